import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { inboxOver, rowOf } from '#tests/inboxList.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const screens = screensOverADesk();
const { server, world } = screens;
const { aFamily, openOn } = inboxOver(screens);

const goTo = (id: string) => {
  globalThis.location.hash = `#/requests/${id}/show`;
};
const isOpen = (name: string) => screen.findByRole('heading', { name, level: 2 });

/** Both were read before, Abe last: then nothing has to be fetched first, and the page stays. */
const bothRead = async (lastName: string, before?: (abeId: string) => Promise<unknown>) => {
  const [abe, bea] = await aFamily(lastName, ['Abe', 'Bea']);
  await before?.(abe.id);
  const person = await openOn(lastName, 2);
  for (const name of [`Bea ${lastName}`, `Abe ${lastName}`]) {
    await person.click(within(rowOf(name)).getByRole('link'));
    await isOpen(name);
  }
  return { abe, bea, person };
};

/** The page stays where it is from one request to the next: what was begun on one must never act on another. */
describe('from one request to the next', () => {
  inAWideWindow();

  test('a dialog goes with its request, and what was typed into it is sent for no other', async () => {
    const { abe, bea, person } = await bothRead('Keller');
    await person.keyboard('l');
    const dialog = await screen.findByRole('dialog');
    const page = screen.getByText('Abe Keller', { selector: 'h2' }).closest('.request');
    await person.type(within(dialog).getAllByRole('textbox').at(-1) as HTMLElement, 'For Abe alone');
    goTo(bea.id);
    const heading = await screen.findByText('Bea Keller', { selector: 'h2' });
    expect(heading.closest('.request')).toBe(page);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    goTo(abe.id);
    await isOpen('Abe Keller');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a menu goes with its request', async () => {
    const { abe, bea, person } = await bothRead('Lenz');
    await person.keyboard('p');
    expect(await screen.findByRole('menuitem', { name: /^Now/ })).toBeVisible();
    goTo(bea.id);
    await isOpen('Bea Lenz');
    expect(screen.queryByRole('menu')).toBeNull();
    await person.keyboard('p');
    await person.click(await screen.findByRole('menuitem', { name: /^Now/ }));
    await screen.findByRole('button', { name: /^Priority.*Now/ });
    const desk = await world().as('front-desk');
    expect((await desk.get(`/api/requests/${abe.id}`)).json.priority).toBe('routine');
    expect((await desk.get(`/api/requests/${bea.id}`)).json.priority).toBe('stat');
  });

  test('a note begun on one stays with it, and is added to no other', async () => {
    const { abe, bea, person } = await bothRead('Musil');
    const note = () => screen.getByRole('textbox', { name: 'Note' });
    await person.type(note(), 'Abe prefers mornings');
    goTo(bea.id);
    await isOpen('Bea Musil');
    expect(note()).toHaveValue('');
    await person.type(note(), 'Bea has a new number');
    await person.click(screen.getByRole('button', { name: 'Add note' }));
    expect(await screen.findByText('Bea has a new number', { selector: 'blockquote' })).toBeVisible();
    goTo(abe.id);
    await isOpen('Abe Musil');
    expect(note()).toHaveValue('Abe prefers mornings');
    const desk = await world().as('front-desk');
    const notes = async (id: string) =>
      (await desk.get(`/api/requests/${id}/events`)).json
        .map((line: { note: string | null }) => line.note)
        .filter(Boolean);
    expect(await notes(abe.id)).toEqual([]);
    expect(await notes(bea.id)).toEqual(['Bea has a new number']);
  });

  test('a refusal and those who look are told of one request alone', async () => {
    const manager = await world().as('manager');
    const { json: colleague } = await manager.get('/api/me');
    const { abe, bea, person } = await bothRead('Novak', (id) =>
      manager.post(`/api/requests/${id}/presence`, {}),
    );
    server.use(http.post(`*/api/requests/${abe.id}/claim`, () => HttpResponse.json({}, { status: 409 })));
    expect(await screen.findByText(`${colleague.name} is looking`)).toBeVisible();
    const alerts = () => within(screen.getByRole('region', { name: 'The request' })).queryAllByRole('alert');
    await person.click(screen.getByRole('button', { name: 'Claim' }));
    await waitFor(() => expect(alerts()).toHaveLength(1));
    goTo(bea.id);
    await isOpen('Bea Novak');
    expect(screen.queryByText(`${colleague.name} is looking`)).toBeNull();
    expect(alerts()).toHaveLength(0);
  });

  test('who was read and left is told at once, along with who is read next', async () => {
    const { abe, bea } = await bothRead('Orlov');
    const manager = await world().as('manager');
    const looked = async () =>
      (await manager.get('/api/presence')).json.map(({ requestId }: { requestId: string }) => requestId);
    await waitFor(async () => expect(await looked()).toContain(abe.id));
    goTo(bea.id);
    await isOpen('Bea Orlov');
    await waitFor(async () => expect(await looked()).toContain(bea.id));
    expect(await looked()).not.toContain(abe.id);
  });

  test('whose keyboard stood on the request before goes on from the next patient’s name', async () => {
    const { bea } = await bothRead('Perutz');
    screen.getByRole('button', { name: 'Log a try' }).focus();
    goTo(bea.id);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Bea Perutz', level: 2 })).toHaveFocus());
  });
});
