import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { addMinutes } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

/** A visit over whose request the page is open, and a step of its menu pressed. */
const stepping = async (
  firstName: string,
  step: string,
  before: (visit: { id: string }) => unknown = () => {},
) => {
  const desk = await world().as('front-desk');
  const { visit, request, ids } = await aVisit(desk, { request: { firstName } });
  await before(visit);
  const name = `${firstName} ${request.lastName}`;
  const person = await open('front-desk', `/requests/${request.id}/show`);
  await person.click(await screen.findByRole('button', { name: `More for ${name}` }));
  await person.click(await screen.findByRole('menuitem', { name: step }));
  const dialog = within(await screen.findByRole('dialog', { name: `${step}: ${name}` }));
  const now = async () => (await desk.get(`/api/appointments/${visit.id}`)).json;
  const requestNow = async () => (await desk.get(`/api/requests/${request.id}`)).json;
  return { desk, person, dialog, visit, request, ids, now, requestNow };
};

type Stepping = Awaited<ReturnType<typeof stepping>>;
const reasonOf = ({ dialog }: Stepping) => dialog.getByRole('textbox', { name: /Reason/ });
const callOff = ({ dialog, person }: Stepping) =>
  person.click(dialog.getByRole('button', { name: 'Cancel the visit' }));

test('cancelling asks who cancelled and why, and nothing happens before both are said', async () => {
  const off = await stepping('Aila', 'Cancel');
  const { dialog, person, now } = off;
  await callOff(off);
  expect(await dialog.findByText('Choose who cancelled.')).toBeVisible();
  expect(reasonOf(off)).toHaveAccessibleDescription('Say why: this step needs a reason.');
  expect((await now()).status).toBe('booked');
  await person.click(dialog.getByRole('button', { name: 'Keep the visit' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await now()).status).toBe('booked');
});

test.each([
  ['Find another time', 'ready-to-schedule', 'Find another time', 'schedule'],
  ['Wait for the patient to call', 'awaiting-patient', 'Open the request to call', 'show'],
  ['Leave it as scheduled', 'scheduled', 'Open the request', 'show'],
])('cancelled, “%s” makes its request %s and offers the way on', async (choice, status, way, page) => {
  const off = await stepping('Britta', 'Cancel');
  const { dialog, person, request, now, requestNow } = off;
  await person.click(dialog.getByRole('radio', { name: 'The provider' }));
  await person.type(reasonOf(off), 'Ill');
  await person.click(await dialog.findByRole('radio', { name: choice }));
  await callOff(off);
  const next = within(await screen.findByRole('dialog', { name: 'What comes next' }));
  expect(next.getByRole('link', { name: way })).toHaveAttribute('href', `#/requests/${request.id}/${page}`);
  expect(await now()).toMatchObject({ status: 'cancelled', cancelledBy: 'provider', reason: 'Ill' });
  expect((await requestNow()).status).toBe(status);
});

test('without a connection the cancelling is not done, and everything said of it stands', async () => {
  const off = await stepping('Cilla', 'Cancel');
  const { dialog, person, now } = off;
  await person.click(dialog.getByRole('radio', { name: 'The clinic' }));
  await person.type(reasonOf(off), 'Burst pipe');
  await person.click(await dialog.findByRole('radio', { name: 'Put it on the waiting list' }));
  await person.click(dialog.getByRole('checkbox', { name: 'Tell the patient by e-mail' }));
  server.use(http.post('*/api/appointments/:id/moves', () => HttpResponse.error(), { once: true }));
  await callOff(off);
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(dialog.getByRole('radio', { name: 'The clinic' })).toBeChecked();
  expect(reasonOf(off)).toHaveValue('Burst pipe');
  expect(dialog.getByRole('radio', { name: 'Put it on the waiting list' })).toBeChecked();
  expect(dialog.getByRole('checkbox', { name: 'Tell the patient by e-mail' })).not.toBeChecked();
  await callOff(off);
  await screen.findByRole('dialog', { name: 'What comes next' });
  expect((await now()).status).toBe('cancelled');
});

test('whose visit has arrived meanwhile is told so, and goes on only when told to', async () => {
  const off = await stepping('Disa', 'Cancel');
  const { desk, dialog, person, visit, now } = off;
  await person.click(dialog.getByRole('radio', { name: 'The patient' }));
  await person.type(reasonOf(off), 'Snow');
  await desk.post(`/api/appointments/${visit.id}/moves`, { to: 'arrived' }, etag(visit));
  await callOff(off);
  expect(await dialog.findByText(/It now stands at “Arrived”/)).toBeVisible();
  expect((await now()).status).toBe('arrived');
  expect(reasonOf(off)).toHaveValue('Snow');
  await person.click(dialog.getByRole('button', { name: 'Go on all the same' }));
  await screen.findByRole('dialog', { name: 'What comes next' });
  expect((await now()).status).toBe('cancelled');
});

test('a visit entered by mistake needs a reason, and its request is looked at again', async () => {
  const off = await stepping('Ebba', 'Entered by mistake');
  const { dialog, person, now, requestNow } = off;
  await person.click(dialog.getByRole('button', { name: 'Entered by mistake' }));
  await waitFor(() =>
    expect(reasonOf(off)).toHaveAccessibleDescription('Say why: this step needs a reason.'),
  );
  await person.type(reasonOf(off), 'Wrong person');
  await person.click(dialog.getByRole('button', { name: 'Entered by mistake' }));
  await screen.findByRole('dialog', { name: 'What comes next' });
  expect((await now()).status).toBe('entered-in-error');
  expect((await requestNow()).status).toBe('in-review');
});

/** The patient did not come, and their request waits for a call. */
const missed = async (visit: { id: string; startsAt?: string }) => {
  const desk = await world().as('front-desk');
  const { json } = await desk.get(`/api/appointments/${visit.id}`);
  const noshow = { to: 'noshow', requestTo: 'awaiting-patient' };
  const { status, text } = await desk.post(`/api/appointments/${visit.id}/moves`, noshow, etag(json));
  if (status !== 200) throw new Error(text);
};

test.each([
  ['Schedule it again with this visit', 'scheduled'],
  ['Leave it as it stands', 'awaiting-patient'],
])('a missed visit is taken back, and “%s” leaves its request %s', async (choice, status) => {
  const back = await stepping('Frida', 'Back to booked', missed);
  const { dialog, person, now, requestNow } = back;
  expect(await dialog.findByText(/marked as missed.*now stands at “Waiting for patient”/)).toBeVisible();
  await person.click(await dialog.findByRole('radio', { name: choice }));
  await person.click(dialog.getByRole('button', { name: 'Back to booked' }));
  await waitFor(async () => expect((await now()).status).toBe('booked'));
  await waitFor(async () => expect((await requestNow()).status).toBe(status));
});

test('a missed visit whose time somebody else has by now stays missed, and says so', async () => {
  const back = await stepping('Gerda', 'Back to booked', missed);
  const { desk, dialog, person, visit, ids, now } = back;
  const other = await aRequest(desk, await clinicOf(desk));
  const { providerId, startsAt } = visit;
  const taken = { requestId: other.id, ...ids, providerId, startsAt: addMinutes(startsAt, 5) };
  expect((await desk.post('/api/appointments', taken, etag(other))).status).toBe(201);
  await person.click(dialog.getByRole('button', { name: 'Back to booked' }));
  expect(await dialog.findByText(/has just been taken/)).toBeVisible();
  expect((await now()).status).toBe('noshow');
});
