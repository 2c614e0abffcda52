import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

/** A request on which the sample's clinician has been asked something. */
const asked = async () => {
  const desk = await world().as('front-desk');
  const clinician = await world().as('clinician');
  const { json: me } = await clinician.get('/api/me');
  const request = await aRequest(desk, await clinicOf(desk));
  const body = { to: 'awaiting-clinician', clinicianId: me.id, note: 'Can this wait until Monday?' };
  await desk.post(`/api/requests/${request.id}/moves`, body, { 'If-Match': `"${request.version}"` });
  return { desk, clinician, request, page: `/requests/${request.id}/show` };
};

const answers = [
  ['Book', 'ready-to-schedule', undefined],
  ['Book later', 'in-review', 'In six weeks'],
  ['Needs more information', 'awaiting-patient', 'Ask about her scans'],
  ['Advise', 'in-review', 'Tell her to keep walking'],
  ['Send elsewhere', 'redirected', 'Emergency room'],
  ['Decline', 'declined', 'Not a pain problem'],
] as const;

test.each(answers)('the clinician answers “%s”, which is the move to %s', async (name, to, words) => {
  const { desk, request, page } = await asked();
  const person = await open('clinician', page);
  expect(await screen.findByText('Can this wait until Monday?', { selector: 'div' })).toBeVisible();
  const buttons = within(screen.getByRole('group', { name: 'Answer' }));
  await person.click(buttons.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  if (words) await person.type(dialog.getByRole('textbox'), words);
  await person.click(dialog.getByRole('button', { name }));
  // It is no longer theirs to read: they are back at their own queue.
  await screen.findByText(/moved to/);
  expect(globalThis.location.hash).not.toContain(request.id);

  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe(to);
  const { json: lines } = await desk.get(`/api/requests/${request.id}/events`);
  const told = `${lines.at(-1).note ?? ''}${lines.at(-1).reason ?? ''}`;
  expect(told).toContain(words ?? '');
});

test('an answer that needs words asks for them', async () => {
  const { page } = await asked();
  const person = await open('clinician', page);
  await person.click(await screen.findByRole('button', { name: 'Decline' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Decline' }));
  await person.click(dialog.getByRole('button', { name: 'Decline' }));
  expect(await dialog.findByText('Say why: this step needs a reason.')).toBeVisible();
});

test('the desk finds the answer on top until it goes on from it', async () => {
  const { clinician, desk, request, page } = await asked();
  const { json: current } = await clinician.get(`/api/requests/${request.id}`);
  const answer = { to: 'in-review', note: 'Tell her to keep walking.' };
  await clinician.post(`/api/requests/${request.id}/moves`, answer, { 'If-Match': `"${current.version}"` });
  const person = await open('front-desk', page);
  expect(await screen.findByText(/answered: In review/)).toBeVisible();
  expect(screen.getByText('Tell her to keep walking.', { selector: 'div' })).toBeVisible();
  await person.type(await screen.findByRole('textbox', { name: 'Note' }), 'Told her.');
  await person.click(screen.getByRole('button', { name: 'Add note' }));
  await screen.findByText('Told her.', { selector: 'blockquote' });
  expect(screen.queryByText(/answered: In review/)).toBeNull();
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('in-review');
});
