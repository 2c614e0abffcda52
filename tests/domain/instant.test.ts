import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  atLocalTime,
  endOfDay,
  instant,
  isInFold,
  localDate,
  minutesBetween,
  startOfDay,
  timeZone,
  weekday,
  zonedDay,
  zonedMinutes,
} from '#domain/instant.ts';

const newYork = 'America/New_York';
const zones = [
  newYork,
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'UTC',
  'Europe/Lisbon',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
];

describe('an instant', () => {
  test.each([
    ['2026-11-01T05:30:00Z', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T00:30:00-05:00', '2026-11-01T05:30:00.000Z'],
    ['2028-02-29T23:59:59.9999+14:00', '2028-02-29T09:59:59.999Z'],
  ])('%s is kept as %s', (text, kept) => expect(instant.parse(text)).toBe(kept));

  test.each([
    '2027-02-29T10:00:00Z',
    '2026-11-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-01T24:00:00Z',
    '2026-11-01T10:60:00Z',
    '2026-11-01T10:00:00',
    '2026-11-01T10:00Z',
    '2026-11-01',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-23:00',
    'infinity',
    '-infinity',
    'now()',
    'epoch',
    '',
    ' 2026-11-01T10:00:00Z',
  ])('%j is refused', (text) => expect(instant.safeParse(text).success).toBe(false));

  test.each([null, undefined, 0, 1_777_777_777_777, [], {}])('%j is refused, being no text', (value) =>
    expect(instant.safeParse(value).success).toBe(false),
  );
});

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-11-31', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-11-01T00:00:00Z', false],
  ['infinity', false],
  ['0000-01-01', false],
])('the date %s is a day of the calendar: %s', (text, real) =>
  expect(localDate.safeParse(text).success).toBe(real),
);

test.each([
  ['America/New_York', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['America/Gotham', false],
  ['EST', false],
  ['+05:00', false],
  ['america/new_york', false],
  ['', false],
  ['../../etc/passwd', false],
])('the zone %j is known: %s', (name, known) => expect(timeZone.safeParse(name).success).toBe(known));

describe('days of a zone', () => {
  test.each([
    ['2026-11-01', newYork, 25],
    ['2027-03-14', newYork, 23],
    ['2026-11-01', 'America/Chicago', 25],
    ['2027-03-14', 'America/Chicago', 23],
    ['2026-11-01', 'America/Phoenix', 24],
    ['2027-03-14', 'America/Phoenix', 24],
    ['2026-09-06', 'America/Santiago', 23],
    ['2026-04-24', 'Africa/Cairo', 23],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    ['2026-11-02', newYork, 24],
  ])('%s in %s has %d hours', (date, zone, hours) =>
    expect(minutesBetween(startOfDay(date, zone), endOfDay(date, zone))).toBe(hours * 60),
  );

  test('a day whose midnight is skipped starts when clocks resume', () =>
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z'));

  test('every instant lies in the day it is said to lie in', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (moment, zone) => {
          const at = moment.toISOString();
          const day = zonedDay(at, zone);
          expect(startOfDay(day, zone) <= at && at < endOfDay(day, zone)).toBe(true);
        },
      ),
    ));

  test('a date stays itself when its day is asked for again', () =>
    expect(zones.map((zone) => zonedDay(startOfDay('2027-03-14', zone), zone))).toEqual(
      zones.map(() => '2027-03-14'),
    ));
});

describe('a time on the wall', () => {
  test.each([
    ['2027-03-14', 119, newYork, '2027-03-14T06:59:00.000Z'],
    ['2027-03-14', 120, newYork, null],
    ['2027-03-14', 150, newYork, null],
    ['2027-03-14', 180, newYork, '2027-03-14T07:00:00.000Z'],
    ['2027-03-14', 150, 'America/Phoenix', '2027-03-14T09:30:00.000Z'],
    ['2026-11-01', 59, newYork, '2026-11-01T04:59:00.000Z'],
    ['2026-11-01', 90, newYork, '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', 120, newYork, '2026-11-01T07:00:00.000Z'],
    ['2026-11-01', 90, 'America/Phoenix', '2026-11-01T08:30:00.000Z'],
    ['2026-11-01', 1440, 'America/Chicago', '2026-11-02T06:00:00.000Z'],
  ])('%s, %d minutes after midnight in %s is %s', (date, minutes, zone, expected) =>
    expect(atLocalTime(date, minutes, zone)).toBe(expected),
  );

  test.each([
    ['2026-11-01T04:59:00.000Z', false],
    ['2026-11-01T05:00:00.000Z', true],
    ['2026-11-01T06:59:00.000Z', true],
    ['2026-11-01T07:00:00.000Z', false],
  ])('at %s New York clocks show a time that comes twice: %s', (at, twice) =>
    expect(isInFold(at, newYork)).toBe(twice),
  );

  test('reads back as the day and the minutes it was made of', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...zones),
        (days, minutes, zone) => {
          const date = addDays('2024-01-01', days);
          const at = atLocalTime(date, minutes, zone);
          fc.pre(at !== null);
          expect([zonedDay(at, zone), zonedMinutes(at, zone)]).toEqual([date, minutes]);
        },
      ),
    ));
});

test('dates and instants add up', () => {
  expect(addDays('2026-10-31', 1)).toBe('2026-11-01');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  expect(weekday('2026-11-01')).toBe(0);
  expect(weekday('2027-03-13')).toBe(6);
  expect(addMinutes('2026-11-01T05:30:00.000Z', -45)).toBe('2026-11-01T04:45:00.000Z');
  expect(minutesBetween('2026-11-01T05:30:00.000Z', '2026-11-01T04:45:00.000Z')).toBe(-45);
});
