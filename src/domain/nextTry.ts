import {
  addDays,
  epochOf,
  type Instant,
  instantOf,
  type LocalDate,
  type WallClock,
  wallClock,
  zonedDay,
  zonedMinutes,
} from './instant.ts';
import {
  type DayPart,
  dayPartMinutes,
  dayPartOf,
  dayParts,
  matchesPreferredTime,
  type PreferredTime,
} from './preferredTime.ts';
import { type ContactOutcome, type OpenStatus, openStatuses, type RequestStatus } from './request.ts';
import { merged, type Span, without } from './span.ts';
import { openSpans, type WeeklyHours } from './weeklyHours.ts';

/** Patients are called between these minutes after midnight, by the clock of their own location. */
const callingWindow = [8 * 60, 21 * 60] as const;

export const isInCallingWindow = (now: Instant, zone: string): boolean => {
  const minutes = zonedMinutes(now, zone);
  return callingWindow[0] <= minutes && minutes < callingWindow[1];
};

/** Who makes the call: the desk that answers the location's requests, by its own clock. */
export type AnsweringDesk = {
  zone: string;
  hours: WeeklyHours;
  closures: readonly { startsOn: LocalDate; endsOn: LocalDate }[];
};

/** Where a part of the day is tried first, in minutes after midnight. */
const triedAt: Record<DayPart, number> = { morning: 600, afternoon: 870, evening: 1_080 };

/** How soon it is worth trying again: after so many minutes, or not before tomorrow. */
const pauses: Record<ContactOutcome, number | 'tomorrow' | 'never'> = {
  reached: 'never',
  'no-answer': 120,
  voicemail: 'tomorrow',
  'left-message': 'tomorrow',
  'wrong-number': 'tomorrow',
  'call-back': 60,
};

/** What speaks against a time, in days that one would rather wait. */
const costs = { notPreferred: 4, partTriedLately: 1.5 } as const;
const triesRemembered = 3;
const triesADay = 2;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const soonest = 15 * MINUTE;
const step = 5 * MINUTE;
/** Days offered; a desk closed for longer is searched for as many again, so often. */
const horizon = 14;
const horizons = 6;

const common = (one: readonly Span[], other: readonly Span[]): Span[] =>
  merged(
    one.flatMap(([from, to]) =>
      other.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]),
    ),
  );

/** When somebody is at the desk; a desk without hours is never known to be closed. */
const staffed = (within: Span, desk: AnsweringDesk | undefined): readonly Span[] => {
  if (!desk) return [within];
  const clock = wallClock(desk.zone);
  const closed = desk.closures.map(
    ({ startsOn, endsOn }): Span => [clock(startsOn, 0), clock(addDays(endsOn, 1), 0)],
  );
  const open = desk.hours.length === 0 ? [within] : openSpans(desk.hours, within, desk.zone);
  return without(open, merged(closed));
};

export type Calling = { now: Instant; zone: string; desk?: AnsweringDesk | undefined };

const timesOfDay = (date: LocalDate, clock: WallClock, open: readonly Span[], from: number): Instant[] =>
  dayParts.flatMap((part) => {
    const [begins, ends] = dayPartMinutes[part];
    const window: Span = [
      Math.max(clock(date, Math.max(begins, callingWindow[0])), from),
      clock(date, Math.min(ends, callingWindow[1])),
    ];
    const free = common([window], open);
    const usual = clock(date, triedAt[part]);
    const [first] = free;
    if (!first) return [];
    return [instantOf(free.some(([start, end]) => start <= usual && usual < end) ? usual : first[0])];
  });

/** The times at which the patient may be called in the coming days, one in each part of a day; in order. */
export const callTimes = ({ now, zone, desk }: Calling): Instant[] => {
  const clock = wallClock(zone);
  const from = Math.ceil((epochOf(now) + soonest) / step) * step;
  const today = zonedDay(now, zone);
  for (let round = 0; round < horizons; round += 1) {
    const days = Array.from({ length: horizon }, (_, day) => addDays(today, round * horizon + day));
    const span: Span = [
      clock(addDays(today, round * horizon), 0),
      clock(addDays(today, (round + 1) * horizon), 0),
    ];
    const open = staffed(span, desk);
    const times = days.flatMap((date) => timesOfDay(date, clock, open, from));
    if (times.length > 0) return times;
  }
  return [];
};

export type Tries = Calling & {
  /** What came of the call just made. */
  outcome: ContactOutcome;
  /** Those made before it, in any order. */
  attempts: readonly { at: Instant }[];
  preferredTimes?: readonly PreferredTime[] | null | undefined;
};

/**
 * When to try again: soon, but in another part of the day than lately, at a time the patient named, when someone
 * is at the desk, and after two tries in a day not before the next. Null when there is nothing to try again for.
 */
export const nextTry = (tries: Tries, times: readonly Instant[] = callTimes(tries)): Instant | null => {
  const { now, zone, outcome, attempts, preferredTimes } = tries;
  const pause = pauses[outcome];
  if (pause === 'never') return null;
  const today = zonedDay(now, zone);
  const made = [...attempts.map(({ at }) => at), now].toSorted();
  const isEnough = made.filter((at) => zonedDay(at, zone) === today).length >= triesADay;
  const asked = outcome === 'call-back';
  const tomorrow = pause === 'tomorrow' || (isEnough && !asked);
  const earliest = tomorrow ? wallClock(zone)(addDays(today, 1), 0) : epochOf(now) + pause * MINUTE;

  const lately = made.slice(-triesRemembered).map((at) => dayPartOf(at, zone));
  const costOf = (at: Instant): number => {
    const waited = Math.round(
      (epochOf(`${zonedDay(at, zone)}T00:00:00Z`) - epochOf(`${today}T00:00:00Z`)) / DAY,
    );
    const unwanted = preferredTimes?.length && !matchesPreferredTime(at, zone, preferredTimes);
    const repeated = asked ? 0 : lately.filter((part) => part === dayPartOf(at, zone)).length;
    return waited + (unwanted ? costs.notPreferred : 0) + repeated * costs.partTriedLately;
  };
  const possible = times.filter((at) => epochOf(at) >= earliest).map((at) => ({ at, cost: costOf(at) }));
  return possible.toSorted((one, other) => one.cost - other.cost)[0]?.at ?? null;
};

/** A failed call leaves these waiting for the patient; who waits on a list or for a clinician goes on waiting there. */
const waitsAfterCall: Record<OpenStatus, boolean> = {
  new: true,
  'in-review': true,
  'awaiting-patient': false,
  'awaiting-clinician': false,
  'ready-to-schedule': true,
  waitlisted: false,
};

export const waitsForPatientAfter = (status: RequestStatus): boolean =>
  openStatuses.some((open) => open === status && waitsAfterCall[open]);

type Callable = { nextTryAt: Instant | null; preferredTimes: readonly PreferredTime[] | null };

/** The order of a round of calls: who may be called now, of these who asked to be called now, then the longest due. */
export const callOrder = <Request extends Callable>(
  requests: readonly Request[],
  now: Instant,
  zoneOf: (request: Request) => string,
): Request[] => {
  const ranked = requests.map((request) => {
    const zone = zoneOf(request);
    const may = isInCallingWindow(now, zone);
    const wants = matchesPreferredTime(now, zone, request.preferredTimes ?? []);
    return { request, rank: (may ? 0 : 2) + (wants ? 0 : 1), at: request.nextTryAt ?? '' };
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank || (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ request }) => request);
};
