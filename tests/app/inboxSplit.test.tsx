import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { inboxOver, isSelected, list, rowOf, shown } from '#tests/inboxList.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const screens = screensOverADesk();
const { aFamily, openOn } = inboxOver(screens);
const pane = () => screen.findByRole('region', { name: 'The request' });

describe('with room for both', () => {
  inAWideWindow();

  test('opening one request after another leaves the list as it is', async () => {
    const [, bea, cid] = await aFamily('Fontane', ['Abe', 'Bea', 'Cid']);
    const person = await openOn('Fontane', 3);
    const before = list();
    const scroller = before.parentElement as HTMLElement;
    scroller.scrollTop = 40;
    await person.click(screen.getByRole('checkbox', { name: 'Select Abe Fontane' }));
    for (const { id, firstName } of [bea, cid]) {
      await person.click(within(rowOf(`${firstName} Fontane`)).getByRole('link'));
      expect(
        await within(await pane()).findByRole('heading', { name: `${firstName} Fontane` }),
      ).toBeVisible();
      expect(globalThis.location.hash).toBe(`#/requests/${id}/show`);
      expect(list()).toBe(before);
      expect(scroller.scrollTop).toBe(40);
      expect(isSelected('Abe Fontane')).toBe(true);
      expect(rowOf(`${firstName} Fontane`)).toHaveAttribute('aria-current', 'true');
    }
    expect(within(list()).getAllByRole('row', { current: true })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Back to the list' })).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('Fontane');
  });

  test('the address of a request opens it beside the list', async () => {
    const [abe, bea] = await aFamily('Gogol', ['Abe', 'Bea']);
    await openOn('Gogol', 2, `/requests/${bea.id}/show`);
    expect(await within(await pane()).findByRole('heading', { name: 'Bea Gogol' })).toBeVisible();
    expect(shown()).toEqual([abe, bea].map(({ firstName }) => firstName));
    expect(rowOf('Bea Gogol')).toHaveAttribute('aria-current', 'true');
  });
});

describe('without room for both', () => {
  test('the request lies over the list, and Back gives the focus to its row', async () => {
    const [, bea] = await aFamily('Hesse', ['Abe', 'Bea']);
    const person = await openOn('Hesse', 2);
    const before = list();
    await person.click(within(rowOf('Bea Hesse')).getByRole('link'));
    const over = await pane();
    expect(await within(over).findByRole('heading', { name: 'Bea Hesse' })).toBeVisible();
    expect(over).toHaveFocus();
    expect(before).not.toBeVisible();
    expect(globalThis.location.hash).toBe(`#/requests/${bea.id}/show`);

    await person.click(screen.getByRole('button', { name: 'Back to the list' }));
    await waitFor(() => expect(rowOf('Bea Hesse')).toHaveFocus());
    expect(list()).toBe(before);
    expect(before).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The request' })).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('Hesse');
  });

  test('so does the browser’s own Back, when nothing of the page has the focus', async () => {
    await aFamily('Jelinek', ['Abe', 'Bea']);
    const person = await openOn('Jelinek', 2);
    await person.click(within(rowOf('Bea Jelinek')).getByRole('link'));
    await within(await pane()).findByRole('heading', { name: 'Bea Jelinek' });
    screen.getByRole('main').focus();
    globalThis.history.back();
    await waitFor(() => expect(rowOf('Bea Jelinek')).toHaveFocus());
  });

  test('keys of the list rest while it is covered; J and K turn the page', async () => {
    const [abe, bea] = await aFamily('Ibsen', ['Abe', 'Bea']);
    const person = await openOn('Ibsen', 2);
    await person.keyboard('j{Enter}');
    expect(await within(await pane()).findByRole('heading', { name: 'Abe Ibsen' })).toBeVisible();
    await person.keyboard('x');
    await person.keyboard('j');
    await waitFor(() => expect(globalThis.location.hash).toBe(`#/requests/${bea.id}/show`));
    await person.keyboard('k');
    await waitFor(() => expect(globalThis.location.hash).toBe(`#/requests/${abe.id}/show`));
    await person.keyboard('u');
    await waitFor(() => expect(rowOf('Abe Ibsen')).toHaveFocus());
    expect([isSelected('Abe Ibsen'), isSelected('Bea Ibsen')]).toEqual([false, false]);
  });
});
