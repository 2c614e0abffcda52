import { isInFold } from '#domain/instant.ts';
import { clockTime } from '#ui/timeWords.ts';

/** Making an Intl format is slow and a week needs the same few many times over. */
const named = new Map<string, Intl.DateTimeFormat>();

/** The clock's face; with the zone's short name where more than one is in sight, or the hour comes twice. */
export const timeIn = (at: string, zone: string, locale: string, isNamed: boolean): string => {
  if (!isNamed && !isInFold(at, zone)) return clockTime(at, locale, zone);
  const key = `${locale} ${zone}`;
  const format =
    named.get(key) ??
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: zone,
      timeZoneName: 'short',
    });
  named.set(key, format);
  return format.format(new Date(at));
};
