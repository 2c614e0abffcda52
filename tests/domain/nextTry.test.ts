import { describe, expect, test } from 'vitest';
import {
  type AnsweringDesk,
  callOrder,
  callTimes,
  isInCallingWindow,
  nextTry,
  waitsForPatientAfter,
} from '#domain/nextTry.ts';
import { type PreferredTime } from '#domain/preferredTime.ts';
import { contactOutcomes, requestStatuses } from '#domain/request.ts';

const chicago = 'America/Chicago';
const workdays = [1, 2, 3, 4, 5];
const aDesk = (changes: Partial<AnsweringDesk> = {}): AnsweringDesk => ({
  zone: chicago,
  hours: workdays.map((weekday) => ({ weekday, opensAt: 8 * 60, closesAt: 18 * 60 + 30 })),
  closures: [],
  ...changes,
});

/** An instant by Chicago's clock, in the weeks before the clocks go back on November 1, 2026. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00-05:00`).toISOString();
const monday = '2026-10-19';
const tuesday = '2026-10-20';

const formatter = new Intl.DateTimeFormat('en-US', {
  timeZone: chicago,
  weekday: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const read = (instant: string | null): string | null =>
  instant && formatter.format(new Date(instant)).replace(/^(\d+) (\w+),?/, '$2 $1');

describe('the calling window', () => {
  test.each([
    ['2026-10-19T12:59:59Z', chicago, false],
    ['2026-10-19T13:00:00Z', chicago, true],
    ['2026-10-20T01:59:59Z', chicago, true],
    ['2026-10-20T02:00:00Z', chicago, false],
    ['2026-10-19T13:00:00Z', 'America/Los_Angeles', false],
    ['2026-11-01T13:59:00Z', chicago, false],
    ['2026-11-01T14:00:00Z', chicago, true],
    ['2027-03-14T13:00:00Z', chicago, true],
  ])('at %s in %s is open: %s', (now, zone, expected) => {
    expect(isInCallingWindow(now, zone)).toBe(expected);
  });
});

describe('the times to call', () => {
  const times = (changes: Partial<Parameters<typeof callTimes>[0]> = {}) =>
    callTimes({ now: at(monday, '09:00'), zone: chicago, desk: aDesk(), ...changes });

  test('are one in each part of a day on which someone is at the desk', () => {
    expect(times().slice(0, 6).map(read)).toEqual([
      'Mon 19 10:00',
      'Mon 19 14:30',
      'Mon 19 18:00',
      'Tue 20 10:00',
      'Tue 20 14:30',
      'Tue 20 18:00',
    ]);
    expect(times().some((time) => /Sat|Sun/.test(read(time) ?? ''))).toBe(false);
  });

  test('begin a little after now, on a round minute, where the usual time has passed', () => {
    expect(read(times({ now: at(monday, '10:41') })[0] ?? null)).toBe('Mon 19 11:00');
  });

  test('leave out the days of a holiday, both counted', () => {
    const closures = [{ startsOn: monday, endsOn: tuesday }];
    expect(read(times({ desk: aDesk({ closures }) })[0] ?? null)).toBe('Wed 21 10:00');
  });

  test('are found behind a closure of a month', () => {
    const closures = [{ startsOn: monday, endsOn: '2026-11-20' }];
    expect(times({ desk: aDesk({ closures }) })[0]).toBe('2026-11-23T16:00:00.000Z');
  });

  test('lie in the window of the patient’s zone and the hours of the desk’s', () => {
    const west = times({ zone: 'America/Los_Angeles', now: at(monday, '08:00') });
    // The desk in Chicago closes at 4:30 PM in Los Angeles; 8 AM there is 10 AM here.
    expect(west.slice(0, 3).map(read)).toEqual(['Mon 19 12:00', 'Mon 19 16:30', 'Tue 20 12:00']);
  });

  test('keep to the window alone where no hours are known', () => {
    expect(times({ desk: undefined }).slice(0, 3).map(read)).toEqual([
      'Mon 19 10:00',
      'Mon 19 14:30',
      'Mon 19 18:00',
    ]);
    expect(times({ desk: aDesk({ hours: [] }) })).toEqual(times({ desk: undefined }));
  });

  test('stay at the same time on the wall when the clocks change', () => {
    const desk = aDesk({ hours: [0, 1].map((weekday) => ({ weekday, opensAt: 480, closesAt: 720 })) });
    expect(times({ desk, now: at('2026-10-31', '12:00') }).slice(0, 2)).toEqual([
      '2026-11-01T16:00:00.000Z',
      '2026-11-02T16:00:00.000Z',
    ]);
    expect(times({ desk, now: '2027-03-13T18:00:00.000Z' })[0]).toBe('2027-03-14T15:00:00.000Z');
  });
});

describe('the next try', () => {
  interface Case {
    outcome?: (typeof contactOutcomes)[number];
    now?: string;
    before?: string[];
    wishes?: PreferredTime[];
    desk?: AnsweringDesk;
  }
  const next = ({
    outcome = 'no-answer',
    now = at(monday, '09:00'),
    before = [],
    wishes,
    desk = aDesk(),
  }: Case) =>
    read(
      nextTry({
        now,
        zone: chicago,
        outcome,
        attempts: before.map((time) => ({ at: time })),
        preferredTimes: wishes,
        desk,
      }),
    );

  test.each([
    ['reached', null],
    ['no-answer', 'Mon 19 14:30'],
    ['voicemail', 'Tue 20 14:30'],
    ['wrong-number', 'Tue 20 14:30'],
    ['left-message', 'Tue 20 14:30'],
    ['call-back', 'Mon 19 10:00'],
  ] as const)('after %s at nine on Monday is %s', (outcome, expected) => {
    expect(next({ outcome })).toBe(expected);
  });

  test.each([
    ['morning', '09:00', 'Mon 19 14:30'],
    ['afternoon', '13:00', 'Mon 19 18:00'],
    ['evening', '18:10', 'Tue 20 10:00'],
  ])('after nobody answered in the %s is in another part of the day', (_part, time, expected) => {
    expect(next({ now: at(monday, time) })).toBe(expected);
  });

  test('is not sooner than two hours after nobody answered', () => {
    expect(next({ now: at(monday, '11:55') })).toBe('Mon 19 14:30');
    expect(next({ now: at(monday, '12:45'), before: [] })).toBe('Mon 19 18:00');
    expect(next({ now: at(monday, '16:10') })).toBe('Tue 20 10:00');
  });

  test('is tomorrow when today it was tried twice, in the part not tried', () => {
    const before = [at(monday, '09:00')];
    expect(next({ now: at(monday, '14:30'), before })).toBe('Tue 20 18:00');
  });

  test('looks at the last tries alone', () => {
    const before = [
      at('2026-10-12', '10:00'),
      at('2026-10-13', '10:00'),
      at('2026-10-14', '14:00'),
      at('2026-10-15', '18:00'),
    ];
    expect(next({ now: at(monday, '15:00'), before })).toBe('Tue 20 10:00');
  });

  test.each<[string, PreferredTime[], string]>([
    ['mornings', [{ day: 'any', part: 'morning' }], 'Tue 20 10:00'],
    ['Thursday afternoons', [{ day: 'thu', part: 'afternoon' }], 'Thu 22 14:30'],
    ['Friday mornings', [{ day: 'fri', part: 'morning' }], 'Mon 19 14:30'],
    ['Sundays, when nobody is here', [{ day: 'sun', part: 'morning' }], 'Mon 19 14:30'],
    ['evenings', [{ day: 'any', part: 'evening' }], 'Mon 19 18:00'],
  ])('keeps to what the patient asked for, within reason: %s', (_name, wishes, expected) => {
    expect(next({ wishes })).toBe(expected);
  });

  test('goes over a week-end and a holiday', () => {
    const closures = [{ startsOn: '2026-10-26', endsOn: '2026-10-26' }];
    expect(next({ now: at('2026-10-23', '17:00'), desk: aDesk({ closures }) })).toBe('Tue 27 10:00');
  });

  test('after a call that asked for another comes within the hour, even the third today', () => {
    const before = [at(monday, '09:00'), at(monday, '11:00')];
    expect(next({ outcome: 'call-back', now: at(monday, '13:00'), before })).toBe('Mon 19 14:30');
  });

  test('is never in the past, never outside the window, never while the desk is closed', () => {
    const closures = [{ startsOn: '2026-10-22', endsOn: '2026-10-22' }];
    const desk = aDesk({ closures });
    const hours = Array.from({ length: 24 * 14 }, (_, hour) =>
      new Date(Date.parse(at(monday, '00:20')) + hour * 3_600_000).toISOString(),
    );
    const tries = hours.flatMap((now) =>
      contactOutcomes
        .filter((outcome) => outcome !== 'reached')
        .map((outcome) => [now, nextTry({ now, zone: chicago, outcome, attempts: [], desk })] as const),
    );
    const wrong = tries.filter(
      ([now, tried]) =>
        !tried ||
        tried <= now ||
        !isInCallingWindow(tried, chicago) ||
        /Sat|Sun|Thu 22/.test(read(tried) ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

test('a failed call has these wait for the patient, and no others', () => {
  expect(requestStatuses.filter(waitsForPatientAfter)).toEqual(['new', 'in-review', 'ready-to-schedule']);
});

test('a round calls first who may be called, of these who asked for now, then who waits longest', () => {
  const now = at(monday, '09:00');
  const mornings: PreferredTime[] = [{ day: 'any', part: 'morning' }];
  const of = (
    name: string,
    zone: string,
    nextTryAt: string,
    preferredTimes: PreferredTime[] | null = null,
  ) => ({
    name,
    zone,
    nextTryAt,
    preferredTimes,
  });
  const round = [
    of('asleep', 'America/Los_Angeles', at(monday, '05:00'), mornings),
    of('later', chicago, at(monday, '08:40')),
    of('earlier', chicago, at(monday, '08:10')),
    of('asked for mornings', chicago, at(monday, '08:50'), mornings),
    of('asked for evenings', chicago, at(monday, '08:00'), [{ day: 'mon', part: 'evening' }]),
  ];
  expect(callOrder(round, now, ({ zone }) => zone).map(({ name }) => name)).toEqual([
    'asked for mornings',
    'asked for evenings',
    'earlier',
    'later',
    'asleep',
  ]);
});
