import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { inboxOver, isSelected, list, rowOf, shown } from '#tests/inboxList.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const screens = screensOverADesk();
const { world } = screens;
const { aFamily, openOn } = inboxOver(screens);
inAWideWindow();

test('what a colleague changes shows in its row, which stays where it stands', async () => {
  const family = await aFamily('Joyce', ['Abe', 'Bea', 'Cid']);
  const manager = await world().as('manager');
  await openOn('Joyce', 3);
  const row = rowOf('Cid Joyce');
  const [, , cid] = family;
  await manager.put(`/api/requests/${cid.id}`, { priority: 'stat' }, etag(cid));
  expect(await within(row).findByText('Now')).toBeVisible();
  expect(shown()).toEqual(['Abe', 'Bea', 'Cid']);
  expect(rowOf('Cid Joyce')).toBe(row);
});

test('what is new waits behind the pill until it is taken in', async () => {
  await aFamily('Kafka', ['Abe', 'Bea']);
  const manager = await world().as('manager');
  const person = await openOn('Kafka', 2);
  await aRequest(manager, await clinicOf(manager), { firstName: 'New', lastName: 'Kafka' });
  const pill = await screen.findByRole('button', { name: '1 new' });
  expect(pill.closest('[role="status"]')).not.toBeNull();
  expect(shown()).toEqual(['Abe', 'Bea']);
  await person.click(pill);
  await waitFor(() => expect(shown()).toEqual(['Abe', 'Bea', 'New']));
  expect(screen.queryByRole('button', { name: '1 new' })).toBeNull();
});

test('a row that left the view stays, greyed, and says where it went, until the list is taken in', async () => {
  const [abe] = await aFamily('Lessing', ['Abe', 'Bea']);
  const manager = await world().as('manager');
  const { name } = (await manager.get('/api/me')).json;
  const person = await openOn('Lessing', 2, '/requests?view=unclaimed');
  await manager.post(`/api/requests/${abe.id}/claim`);
  expect(await within(rowOf('Abe Lessing')).findByText(`now with ${name}`)).toBeVisible();
  expect(rowOf('Abe Lessing')).toHaveClass('gone');
  expect(rowOf('Bea Lessing')).not.toHaveClass('gone');
  expect(await screen.findByRole('button', { name: '1 moved on' })).toBeVisible();
  await person.keyboard('.');
  await waitFor(() => expect(shown()).toEqual(['Bea']));
});

test('a row that left by one’s own hand says who has it, whatever the request beside it knew first', async () => {
  await aFamily('Lenz', ['Abe', 'Bea']);
  const me = (await (await world().as('front-desk')).get('/api/me')).json;
  const person = await openOn('Lenz', 2, '/requests?view=unclaimed');
  await person.keyboard('j{Enter}');
  await person.click(await screen.findByRole('button', { name: 'Claim' }));
  expect(await within(rowOf('Abe Lenz')).findByText(`now with ${me.name}`)).toBeVisible();
});

test('selection, place and what is being typed outlive what others do', async () => {
  const [abe, bea] = await aFamily('Mann', ['Abe', 'Bea', 'Cid']);
  const manager = await world().as('manager');
  const person = await openOn('Mann', 3);
  const before = list();
  await person.click(screen.getByRole('checkbox', { name: 'Select Cid Mann' }));
  await person.click(within(rowOf('Bea Mann')).getByRole('link'));
  const pane = within(await screen.findByRole('region', { name: 'The request' }));
  const note = await pane.findByRole('textbox', { name: 'Note' });
  await person.type(note, 'Half a sentence');

  await manager.put(`/api/requests/${bea.id}`, { priority: 'asap' }, etag(bea));
  await manager.post(`/api/requests/${abe.id}/claim`);
  expect(await within(rowOf('Bea Mann')).findByText('Today')).toBeVisible();
  expect(await within(rowOf('Abe Mann')).findByText('In review')).toBeVisible();
  expect(note).toHaveValue('Half a sentence');
  expect(note).toHaveFocus();
  expect(isSelected('Cid Mann')).toBe(true);
  expect(rowOf('Bea Mann')).toHaveAttribute('aria-current', 'true');
  expect(list()).toBe(before);
});

test('what is still asked for while someone signs out is refused, and breaks nothing on the way', async () => {
  const [abe] = await aFamily('Nabokov', ['Abe']);
  const manager = await world().as('manager');
  const person = await openOn('Nabokov', 1);
  const refused: string[] = [];
  let signOut = () => {};
  const signedOut = new Promise<void>((done) => {
    signOut = done;
  });
  screens.server.use(
    http.post('*/api/auth/sign-out', async () => {
      await signedOut;
      return HttpResponse.json({});
    }),
    http.get('*/api/*', ({ request }) => {
      refused.push(new URL(request.url).pathname);
      return HttpResponse.json({ title: 'Sign in first.' }, { status: 401 });
    }),
  );
  await person.click(screen.getByRole('button', { name: /^Account/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await manager.post(`/api/requests/${abe.id}/presence`, { writing: false });
  await manager.put(`/api/requests/${abe.id}`, { priority: 'stat' }, etag(abe));
  await waitFor(() => expect(refused).toContain('/api/presence'));
  await waitFor(() => expect(refused).toContain('/api/requests/counts'));
  expect(rowOf('Abe Nabokov')).toBeVisible();
  signOut();
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
});
