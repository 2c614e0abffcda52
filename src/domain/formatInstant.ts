import { epochOf, type Instant, isInFold, type LocalDate } from './instant.ts';

export const instantStyles = ['full', 'dateTime', 'date', 'time'] as const;
export type InstantStyle = (typeof instantStyles)[number];

const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;
const shortDay = { month: 'short', day: 'numeric', year: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;

const parts: Record<InstantStyle, Intl.DateTimeFormatOptions[]> = {
  full: [day, time],
  dateTime: [shortDay, time],
  date: [{ ...day, year: 'numeric' }],
  time: [time],
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
};

/** The city an IANA name is built on: `America/New_York` is New York. */
export const zoneCity = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/**
 * "Tuesday, August 18, 9:20 AM, Chicago time". The caller brings the words for the zone, `%{city} time`;
 * an hour that occurs twice carries the zone's abbreviation as well.
 */
export const formatInstant = (
  at: Instant,
  zone: string,
  locale: string,
  style: InstantStyle,
  zoneWords?: string,
): string => {
  const repeated = style !== 'date' && isInFold(at, zone);
  const texts = parts[style].map((options) =>
    formatter(locale, {
      ...options,
      timeZone: zone,
      ...(repeated && 'hour' in options ? { timeZoneName: 'short' } : {}),
    }).format(epochOf(at)),
  );
  if (zoneWords) texts.push(zoneWords.replace('%{city}', zoneCity(zone)));
  return texts.join(', ').replaceAll(/[\u202F\u00A0]/g, ' ');
};

/** A calendar day, shown the same in every zone. */
export const formatDate = (date: LocalDate, locale: string): string =>
  formatter(locale, { ...day, year: 'numeric', timeZone: 'UTC' }).format(epochOf(`${date}T12:00:00.000Z`));

/** The same in few letters, for tables. */
export const formatShortDate = (date: LocalDate, locale: string): string =>
  formatter(locale, { ...shortDay, timeZone: 'UTC' }).format(epochOf(`${date}T12:00:00.000Z`));
