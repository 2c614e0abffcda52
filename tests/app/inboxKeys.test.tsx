import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inboxOver, isSelected, list, rowOf } from '#tests/inboxList.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';
import { viewKeys } from '#ui/commands/viewKeys.ts';
import { inbox } from '#words/en/inbox.ts';

const screens = screensOverADesk();
const { world, server, open } = screens;
const { aFamily, openOn } = inboxOver(screens);
inAWideWindow();

test('J and K move without opening; Enter opens beside the list, U goes back to the row', async () => {
  const [, bea] = await aFamily('Alcott', ['Abe', 'Bea', 'Cid']);
  const person = await openOn('Alcott', 3);
  const read: string[] = [];
  server.events.on('request:start', ({ request }) => {
    if (/\/requests\/[\da-f-]{36}/.test(request.url)) read.push(request.url);
  });
  await person.keyboard('j');
  expect(rowOf('Abe Alcott')).toHaveFocus();
  await person.keyboard('jj');
  expect(rowOf('Cid Alcott')).toHaveFocus();
  await person.keyboard('jk');
  expect(rowOf('Bea Alcott')).toHaveFocus();
  expect(globalThis.location.hash).toBe('#/requests');
  expect(read).toEqual([]);

  await person.keyboard('{Enter}');
  const pane = await screen.findByRole('region', { name: 'The request' });
  expect(await within(pane).findByRole('heading', { name: 'Bea Alcott' })).toBeVisible();
  expect(globalThis.location.hash).toBe(`#/requests/${bea.id}/show`);
  expect(rowOf('Bea Alcott')).toHaveAttribute('aria-current', 'true');
  expect(read.some((url) => url.includes(bea.id))).toBe(true);
  await person.keyboard('u');
  await waitFor(() => expect(globalThis.location.hash).toBe('#/requests'));
  await waitFor(() => expect(rowOf('Bea Alcott')).toHaveFocus());
  server.events.removeAllListeners();
});

test('the list is one stop for Tab; arrows, Home and End move within it', async () => {
  await aFamily('Bront', ['Abe', 'Bea', 'Cid']);
  const person = await openOn('Bront', 3);
  const stops = () =>
    within(list())
      .getAllByRole('row')
      .filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toEqual([rowOf('Abe Bront')]);
  await person.keyboard('j{End}');
  expect(rowOf('Cid Bront')).toHaveFocus();
  await person.keyboard('{ArrowUp}');
  expect(rowOf('Bea Bront')).toHaveFocus();
  expect(stops()).toEqual([rowOf('Bea Bront')]);
  await person.keyboard('{Home} ');
  expect(rowOf('Abe Bront')).toHaveFocus();
  expect(isSelected('Abe Bront')).toBe(true);
});

test('/ leads to the search, where letters are letters; down leads back to the list', async () => {
  await aFamily('Carver', ['Abe', 'Bea']);
  const person = await openOn('Carver', 2);
  const search = screen.getByRole('searchbox', { name: 'Search' });
  await person.keyboard('jx/');
  expect(search).toHaveFocus();
  await person.keyboard('Abe Carver jxu');
  expect(search).toHaveValue('Abe Carver jxu');
  expect(isSelected('Abe Carver')).toBe(true);
  await person.clear(search);
  await person.type(search, 'Bea Carver');
  await waitFor(() => expect(within(list()).getAllByRole('row')).toHaveLength(1));
  expect(await screen.findByText('1 request found.')).toHaveAttribute('role', 'status');
  await person.keyboard('{ArrowDown}');
  expect(rowOf('Bea Carver')).toHaveFocus();
});

test('G and its letter open every view, in the address and by its name', async () => {
  await aFamily('Dumas', ['Abe']);
  const person = await open('front-desk', '/requests');
  await screen.findByRole('link', { name: 'Abe Dumas' });
  for (const [view, key] of Object.entries(viewKeys)) {
    await person.keyboard(`g${key}`);
    await waitFor(() => expect(globalThis.location.hash).toBe(`#/requests?view=${view}`));
    const name = inbox.views[view as keyof typeof viewKeys];
    await waitFor(() =>
      expect(document.querySelector('nav [aria-current="true"] .label')?.textContent).toBe(name),
    );
  }
  expect(Object.keys(viewKeys)).toHaveLength(17);
});

test('from the open request J and K go on reading, and the row at hand is the one that is open', async () => {
  const [abe, bea] = await aFamily('Eliot', ['Abe', 'Bea']);
  const person = await openOn('Eliot', 2);
  await person.keyboard('j{Enter}');
  const pane = await screen.findByRole('region', { name: 'The request' });
  await within(pane).findByRole('heading', { name: 'Abe Eliot' });
  (document.activeElement as HTMLElement).blur();
  await person.keyboard('j');
  expect(await screen.findByRole('heading', { name: 'Bea Eliot' })).toBeVisible();
  expect(globalThis.location.hash).toBe(`#/requests/${bea.id}/show`);
  await person.keyboard('k');
  await waitFor(() => expect(globalThis.location.hash).toBe(`#/requests/${abe.id}/show`));
  expect(rowOf('Abe Eliot')).toHaveAttribute('aria-current', 'true');
  expect(world().logged.filter(({ status }) => Number(status) >= 500)).toEqual([]);
});
