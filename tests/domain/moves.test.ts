import { describe, expect, test } from 'vitest';
import {
  appointmentMoves,
  appointmentStatuses,
  liveStatuses,
  occupyingStatuses,
} from '#domain/appointment.ts';
import { articleMoves, articleStatuses } from '#domain/article.ts';
import {
  blockedByUnreadFlags,
  canMove,
  clinicianAnswers,
  isContactPolicyMet,
  isReopening,
  needsReason,
  requestMoves,
  stepsToScheduled,
} from '#domain/moves.ts';
import { endedStatuses, isOpen, openStatuses, requestStatuses } from '#domain/request.ts';

const pairs = requestStatuses.flatMap((from) => requestStatuses.map((to) => [from, to] as const));
const arrows = (list: readonly (readonly [string, string])[]) => list.map((pair) => pair.join(' → '));

describe('a request', () => {
  test('may make exactly these moves', () => {
    expect(arrows(pairs.filter(([from, to]) => canMove(from, to)))).toEqual([
      'new → in-review',
      'new → awaiting-clinician',
      'new → withdrawn',
      'new → duplicate',
      'new → invalid',
      'in-review → new',
      'in-review → awaiting-patient',
      'in-review → awaiting-clinician',
      'in-review → ready-to-schedule',
      'in-review → waitlisted',
      'in-review → declined',
      'in-review → redirected',
      'in-review → withdrawn',
      'in-review → duplicate',
      'in-review → invalid',
      'awaiting-patient → in-review',
      'awaiting-patient → awaiting-clinician',
      'awaiting-patient → ready-to-schedule',
      'awaiting-patient → waitlisted',
      'awaiting-patient → declined',
      'awaiting-patient → redirected',
      'awaiting-patient → withdrawn',
      'awaiting-patient → unreachable',
      'awaiting-patient → duplicate',
      'awaiting-clinician → in-review',
      'awaiting-clinician → awaiting-patient',
      'awaiting-clinician → ready-to-schedule',
      'awaiting-clinician → waitlisted',
      'awaiting-clinician → declined',
      'awaiting-clinician → redirected',
      'awaiting-clinician → withdrawn',
      'awaiting-clinician → duplicate',
      'ready-to-schedule → in-review',
      'ready-to-schedule → awaiting-patient',
      'ready-to-schedule → awaiting-clinician',
      'ready-to-schedule → waitlisted',
      'ready-to-schedule → declined',
      'ready-to-schedule → redirected',
      'ready-to-schedule → withdrawn',
      'ready-to-schedule → unreachable',
      'ready-to-schedule → duplicate',
      'waitlisted → in-review',
      'waitlisted → awaiting-patient',
      'waitlisted → awaiting-clinician',
      'waitlisted → ready-to-schedule',
      'waitlisted → declined',
      'waitlisted → redirected',
      'waitlisted → withdrawn',
      'waitlisted → unreachable',
      'waitlisted → duplicate',
      'scheduled → in-review',
      'declined → in-review',
      'redirected → in-review',
      'withdrawn → in-review',
      'unreachable → in-review',
      'duplicate → in-review',
      'invalid → in-review',
    ]);
  });

  test('is scheduled by booking alone, from every open status but awaiting-clinician', () => {
    expect(pairs.filter(([, to]) => to === 'scheduled').some(([from, to]) => canMove(from, to))).toBe(false);
    expect(openStatuses.filter((status) => stepsToScheduled[status] === 'refused')).toEqual([
      'awaiting-clinician',
    ]);
  });

  test.each(openStatuses.filter((status) => stepsToScheduled[status] !== 'refused'))(
    'goes from %s to scheduled by steps it could make one by one',
    (status) => {
      const steps = stepsToScheduled[status] as readonly (typeof requestStatuses)[number][];
      const between = [status, ...steps.slice(0, -1)];
      expect(steps.at(-1)).toBe('scheduled');
      expect(between.slice(1).every((to, index) => canMove(between[index] ?? status, to))).toBe(true);
    },
  );

  test('ends with a reason, and is opened again with one', () => {
    const reasoned = pairs.filter(([from, to]) => canMove(from, to) && needsReason(from, to));
    expect(new Set(reasoned.map(([, to]) => to))).toEqual(
      new Set(['in-review', 'declined', 'redirected', 'withdrawn', 'unreachable', 'duplicate', 'invalid']),
    );
    expect(reasoned.filter(([, to]) => to === 'in-review').map(([from]) => from)).toEqual([...endedStatuses]);
  });

  test('is re-opened only from where it had ended', () => {
    expect(
      pairs.filter(([from, to]) => canMove(from, to) && isReopening(from, to)).map(([from]) => from),
    ).toEqual([...endedStatuses]);
  });

  test('with words nobody has read may always be redirected, and be asked a clinician', () => {
    expect(
      requestStatuses.filter((status) => !blockedByUnreadFlags.includes(status) && !isOpen(status)),
    ).toEqual(['scheduled', 'redirected']);
  });

  test('handed to a clinician is answered only in ways the table has', () => {
    expect(clinicianAnswers.every((to) => canMove('awaiting-clinician', to))).toBe(true);
  });

  const [monday, tuesday, wednesday] = ['2026-10-26', '2026-10-27', '2026-10-28'] as const;
  test.each([
    [[], 3, 2, false],
    [[monday, monday, monday], 3, 2, false],
    [[monday, tuesday], 3, 2, false],
    [[monday, monday, tuesday], 3, 2, true],
    [[monday, tuesday, wednesday, wednesday], 3, 2, true],
    [[monday, monday, tuesday], 4, 2, false],
    [[monday, monday, tuesday], 3, 3, false],
    [[monday], 1, 1, true],
  ])('tried on %j where %i tries on %i days are asked is unreachable: %s', (days, tries, on, expected) => {
    expect(isContactPolicyMet(days, { contactTries: tries, contactDays: on })).toBe(expected);
  });

  test('knows every status in every table', () => {
    expect(Object.keys(requestMoves)).toEqual([...requestStatuses]);
  });
});

describe('an appointment', () => {
  test('may make exactly these moves', () => {
    const moves = appointmentStatuses.flatMap((from) =>
      appointmentMoves[from].map((to) => [from, to] as const),
    );
    expect(arrows(moves)).toEqual([
      'pending → cancelled',
      'booked → arrived',
      'booked → checked-in',
      'booked → noshow',
      'booked → cancelled',
      'booked → entered-in-error',
      'arrived → checked-in',
      'arrived → fulfilled',
      'arrived → booked',
      'arrived → cancelled',
      'arrived → entered-in-error',
      'checked-in → fulfilled',
      'checked-in → arrived',
      'checked-in → cancelled',
      'checked-in → entered-in-error',
      'fulfilled → checked-in',
      'fulfilled → entered-in-error',
      'noshow → arrived',
      'noshow → booked',
      'noshow → entered-in-error',
      'waitlist → cancelled',
    ]);
  });

  test('that is live also occupies the provider', () => {
    expect(liveStatuses.every((status) => (occupyingStatuses as readonly string[]).includes(status))).toBe(
      true,
    );
  });
});

test('an article may make exactly these moves', () => {
  const moves = articleStatuses.flatMap((from) => articleMoves[from].map((to) => [from, to] as const));
  expect(arrows(moves)).toEqual([
    'draft → in-review',
    'draft → scheduled',
    'draft → published',
    'draft → archived',
    'in-review → draft',
    'in-review → scheduled',
    'in-review → published',
    'in-review → archived',
    'scheduled → draft',
    'scheduled → scheduled',
    'scheduled → published',
    'scheduled → archived',
    'published → published',
    'published → draft',
    'published → archived',
    'archived → draft',
    'archived → published',
  ]);
});
