import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { addMinutes, zonedDay } from '#domain/instant.ts';
import { undoSeconds } from '#domain/telling.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

let days = 0;
/** A request at Chicago with a free time late in a morning of its own. */
const aTime = async (firstName: string) => {
  days += 1;
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const chicago = clinic.locations.find(({ name }) => name === 'Chicago')!;
  const request = await aRequest(desk, clinic, { firstName, lastName: 'Berg', locationId: chicago.id });
  const from = new Date(world().clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const query = new URLSearchParams({ serviceId: request.serviceId, locationId: chicago.id, from });
  const { json } = await desk.get(`/api/slots?${query.toString()}`);
  const { startsAt, providerId } = json.find((slot: { startsAt: string }) => /T1[56]:/.test(slot.startsAt));
  return { desk, request, startsAt, providerId, chicago };
};

const aVisit = async (firstName: string) => {
  const { desk, request, startsAt, providerId, chicago } = await aTime(firstName);
  const body = { requestId: request.id, serviceId: request.serviceId, locationId: chicago.id };
  const booked = await desk.post('/api/appointments', { ...body, startsAt, providerId }, etag(request));
  if (booked.status !== 201) throw new Error(booked.text);
  const path = `/api/appointments/${booked.json.id}`;
  const mails = async (): Promise<string[]> =>
    (await desk.get(`${path}/messages`)).json.map(
      ({ kind, status }: Record<string, string>) => `${kind} ${status}`,
    );
  const now = async () => (await desk.get(path)).json;
  const page = `/appointments?view=day&day=${zonedDay(startsAt, chicago.zone)}`;
  return { visit: booked.json, page, mails, now };
};

const block = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name} Berg, `) });

test('a visit carried by key tells its patient, says when, and undone in time it does not', async () => {
  const { visit, page, mails, now } = await aVisit('Ida');
  const person = await open('front-desk', page);
  expect(await screen.findByRole('switch', { name: /^Tell patients by e-mail/ })).toBeChecked();
  (await block('Ida')).focus();
  await person.keyboard(' {ArrowDown}{Enter}');
  const told = `The patient is told by e-mail in ${undoSeconds} seconds, unless you undo it.`;
  expect(await screen.findByText(new RegExp(told))).toBeVisible();
  await waitFor(async () => expect(await mails()).toContain('change kept'));
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await now()).startsAt).toBe(visit.startsAt));
  expect((await mails()).toSorted()).toEqual(['change withdrawn', 'confirmation kept']);
});

test('the choice not to tell is made by key, stands there, and holds for the move and its undo', async () => {
  const { visit, page, mails, now } = await aVisit('Eva');
  const person = await open('front-desk', page);
  (await block('Eva')).focus();
  await person.keyboard('e');
  expect(screen.getByRole('switch', { name: /^Tell patients by e-mail/ })).not.toBeChecked();
  expect(screen.getAllByText('No e-mail goes out now: tell patients yourself.').length).toBeGreaterThan(0);
  await person.keyboard(' {ArrowDown}{Enter}');
  expect(await screen.findByText(/No e-mail goes to the patient\./)).toBeVisible();
  await waitFor(async () => expect((await now()).startsAt).toBe(addMinutes(visit.startsAt, 15)));
  await person.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await now()).startsAt).toBe(visit.startsAt));
  expect(await mails()).toEqual(['confirmation kept']);
});

test('another length is not written of, and the notice says so', async () => {
  const { page, mails } = await aVisit('Una');
  const person = await open('front-desk', page);
  (await block('Una')).focus();
  await person.keyboard(' +{Enter}');
  expect(await screen.findByText(/For the patient nothing changes: no e-mail goes out\./)).toBeVisible();
  expect(await mails()).toEqual(['confirmation kept']);
});

test('the drawer shows what was written to the patient', async () => {
  const { page } = await aVisit('Ola');
  const person = await open('front-desk', page);
  (await block('Ola')).focus();
  await person.keyboard('{Enter}');
  const mails = await screen.findByRole('region', { name: 'E-mail to the patient' });
  expect(await within(mails).findByText(/Visit booked/)).toBeVisible();
});

test('who may not book is not asked whether to tell', async () => {
  const { page } = await aVisit('Kim');
  await open('clinician', page);
  await screen.findByRole('button', { name: 'The day after' });
  expect(screen.queryByRole('switch', { name: /^Tell patients by e-mail/ })).toBeNull();
});

test.each([
  [true, 'Booked. The patient is told by e-mail.', 1],
  [false, 'Booked. No e-mail goes to the patient.', 0],
])('a booking with “tell the patient” %j says so, and does so', async (isTold, words, written) => {
  const { request, desk } = await aTime('Siv');
  const person = await open('front-desk', `/requests/${request.id}/schedule`);
  const suggested = await screen.findByRole('region', { name: 'Suggested' });
  await person.click((await within(suggested).findAllByRole('button'))[0]!);
  await screen.findByText('Kept for 10:00');
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  const choice = screen.getByRole('checkbox', { name: 'Tell the patient by e-mail' });
  expect(choice).toBeChecked();
  choice.focus();
  if (!isTold) await person.keyboard(' ');
  await person.click(screen.getByRole('button', { name: 'Book' }));
  expect(await screen.findByText(words)).toBeVisible();
  const { appointmentId } = (await desk.get(`/api/requests/${request.id}`)).json;
  expect((await desk.get(`/api/appointments/${appointmentId}/messages`)).json).toHaveLength(written);
});

test('times that cannot be proposed say so with a way to try again; a time of the day beside still books', async () => {
  const { request } = await aTime('Liv');
  let isDown = true;
  server.use(
    http.get('*/api/slots', ({ request: { url } }) =>
      isDown && new URL(url).searchParams.get('rank') === 'best'
        ? new HttpResponse(null, { status: 500 })
        : undefined,
    ),
  );
  const person = await open('front-desk', `/requests/${request.id}/schedule`);
  const suggested = await screen.findByRole('region', { name: 'Suggested' });
  expect(await within(suggested).findByText(/Times could not be proposed/)).toBeVisible();
  expect(screen.getByRole('form', { name: 'Another time' })).toBeVisible();
  const day = screen.getByRole('region', { name: 'The day' });
  await person.click(within(day).getByRole('button', { name: 'The day after' }));
  expect((await within(day).findAllByRole('button', { name: /^\d+:\d\d [AP]M, / })).length).toBeGreaterThan(
    0,
  );
  isDown = false;
  await person.click(within(suggested).getByRole('button', { name: 'Try again' }));
  expect((await within(suggested).findAllByText(/^\w+day, /)).length).toBeGreaterThan(0);
  isDown = true;
  const [time] = within(day).getAllByRole('button', { name: /^\d+:\d\d [AP]M, / });
  await person.click(time!);
  expect(await screen.findByText('Kept for 10:00')).toBeVisible();
});
