import { expect, test } from 'vitest';
import { formatDate, formatInstant, instantStyles } from '#domain/formatInstant.ts';

const at = '2026-08-18T14:20:00.000Z';

test.each([
  ['America/Chicago', 'en', '%{city} time', 'Tuesday, August 18, 9:20 AM, Chicago time'],
  ['America/New_York', 'en', '%{city} time', 'Tuesday, August 18, 10:20 AM, New York time'],
  ['America/Phoenix', 'es', 'hora de %{city}', 'martes, 18 de agosto, 7:20, hora de Phoenix'],
])('in %s and %s the zone is named in words', (zone, locale, words, text) =>
  expect(formatInstant(at, zone, locale, 'full', words)).toBe(text),
);

test('each style has its own length', () =>
  expect(instantStyles.map((style) => formatInstant(at, 'America/Chicago', 'en', style))).toEqual([
    'Tuesday, August 18, 9:20 AM',
    'Aug 18, 2026, 9:20 AM',
    'Tuesday, August 18, 2026',
    '9:20 AM',
  ]));

test('an hour that comes twice says which one is meant', () =>
  expect(
    ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z'].map((moment) =>
      formatInstant(moment, 'America/New_York', 'en', 'time'),
    ),
  ).toEqual(['1:30 AM EDT', '1:30 AM EST', '2:30 AM']));

test('a date is the same day for everyone', () =>
  expect(formatDate('2027-03-14', 'en')).toBe('Sunday, March 14, 2027'));
