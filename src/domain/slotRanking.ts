import { epochOf, type Instant, instantOf, zonedDay } from './instant.ts';
import { type DayPart, dayPartOf, matchesPreferredTime, type PreferredTime } from './preferredTime.ts';
import type { Priority } from './request.ts';
import { byTime, freeStarts, type SlotSearch, type Start } from './slots.ts';
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

type Weighed = { found: Start; score: number };
type Candidate = Weighed & { search: SlotSearch; part: string; reasons: RankReason[] };

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

const better = (one: Weighed, other: Weighed): number =>
  other.score - one.score || byTime(one.found, other.found);

const firstOf = (starts: readonly Start[]): Start | undefined =>
  starts.reduce<Start | undefined>(
    (first, one) => (first && byTime(first, one) < 0 ? first : one),
    undefined,
  );

type Firsts = { ofAll: Start | undefined; withProvider: ReadonlyMap<string, number>; isOnlyPlace: boolean };

/**
 * The best of each provider's mornings, afternoons and evenings at one location. Of a month there are a hundred thousand
 * starts: each is weighed, and only what is proposed is told why.
 */
const candidatesOf = (
  search: SlotSearch,
  starts: readonly Start[],
  wishes: Wishes,
  { ofAll, withProvider, isOnlyPlace }: Firsts,
): Candidate[] => {
  const { patientType, priority = 'routine', preferredTimes = [], earlierProviderIds = [] } = wishes;
  const { aDay, within } = urgency[priority];
  const weigh = { ...weights, ...(patientType ? weightsFor[patientType] : {}) };
  const wall = makeWall(search.zone, preferredTimes);
  const now = epochOf(search.now);
  const daysTo = (start: number): number => (start - now) / DAY;
  const isWished = !isOnlyPlace && search.locationId === wishes.locationId;
  const firstHere = isOnlyPlace ? undefined : firstOf(starts);
  const holds: Record<RankReason, (found: Start) => boolean> = {
    'first-available': (found) => found === ofAll,
    'first-at-location': (found) => found === firstHere,
    'first-with-provider': ({ id, start }) => withProvider.get(id) === start,
    'preferred-provider': ({ id }) => id === wishes.preferredProviderId,
    'same-provider': ({ id }) => earlierProviderIds.includes(id),
    'matches-preferred-time': ({ start }) => wall(start).matches,
    'wished-location': () => isWished,
    'within-priority': ({ start }) => daysTo(start) <= within,
    'beside-visit': ({ beside }) => beside,
  };
  const scoreOf = (found: Start): number => {
    let weight = 0;
    for (const reason of rankReasons) if (holds[reason](found)) weight += weigh[reason];
    return weight - daysTo(found.start) * aDay;
  };
  const best = new Map<string, Map<string, Weighed>>();
  for (const found of starts) {
    const own = best.get(found.id) ?? new Map<string, Weighed>();
    best.set(found.id, own);
    const { part } = wall(found.start);
    const rival = own.get(part);
    const weighed = { found, score: scoreOf(found) };
    if (!rival || better(weighed, rival) < 0) own.set(part, weighed);
  }
  return [...best.values()].flatMap((own) =>
    [...own].map(([part, { found, score }]) => ({
      ...{ found, score, search, part },
      reasons: rankReasons.filter((reason) => holds[reason](found)),
    })),
  );
};

/** Free times worth proposing, best first, each with its reasons; the same question has the same answer. */
export const bestSlots = (searches: readonly SlotSearch[], wishes: Wishes, limit: number): RankedSlot[] => {
  const found = searches.map((search) => ({ search, starts: freeStarts(search) }));
  const withProvider = new Map<string, number>();
  for (const { starts } of found)
    for (const { start, id } of starts) withProvider.set(id, Math.min(start, withProvider.get(id) ?? start));
  const ofAll = firstOf(found.flatMap(({ starts }) => firstOf(starts) ?? []));
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
    .map(({ found: { start, id }, search: { service, locationId, zone }, reasons }) => ({
      startsAt: instantOf(start),
      endsAt: instantOf(start + service.duration * MINUTE),
      providerId: id,
      ...{ locationId, zone, reasons },
    }));
};
