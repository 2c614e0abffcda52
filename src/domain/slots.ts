import type { Service } from './clinic.ts';
import { epochOf, type Instant, instantOf, wallClock } from './instant.ts';
import { matchesPreferredTime, type PreferredTime } from './preferredTime.ts';
import { type Interval, merged, type Span, spanOf, without } from './span.ts';
import { openSpans, type WeeklyHours } from './weeklyHours.ts';

/** `busy` are the visits (and holds) that stand, each with its buffer; at this or any other location. */
export type Availability = {
  id: string;
  hours: WeeklyHours;
  timeOff: readonly Interval[];
  busy: readonly Interval[];
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
  service: Pick<Service, 'duration' | 'buffer'>;
  providers: readonly Availability[];
  locationId: string;
  zone: string;
  /** Slots start at or after `from` and before `to`. */
  from: Instant;
  to: Instant;
  now: Instant;
  stepMinutes?: number;
  limit?: number;
  preferredTimes?: readonly PreferredTime[];
  preferredProviderId?: string | null;
};

/**
 * The visit lies within hours and outside time off; the visit and its buffer touch nothing busy. A buffer may
 * run past closing time. Sorted by time, then provider.
 */
export const freeSlots = (search: SlotSearch): Slot[] => {
  const { service, providers, locationId, zone, preferredTimes, preferredProviderId } = search;
  const { limit = Number.POSITIVE_INFINITY, stepMinutes = stepFor(service.duration) } = search;
  const earliest = Math.max(epochOf(search.from), epochOf(search.now) + slotLeadMinutes * MINUTE);
  const latest = epochOf(search.to);
  const [duration, buffer, step] = [service.duration * MINUTE, service.buffer * MINUTE, stepMinutes * MINUTE];
  const clock = wallClock(zone);

  const starts = providers.flatMap(({ id, hours, timeOff, busy }) => {
    // A day more on both sides: an opening is walked from its own beginning, whatever was asked for.
    const openings = openSpans(hours, [earliest - DAY, latest + DAY], zone, clock);
    const busySpans = merged(busy.map(spanOf));
    // Pulling each busy span's start forward by the buffer leaves room for it: then the visit alone must fit.
    const guarded = busySpans.map(([start, end]): Span => [start - buffer, end]);
    const blocked = merged([...timeOff.map(spanOf), ...guarded]);
    const found: { start: number; id: string }[] = [];
    for (const opening of openings) {
      for (const [free, end] of without([opening], blocked)) {
        const from = Math.max(free, earliest);
        let start = opening[0] + Math.ceil((from - opening[0]) / step) * step;
        for (; start + duration <= end && start < latest; start += step) {
          if (found.length >= limit) return found;
          found.push({ start, id });
        }
      }
    }
    return found;
  });

  const seen = new Set<string>();
  return starts
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
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
      return { startsAt, endsAt: instantOf(start + duration), providerId: id, locationId, reasons };
    });
};

const refusals = ['past', 'closed', 'time-off', 'busy'] as const;
export type Refusal = (typeof refusals)[number];

/** Why this very time cannot be booked, the first reason that holds; null when it can. Any minute may be booked. */
export const refusalOf = (
  startsAt: Instant,
  search: Pick<SlotSearch, 'service' | 'zone' | 'now'> & { provider: Availability },
): Refusal | null => {
  const { service, provider, zone, now } = search;
  const start = epochOf(startsAt);
  const end = start + service.duration * MINUTE;
  const within = (spans: Span[]) => spans.some(([from, to]) => from <= start && end <= to);
  const touches = (intervals: readonly Interval[], until: number) =>
    intervals.map(spanOf).some(([from, to]) => start < to && from < until);
  if (start < epochOf(now)) return 'past';
  if (!within(openSpans(provider.hours, [start - DAY, end + DAY], zone))) return 'closed';
  if (touches(provider.timeOff, end)) return 'time-off';
  if (touches(provider.busy, end + service.buffer * MINUTE)) return 'busy';
  return null;
};

export const fits = (...slot: Parameters<typeof refusalOf>): boolean => refusalOf(...slot) === null;
