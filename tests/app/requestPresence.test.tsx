import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const aWaitingRequest = async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk));
  return { desk, request, page: `/requests/${request.id}/show` };
};

test('a colleague who looks or writes is named; whoever begins a note is told to be writing', async () => {
  const { request, page } = await aWaitingRequest();
  const manager = await world().as('manager');
  const { json: me } = await manager.get('/api/me');
  const told = () => manager.post(`/api/requests/${request.id}/presence`, { writing: true });
  await told();
  const person = await open('front-desk', page);
  expect(await screen.findByText(`${me.name} is writing`)).toBeVisible();

  const here = async () => (await told()).json.here;
  expect(await here()).toMatchObject([{ writing: false }]);
  await person.type(await screen.findByRole('textbox', { name: 'Note' }), 'Prefers');
  await waitFor(async () => expect(await here()).toMatchObject([{ writing: true }]));
});

test('the patient is on the phone: one key takes a colleague’s request over', async () => {
  const { desk, request, page } = await aWaitingRequest();
  const manager = await world().as('manager');
  await manager.post(`/api/requests/${request.id}/claim`);
  const person = await open('front-desk', page);
  await screen.findByRole('button', { name: 'The patient is on the phone' });
  await person.keyboard('t');
  await screen.findByText('The request is yours.');
  const { json: me } = await desk.get('/api/me');
  expect((await desk.get(`/api/requests/${request.id}`)).json.assigneeId).toBe(me.id);
});

test('what a colleague saves is told over a form in typing, and the typing stays', async () => {
  const { request, desk } = await aWaitingRequest();
  const person = await open('front-desk', `/requests/${request.id}`);
  const chart = await screen.findByRole('textbox', { name: /^Chart number/ });
  await person.type(chart, 'LC-7');
  const { json: current } = await desk.get(`/api/requests/${request.id}`);
  const manager = await world().as('manager');
  const theirs = { planName: 'Blue Mesa' };
  await manager.put(`/api/requests/${request.id}`, theirs, { 'If-Match': `"${current.version}"` });
  globalThis.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByText(/changed this meanwhile: Plan\./)).toBeVisible();
  expect(chart).toHaveValue('LC-7');
});
