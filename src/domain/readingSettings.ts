/**
 * What a reader may set for themselves, and its values; the first of each is the page as it is.
 * Typefaces and colors are preferences: none of them is a treatment, and none tells who a reader is.
 */
export const readingSettings = {
  textSize: ['100', '112', '125', '150', '175', '200'],
  spacing: ['site', 'wide', 'wider'],
  colors: ['device', 'light', 'dark', 'contrast', 'cream'],
  motion: ['device', 'reduce', 'pause'],
  links: ['site', 'underline'],
  focus: ['site', 'strong'],
  lines: ['site', 'short'],
  typeface: ['site', 'plain', 'dyslexic'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ReadingSetting = keyof typeof readingSettings;
export type ReadingValue = (typeof readingSettings)[ReadingSetting][number];

/** What differs from the page as it is; empty where nothing was chosen. */
export type Reading = Partial<Record<ReadingSetting, ReadingValue>>;

export const readingSettingNames = Object.keys(readingSettings) as ReadingSetting[];

export const isReadingValue = (setting: ReadingSetting, value: unknown): value is ReadingValue =>
  (readingSettings[setting] as readonly unknown[]).includes(value);

export const chosen = (reading: Reading, setting: ReadingSetting): ReadingValue =>
  reading[setting] ?? readingSettings[setting][0];

/** The reading with one setting changed; a value that is the page's own is left out. */
export function choose(reading: Reading, setting: ReadingSetting, value: ReadingValue): Reading {
  const { [setting]: _before, ...others } = reading;
  return value === readingSettings[setting][0] ? others : { ...others, [setting]: value };
}

/** What a browser has kept, whatever stands there; unknown settings and values are left out. */
export function readReading(kept: string | null): Reading {
  let read: unknown;
  try {
    read = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  return Object.entries(read).reduce<Reading>(
    (reading, [name, value]) =>
      isSetting(name) && isReadingValue(name, value) ? choose(reading, name, value) : reading,
    {},
  );
}

const isSetting = (name: string): name is ReadingSetting => Object.hasOwn(readingSettings, name);
