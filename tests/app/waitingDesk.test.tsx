import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, etag, move } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world } = screensOverADesk();

const aWaiter = async (lastName: string, waiting: Record<string, unknown> = {}) => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName });
  const claimed = (await desk.post(`/api/requests/${request.id}/claim`, {})).json;
  return { desk, request: (await move(desk, claimed, { to: 'waitlisted', waiting })).json };
};

const placeOf = async (requestId: string) => {
  const desk = await world().as('front-desk');
  const filter = encodeURIComponent(JSON.stringify({ requestId }));
  return (await desk.get(`/api/waiting?filter=${filter}`)).json.at(-1);
};

test('a request is put on the waiting list with what it waits for, and Enter is enough', async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName: 'Berg' });
  await desk.post(`/api/requests/${request.id}/claim`, {});
  const person = await open('front-desk', `/requests/${request.id}/show`);
  await screen.findByRole('heading', { name: 'Ida Berg' });
  await person.click(screen.getByRole('button', { name: 'Move' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Put on the waiting list' }));
  const dialog = await screen.findByRole('dialog');
  await person.type(within(dialog).getByRole('textbox', { name: 'Note' }), 'Call after noon');
  await person.click(within(dialog).getByRole('button', { name: 'Put on the waiting list' }));
  await waitFor(async () =>
    expect(await placeOf(request.id)).toMatchObject({
      status: 'waiting',
      note: 'Call after noon',
      locationIds: [request.locationId],
    }),
  );
});

test('the list says who waits for what, and is narrowed', async () => {
  const { request } = await aWaiter('Waits', { locationIds: [], notAfter: '2026-12-24', note: 'Any day' });
  const person = await open('front-desk', '/waiting');
  const line = (await screen.findByRole('link', { name: 'Ida Waits' })).closest('li')!;
  expect(within(line).getByText('any location · any provider')).toBeVisible();
  expect(within(line).getByText('until Dec 24, 2026')).toBeVisible();
  expect(within(line).getByText('Any day')).toBeVisible();
  expect(within(line).getByRole('link', { name: 'Find a time: Ida Waits' })).toHaveAttribute(
    'href',
    `#/requests/${request.id}/schedule`,
  );
  await person.click(screen.getByRole('combobox', { name: 'Offer' }));
  await person.click(await screen.findByRole('option', { name: 'with an open offer' }));
  expect(await screen.findByText('Nobody who waits matches this filter')).toBeVisible();
});

test('an open offer stands in the list and is accepted there', async () => {
  const { desk, request } = await aWaiter('Offered');
  const place = await placeOf(request.id);
  const { serviceId, locationId } = request;
  const slots = (await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}`)).json;
  const { providerId, startsAt } = slots[3];
  const time = { serviceId, locationId, providerId, startsAt };
  expect((await desk.post(`/api/waiting/${place.id}/offers`, time)).status).toBe(201);
  const person = await open('front-desk', '/waiting');
  expect(await screen.findByText(/^Offered to Ida Offered, kept until/)).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Accepted: book it for Ida Offered' }));
  await waitFor(async () =>
    expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('scheduled'),
  );
  expect(await screen.findByText('Booked for Ida Offered.')).toBeVisible();
});

test('whoever is on the line is found by a name or four digits, and says why the time does not suit', async () => {
  const { desk, request } = await aWaiter('Refuses');
  await aWaiter('Silent');
  const place = await placeOf(request.id);
  const { serviceId, locationId } = request;
  const slots = (await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}`)).json;
  const { providerId, startsAt } = slots.at(-1);
  const time = { serviceId, locationId, providerId, startsAt };
  expect((await desk.post(`/api/waiting/${place.id}/offers`, time)).status).toBe(201);
  const person = await open('front-desk', '/waiting');
  await screen.findByRole('link', { name: 'Ida Silent' });
  await person.keyboard('/refus');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Ida Silent' })).toBeNull());
  expect(screen.getByRole('searchbox', { name: 'Name, phone or reference' })).toHaveFocus();
  expect(globalThis.location.href).not.toMatch(/refus/i);

  await person.click(await screen.findByRole('button', { name: 'Declined by Ida Refuses' }));
  const form = await screen.findByRole('form', { name: 'Declined by Ida Refuses' });
  expect(within(form).getByRole('combobox', { name: 'Why not' })).toHaveFocus();
  await person.keyboard('{ArrowDown}');
  await person.click(await screen.findByRole('option', { name: 'needs another time' }));
  await person.type(within(form).getByRole('textbox', { name: 'Note' }), 'Only after work{Enter}');
  await waitFor(async () =>
    expect((await desk.get(`/api/waiting/${place.id}/offers`)).json[0]).toMatchObject({
      status: 'declined',
      reasonCode: 'other-time',
      reason: 'Only after work',
    }),
  );
  await open('front-desk', `/requests/${request.id}/show`);
  expect(await screen.findByText(/does not want .*: needs another time\.$/)).toBeVisible();
});

test('what somebody waits for is changed on its own page', async () => {
  const { desk, request } = await aWaiter('Changes');
  const place = await placeOf(request.id);
  const person = await open('front-desk', `/waiting/${place.id}`);
  const note = await screen.findByRole('textbox', { name: 'Note' });
  await person.type(note, 'Needs a ride');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await placeOf(request.id)).note).toBe('Needs a ride'));
  const { status } = await desk.put(`/api/waiting/${place.id}`, { note: 'x' }, etag(place));
  expect(status).toBe(412);
});

const drawerOf = async (person: Awaited<ReturnType<typeof open>>, name: string) => {
  (await screen.findByRole('button', { name: new RegExp(`^${name}, `) })).focus();
  await person.keyboard('{Enter}');
  return screen.findByRole('dialog', { name });
};

test('a moved visit leaves its old time to those who wait for it', async () => {
  const { desk } = await aWaiter('Next', { locationIds: [] });
  const { visit } = await aVisit(desk, { request: { firstName: 'Olga', lastName: 'Moves' } });
  const person = await open('front-desk', `/appointments?view=day&day=${visit.startsAt.slice(0, 10)}`);
  const block = await screen.findByRole('button', { name: /^Olga Moves, / });
  block.focus();
  await person.keyboard(' {ArrowDown}{Enter}');
  await screen.findByRole('button', { name: 'Undo' });
  // A quarter later it still stands in the way of its old time.
  expect(screen.queryByRole('button', { name: 'Offer the old time to somebody who waits' })).toBeNull();

  const drawer = await drawerOf(person, 'Olga Moves');
  await person.click(within(drawer).getByRole('button', { name: 'More for Olga Moves' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog', { name: 'Move the visit of Olga Moves' });
  await person.click((await within(dialog).findAllByRole('button', { pressed: false })).at(-1)!);
  const submit = within(dialog).getByRole('button', { name: 'Move' });
  await waitFor(() => expect(submit).toBeEnabled());
  await person.click(submit);
  await screen.findByRole('button', { name: 'Offer the old time to somebody who waits' });
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await person.keyboard('o');
  const offer = await screen.findByRole('dialog', { name: 'Offer this time' });
  expect(await within(offer).findByText('Ida Next')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Offer the old time to somebody who waits' })).toBeNull();
});
