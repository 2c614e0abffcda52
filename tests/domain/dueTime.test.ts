import { describe, expect, test } from 'vitest';
import { clinicMinutes, type DueTime, dueAt, turnOf } from '#domain/dueTime.ts';
import { isOverdue } from '#domain/overdue.ts';
import { isOpen, priorities, requestStatuses } from '#domain/request.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';

const weekdays = (opensAt: number, closesAt: number): WeeklyHours =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt }));

/** Received on a Monday at ten in the morning, New York time; open Monday to Friday, eight to four. */
const aRequest = (own: Partial<DueTime> = {}): DueTime => ({
  priority: 'routine',
  status: 'new',
  receivedAt: '2026-10-26T14:00:00.000Z',
  hours: weekdays(480, 960),
  zone: 'America/New_York',
  ...own,
});

test('each priority has its minutes of opening time', () =>
  expect(priorities.map((priority) => [priority, clinicMinutes[priority]])).toEqual([
    ['routine', 960],
    ['urgent', 240],
    ['asap', 120],
    ['stat', 30],
  ]));

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
  ] as const)('%s', (_, priority, receivedAt, due) =>
    expect(dueAt(aRequest({ priority, receivedAt }))).toBe(due),
  );

  test('an hour that comes twice counts twice, one that is skipped not at all', () => {
    const hours: WeeklyHours = [{ weekday: 0, opensAt: 0, closesAt: 1440 }];
    const sunday = (receivedAt: string) => dueAt(aRequest({ priority: 'urgent', receivedAt, hours }));
    expect(sunday('2026-11-01T04:00:00.000Z')).toBe('2026-11-01T08:00:00.000Z');
    expect(sunday('2027-03-14T02:00:00.000Z')).toBe('2027-03-14T09:00:00.000Z');
  });

  test('closed days do not count', () =>
    expect(
      dueAt(
        aRequest({
          closures: [{ startsAt: '2026-10-27T04:00:00.000Z', endsAt: '2026-10-28T04:00:00.000Z' }],
        }),
      ),
    ).toBe('2026-10-29T14:00:00.000Z'));

  test('a clinic without hours still answers in plain time', () =>
    expect(dueAt(aRequest({ hours: [], priority: 'asap' }))).toBe('2026-10-26T16:00:00.000Z'));

  test('a clock started anew runs from then', () =>
    expect(dueAt(aRequest({ status: 'awaiting-clinician', since: '2026-10-27T14:00:00.000Z' }))).toBe(
      '2026-10-29T14:00:00.000Z',
    ));
});

const byPriority = '2026-10-28T14:00:00.000Z';
const nextTryAt = '2026-11-05T15:00:00.000Z';

test.each([
  ['new', 'ours', byPriority, byPriority],
  ['in-review', 'ours', byPriority, byPriority],
  ['awaiting-patient', 'patient', null, nextTryAt],
  ['awaiting-clinician', 'ours', byPriority, byPriority],
  ['ready-to-schedule', 'ours', byPriority, byPriority],
  ['waitlisted', 'ours', null, nextTryAt],
  ['scheduled', 'ours', null, null],
  ['declined', 'ours', null, null],
  ['redirected', 'ours', null, null],
  ['withdrawn', 'ours', null, null],
  ['unreachable', 'ours', null, null],
  ['duplicate', 'ours', null, null],
  ['invalid', 'ours', null, null],
] as const)('%s: the turn is %s, due %s, with a next try %s', (status, turn, due, dueWithNextTry) => {
  expect(turnOf(status)).toBe(turn);
  expect(dueAt(aRequest({ status }))).toBe(due);
  expect(dueAt(aRequest({ status, nextTryAt }))).toBe(dueWithNextTry);
});

test('open requests alone can be overdue, from the instant after', () => {
  const overdueAt = (now: string) =>
    requestStatuses.filter((status) => isOverdue({ status, dueAt: byPriority }, now));
  expect(overdueAt(byPriority)).toEqual([]);
  expect(overdueAt('2026-10-28T14:00:00.001Z')).toEqual(requestStatuses.filter(isOpen));
  expect(isOverdue({ status: 'new', dueAt: null }, byPriority)).toBe(false);
});
