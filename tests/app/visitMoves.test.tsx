import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { addDays, zonedDay } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

/** The dialog that moves a visit of the named person, open over their request. */
const moving = async (firstName: string, role: 'front-desk' | 'manager' = 'front-desk') => {
  const desk = await world().as('front-desk');
  const { visit, request, ids } = await aVisit(desk, { request: { firstName } });
  const name = `${firstName} ${request.lastName}`;
  const person = await open(role, `/requests/${request.id}/show`);
  await person.click(await screen.findByRole('button', { name: `More for ${name}` }));
  await person.click(await screen.findByRole('menuitem', { name: 'Move' }));
  const dialog = within(await screen.findByRole('dialog', { name: `Move the visit of ${name}` }));
  const zone = (await clinicOf(desk)).locations.find(({ id }) => id === ids.locationId)?.zone ?? '';
  const now = async () => (await desk.get(`/api/appointments/${visit.id}`)).json;
  const typed = within(await dialog.findByRole('form', { name: 'Another time' }));
  const type = (date: string, time: string) => {
    fireEvent.change(typed.getByLabelText('Date'), { target: { value: date } });
    fireEvent.change(typed.getByLabelText(/^Time/), { target: { value: time } });
    return person.click(typed.getByRole('button', { name: 'Keep this time' }));
  };
  return { desk, person, dialog, typed, type, visit, request, ids, zone, now, name };
};

type Moving = Awaited<ReturnType<typeof moving>>;

const suggested = async ({ dialog }: Moving) => {
  const region = await dialog.findByRole('region', { name: 'Suggested' });
  return within(region).findAllByRole('button', { name: /day, / });
};
const moveButton = ({ dialog }: Moving) => dialog.getByRole('button', { name: 'Move' });
const reasonOf = ({ dialog }: Moving) => dialog.getByRole('textbox', { name: 'Why (optional)' });

test('a proposed time is held, moved to with a reason, and taken back', async () => {
  const moved = await moving('Ada');
  const { person, desk, dialog, request, visit, now } = moved;
  expect(moveButton(moved)).toBeDisabled();
  await person.click((await suggested(moved)).at(-1)!);
  expect(await dialog.findByText('Kept for 10:00')).toBeVisible();
  await person.type(reasonOf(moved), 'Works mornings now');
  await person.click(moveButton(moved));
  await waitFor(async () => expect((await now()).startsAt).not.toBe(visit.startsAt));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { json: told } = await desk.get(`/api/appointments/${visit.id}/events`);
  expect(told.at(-1)).toMatchObject({ action: 'rescheduled', reason: 'Works mornings now' });
  const filter = encodeURIComponent(JSON.stringify({ requestId: request.id, status: 'pending' }));
  expect((await desk.get(`/api/appointments?filter=${filter}`)).json).toEqual([]);
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await now()).startsAt).toBe(visit.startsAt));
});

test('closing the dialog lets the time go that was held for the move', async () => {
  const moved = await moving('Bea');
  const { person, desk, dialog, request } = moved;
  await person.click((await suggested(moved)).at(-1)!);
  await dialog.findByText('Kept for 10:00');
  await person.click(dialog.getByRole('button', { name: 'Cancel' }));
  const filter = encodeURIComponent(JSON.stringify({ requestId: request.id, status: 'pending' }));
  await waitFor(async () => expect((await desk.get(`/api/appointments?filter=${filter}`)).json).toEqual([]));
});

test.each([
  ['that is over', () => '2026-01-05', '09:00', 'Choose a time that has not passed.'],
  [
    'in the night',
    (day: string) => day,
    '03:00',
    'The provider does not work at this location at this time.',
  ],
  ['too far ahead', (day: string) => addDays(day, 700), '10:00', /is booked at most \d+ days ahead/],
])(
  'a typed time %s is named at its field, and the reason typed before stays',
  async (_, dayFrom, time, words) => {
    const moved = await moving('Cleo');
    const { person, typed, type, visit, zone } = moved;
    await person.type(reasonOf(moved), 'She asked');
    await type(dayFrom(zonedDay(visit.startsAt, zone)), time);
    await waitFor(() => expect(typed.getByLabelText(/^Time/)).toHaveAccessibleDescription(words));
    expect(reasonOf(moved)).toHaveValue('She asked');
    expect(typed.getByLabelText(/^Time/)).toHaveValue(time);
    expect(moveButton(moved)).toBeDisabled();
  },
);

test('a day on which the clinic is closed says which', async () => {
  const moved = await moving('Dina');
  const { desk, typed, type, visit, zone, ids } = moved;
  const { json: location } = await desk.get(`/api/locations/${ids.locationId}`);
  const day = addDays(zonedDay(visit.startsAt, zone), 7);
  const closures = [...location.closures, { startsOn: day, endsOn: day, name: 'Moving day' }];
  const manager = await world().as('manager');
  const closed = await manager.put(`/api/locations/${ids.locationId}`, { closures }, etag(location));
  expect(closed.status).toBe(200);
  await type(day, '10:00');
  await waitFor(() =>
    expect(typed.getByLabelText(/^Time/)).toHaveAccessibleDescription(/is closed on that day \(Moving day\)/),
  );
  const asBefore = { closures: location.closures };
  await manager.put(`/api/locations/${ids.locationId}`, asBefore, etag(closed.json));
});

test('who does not give this visit’s service there is named, though no field is there for them', async () => {
  const moved = await moving('Edda');
  const { desk, person, dialog, type, visit, zone } = moved;
  const { locations, providers } = await clinicOf(desk);
  const hours = providers.find(({ id }) => id === visit.providerId) as unknown as {
    hours: { locationId: string }[];
  };
  const elsewhere = locations.find(({ id }) => !hours.hours.some(({ locationId }) => locationId === id));
  await person.click(dialog.getByRole('combobox', { name: 'Location' }));
  await person.click(await screen.findByRole('option', { name: elsewhere!.name }));
  await type(addDays(zonedDay(visit.startsAt, zone), 7), '10:00');
  expect(await dialog.findByText(new RegExp(`has no hours at ${elsewhere!.name}`))).toBeVisible();
});

test('a time that is taken is refused with others at hand, one of which is taken at once', async () => {
  const moved = await moving('Finn');
  const { desk, person, dialog, type, visit, ids, now, zone } = moved;
  const request = await aRequest(desk, await clinicOf(desk));
  const slots = (
    await desk.get(`/api/slots?serviceId=${ids.serviceId}&locationId=${ids.locationId}&from=2026-11-16`)
  ).json as { startsAt: string; providerId: string }[];
  const slot = slots.find(
    ({ providerId, startsAt }) => providerId === visit.providerId && /T1[67]:/.test(startsAt),
  )!;
  const taken = await desk.post(
    '/api/appointments',
    { requestId: request.id, ...ids, providerId: slot.providerId, startsAt: slot.startsAt },
    etag(request),
  );
  expect(taken.status).toBe(201);
  const time = new Date(slot.startsAt).toLocaleTimeString('en-GB', { timeZone: zone, timeStyle: 'short' });
  await type(zonedDay(slot.startsAt, zone), time);
  const others = within(await dialog.findByRole('region', { name: 'Near the time you wanted' }));
  expect(moveButton(moved)).toBeDisabled();
  await person.click(others.getAllByRole('button')[0]!);
  await dialog.findByText('Kept for 10:00');
  await person.click(moveButton(moved));
  await waitFor(async () => expect((await now()).startsAt).not.toBe(visit.startsAt));
});

test('without a connection nothing is lost: the time and the reason stand, and Move once more moves', async () => {
  const moved = await moving('Gro');
  const { person, dialog, visit, now } = moved;
  await person.click((await suggested(moved)).at(-1)!);
  await dialog.findByText('Kept for 10:00');
  await person.type(reasonOf(moved), 'Snow');
  server.use(http.put('*/api/appointments/:id', () => HttpResponse.error(), { once: true }));
  await person.click(moveButton(moved));
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(reasonOf(moved)).toHaveValue('Snow');
  await person.click(moveButton(moved));
  await waitFor(async () => expect((await now()).startsAt).not.toBe(visit.startsAt));
});

test('whose visit a colleague has changed meanwhile is told so, and moves nothing', async () => {
  const moved = await moving('Hilma');
  const { desk, person, dialog, visit, now } = moved;
  await person.click((await suggested(moved)).at(-1)!);
  await dialog.findByText('Kept for 10:00');
  await desk.put(`/api/appointments/${visit.id}`, { agreedWith: 'her son' }, etag(visit));
  await person.click(moveButton(moved));
  expect(await dialog.findByText(/changed this after you opened it/)).toBeVisible();
  expect((await now()).startsAt).toBe(visit.startsAt);
});
