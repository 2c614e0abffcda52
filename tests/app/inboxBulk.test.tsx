import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { personId } from '#tests/builders.ts';
import { inboxOver, isSelected, rowOf, shown } from '#tests/inboxList.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const screens = screensOverADesk();
const { world, server } = screens;
const { aFamily, openOn } = inboxOver(screens);
inAWideWindow();

/** What the server was asked to change. */
let asked: Record<string, unknown>[] = [];
beforeEach(() => {
  asked = [];
  server.events.removeAllListeners();
  server.events.on('request:start', async ({ request }) => {
    if (request.url.endsWith('/api/requests/bulk')) asked.push(await request.clone().json());
  });
});

const bar = () => screen.findByRole('region', { name: 'Change the selected requests' });
const choose = async (person: Awaited<ReturnType<typeof openOn>>, menu: string, choice: string) => {
  await person.click(await within(await bar()).findByRole('button', { name: menu }));
  await person.click(await screen.findByRole('menuitem', { name: choice }));
};
const read = async (id: string) => (await (await world().as('front-desk')).get(`/api/requests/${id}`)).json;

test('X and shift select rows without opening any; the bar says how many', async () => {
  await aFamily('Quince', ['Abe', 'Bea', 'Cid', 'Dot']);
  const person = await openOn('Quince', 4);
  await person.keyboard('j');
  await waitFor(() => expect(rowOf('Abe Quince')).toHaveFocus());
  await person.keyboard('x');
  await waitFor(() => expect(isSelected('Abe Quince')).toBe(true));
  expect(within(await bar()).getByText('1 selected')).toBeVisible();
  await person.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect([isSelected('Abe Quince'), isSelected('Bea Quince'), isSelected('Cid Quince')]).toEqual([
    true,
    true,
    false,
  ]);
  await person.keyboard('{Shift>}');
  await person.click(within(rowOf('Dot Quince')).getByRole('link'));
  await person.keyboard('{/Shift}');
  expect(within(await bar()).getByText('4 selected')).toBeVisible();
  expect(globalThis.location.hash).toBe('#/requests');
  await person.click(screen.getByRole('checkbox', { name: 'Select Bea Quince' }));
  expect(within(await bar()).getByText('3 selected')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Clear the selection' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: /Change the selected/ })).toBeNull());
});

const until = '2026-10-26T15:00:00.000Z';
test.each([
  ['Assign', 'To me', 'assigneeId', null, 'me'],
  ['Priority', 'Today', 'priority', 'routine', 'asap'],
  ['Move', 'Take into review', 'status', 'new', 'in-review'],
  ['Snooze', 'In an hour', 'snoozedUntil', null, until],
] as const)(
  '%s, %s: one question to the server for all that are selected, and Undo puts each back',
  async (menu, choice, field, before, after) => {
    const family = await aFamily(`Rowan${menu}`, ['Abe', 'Bea', 'Cid']);
    const person = await openOn(`Rowan${menu}`, 3);
    const wanted = after === 'me' ? await personId(world(), 'front-desk') : after;
    const stands = async () => (await Promise.all(family.map(({ id }) => read(id)))).map((row) => row[field]);
    await person.keyboard('{Shift>}x{/Shift}');
    await choose(person, menu, choice);
    expect(await within(await bar()).findByText('3 changed.')).toBeVisible();
    expect(await stands()).toEqual([wanted, wanted, wanted]);
    expect(asked).toMatchObject([{ items: family.map(({ id, version }) => ({ id, version })) }]);

    await person.click(within(await bar()).getByRole('button', { name: 'Undo' }));
    expect(await within(await bar()).findByText('3 put back.')).toBeVisible();
    expect(await stands()).toEqual([before, before, before]);
    expect(asked).toHaveLength(2);
    expect(shown()).toEqual(['Abe', 'Bea', 'Cid']);
  },
);

test('a refused row stays selected and says why; the others are done', async () => {
  const [plain] = await aFamily('Sorrel', ['Abe']);
  const message = 'My back hurts and I have lost control of my bladder.';
  const [marked] = await aFamily('Sorrel', ['Zoe'], { message });
  const person = await openOn('Sorrel', 2);
  await person.keyboard('{Shift>}x{/Shift}');
  await choose(person, 'Move', 'Patient withdrew');
  const dialog = within(await screen.findByRole('dialog', { name: 'Patient withdrew' }));
  await person.type(await dialog.findByRole('textbox', { name: /Reason/ }), 'Went elsewhere');
  await person.click(dialog.getByRole('button', { name: 'Patient withdrew' }));
  expect(await within(await bar()).findByText('1 could not be changed; it says why.')).toBeVisible();
  expect(within(await bar()).getByText(/1 changed\./)).toBeVisible();
  expect(within(rowOf('Zoe Sorrel')).getByText(/Read the marked words/)).toBeVisible();
  expect([isSelected('Abe Sorrel'), isSelected('Zoe Sorrel')]).toEqual([false, true]);
  expect([(await read(plain.id)).status, (await read(marked.id)).status]).toEqual(['withdrawn', 'new']);
});

test('all that match, counted by the server; above twenty-five one is asked first', async () => {
  const names = Array.from({ length: 27 }, (_, place) => `Nr${String.fromCodePoint(97 + place)}`);
  const family = await aFamily('Tamarind', names);
  const person = await openOn('Tamarind', 25);
  await person.keyboard('{Shift>}x{/Shift}');
  await person.click(await within(await bar()).findByRole('button', { name: 'Select all 27 that match' }));
  expect(within(await bar()).getByText('27 selected')).toBeVisible();

  await choose(person, 'Priority', 'Soon');
  const question = within(await screen.findByRole('dialog', { name: 'Change 27 requests?' }));
  expect(question.getByText(/^Set the priority to Soon/)).toBeVisible();
  await person.click(question.getByRole('button', { name: 'Cancel' }));
  expect(asked).toEqual([]);

  await choose(person, 'Priority', 'Soon');
  const again = within(await screen.findByRole('dialog', { name: 'Change 27 requests?' }));
  await person.click(again.getByRole('button', { name: 'Change 27' }));
  expect(await within(await bar()).findByText('27 changed.')).toBeVisible();
  expect(asked).toEqual([
    {
      change: { action: 'priority', priority: 'urgent' },
      matching: { filter: { view: 'open', q: 'Tamarind' }, expected: 27 },
    },
  ]);
  expect((await read(family[26].id)).priority).toBe('urgent');
});

test('Z on a row asks until when; the row stays where it stood and says so', async () => {
  const [first] = await aFamily('Umber', ['Abe', 'Bea']);
  const person = await openOn('Umber', 2, '/requests?view=unclaimed');
  await person.keyboard('jz');
  await person.click(await screen.findByRole('menuitem', { name: /^Tomorrow/ }));
  expect(await within(await bar()).findByText('1 changed.')).toBeVisible();
  expect((await read(first.id)).snoozedUntil).toBe('2026-10-27T13:00:00.000Z');
  expect(await within(rowOf('Abe Umber')).findByText(/snoozed until/)).toBeVisible();
  await waitFor(() => expect(rowOf('Abe Umber')).toHaveClass('gone'));
});
