import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { zonedDay } from '#domain/instant.ts';
import { clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

/** The page of the day of a visit. */
const chartOf = async (firstName: string, from: string, request: Record<string, unknown> = {}) => {
  const desk = await world().as('front-desk');
  const made = await aVisit(desk, { request: { firstName, ...request }, from });
  const zone = (await clinicOf(desk)).locations.find(({ id }) => id === made.ids.locationId)?.zone ?? '';
  const now = async () => (await desk.get(`/api/appointments/${made.visit.id}`)).json;
  const page = `/appointments/chart?day=${zonedDay(made.visit.startsAt, zone)}`;
  return { desk, ...made, now, page, name: `${firstName} ${made.request.lastName}` };
};

test('a day’s booking stands with what the chart system asks for, is copied, ticked, and unticked by one press', async () => {
  const { page, name, now } = await chartOf('Ada', '2026-11-09');
  const person = await open('front-desk', page);
  const enter = within(await screen.findByRole('region', { name: 'To enter' }));
  const line = await enter.findByText(new RegExp(`; ${name}; .*\\(212\\) 555-01\\d\\d; .*; Chicago$`));
  await person.click(enter.getByRole('button', { name: `Copy ${name}` }));
  expect(await navigator.clipboard.readText()).toBe(line.textContent);
  await person.click(enter.getByRole('checkbox', { name: `In the chart: ${name}` }));
  await waitFor(async () => expect((await now()).inChart).toBe(true));
  await waitFor(() => expect(screen.queryByText(line.textContent ?? '')).toBeNull());
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await now()).inChart).toBe(false));
  await screen.findByRole('checkbox', { name: `In the chart: ${name}` });
});

test('the line names date of birth and chart number where they are known, and nothing of what it is about', async () => {
  const { page, name, desk, request } = await chartOf('Bo', '2026-11-16', { message: 'Sciatica since May.' });
  const known = { dateOfBirth: '1980-02-29', chartNumber: 'A-77' };
  expect((await desk.put(`/api/requests/${request.id}`, known, etag(request))).status).toBe(200);
  await open('front-desk', page);
  const line = await screen.findByText(new RegExp(`; ${name}; born 1980-02-29; chart A-77; `));
  expect(line).not.toHaveTextContent('Sciatica');
});

test('a cancelled visit that the chart system still has is to be taken out, and then nothing is left', async () => {
  const { page, name, desk, visit, now } = await chartOf('Cy', '2026-11-23');
  await desk.post('/api/appointments/in-chart', { ids: [visit.id], inChart: true });
  const off = { to: 'cancelled', reason: 'Snow', cancelledBy: 'clinic', requestTo: 'in-review' };
  await desk.post(`/api/appointments/${visit.id}/moves`, off, etag(await now()));
  const person = await open('front-desk', page);
  await person.click(await screen.findByRole('checkbox', { name: `Out of the chart: ${name}` }));
  await waitFor(async () => expect((await now()).inChart).toBe(false));
  expect(await screen.findByText('The chart system knows every visit of this day')).toBeVisible();
});

test('a day’s visits are ticked all at once; without a connection none is, and each is still there', async () => {
  const { page, name, now } = await chartOf('Di', '2026-12-07');
  const person = await open('front-desk', page);
  const all = await screen.findByRole('button', { name: /^Tick all \d+$/ });
  server.use(http.post('*/api/appointments/in-chart', () => HttpResponse.error(), { once: true }));
  await person.click(all);
  expect(await screen.findByText(/cannot be reached/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: `In the chart: ${name}` })).not.toBeChecked();
  expect((await now()).inChart).toBe(false);
  await person.click(all);
  await waitFor(async () => expect((await now()).inChart).toBe(true));
});

test('another day and another place are looked at from the page itself', async () => {
  const { page, name } = await chartOf('Eli', '2026-12-14');
  const person = await open('front-desk', '/appointments/chart?day=not-a-day');
  const day = await screen.findByLabelText('Day');
  fireEvent.change(day, { target: { value: page.slice(-10) } });
  expect(await screen.findByText(new RegExp(`; ${name}; `))).toBeVisible();
  await person.click(screen.getByRole('combobox', { name: 'Location' }));
  await person.click(await screen.findByRole('option', { name: 'Phoenix' }));
  await waitFor(() => expect(screen.queryByText(new RegExp(`; ${name}; `))).toBeNull());
});

test.each(['clinician', 'content-manager', 'admin'] as const)('%s has nothing to tick', async (role) => {
  await open(role, '/appointments/chart');
  expect((await screen.findAllByText('Not for your role')).length).toBeGreaterThan(0);
});
