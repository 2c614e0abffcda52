import { expect, test } from 'vitest';
import { isClinicOpen } from '#domain/clinicOpen.ts';

const clinic = {
  zone: 'America/Chicago',
  hours: [
    { weekday: 1, opensAt: 8 * 60, closesAt: 12 * 60 },
    { weekday: 1, opensAt: 13 * 60, closesAt: 17 * 60 },
    { weekday: 0, opensAt: 0, closesAt: 1440, validFrom: '2026-11-01', validTo: '2026-11-01' },
  ],
  closures: [{ startsOn: '2026-12-21', endsOn: '2026-12-28', name: 'Winter break' }],
};

test.each([
  ['2026-11-23T13:59:59.999Z', false, 'a moment before eight'],
  ['2026-11-23T14:00:00.000Z', true, 'at eight'],
  ['2026-11-23T17:59:59.999Z', true, 'a moment before noon'],
  ['2026-11-23T18:00:00.000Z', false, 'at noon'],
  ['2026-11-23T19:00:00.000Z', true, 'after the break'],
  ['2026-11-24T15:00:00.000Z', false, 'on a Tuesday'],
  ['2026-11-01T06:30:00.000Z', true, 'in the hour that comes twice, the first time'],
  ['2026-11-01T07:30:00.000Z', true, 'in the hour that comes twice, the second time'],
  ['2026-11-08T18:00:00.000Z', false, 'a week after hours that held for a day'],
  ['2026-12-21T15:00:00.000Z', false, 'on the first day of the winter break'],
  ['2026-12-28T15:00:00.000Z', false, 'on its last day'],
  ['2027-01-04T15:00:00.000Z', true, 'the Monday after it'],
])('at %s the clinic is open: %s, %s', (at, open) => {
  expect(isClinicOpen(at, clinic)).toBe(open);
});

test('a clinic without hours is never open', () => {
  expect(isClinicOpen('2026-11-23T14:00:00.000Z', { ...clinic, hours: [] })).toBe(false);
});
