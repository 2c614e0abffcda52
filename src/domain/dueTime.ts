import { epochOf, type Instant, instantOf } from './instant.ts';
import type { Priority, RequestStatus, turns } from './request.ts';
import { type Interval, merged, spanOf, without } from './span.ts';
import { openSpans, type WeeklyHours } from './weeklyHours.ts';

type Turn = (typeof turns)[number];

/** Minutes of opening time within which someone must act. */
export const clinicMinutes: Record<Priority, number> = { stat: 30, asap: 120, urgent: 240, routine: 960 };

/** What sets the due time: the priority's minutes, the next try somebody promised, or nothing any more. */
const clocks: Record<RequestStatus, 'priority' | 'next-try' | 'none'> = {
  new: 'priority',
  'in-review': 'priority',
  'awaiting-patient': 'next-try',
  'awaiting-clinician': 'priority',
  'ready-to-schedule': 'priority',
  waitlisted: 'next-try',
  scheduled: 'none',
  declined: 'none',
  redirected: 'none',
  withdrawn: 'none',
  unreachable: 'none',
  duplicate: 'none',
  invalid: 'none',
};

/** Whose move it is; of an ended request nobody waits for the patient, so it stays ours. */
export const turnOf = (status: RequestStatus): Turn => (status === 'awaiting-patient' ? 'patient' : 'ours');

export type DueTime = {
  priority: Priority;
  status: RequestStatus;
  receivedAt: Instant;
  /** When the clock was last started anew, by a hand-over say; otherwise it runs from `receivedAt`. */
  since?: Instant | null;
  nextTryAt?: Instant | null;
  /** The location's. */
  hours: WeeklyHours;
  closures?: readonly Interval[];
  zone: string;
};

const MINUTE = 60_000;
const WEEK = 7 * 1_440 * MINUTE;
const weeksSearched = 26;

/** The instant at which so many minutes of opening time have passed; plain time when the clinic never opens. */
const afterClinicMinutes = (
  from: Instant,
  minutes: number,
  { hours, closures = [], zone }: Pick<DueTime, 'hours' | 'closures' | 'zone'>,
): Instant => {
  const closed = merged(closures.map(spanOf));
  const start = epochOf(from);
  let left = minutes * MINUTE;
  for (let week = 0; week < weeksSearched; week += 1) {
    const window = [start + week * WEEK, start + (week + 1) * WEEK] as const;
    const cut = openSpans(hours, window, zone).map(
      ([opens, closes]) => [Math.max(opens, window[0]), Math.min(closes, window[1])] as const,
    );
    for (const [opens, closes] of without(merged(cut), closed)) {
      if (closes - opens >= left) return instantOf(opens + left);
      left -= closes - opens;
    }
  }
  return instantOf(start + minutes * MINUTE);
};

/** Null when nothing is due: the request has ended, or waits and nobody promised a next try. */
export const dueAt = (request: DueTime): Instant | null => {
  const { priority, status, receivedAt, since, nextTryAt } = request;
  const clock = clocks[status];
  if (clock === 'none') return null;
  if (clock === 'next-try') return nextTryAt ?? null;
  return afterClinicMinutes(since ?? receivedAt, clinicMinutes[priority], request);
};
