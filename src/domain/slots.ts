import type { Location, Service } from './clinic.ts';
import { addDays, epochOf, type Instant, instantOf, wallClock, zonedDay } from './instant.ts';
import { matchesPreferredTime, type PreferredTime } from './preferredTime.ts';
import { type Interval, merged, type Span, spanOf, without } from './span.ts';
import { type DatedChanges, openSpans, type WeeklyHours } from './weeklyHours.ts';

/** `busy` are the visits (and holds) that stand, each with its buffers; at this or any other location. */
export type Availability = {
  id: string;
  hours: WeeklyHours;
  exceptions?: DatedChanges['exceptions'];
  timeOff: readonly Interval[];
  busy: readonly Span[];
};

const slotReasons = [
  'first-available',
  'first-with-provider',
  'preferred-provider',
  'matches-preferred-time',
] as const;
type SlotReason = (typeof slotReasons)[number];

export type Slot = Interval & { providerId: string; locationId: string; reasons: SlotReason[] };

/** Minutes between now and the first slot that may be offered. */
const slotLeadMinutes = 15;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Slots of services at least this long (minutes) start this many minutes apart, counted from the opening. */
const steps = [
  { duration: 60, step: 30 },
  { duration: 30, step: 15 },
  { duration: 0, step: 10 },
];
const stepFor = (duration: number): number => steps.find((row) => duration >= row.duration)?.step ?? 10;

export type SlotSearch = {
  service: Pick<Service, 'duration' | 'bufferBefore' | 'buffer' | 'aheadDays'>;
  providers: readonly Availability[];
  locationId: string;
  zone: string;
  closures: Location['closures'];
  /** Slots start at or after `from` and before `to`. */
  from: Instant;
  to: Instant;
  now: Instant;
  stepMinutes?: number;
  limit?: number;
  preferredTimes?: readonly PreferredTime[];
  preferredProviderId?: string | null;
};

/** The first moment that is too far ahead: the day after the last one that can be booked. */
const endOfBooking = ({ service, zone, now }: Pick<SlotSearch, 'service' | 'zone' | 'now'>): number =>
  wallClock(zone)(addDays(zonedDay(now, zone), service.aheadDays + 1), 0);

/** A time a visit may start, in epoch milliseconds; `beside` a visit, with no room for a step between. */
export type Start = { start: number; id: string; beside: boolean };

type Gap = { id: string; origin: number; from: number; end: number; after: boolean; before: boolean };

/** The stretches in which a visit can lie whole, by time. */
const gapsOf = (search: SlotSearch, earliest: number, latest: number): Gap[] => {
  const { service, providers, zone, closures } = search;
  const [lead, trail] = [service.bufferBefore * MINUTE, service.buffer * MINUTE];
  const clock = wallClock(zone);
  return providers
    .flatMap(({ id, hours, exceptions, timeOff, busy }) => {
      // A day more on both sides: an opening is walked from its own beginning, whatever was asked for.
      const days: Span = [earliest - DAY, latest + DAY];
      const openings = openSpans(hours, days, zone, clock, { closures, exceptions });
      // Each busy span grows by the buffers, so that they have room: then the visit alone must fit.
      const guarded = merged(busy).map(([start, end]): Span => [start - trail, end + lead]);
      const edges = new Set(guarded.flat());
      const blocked = merged([...timeOff.map(spanOf), ...guarded]);
      return openings.flatMap((opening) =>
        without([opening], blocked).map(([from, end]) => ({
          ...{ id, origin: opening[0], from, end },
          after: edges.has(from),
          before: edges.has(end),
        })),
      );
    })
    .toSorted((one, other) => one.from - other.from);
};

export const byTime = (one: Start, other: Start): number =>
  one.start - other.start || (one.id < other.id ? -1 : 1);

/**
 * Every time a visit may start, in no order: it lies within hours and outside time off, and with its buffers touches
 * nothing busy. A buffer may run past opening and closing time. At least `limit` of the earliest, where there are
 * as many.
 */
export const freeStarts = (search: SlotSearch): Start[] => {
  const { service, stepMinutes = stepFor(service.duration), limit = Number.POSITIVE_INFINITY } = search;
  const earliest = Math.max(epochOf(search.from), epochOf(search.now) + slotLeadMinutes * MINUTE);
  const latest = Math.min(epochOf(search.to), endOfBooking(search));
  const [duration, step] = [service.duration * MINUTE, stepMinutes * MINUTE];
  const found: Start[] = [];
  let waiting = latest > earliest ? gapsOf(search, earliest, latest) : [];
  // Day by day, so that of a long window no more is walked than is wanted.
  for (let day = earliest; day < latest && found.length < limit; day += DAY) {
    const until = Math.min(day + DAY, latest);
    const begun = waiting.filter(({ from }) => from < until);
    for (const { id, origin, from, end, after, before } of begun) {
      const first = Math.max(from, day);
      let start = origin + Math.ceil((first - origin) / step) * step;
      for (; start + duration <= end && start < until; start += step) {
        const beside = (after && start - from < step) || (before && end - start - duration < step);
        found.push({ start, id, beside });
      }
    }
    waiting = waiting.filter(({ end }) => end > until);
  }
  return found;
};

export const freeSlots = (search: SlotSearch): Slot[] => {
  const { service, locationId, zone, preferredTimes, preferredProviderId, limit } = search;
  const seen = new Set<string>();
  return freeStarts(search)
    .sort(byTime)
    .slice(0, limit)
    .map(({ start, id }, index) => {
      const startsAt = instantOf(start);
      const holds: Record<SlotReason, boolean> = {
        'first-available': index === 0,
        'first-with-provider': !seen.has(id),
        'preferred-provider': id === preferredProviderId,
        'matches-preferred-time': matchesPreferredTime(startsAt, zone, preferredTimes ?? []),
      };
      seen.add(id);
      const reasons = slotReasons.filter((reason) => holds[reason]);
      const endsAt = instantOf(start + service.duration * MINUTE);
      return { startsAt, endsAt, providerId: id, locationId, reasons };
    });
};

const refusals = ['past', 'minute', 'too-far', 'closure', 'closed', 'time-off', 'busy'] as const;
export type Refusal = (typeof refusals)[number];

type BookingCheck = Pick<SlotSearch, 'service' | 'zone' | 'now' | 'closures'> & { provider: Availability };

/** Why this very time cannot be booked, the first reason that holds; null when it can. Any minute may be booked. */
export const refusalOf = (startsAt: Instant, search: BookingCheck): Refusal | null => {
  const { service, provider, zone, now, closures } = search;
  const { hours, exceptions, timeOff, busy } = provider;
  const start = epochOf(startsAt);
  const end = start + service.duration * MINUTE;
  const opens = (changes: DatedChanges): boolean =>
    openSpans(hours, [start - DAY, end + DAY], zone, undefined, changes).some(
      ([from, to]) => from <= start && end <= to,
    );
  const touches = (spans: readonly Span[], lead: number, trail: number): boolean =>
    spans.some(([from, to]) => start - lead * MINUTE < to && from < end + trail * MINUTE);
  const [firstDay, lastDay] = [zonedDay(startsAt, zone), zonedDay(instantOf(end - 1), zone)];
  const holds: Record<Refusal, () => boolean> = {
    past: () => start < epochOf(now),
    minute: () => start % MINUTE !== 0,
    'too-far': () => start >= endOfBooking(search),
    closure: () => closures.some(({ startsOn, endsOn }) => startsOn <= lastDay && firstDay <= endsOn),
    closed: () => !opens({ exceptions }),
    'time-off': () => touches(timeOff.map(spanOf), 0, 0),
    busy: () => touches(busy, service.bufferBefore, service.buffer),
  };
  return refusals.find((refusal) => holds[refusal]()) ?? null;
};

export const fits = (...slot: Parameters<typeof refusalOf>): boolean => refusalOf(...slot) === null;
