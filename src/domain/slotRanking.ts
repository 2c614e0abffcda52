import { epochOf, type Instant, instantOf, zonedDay } from './instant.ts';
import { type DayPart, dayPartOf, matchesPreferredTime, type PreferredTime } from './preferredTime.ts';
import type { Priority } from './request.ts';
import { freeStarts, type SlotSearch, type Start } from './slots.ts';
import type { Interval } from './span.ts';

/** Why a time is proposed before others, and what that weighs. */
const weights = {
  'first-available': 3,
  'first-at-location': 2,
  'first-with-provider': 1,
  'preferred-provider': 8,
  'same-provider': 5,
  'matches-preferred-time': 8,
  'wished-location': 8,
  'within-priority': 6,
  'beside-visit': 1,
};
type RankReason = keyof typeof weights;
const rankReasons = Object.keys(weights) as RankReason[];

/** Who is known already is better seen by whom they know; who is new, soon. */
const weightsFor: Record<PatientType, Partial<typeof weights>> = {
  new: { 'first-available': 5, 'same-provider': 3 },
  returning: { 'same-provider': 7 },
};

/** What a day of waiting takes away, and the days within which the priority wants a visit. */
const urgency: Record<Priority, { aDay: number; within: number }> = {
  routine: { aDay: 0.3, within: 0 },
  urgent: { aDay: 0.8, within: 7 },
  asap: { aDay: 2, within: 3 },
  stat: { aDay: 4, within: 1 },
};

/** Of one half of a day at one location so many are proposed, and one of any provider. */
const mostOfAPart = 3;

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 1_440 * MINUTE;

type PatientType = 'new' | 'returning';

export type Wishes = {
  patientType?: PatientType | undefined;
  priority?: Priority | undefined;
  locationId?: string | undefined;
  preferredTimes?: readonly PreferredTime[] | undefined;
  preferredProviderId?: string | null | undefined;
  /** Who has seen the patient before. */
  earlierProviderIds?: readonly string[] | undefined;
};

export type RankedSlot = Interval & {
  providerId: string;
  locationId: string;
  /** The location's: what its times are told in. */
  zone: string;
  reasons: RankReason[];
};

type Candidate = Start & { search: SlotSearch; part: string; reasons: RankReason[]; score: number };

type Moment = { part: string; matches: boolean };

/** What the clock on the wall says of a moment; each quarter of an hour is looked at once. */
const makeWall = (zone: string, times: readonly PreferredTime[]): ((start: number) => Moment) => {
  const known = new Map<number, Moment>();
  return (start) => {
    const quarter = Math.floor(start / QUARTER);
    const moment = known.get(quarter);
    if (moment) return moment;
    const at: Instant = instantOf(quarter * QUARTER);
    const part: DayPart = dayPartOf(at, zone);
    const seen = { part: `${zonedDay(at, zone)} ${part}`, matches: matchesPreferredTime(at, zone, times) };
    known.set(quarter, seen);
    return seen;
  };
};

const better = (one: Candidate, other: Candidate): number =>
  other.score - one.score || one.start - other.start || (one.id < other.id ? -1 : 1);

/** The best of each provider's mornings, afternoons and evenings at one location. */
const candidatesOf = (
  search: SlotSearch,
  starts: readonly Start[],
  wishes: Wishes,
  firsts: { ofAll: Start | undefined; withProvider: ReadonlyMap<string, number>; isOnlyPlace: boolean },
): Candidate[] => {
  const { patientType, priority = 'routine', preferredTimes = [], earlierProviderIds = [] } = wishes;
  const { aDay, within } = urgency[priority];
  const weigh = { ...weights, ...(patientType ? weightsFor[patientType] : {}) };
  const wall = makeWall(search.zone, preferredTimes);
  const now = epochOf(search.now);
  const best = new Map<string, Candidate>();
  for (const found of starts) {
    const { start, id, beside } = found;
    const { part, matches } = wall(start);
    const days = (start - now) / DAY;
    const holds: Record<RankReason, boolean> = {
      'first-available': found === firsts.ofAll,
      'first-at-location': !firsts.isOnlyPlace && found === starts[0],
      'first-with-provider': firsts.withProvider.get(id) === start,
      'preferred-provider': id === wishes.preferredProviderId,
      'same-provider': earlierProviderIds.includes(id),
      'matches-preferred-time': matches,
      'wished-location': !firsts.isOnlyPlace && search.locationId === wishes.locationId,
      'within-priority': days <= within,
      'beside-visit': beside,
    };
    const reasons = rankReasons.filter((reason) => holds[reason]);
    const score = reasons.reduce((sum, reason) => sum + weigh[reason], 0) - days * aDay;
    const candidate = { ...found, search, part, reasons, score };
    const key = `${id} ${part}`;
    const rival = best.get(key);
    if (!rival || better(candidate, rival) < 0) best.set(key, candidate);
  }
  return [...best.values()];
};

/** Free times worth proposing, best first, each with its reasons; the same question has the same answer. */
export const bestSlots = (searches: readonly SlotSearch[], wishes: Wishes, limit: number): RankedSlot[] => {
  const found = searches.map((search) => ({ search, starts: freeStarts(search) }));
  const withProvider = new Map<string, number>();
  for (const { start, id } of found.flatMap(({ starts }) => starts))
    withProvider.set(id, Math.min(start, withProvider.get(id) ?? start));
  const ofAll = found
    .flatMap(({ starts }) => starts.slice(0, 1))
    .toSorted((one, other) => one.start - other.start)[0];
  const firsts = { ofAll, withProvider, isOnlyPlace: searches.length < 2 };
  const ranked = found
    .flatMap(({ search, starts }) => candidatesOf(search, starts, wishes, firsts))
    .toSorted(better);
  const taken = new Map<string, number>();
  return ranked
    .filter(({ search: { locationId }, part }) => {
      const key = `${locationId} ${part}`;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return count <= mostOfAPart;
    })
    .slice(0, limit)
    .map(({ start, id, search: { service, locationId, zone }, reasons }) => ({
      startsAt: instantOf(start),
      endsAt: instantOf(start + service.duration * MINUTE),
      providerId: id,
      ...{ locationId, zone, reasons },
    }));
};
