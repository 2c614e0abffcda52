import { describe, expect, test } from 'vitest';
import { articleMoves, articleStatuses } from '#domain/article.ts';
import { planOf, timeFault } from '#domain/articlePlan.ts';
import { isOneSitting } from '#domain/sitting.ts';

const [past, now, soon, later] = ['09', '10', '11', '12'].map((hour) => `2026-11-26T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
const standing = (changes = {}) => ({
  status: 'published' as const,
  publishAt: null,
  unpublishAt: null,
  ...changes,
});

describe('a move with a time', () => {
  test.each(articleStatuses.flatMap((from) => articleMoves[from].map((to) => [from, to] as const)))(
    'from %s to %s is put off only where there is something to wait for',
    (status, to) => {
      const puts: Record<string, string> = {
        'draft scheduled': 'publish',
        'in-review scheduled': 'publish',
        'scheduled scheduled': 'publish',
        'scheduled archived': 'unpublish',
        'published published': 'publish',
        'published archived': 'unpublish',
      };
      const planned = puts[`${status} ${to}`];
      expect(planOf({ status }, { to, at: later })).toBe(planned);
      expect(timeFault(standing({ status }), { to, at: later }, now) === undefined).toBe(
        planned !== undefined,
      );
    },
  );

  test.each([
    ['is over', {}, 'published', past, 'at.past'],
    ['is now', {}, 'archived', now, 'at.past'],
    ['is not said', { status: 'draft' }, 'scheduled', null, 'at.missing'],
    ['belongs to what happens at once', {}, 'draft', later, 'at.unused'],
    ['belongs to a draft', { status: 'draft' }, 'published', later, 'at.notLive'],
    ['is after the end', { unpublishAt: soon }, 'published', later, 'at.afterEnd'],
    ['is at the end', { unpublishAt: later }, 'published', later, 'at.afterEnd'],
    [
      'ends what has not begun',
      { status: 'scheduled', publishAt: later },
      'archived',
      soon,
      'at.beforeStart',
    ],
    ['ends it as it begins', { publishAt: soon }, 'archived', soon, 'at.beforeStart'],
  ] as const)('is refused when it %s', (_, changes, to, at, key) => {
    expect(timeFault(standing(changes), { to, at }, now)).toEqual({ key });
  });

  test('without one, happens at once', () => {
    expect(timeFault(standing(), { to: 'published' }, now)).toBeUndefined();
    expect(planOf(standing(), { to: 'archived' })).toBeUndefined();
  });
});

test.each([
  ['10:00:00', '10:14:59', true],
  ['10:14:59', '10:15:00', false],
  ['10:00:00', '11:00:00', false],
])('autosaves at %s and %s are one sitting: %s', (before, after, one) => {
  expect(isOneSitting(new Date(`2026-11-26T${before}Z`), new Date(`2026-11-26T${after}Z`))).toBe(one);
});
