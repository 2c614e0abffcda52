import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { zonedDay } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aFreeTime } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

const aPlace = async (from: string) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
  const location = clinic.locations[0]!;
  const free = await aFreeTime(desk, { serviceId, locationId: location.id, from });
  return { desk, clinic, zone: location.zone, time: { serviceId, ...free } };
};

const startsOf = (visits: { startsAt: string }[]) => visits.map(({ startsAt }) => startsAt);

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
