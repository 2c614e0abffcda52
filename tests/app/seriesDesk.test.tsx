import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { addDays, zonedDay } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import type { Reply } from '#tests/desk.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aFreeTime } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

const weekly = { every: 1, unit: 'week', count: 3 };

const aPlace = async (from: string) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
  const location = clinic.locations[0]!;
  const free = await aFreeTime(desk, { serviceId, locationId: location.id, from });
  return { desk, clinic, zone: location.zone, time: { serviceId, ...free } };
};

/** Three visits of one person, a week apart, with the dialog of one of them open. */
const aSeries = async (firstName: string, nth: number, from: string) => {
  const { desk, clinic, zone, time } = await aPlace(from);
  const request = await aRequest(desk, clinic, { firstName });
  const wish = { requestId: request.id, ...time, rule: weekly };
  const { occurrences } = (await desk.post('/api/series/preview', wish)).json;
  const times = occurrences.map(({ startsAt, providerId, refusal, alternatives }: Reply['json']) =>
    refusal === null ? { startsAt, providerId } : { ...alternatives[0] },
  );
  const chosen = times.map(({ startsAt, providerId }: Reply['json']) => ({ startsAt, providerId }));
  const { startsAt: _, ...place } = time;
  const body = { requestId: request.id, ...place, rule: weekly, occurrences: chosen };
  const { json: series, status, text } = await desk.post('/api/series', body, etag(request));
  if (status !== 201) throw new Error(text);
  const visit = series.appointments[nth];
  const name = `${firstName} ${request.lastName}`;
  const person = await open('front-desk', `/requests/${request.id}/show`);
  const menus = await screen.findAllByRole('button', { name: `More for ${name}` });
  const cards = screen.getAllByRole('article');
  const mine = cards.findIndex((card) => card.querySelector(`time[datetime="${visit.startsAt}"]`));
  await person.click(menus[mine]!);
  await person.click(await screen.findByRole('menuitem', { name: 'Change the series…' }));
  const dialog = within(await screen.findByRole('dialog', { name: `Series of ${name}` }));
  const now = async () => (await desk.get(`/api/series/${series.id}`)).json.appointments as Reply['json'][];
  const move = (to: string) =>
    fireEvent.change(dialog.getByLabelText('New time of this visit'), {
      target: { value: `${zonedDay(visit.startsAt, zone)}T${to}` },
    });
  return { desk, request, series, visit, person, dialog, now, move };
};

const startsOf = (visits: { startsAt: string }[]) => visits.map(({ startsAt }) => startsAt);
const statusesOf = (visits: { status: string }[]) => visits.map(({ status }) => status);

test('a chosen time is repeated: each visit is looked at, one that is taken has others, and all are booked at once', async () => {
  const { desk, clinic, zone, time } = await aPlace('2026-11-09');
  const other = await aRequest(desk, clinic);
  const next = new Date(Date.parse(time.startsAt) + 7 * 86_400_000).toISOString();
  const taken = { requestId: other.id, ...time, startsAt: next };
  expect((await desk.post('/api/appointments', taken, etag(other))).status).toBe(201);
  const request = await aRequest(desk, clinic, { firstName: 'Sara' });
  const person = await open('front-desk', `/requests/${request.id}/schedule`);
  const form = within(await screen.findByRole('form', { name: 'Another time' }));
  const provider = clinic.providers.find(({ id }) => id === time.providerId)!;
  const clock = new Date(time.startsAt).toLocaleTimeString('en-GB', { timeZone: zone, timeStyle: 'short' });
  fireEvent.change(form.getByLabelText('Date'), { target: { value: zonedDay(time.startsAt, zone) } });
  fireEvent.change(form.getByLabelText(/^Time/), { target: { value: clock } });
  await person.click(form.getByRole('combobox', { name: 'Provider' }));
  await person.click(await screen.findByRole('option', { name: provider.name }));
  await person.click(form.getByRole('button', { name: 'Keep this time' }));
  await screen.findByText('Kept for 10:00');
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  await person.click(screen.getByRole('button', { name: 'Repeat…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Repeat this visit' }));
  const count = dialog.getByRole('spinbutton', { name: 'Visits' });
  fireEvent.change(count, { target: { value: '1' } });
  expect(await dialog.findByText('Say how often and until when: two to 60 visits.')).toBeVisible();
  expect(dialog.getByRole('button', { name: /^Book/ })).toBeDisabled();
  fireEvent.change(count, { target: { value: '3' } });
  const visits = await dialog.findAllByRole('listitem');
  expect(visits).toHaveLength(3);
  expect(visits[0]).toHaveTextContent('fits');
  expect(visits[1]).toHaveTextContent('taken');
  await person.click(dialog.getByRole('combobox', { name: 'Visit 2: when' }));
  await person.click((await screen.findAllByRole('option')).at(-2)!);
  await person.click(dialog.getByRole('combobox', { name: 'Visit 3: when' }));
  await person.click(await screen.findByRole('option', { name: 'Leave it out' }));
  server.use(http.post('*/api/series', () => HttpResponse.error(), { once: true }));
  await person.click(dialog.getByRole('button', { name: 'Book 2 visits' }));
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(dialog.getByRole('combobox', { name: 'Visit 3: when' })).toHaveTextContent('Leave it out');
  await person.click(await dialog.findByRole('button', { name: 'Book 2 visits' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const filter = encodeURIComponent(JSON.stringify({ requestId: request.id, status: 'booked' }));
  const { json: booked } = await desk.get(`/api/appointments?filter=${filter}`);
  expect(startsOf(booked)).toHaveLength(2);
  expect(startsOf(booked)).toContain(time.startsAt);
  expect(startsOf(booked)).not.toContain(next);
});

test.each([
  ['only this one', [1]],
  ['this and those that follow', [1, 2]],
  ['all still to come', [0, 1, 2]],
])('of a series %s moves by as much, looked at before it is saved', async (scope, moved) => {
  const from = addDays('2026-11-16', moved.length * 14);
  const { series, person, dialog, now, move } = await aSeries('Tora', 1, from);
  await person.click(dialog.getByRole('radio', { name: scope }));
  expect(dialog.getByRole('button', { name: 'Move them' })).toBeDisabled();
  move('10:35');
  expect(await dialog.findAllByRole('listitem')).toHaveLength(moved.length);
  expect(startsOf(await now())).toEqual(startsOf(series.appointments));
  await person.click(dialog.getByRole('button', { name: 'Move them' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const after = startsOf(await now());
  const changed = after.flatMap((at, nth) => (at === series.appointments[nth].startsAt ? [] : [nth]));
  expect(changed).toEqual(moved);
});

test('visits of a series that would not fit are told with others, and may stay where they are', async () => {
  const { series, person, dialog, now, move } = await aSeries('Una', 0, '2027-01-04');
  await person.click(dialog.getByRole('radio', { name: 'all still to come' }));
  move('05:00');
  const visits = await dialog.findAllByRole('listitem');
  for (const visit of visits) expect(visit).toHaveTextContent('not at work then');
  for (const nth of [1, 2, 3]) {
    await person.click(dialog.getByRole('combobox', { name: `Visit ${nth}: when` }));
    await person.click(await screen.findByRole('option', { name: 'Leave it as it is' }));
  }
  await person.click(dialog.getByRole('button', { name: 'Move them' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(startsOf(await now())).toEqual(startsOf(series.appointments));
});

test('those that follow are called off with a reason; without a connection nothing is, and the reason stands', async () => {
  const { person, dialog, now } = await aSeries('Vega', 1, '2027-01-18');
  await person.click(dialog.getByRole('radio', { name: 'Call off' }));
  const submit = dialog.getByRole('button', { name: 'Call them off' });
  expect(submit).toBeDisabled();
  await person.type(dialog.getByRole('textbox', { name: /Reason/ }), 'Feels better');
  server.use(http.post('*/api/series/:id/changes', () => HttpResponse.error(), { once: true }));
  await person.click(submit);
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(dialog.getByRole('textbox', { name: /Reason/ })).toHaveValue('Feels better');
  await person.click(submit);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(statusesOf(await now())).toEqual(['booked', 'cancelled', 'cancelled']);
});
