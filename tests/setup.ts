import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * React's complaints about props that react-admin still hands to MUI in their old places.
 * Only these three names, which no code of ours uses.
 */
const leaksOfReactAdmin = /does not recognize the `(InputProps|inputProps|InputLabelProps)` prop/;

/**
 * A text field that grows measures itself at every drawing, which took a fifth of the time of these tests. Nothing
 * has a width here, and told so it is content; whoever asks for anything else is answered as ever.
 */
const { getComputedStyle } = window;
window.getComputedStyle = (element, pseudo) => {
  if (!(element instanceof HTMLTextAreaElement)) return getComputedStyle(element, pseudo);
  let computed: CSSStyleDeclaration | undefined;
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === 'width') return '0px';
      computed ??= getComputedStyle(element, pseudo);
      const value: unknown = Reflect.get(computed, name);
      return typeof value === 'function' ? (value.bind(computed) as unknown) : value;
    },
  });
};

/** Who waits for something asks many times: the whole page is printed for the last time alone. */
const { getElementError } = getConfig();
configure({
  getElementError: (message, container) =>
    Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true
      ? new Error(message ?? '')
      : getElementError(message, container),
});

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
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n\n')}`);
});
