import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const aWorkedOn = async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk));
  const path = `/api/requests/${request.id}`;
  const { json: claimed } = await desk.post(`${path}/claim`);
  await desk.put(path, { priority: 'asap' }, { 'If-Match': `"${claimed.version}"` });
  await desk.post(`${path}/contact-attempts`, { channel: 'phone', outcome: 'no-answer' });
  await desk.post(`${path}/notes`, { note: 'Prefers mornings' });
  return { desk, request, page: `/requests/${request.id}/show` };
};

test('three lines at first, all on demand, and one kind alone when asked for', async () => {
  const { page } = await aWorkedOn();
  const person = await open('front-desk', page);
  const box = within(await screen.findByRole('region', { name: 'What happened' }));
  expect(await box.findByText('Prefers mornings', { selector: 'blockquote' })).toBeVisible();
  const lines = () => box.getAllByText(/./, { selector: 'li strong' });
  expect(lines()).toHaveLength(3);

  await person.click(box.getByRole('button', { name: 'Show all 5' }));
  expect(lines()).toHaveLength(5);
  expect(box.queryByRole('button', { name: 'Appointments' })).toBeNull();
  await person.click(box.getByRole('button', { name: 'Facts changed' }));
  expect(lines()).toHaveLength(1);
  expect(box.getByText(/Priority: Routine/)).toHaveTextContent('Priority: Routine → becameToday');
  await person.click(box.getByRole('button', { name: 'Notes' }));
  expect(lines()).toHaveLength(1);
  await person.click(box.getByRole('button', { name: 'Show the latest' }));
  expect(lines()).toHaveLength(3);
});

test('what ended says how, by whom and why; opening it again is the manager’s', async () => {
  const { desk, request, page } = await aWorkedOn();
  const { json: current } = await desk.get(`/api/requests/${request.id}`);
  const end = { to: 'withdrawn', reason: 'Feels better' };
  await desk.post(`/api/requests/${request.id}/moves`, end, { 'If-Match': `"${current.version}"` });
  await open('front-desk', page);
  const ended = await screen.findByText(/^Withdrawn$/, { selector: 'strong' });
  await waitFor(() =>
    expect(ended.parentElement).toHaveTextContent(/Withdrawn · by .+, \w+day, .*Feels better/),
  );
  expect(screen.queryByRole('button', { name: 'Open again' })).toBeNull();
});

test('a move that has a way back is undone from its notice', async () => {
  const { desk, request, page } = await aWorkedOn();
  const person = await open('front-desk', page);
  await screen.findByRole('region', { name: 'What happened' });
  await person.keyboard('m');
  const menu = within(await screen.findByRole('menu', { name: 'Move' }));
  const places = menu.getAllByRole('menuitem').map((item) => item.textContent);
  await person.keyboard(String(places.indexOf('Ready to schedule') + 1));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ready to schedule' }));
  await person.click(dialog.getByRole('button', { name: 'Ready to schedule' }));
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('In review', { selector: 'header span' });
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('in-review');
});

test('snoozed until a usual time, it says so, and comes back when asked', async () => {
  const { desk, request, page } = await aWorkedOn();
  const person = await open('front-desk', page);
  await person.click(await screen.findByRole('button', { name: 'More' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Snooze until…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Snooze until…' }));
  await person.click(dialog.getByRole('button', { name: 'In an hour' }));
  await person.click(dialog.getByRole('button', { name: 'Snooze' }));
  await person.click(await screen.findByRole('button', { name: 'Wake now' }));
  await screen.findByText('Back in the lists.');
  expect((await desk.get(`/api/requests/${request.id}`)).json.snoozedUntil).toBeNull();
});
