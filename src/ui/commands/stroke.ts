const isMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

const named: Record<string, string> = { ' ': 'space', Esc: 'escape' };
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'NumLock']);

const isCased = (key: string): boolean => key.toLowerCase() !== key.toUpperCase();

/** What moves to a next thing may be held down; what does something is done once. */
const held = new Set(['j', 'k', 'arrowdown', 'arrowup']);

/**
 * What was pressed, as commands are written: `c`, `shift+c`, `mod+k`, `?`. By the sign the keyboard makes, so
 * that `/` and `?` are where the person's own layout has them. Undefined for what makes no sign of its own: half an
 * accent, a sign being composed, AltGr, a bare modifier, the other system's modifier.
 */
export const strokeOf = (event: KeyboardEvent): string | undefined => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  // Browsers' own filling-in of fields sends a key press without a key.
  if (!key || modifiers.has(key) || key === 'Dead' || key === 'Process' || key === 'Unidentified')
    return undefined;
  if (event.isComposing || altKey || event.getModifierState('AltGraph')) return undefined;
  const [mod, foreign] = isMac() ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (foreign) return undefined;
  const name = (named[key] ?? key).toLowerCase();
  // Shift is part of how a sign is made, but a choice with letters and named keys.
  const shifted = shiftKey && (name.length > 1 || isCased(key));
  const stroke = `${mod ? 'mod+' : ''}${shifted ? 'shift+' : ''}${name}`;
  return event.repeat && !held.has(stroke) ? undefined : stroke;
};

/** Keys a speech engine or a stray elbow may type: one sign without mod (WCAG 2.1.4). */
export const isSingle = (keys: string): boolean =>
  keys.split(' ').some((stroke) => stroke.replace(/^shift\+/, '').length === 1);
