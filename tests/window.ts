import { configure, getConfig } from '@testing-library/react';
import { told } from '#tests/told.ts';

// The window of these tests, mended once for all that are run in it.

interface Declaration {
  setProperty: (property: string, ...value: string[]) => void;
}

/** The window's own object behind the one it shows. */
const behind = (shown: object): Declaration => {
  const symbol = Object.getOwnPropertySymbols(shown).find(({ description }) => description === 'impl');
  return Reflect.get(shown, symbol ?? '') as Declaration;
};

const whichHas = (object: object, method: string): Declaration =>
  Object.hasOwn(object, method) ? (object as Declaration) : whichHas(Object.getPrototypeOf(object), method);

/**
 * Whoever looks for a button by its name asks of everything around whether it is hidden, and each time the window
 * worked out all margins, borders and colours too: a third of the time of these tests.
 */
const declarations = whichHas(behind(document.createElement('i').style), 'setProperty');
const { setProperty } = declarations;
declarations.setProperty = function setWhatIsTold(property, ...value) {
  if (Reflect.get(this, '_computed') !== true || told.has(property))
    setProperty.call(this, property, ...value);
};

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
