import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { addDays, zonedDay, zonedMinutes } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

interface Visit {
  id: string;
  startsAt: string;
  status: string;
}

let days = 0;
/** Four weekly visits of a working day of their own, and the first of them on the page of its request. */
const aSeries = async (firstName: string) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const request = await aRequest(desk, clinic, { firstName, lastName: 'Weekly' });
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)!.id;
  const { id: locationId, zone } = clinic.locations[0]!;
  days += 1;
  const from = addDays('2026-11-30', days + 2 * Math.floor(days / 5));
  const slots = (
    await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}&from=${from}&to=${from}`)
  ).json as { startsAt: string; providerId: string }[];
  const { startsAt, providerId } = slots.find((slot) => /T1[67]:/.test(slot.startsAt))!;
  const place = { requestId: request.id, serviceId, locationId, providerId };
  const rule = { every: 1, unit: 'week', count: 4 };
  const { occurrences } = (await desk.post('/api/series/preview', { ...place, startsAt, rule })).json;
  const chosen = occurrences
    .filter(({ refusal }: { refusal: string | null }) => refusal === null)
    .map((one: { startsAt: string }) => ({ startsAt: one.startsAt, providerId }));
  const { json, status } = await desk.post(
    '/api/series',
    { ...place, rule, occurrences: chosen },
    etag(request),
  );
  expect(status).toBe(201);
  const now = async (): Promise<Visit[]> => (await desk.get(`/api/series/${json.id}`)).json.appointments;
  const name = `${firstName} Weekly`;
  return { desk, request, name, zone, now, before: json.appointments as Visit[] };
};

/** The menu of the visit that comes first. */
const choose = async ({ request, name }: Awaited<ReturnType<typeof aSeries>>, action: string) => {
  const person = await open('front-desk', `/requests/${request.id}/show`);
  const menus = await screen.findAllByRole('button', { name: `More for ${name}` });
  await person.click(menus.at(-1)!);
  await person.click(await screen.findByRole('menuitem', { name: action }));
  return person;
};

test('a series is shown whole', async () => {
  const made = await aSeries('Wim');
  await choose(made, 'Show the series');
  const dialog = await screen.findByRole('dialog', { name: 'Series of Wim Weekly' });
  const lines = await within(dialog).findAllByRole('listitem');
  expect(lines).toHaveLength(made.before.length);
  expect(lines[0]).toHaveAttribute('aria-current', 'true');
  expect(dialog).toHaveTextContent(/Every week · \d visits/);
});

test('a visit and those that follow are moved together, looked at before, and taken back together', async () => {
  const made = await aSeries('Mo');
  const { before, now, zone } = made;
  const person = await choose(made, 'Move');
  const dialog = within(await screen.findByRole('dialog', { name: 'Move the visit of Mo Weekly' }));
  expect(dialog.getByRole('radio', { name: 'only this one' })).toBeChecked();
  await person.click(dialog.getByRole('radio', { name: 'all still to come' }));
  const region = await dialog.findByRole('region', { name: 'Suggested' });
  const [first] = await within(region).findAllByRole('button', { name: /day, / });
  await person.click(first!);
  const lines = await dialog.findAllByRole('combobox', { name: /^Visit \d+: when$/ });
  expect(lines).toHaveLength(before.length);
  expect(dialog.queryByText(/^Kept for/)).toBeNull();
  await person.type(dialog.getByRole('textbox', { name: 'Why (optional)' }), 'Works mornings now');
  await person.click(dialog.getByRole('button', { name: 'Move' }));
  await waitFor(async () => expect((await now())[0]?.startsAt).not.toBe(before[0]?.startsAt));
  expect(await screen.findByText(/^Mo Weekly: \d visits moved\./)).toBeVisible();
  const events = (await made.desk.get(`/api/appointments/${before[0]?.id}/events`)).json;
  expect(events.at(-1)).toMatchObject({ action: 'rescheduled', reason: 'Works mornings now' });
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The visits are back where they were.')).toBeVisible();
  expect((await now()).map(({ startsAt }) => startsAt)).toEqual(before.map(({ startsAt }) => startsAt));
  expect(new Set(before.map(({ startsAt }) => zonedMinutes(startsAt, zone))).size).toBe(1);
});

test('visits that would not fit are told as such, and may stay where they are', async () => {
  const made = await aSeries('Ulf');
  const { before, now, zone } = made;
  const person = await choose(made, 'Move');
  const dialog = within(await screen.findByRole('dialog', { name: 'Move the visit of Ulf Weekly' }));
  await person.click(dialog.getByRole('radio', { name: 'this and those that follow' }));
  const typed = within(await dialog.findByRole('form', { name: 'Another time' }));
  fireEvent.change(typed.getByLabelText('Date'), { target: { value: zonedDay(before[0]!.startsAt, zone) } });
  fireEvent.change(typed.getByLabelText(/^Time/), { target: { value: '05:00' } });
  await person.click(typed.getByRole('button', { name: 'Keep this time' }));
  const places = await dialog.findAllByRole('combobox', { name: /^Visit \d+: when$/ });
  expect(places).toHaveLength(before.length);
  expect(dialog.getAllByText('not at work then')).toHaveLength(before.length);
  for (const place of places) {
    await person.click(place);
    await person.click(await screen.findByRole('option', { name: 'Leave it as it is' }));
  }
  const move = dialog.getByRole('button', { name: 'Move' });
  expect(move).toBeDisabled();
  await person.click(places[0]!);
  await person.click((await screen.findAllByRole('option'))[0]!);
  await person.click(move);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const after = (await now()).map(({ startsAt }) => startsAt);
  expect(after.flatMap((at, nth) => (at === before[nth]?.startsAt ? [] : [nth]))).toEqual([0]);
});

test('without a connection no visit is called off, and the reason stands', async () => {
  const made = await aSeries('Vega');
  const { now, before } = made;
  const person = await choose(made, 'Cancel');
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel: Vega Weekly' }));
  await person.click(dialog.getByRole('radio', { name: 'all still to come' }));
  await person.click(dialog.getByRole('radio', { name: 'The patient' }));
  await person.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Feels better');
  await person.click(dialog.getByRole('radio', { name: 'The patient no longer wants an appointment' }));
  server.use(http.post('*/api/series/:id/changes', () => HttpResponse.error(), { once: true }));
  await person.click(dialog.getByRole('button', { name: 'Cancel the visit' }));
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('Feels better');
  expect((await now()).map(({ status }) => status)).toEqual(before.map(() => 'booked'));
  await person.click(dialog.getByRole('button', { name: 'Cancel the visit' }));
  await waitFor(async () =>
    expect((await now()).map(({ status }) => status)).toEqual(before.map(() => 'cancelled')),
  );
  await screen.findByRole('dialog', { name: 'What comes next' });
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('all visits still to come are called off together; their request goes where it was decided, their times on offer', async () => {
  const made = await aSeries('Cas');
  const { desk, request, now, before } = made;
  const person = await choose(made, 'Cancel');
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel: Cas Weekly' }));
  await person.click(dialog.getByRole('radio', { name: 'all still to come' }));
  await person.click(dialog.getByRole('radio', { name: 'The patient' }));
  await person.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Moves away');
  expect(dialog.getByText('If no visit is left, the request:')).toBeVisible();
  expect(dialog.queryByRole('radio', { name: 'Leave it as scheduled' })).toBeNull();
  await person.click(dialog.getByRole('radio', { name: 'The patient no longer wants an appointment' }));
  await person.click(dialog.getByRole('button', { name: 'Cancel the visit' }));
  await waitFor(async () =>
    expect((await now()).map(({ status }) => status)).toEqual(before.map(() => 'cancelled')),
  );
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('withdrawn');
  const next = within(await screen.findByRole('dialog', { name: 'What comes next' }));
  expect(next.getAllByRole('button', { name: /^Offer this time to somebody who waits: / })).toHaveLength(
    before.length,
  );
  await person.click(next.getAllByRole('button', { name: /^Offer this time/ })[0]!);
  const offer = within(await screen.findByRole('dialog', { name: 'Offer this time' }));
  await person.click(await offer.findByRole('button', { name: 'Close' }));
  expect(await screen.findByRole('dialog', { name: 'What comes next' })).toBeVisible();
});

test('of a series one visit alone is called off as any other is', async () => {
  const made = await aSeries('Una');
  const { desk, request, now, before } = made;
  const person = await choose(made, 'Cancel');
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel: Una Weekly' }));
  await person.click(dialog.getByRole('radio', { name: 'The patient' }));
  await person.type(dialog.getByRole('textbox', { name: 'Reason' }), 'A cold');
  await person.click(dialog.getByRole('button', { name: 'Cancel the visit' }));
  await waitFor(async () =>
    expect((await now()).filter(({ status }) => status === 'cancelled')).toHaveLength(1),
  );
  const after = (await desk.get(`/api/requests/${request.id}`)).json;
  expect([after.status, after.appointmentId]).toEqual(['scheduled', before[1]?.id]);
});
