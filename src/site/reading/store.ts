import {
  type Reading,
  type ReadingSetting,
  readingSettingNames,
  readReading,
} from '#domain/readingSettings.ts';
import { bringSheet } from './sheet.ts';

/** Known to `first.js` too, which runs before anything is painted. */
const key = 'reading';
const changed = 'readingchange';

const attributeOf = (setting: ReadingSetting): string => `data-reading-${setting.toLowerCase()}`;

/** What was set in this browser; a storage that is closed holds nothing. */
export function currentReading(): Reading {
  try {
    return readReading(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** Shows the page as it was set; `first.js` did the same at the start. */
function showReading(reading: Reading, page: HTMLElement = document.documentElement): void {
  if (Object.keys(reading).length > 0) bringSheet();
  for (const setting of readingSettingNames) {
    const value = reading[setting];
    if (value === undefined) page.removeAttribute(attributeOf(setting));
    else page.setAttribute(attributeOf(setting), value);
  }
}

/** Kept in this browser, for every page of the clinic's, and shown at once in every window. */
export function keepReading(reading: Reading): void {
  try {
    if (Object.keys(reading).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(reading));
  } catch {
    // Without a storage it lasts as long as the page.
  }
  showReading(reading);
  dispatchEvent(new Event(changed));
}

/** Calls back when the settings change, here or in another window. @returns the way to stop */
export function onReading(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return;
    showReading(currentReading());
    listener();
  };
  addEventListener(changed, listener);
  addEventListener('storage', elsewhere);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener('storage', elsewhere);
  };
}

/** Counts that a setting was chosen; nothing tells by whom. Losing a count loses nothing. */
export function countReading(setting: ReadingSetting, value: string): void {
  navigator.sendBeacon('/site/reading', new URLSearchParams({ setting, value }));
}
