/** Monday first. */
export const week = [1, 2, 3, 4, 5, 6, 0];

/** 0 is Sunday, as the clinic's hours count; 4 January 1970 was one. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 4 + weekday),
  );
