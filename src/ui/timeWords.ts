/** Making an Intl format is slow and a list needs the same few many times over. */
const remembered = <T>(make: (locale: string, zone: string) => T) => {
  const formats = new Map<string, T>();
  return (locale: string, zone = ''): T => {
    const key = `${locale} ${zone}`;
    const format = formats.get(key) ?? make(locale, zone);
    formats.set(key, format);
    return format;
  };
};

const relative = remembered((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

const exact = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      ...(zone ? { timeZone: zone } : {}),
    }),
);

const timeOnly = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      ...(zone ? { timeZone: zone } : {}),
    }),
);

/** Largest first; the first that fits once is used. Seconds each. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago, or in how long, in words; undefined within the same minute. */
export const ageIn = (at: string, now: Date, locale: string): string | undefined => {
  const seconds = (Date.parse(at) - now.getTime()) / 1_000;
  const fitting = units.find(([, size]) => Math.abs(seconds) >= size);
  return fitting && relative(locale).format(Math.trunc(seconds / fitting[1]), fitting[0]);
};

/** The moment in full, with the zone's name. Without a zone, the reader's own. */
export const exactTime = (at: string, locale: string, zone?: string): string =>
  exact(locale, zone).format(new Date(at));

/** The clock's face alone, for places where day and zone are told already. */
export const clockTime = (at: string, locale: string, zone?: string): string =>
  timeOnly(locale, zone).format(new Date(at));

/** “8:30 – 8:50 AM”. */
export const clockRange = (from: string, to: string, locale: string, zone?: string): string =>
  timeOnly(locale, zone).formatRange(new Date(from), new Date(to));

const calendarDay = remembered(
  (locale) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
);

/** “Nov 26 – 27, 2026”, of days without an hour. */
export const dayRange = (from: string, to: string, locale: string): string =>
  calendarDay(locale).formatRange(new Date(from), new Date(to));

const weekdayAndTime = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
      ...(zone ? { timeZone: zone } : {}),
    }),
);

const monthAndDay = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', ...(zone ? { timeZone: zone } : {}) }),
);

const dayOnly = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'short', ...(zone ? { timeZone: zone } : {}) }),
);

const weekdayOnly = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', ...(zone ? { timeZone: zone } : {}) }),
);

const sixDays = 6 * 86_400_000;

/** The clock alone for a time today, the weekday with it within a week, the date alone further off. */
export const shortTime = (at: string, now: Date, locale: string, zone?: string): string =>
  shortened(at, now, locale, zone, weekdayAndTime);

/** The same, where on another day the hour does not matter any more. */
export const shortDay = (at: string, now: Date, locale: string, zone?: string): string =>
  shortened(at, now, locale, zone, weekdayOnly);

const shortened = (
  at: string,
  now: Date,
  locale: string,
  zone: string | undefined,
  nearFormat: typeof weekdayOnly,
): string => {
  const moment = new Date(at);
  const day = dayOnly(locale, zone);
  if (day.format(moment) === day.format(now)) return clockTime(at, locale, zone);
  const near = Math.abs(moment.getTime() - now.getTime()) < sixDays;
  return (near ? nearFormat : monthAndDay)(locale, zone).format(moment);
};
