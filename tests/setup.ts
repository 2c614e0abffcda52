import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import '#tests/window.ts';

/**
 * React's complaints about props that react-admin still hands to MUI in their old places.
 * Only these three names, which no code of ours uses.
 */
const leaksOfReactAdmin = /does not recognize the `(InputProps|inputProps|InputLabelProps)` prop/;

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    const text = format(...args);
    if (!leaksOfReactAdmin.test(text)) complaints.push(text);
  });
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  // The window of these tests has no height to scroll in.
  Element.prototype.scrollIntoView ??= () => {};
  // Nor a layout: nothing lies under any point, though the calendar asks.
  document.elementFromPoint ??= () => null;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  document.documentElement.removeAttribute('lang');
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n\n')}`);
});
