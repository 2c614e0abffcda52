import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { screensOverADesk } from '#tests/screens.tsx';

const { open } = screensOverADesk();

const counted = vi.fn<typeof navigator.sendBeacon>(() => true);
const page = () => document.documentElement;

beforeEach(() => {
  localStorage.removeItem('reading');
  Object.defineProperty(navigator, 'sendBeacon', { value: counted, configurable: true });
  counted.mockClear();
});

/** As the theme says it: this window works out no colors. */
const ground = () =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSStyleRule && rule.selectorText === 'body' ? [rule.style] : []))
    .findLast(({ backgroundColor }) => backgroundColor)?.backgroundColor;

async function opened() {
  const person = await open('front-desk', '/account');
  await person.click(await screen.findByRole('button', { name: /^Account/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Reading settings' }));
  return { person, settings: await screen.findByRole('dialog', { name: 'Reading settings' }) };
}

describe('the reading settings of the staff app', () => {
  test('show at once, are kept in this browser, counted, and reset by one press', async () => {
    const { person, settings } = await opened();
    const sizes = within(settings).getByRole('radiogroup', { name: 'Text size' });
    await person.click(within(sizes).getByRole('radio', { name: '150 %' }));
    expect(page()).toHaveAttribute('data-reading-textsize', '150');
    expect(JSON.parse(localStorage.getItem('reading') ?? '')).toEqual({ textSize: '150' });
    expect(counted).toHaveBeenCalledWith('/site/reading', new URLSearchParams('setting=textSize&value=150'));
    await person.click(within(settings).getByRole('button', { name: 'Reset all' }));
    expect(page()).not.toHaveAttribute('data-reading-textsize');
    expect(localStorage.getItem('reading')).toBeNull();
    expect(within(sizes).getByRole('radio', { name: '100 %' })).toBeChecked();
  });

  test('high contrast takes the place of the light and of the dark colors', async () => {
    const { person, settings } = await opened();
    await person.click(within(settings).getByRole('radio', { name: 'High contrast' }));
    await vi.waitFor(() => expect(ground()).toBe('rgb(0, 0, 0)'));
    await person.click(within(settings).getByRole('button', { name: 'Reset all' }));
    await vi.waitFor(() => expect(ground()).not.toBe('rgb(0, 0, 0)'));
  });

  test('a choice made in another window shows here too', async () => {
    const { settings } = await opened();
    localStorage.setItem('reading', '{"links":"underline"}');
    dispatchEvent(new StorageEvent('storage', { key: 'reading' }));
    expect(page()).toHaveAttribute('data-reading-links', 'underline');
    expect(await within(settings).findByRole('radio', { name: 'Always underlined' })).toBeChecked();
  });

  test('close with Escape, and the keyboard is back at the account button', async () => {
    const { person } = await opened();
    await person.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: /^Account/ })).toHaveFocus();
  });
});
