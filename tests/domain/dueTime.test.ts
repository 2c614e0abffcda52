import { describe, expect, test } from 'vitest';
import {
  type ClinicClock,
  clinicClock,
  type DueTime,
  dueAt,
  restartsClock,
  runningStatuses,
  turnAt,
  turnOf,
  usualDueMinutes,
  usualNextTry,
} from '#domain/dueTime.ts';
import { isOverdue } from '#domain/overdue.ts';
import { endedStatuses, isOpen, openStatuses, priorities, requestStatuses } from '#domain/request.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';

const weekdays = (opensAt: number, closesAt: number): WeeklyHours =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt }));

/** Open Monday to Friday, eight to four, New York time. */
const aClock = (own: Partial<ClinicClock> = {}): ClinicClock => ({
  hours: weekdays(480, 960),
  closures: [],
  zone: 'America/New_York',
  dueMinutes: {},
  ...own,
});

/** Received on a Monday at ten in the morning, New York time. */
const due = (own: Partial<DueTime> = {}, clock: Partial<ClinicClock> = {}) =>
  dueAt(
    { priority: 'routine', status: 'new', receivedAt: '2026-10-26T14:00:00.000Z', ...own },
    aClock(clock),
  );

const closed = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn, name: 'Closed' });

describe('each open status and priority has its minutes of opening time', () => {
  test.each([
    ['new', 960, 240, 120, 30],
    ['in-review', 960, 240, 120, 30],
    ['awaiting-patient', 960, 480, 240, 120],
    ['awaiting-clinician', 960, 240, 120, 30],
    ['ready-to-schedule', 960, 240, 120, 30],
    ['waitlisted', 4_800, 2_400, 960, 480],
  ] as const)('%s: %i, %i, %i, %i', (status, ...minutes) =>
    expect(priorities.map((priority) => usualDueMinutes[status][priority])).toEqual(minutes),
  );

  test('every one of them is due after so many minutes, unless the location says otherwise', () => {
    const always: WeeklyHours = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      weekday,
      opensAt: 0,
      closesAt: 1_440,
    }));
    const receivedAt = '2026-06-01T00:00:00.000Z';
    const clock = { hours: always, zone: 'UTC', dueMinutes: { waitlisted: { stat: 7 } } };
    for (const status of openStatuses)
      for (const priority of priorities) {
        const isOwn = status === 'waitlisted' && priority === 'stat';
        const minutes = isOwn ? 7 : usualDueMinutes[status][priority];
        const at = new Date(Date.parse(receivedAt) + minutes * 60_000).toISOString();
        expect([status, priority, due({ status, priority, receivedAt }, clock)]).toEqual([
          status,
          priority,
          at,
        ]);
      }
  });

  test('more urgent is never later', () => {
    for (const minutes of Object.values(usualDueMinutes)) {
      const inOrder = priorities.map((priority) => minutes[priority]);
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => other - one));
    }
  });
});

describe('only opening hours count', () => {
  test.each([
    ['stat, in the morning', 'stat', '2026-10-26T14:00:00Z', '2026-10-26T14:30:00.000Z'],
    ['asap, in the morning', 'asap', '2026-10-26T14:00:00Z', '2026-10-26T16:00:00.000Z'],
    ['urgent, in the morning', 'urgent', '2026-10-26T14:00:00Z', '2026-10-26T18:00:00.000Z'],
    ['routine, in the morning', 'routine', '2026-10-26T14:00:00Z', '2026-10-28T14:00:00.000Z'],
    ['stat, before opening', 'stat', '2026-10-26T06:00:00Z', '2026-10-26T12:30:00.000Z'],
    ['stat, ten minutes before closing', 'stat', '2026-10-26T19:50:00Z', '2026-10-27T12:20:00.000Z'],
    ['stat, just in time', 'stat', '2026-10-26T19:30:00Z', '2026-10-26T20:00:00.000Z'],
    [
      'asap, Friday afternoon before clocks go back',
      'asap',
      '2026-10-30T19:00:00Z',
      '2026-11-02T14:00:00.000Z',
    ],
    [
      'stat, on a Saturday night before clocks go on',
      'stat',
      '2027-03-14T03:00:00Z',
      '2027-03-15T12:30:00.000Z',
    ],
    ['routine, over the weekend clocks go on', 'routine', '2027-03-12T14:00:00Z', '2027-03-16T13:00:00.000Z'],
  ] as const)('%s', (_, priority, receivedAt, at) => expect(due({ priority, receivedAt })).toBe(at));

  test('an hour that comes twice counts twice, one that is skipped not at all', () => {
    const hours: WeeklyHours = [{ weekday: 0, opensAt: 0, closesAt: 1440 }];
    const sunday = (receivedAt: string) => due({ priority: 'urgent', receivedAt }, { hours });
    expect(sunday('2026-11-01T04:00:00.000Z')).toBe('2026-11-01T08:00:00.000Z');
    expect(sunday('2027-03-14T02:00:00.000Z')).toBe('2027-03-14T09:00:00.000Z');
  });

  test('a clinic without hours still answers in plain time, and so does one whose hours are over', () => {
    const past: WeeklyHours = weekdays(480, 960).map((hour) => ({ ...hour, validTo: '2026-10-25' }));
    for (const hours of [[], past])
      expect(due({ priority: 'asap' }, { hours })).toBe('2026-10-26T16:00:00.000Z');
  });
});

describe('closed days do not count, both of their ends do', () => {
  const thursday = '2026-10-29T14:00:00.000Z';
  test.each([
    ['one day', [closed('2026-10-27')], thursday],
    ['told twice', [closed('2026-10-27'), closed('2026-10-27')], thursday],
    ['several days', [closed('2026-10-27', '2026-10-29')], '2026-11-02T15:00:00.000Z'],
    [
      'several closures that touch',
      [closed('2026-10-28', '2026-10-29'), closed('2026-10-27')],
      '2026-11-02T15:00:00.000Z',
    ],
    ['a weekend that was closed anyway', [closed('2026-10-31', '2026-11-01')], '2026-10-28T14:00:00.000Z'],
    ['days that are over', [closed('2026-10-25')], '2026-10-28T14:00:00.000Z'],
    ['the day it comes on', [closed('2026-10-26')], '2026-10-28T20:00:00.000Z'],
    ['the day after it is due', [closed('2026-10-29')], '2026-10-28T14:00:00.000Z'],
    ['the year before, by its number', [closed('2025-10-27')], '2026-10-28T14:00:00.000Z'],
  ])('%s', (_, closures, at) => expect(due({}, { closures })).toBe(at));

  test('a closed day is a day of the desk that answers, from its midnight to its midnight', () => {
    const hours: WeeklyHours = [1, 2].map((weekday) => ({ weekday, opensAt: 0, closesAt: 1_440 }));
    const late = { priority: 'stat', receivedAt: '2026-10-27T03:50:00.000Z' } as const;
    const wednesdayOff = [closed('2026-10-28')];
    // Ten minutes of Monday are left in New York; Tuesday gives the other twenty.
    expect(due(late, { hours, closures: wednesdayOff })).toBe('2026-10-27T04:20:00.000Z');
    expect(due(late, { hours, closures: [closed('2026-10-27')] })).toBe('2026-11-02T05:20:00.000Z');
    // In Chicago it is not yet Tuesday.
    const inChicago = { hours, zone: 'America/Chicago', closures: [closed('2026-10-27')] };
    expect(due(late, inChicago)).toBe('2026-10-27T04:20:00.000Z');
  });

  test('a closed day of twenty-five hours ends an hour later', () => {
    const hours: WeeklyHours = [0, 1].map((weekday) => ({ weekday, opensAt: 0, closesAt: 1_440 }));
    const saturday = { priority: 'stat', receivedAt: '2026-10-31T12:00:00.000Z' } as const;
    const shorter = { priority: 'stat', receivedAt: '2027-03-13T12:00:00.000Z' } as const;
    expect(due(saturday, { hours, closures: [closed('2026-11-01')] })).toBe('2026-11-02T05:30:00.000Z');
    expect(due(shorter, { hours, closures: [closed('2027-03-14')] })).toBe('2027-03-15T04:30:00.000Z');
  });

  test('closed for years means plain time', () =>
    expect(due({ priority: 'asap' }, { closures: [closed('2026-01-01', '2029-12-31')] })).toBe(
      '2026-10-26T16:00:00.000Z',
    ));
});

test('a location keeps its minutes, and is counted in the hours, days and zone of the desk that answers', () => {
  const phoenix = {
    dueMinutes: { new: { routine: 60 } },
    hours: weekdays(420, 960),
    closures: [closed('2026-10-26')],
    zone: 'America/Phoenix',
  };
  const newYork = aClock({ dueMinutes: { new: { routine: 5 } } });
  const answered = clinicClock(phoenix, newYork);
  expect(due({}, answered)).toBe('2026-10-26T15:00:00.000Z');
  expect(due({ receivedAt: '2026-10-26T20:30:00.000Z' }, answered)).toBe('2026-10-27T13:00:00.000Z');
  expect(due({ priority: 'urgent' }, answered)).toBe('2026-10-26T18:00:00.000Z');
  expect(due({}, clinicClock(phoenix, phoenix))).toBe('2026-10-27T15:00:00.000Z');
});

const byClock = '2026-10-28T14:00:00.000Z';
const inTenDays = '2026-11-09T15:00:00.000Z';
const nextTryAt = '2026-11-05T15:00:00.000Z';

test.each([
  ['new', 'ours', byClock, byClock],
  ['in-review', 'ours', byClock, byClock],
  ['awaiting-patient', 'patient', byClock, nextTryAt],
  ['awaiting-clinician', 'ours', byClock, byClock],
  ['ready-to-schedule', 'ours', byClock, byClock],
  ['waitlisted', 'ours', inTenDays, nextTryAt],
  ['scheduled', 'ours', null, null],
  ['declined', 'ours', null, null],
  ['redirected', 'ours', null, null],
  ['withdrawn', 'ours', null, null],
  ['unreachable', 'ours', null, null],
  ['duplicate', 'ours', null, null],
  ['invalid', 'ours', null, null],
] as const)('%s: the turn is %s, due %s, with a next try %s', (status, turn, at, withNextTry) => {
  expect(turnOf(status)).toBe(turn);
  expect(due({ status })).toBe(at);
  expect(due({ status, nextTryAt })).toBe(withNextTry);
});

test('a next try that nobody promised is the usual one, where one is waited for', () => {
  const now = '2026-10-26T14:00:00.000Z';
  const tries = requestStatuses.map((status) => [
    status,
    usualNextTry({ status, priority: 'routine' }, now, aClock()),
  ]);
  expect(tries.filter(([, at]) => at !== null)).toEqual([
    ['awaiting-patient', byClock],
    ['waitlisted', inTenDays],
  ]);
});

test('a passed next try makes it our turn', () => {
  const turnsAt = (now: string) =>
    requestStatuses.filter((status) => turnAt({ status, nextTryAt }, now) === 'patient');
  expect(turnsAt('2026-11-05T14:59:59.999Z')).toEqual(['awaiting-patient']);
  expect(turnsAt(nextTryAt)).toEqual([]);
  expect(turnAt({ status: 'awaiting-patient', nextTryAt: null }, nextTryAt)).toBe('patient');
});

test('a clock started anew runs from then', () =>
  expect(due({ status: 'awaiting-clinician', since: '2026-10-27T14:00:00.000Z' })).toBe(
    '2026-10-29T14:00:00.000Z',
  ));

test('the clock starts anew after the patient, the waiting list and an end, and at a hand-over', () => {
  const anewFrom = (from: (typeof requestStatuses)[number]) =>
    requestStatuses.filter((to) => restartsClock(from, to));
  for (const from of ['new', 'in-review', 'ready-to-schedule'] as const)
    expect(anewFrom(from)).toEqual(['awaiting-clinician']);
  expect(anewFrom('awaiting-clinician')).toEqual([]);
  for (const from of ['awaiting-patient', 'waitlisted', ...endedStatuses] as const)
    expect(anewFrom(from)).toEqual(runningStatuses);
});

test('open requests alone can be overdue, from the instant after', () => {
  const overdueAt = (now: string) =>
    requestStatuses.filter((status) => isOverdue({ status, dueAt: byClock }, now));
  expect(overdueAt(byClock)).toEqual([]);
  expect(overdueAt('2026-10-28T14:00:00.001Z')).toEqual(requestStatuses.filter(isOpen));
  expect(isOverdue({ status: 'new', dueAt: null }, byClock)).toBe(false);
});
