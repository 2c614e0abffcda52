import { isOverdue } from '#domain/overdue.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { ageIn, exactTime, shortDay, shortTime } from '#ui/timeWords.ts';

type Translate = (key: string, options?: Record<string, unknown>) => string;

export interface Telling {
  translate: Translate;
  locale: string;
  now: Date;
  zone: string | undefined;
}

export interface ClockWords {
  text: string;
  /** The moment in full, its zone named. */
  exact: string | undefined;
  tone?: 'overdue' | 'quiet';
}

/** Whose turn it is and until when, in a few words; what matters most where several are true. */
export const clockWords = (
  request: AppointmentRequest,
  { translate, locale, now, zone }: Telling,
): ClockWords => {
  const { status, dueAt, turn, snoozedUntil, nextTryAt, updatedAt } = request;
  const short = (at: string) => shortTime(at, now, locale, zone);
  const exact = (key: string, at: string) =>
    translate(`inbox.exact.${key}`, { time: exactTime(at, locale, zone) });
  const instant = now.toISOString();
  if (!isOpen(status))
    return {
      text: ageIn(updatedAt, now, locale) ?? translate('desk.when.now'),
      exact: exact('changed', updatedAt),
      tone: 'quiet',
    };
  if (snoozedUntil && snoozedUntil > instant)
    return {
      text: translate('inbox.clock.snoozed', { time: short(snoozedUntil) }),
      exact: exact('snoozed', snoozedUntil),
      tone: 'quiet',
    };
  if (dueAt && isOverdue(request, instant))
    return {
      text: translate('desk.turn.overdue', { time: shortDay(dueAt, now, locale, zone) }),
      exact: exact('due', dueAt),
      tone: 'overdue',
    };
  const whose = translate(`desk.turn.${turn}`);
  if (turn === 'patient' && nextTryAt)
    return {
      text: translate('inbox.clock.nextTry', { time: short(nextTryAt) }),
      exact: exact('nextTry', nextTryAt),
      tone: 'quiet',
    };
  if (!dueAt) return { text: whose, exact: undefined, ...(turn === 'patient' ? { tone: 'quiet' } : {}) };
  return {
    text: `${whose} · ${translate('desk.turn.due', { time: short(dueAt) })}`,
    exact: exact('due', dueAt),
    ...(turn === 'patient' ? { tone: 'quiet' } : {}),
  };
};

/** Where a row went that the view no longer holds. */
export const whereItWent = (
  before: AppointmentRequest,
  after: AppointmentRequest,
  nameOf: (id: string | null) => string,
  { translate, locale, now, zone }: Telling,
): string => {
  // Claiming takes a request into review: who has it says more.
  if (after.status !== before.status && after.status !== 'in-review')
    return translate('inbox.gone.status', { status: translate(`desk.status.${after.status}`) });
  if (after.snoozedUntil && after.snoozedUntil > now.toISOString())
    return translate('inbox.clock.snoozed', { time: shortTime(after.snoozedUntil, now, locale, zone) });
  if (after.assigneeId !== before.assigneeId)
    return after.assigneeId
      ? translate('inbox.gone.assignee', { name: nameOf(after.assigneeId) })
      : translate('inbox.gone.released');
  return translate('inbox.gone.other');
};

export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
};
