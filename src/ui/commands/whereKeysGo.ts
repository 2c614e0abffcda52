/** Kinds of `<input>` into which nothing is typed. */
const pressed = new Set(['button', 'checkbox', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

const editable =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="searchbox"]';
/** Letters look for a choice in these. */
const choosing = 'select, [role="combobox"], [role="listbox"], [role="menu"], [role="menubar"]';
const modal = '.MuiModal-root, [aria-modal="true"]';
const ownEnter = 'button, a[href], summary, [role="button"], [role="link"], [role="checkbox"], [role="tab"]';

const isTypedInto = (target: Element): boolean =>
  target instanceof HTMLInputElement
    ? !pressed.has(target.type)
    : target instanceof HTMLTextAreaElement || target.closest(`${editable}, ${choosing}`) !== null;

const outspoken = (stroke: string): boolean => stroke.startsWith('mod+') || stroke === 'escape';

/** Does the key belong to what has the focus: a field typed into, a button pressed with Enter? */
export const belongsToFocus = (stroke: string, target: Element): boolean => {
  if (outspoken(stroke)) return false;
  if (isTypedInto(target)) return true;
  return (stroke === 'enter' || stroke === 'space') && target.closest(`${ownEnter}, input`) !== null;
};

/**
 * Is a dialog, menu or drawer in front? Those keep the focus inside them and give it back at once when they go,
 * while their picture may still fade; a focus that is nowhere tells nothing, so then one in the page counts.
 */
export const isBehindModal = (target: Element): boolean =>
  target === document.body
    ? document.querySelector('[aria-modal="true"]') !== null
    : target.closest(modal) !== null;
