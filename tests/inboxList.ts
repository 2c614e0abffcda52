import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { requests } from '#server/db/schema.ts';
import { aRequest, clinicOf } from '#tests/builders.ts';
import type { Reply } from '#tests/desk.ts';
import type { screensOverADesk } from '#tests/screens.tsx';

const minute = 60_000;

export const list = () => screen.getByRole('grid', { name: 'Requests in this view' });
export const rowOf = (name: string) => within(list()).getByRole('row', { name: new RegExp(name) });
export const isSelected = (name: string) => rowOf(name).getAttribute('aria-selected') === 'true';

/** Who stands in the list, top to bottom. */
export const shown = () =>
  within(list())
    .queryAllByRole('link')
    .map(({ textContent }) => textContent?.split(' ')[0]);

/** An inbox in which only the people of one family are looked for, whom no other test knows. */
export const inboxOver = ({ open, world }: Pick<ReturnType<typeof screensOverADesk>, 'open' | 'world'>) => ({
  /** Due one after another, so that the list has them in this order. */
  aFamily: async (lastName: string, firstNames: readonly string[], changes: Record<string, unknown> = {}) => {
    const desk = await world().as('front-desk');
    const clinic = await clinicOf(desk);
    const family: Reply['json'][] = [];
    for (const [place, firstName] of firstNames.entries()) {
      const { id } = await aRequest(desk, clinic, { firstName, lastName, ...changes });
      const dueAt = new Date(world().clock.now().getTime() + (place + 1) * minute);
      await world().db.update(requests).set({ dueAt, repeats: false }).where(eq(requests.id, id));
      family.push((await desk.get(`/api/requests/${id}`)).json);
    }
    return family;
  },
  openOn: async (lastName: string, count: number, page = '/requests') => {
    // Somebody else waits too: only once the search is answered are there as many rows as the family has.
    const desk = await world().as('front-desk');
    await aRequest(desk, await clinicOf(desk), { firstName: 'Zed', lastName: 'Outsider' });
    const person = await open('front-desk', page);
    await person.click(await screen.findByRole('searchbox', { name: 'Search' }));
    // At once: of a name typed slowly the beginning would be looked for too, and the list begin anew with the rest.
    await person.paste(lastName);
    await waitFor(() => {
      const names = within(list()).getAllByRole('link');
      expect(names.filter(({ textContent }) => textContent?.endsWith(` ${lastName}`))).toHaveLength(count);
      expect(names).toHaveLength(count);
      expect(list()).toHaveAttribute('aria-busy', 'false');
    });
    (document.activeElement as HTMLElement).blur();
    return person;
  },
});
