import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

test.each([
  ['front-desk', false],
  ['manager', true],
] as const)('%s: the menu leads to the figures: %s', async (role, listed) => {
  const person = await open(role, '/');
  await person.click(await screen.findByRole('button', { name: 'Open menu' }));
  await screen.findByRole('navigation', { name: 'Main' });
  await screen.findAllByRole('link', { name: /Requests/ });
  expect(screen.queryByRole('link', { name: 'Figures' }) !== null).toBe(listed);
});

test('a manager sees how often a phrase meant something else', async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const alarm = { group: 'C', term: 'chills' };
  const { id } = await aRequest(desk, clinic, { message: 'chills' });
  await aRequest(desk, clinic, { message: 'chills' });
  await desk.post(`/api/requests/${id}/flags-read`, { outcome: 'not-relevant', falseAlarms: [alarm] });
  await open('manager', '/figures');
  const row = (await screen.findByRole('rowheader', { name: 'chills' })).closest('tr');
  const cells = within(row!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells.slice(1, 4)).toEqual(['2', '1', '50%']);
});

test('an address typed by the front desk shows nothing', async () => {
  await open('front-desk', '/figures');
  expect(await screen.findAllByText('Not for your role')).not.toEqual([]);
  expect(screen.queryByRole('table')).toBeNull();
});
