import type { Location } from './clinic.ts';
import { addDays, epochOf, type Instant, instantOf, type WallClock, wallClock } from './instant.ts';
import {
  isOpen,
  type OpenStatus,
  openStatuses,
  type Priority,
  type RequestStatus,
  type turns,
} from './request.ts';
import { merged, type Span, without } from './span.ts';
import { openSpans, type WeeklyHours } from './weeklyHours.ts';

type Turn = (typeof turns)[number];

/** What is ours to do. */
const ours: Record<Priority, number> = { stat: 30, asap: 120, urgent: 240, routine: 960 };

/**
 * Minutes of opening time within which someone must act. While the patient is asked, or waits for a place, they
 * are the time to the next try, where nobody promised another: two clinic days of eight hours, and ten.
 */
export const usualDueMinutes: Record<OpenStatus, Record<Priority, number>> = {
  new: ours,
  'in-review': ours,
  'awaiting-patient': { stat: 120, asap: 240, urgent: 480, routine: 960 },
  'awaiting-clinician': ours,
  'ready-to-schedule': ours,
  waitlisted: { stat: 480, asap: 960, urgent: 2_400, routine: 4_800 },
};

/** What sets the due time: a clock that runs, or the next try that was promised. */
const clocks: Record<OpenStatus, 'runs' | 'next-try'> = {
  new: 'runs',
  'in-review': 'runs',
  'awaiting-patient': 'next-try',
  'awaiting-clinician': 'runs',
  'ready-to-schedule': 'runs',
  waitlisted: 'next-try',
};

const runs = (status: RequestStatus): boolean => isOpen(status) && clocks[status] === 'runs';
const waitsForNextTry = (status: RequestStatus): status is OpenStatus =>
  isOpen(status) && clocks[status] === 'next-try';

/** The statuses whose due time hangs on the hours of the clinic. */
export const runningStatuses = openStatuses.filter(runs);

/** Whose move it is; of an ended request nobody waits for the patient, so it stays ours. */
export const turnOf = (status: RequestStatus): Turn => (status === 'awaiting-patient' ? 'patient' : 'ours');

/** The patient's turn lasts until the next try. */
export const turnAt = (
  { status, nextTryAt }: { status: RequestStatus; nextTryAt: Instant | null },
  now: Instant,
): Turn => (nextTryAt !== null && nextTryAt <= now ? 'ours' : turnOf(status));

/**
 * The clock begins anew when the patient's turn or the waiting list is over, at a hand-over, and for what is
 * opened again. Among our own statuses it runs on: nobody gains time by passing a request around.
 */
export const restartsClock = (from: RequestStatus, to: RequestStatus): boolean =>
  from !== to && runs(to) && (!runs(from) || to === 'awaiting-clinician');

/** Whose minutes, and in whose hours they are counted. */
export type ClinicClock = {
  hours: WeeklyHours;
  closures: Location['closures'];
  zone: string;
  dueMinutes: Location['dueMinutes'];
};

/** A location's own minutes, in the hours of the desk that answers it. */
export const clinicClock = (
  { dueMinutes }: Pick<Location, 'dueMinutes'>,
  { hours, closures, zone }: Pick<Location, 'hours' | 'closures' | 'zone'>,
): ClinicClock => ({ hours, closures, zone, dueMinutes });

const MINUTE = 60_000;
const WEEK = 7 * 1_440 * MINUTE;
const weeksSearched = 53;

const closedSpans = (closures: ClinicClock['closures'], clock: WallClock): Span[] =>
  merged(closures.map(({ startsOn, endsOn }) => [clock(startsOn, 0), clock(addDays(endsOn, 1), 0)] as const));

/** The instant at which so many minutes of opening time have passed; plain time when the clinic never opens. */
const afterClinicMinutes = (
  from: Instant,
  minutes: number,
  { hours, closures, zone }: ClinicClock,
): Instant => {
  const clock = wallClock(zone);
  const closed = closedSpans(closures, clock);
  const start = epochOf(from);
  let left = minutes * MINUTE;
  for (let week = 0; hours.length > 0 && week < weeksSearched; week += 1) {
    const window = [start + week * WEEK, start + (week + 1) * WEEK] as const;
    const cut = openSpans(hours, window, zone, clock).map(
      ([opens, closes]) => [Math.max(opens, window[0]), Math.min(closes, window[1])] as const,
    );
    for (const [opens, closes] of without(merged(cut), closed)) {
      if (closes - opens >= left) return instantOf(opens + left);
      left -= closes - opens;
    }
  }
  return instantOf(start + minutes * MINUTE);
};

const dueMinutesOf = (status: OpenStatus, priority: Priority, { dueMinutes }: ClinicClock): number =>
  dueMinutes[status]?.[priority] ?? usualDueMinutes[status][priority];

type Waiting = { status: RequestStatus; priority: Priority };

/** The next try of someone who was promised none; null where none is waited for. */
export const usualNextTry = (
  { status, priority }: Waiting,
  now: Instant,
  clock: ClinicClock,
): Instant | null =>
  waitsForNextTry(status) ? afterClinicMinutes(now, dueMinutesOf(status, priority, clock), clock) : null;

export type DueTime = Waiting & {
  receivedAt: Instant;
  /** When the clock was last started anew; otherwise it runs from `receivedAt`. */
  since?: Instant | null;
  nextTryAt?: Instant | null;
};

/** Null only when the request has ended. */
export const dueAt = (request: DueTime, clock: ClinicClock): Instant | null => {
  const { status, priority, receivedAt, since, nextTryAt } = request;
  if (!isOpen(status)) return null;
  if (nextTryAt && waitsForNextTry(status)) return nextTryAt;
  return afterClinicMinutes(since ?? receivedAt, dueMinutesOf(status, priority, clock), clock);
};
