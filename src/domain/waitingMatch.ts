import { addDays, epochOf, type Instant, zonedDay } from './instant.ts';
import { matchesPreferredTime } from './preferredTime.ts';
import { type Priority, priorities } from './request.ts';
import type { Offer, WaitingEntry } from './waiting.ts';

/** A time that somebody could have. */
export interface FreeTime {
  startsAt: Instant;
  /** What the time was meant for; of one that was free from the first, nothing. */
  serviceId?: string | undefined;
  /** Everything that could be done there at this time: long enough, offered by this provider, nothing in its way. */
  fitting: readonly string[];
  providerId: string;
  locationId: string;
  zone: string;
}

export type Waiter = Pick<
  WaitingEntry,
  | 'id'
  | 'serviceId'
  | 'locationIds'
  | 'providerIds'
  | 'notBefore'
  | 'notAfter'
  | 'preferredTimes'
  | 'priority'
  | 'createdAt'
> & {
  offers: readonly Pick<Offer, 'startsAt' | 'providerId' | 'status' | 'offeredAt'>[];
};

/** Why somebody stands where they do among those who could have a time; what speaks against comes last. */
export const matchReasons = [
  'priority',
  'same-service',
  'fits-length',
  'preferred-time',
  'window-closes',
  'asked-provider',
  'asked-location',
  'longest-wait',
  'other-time',
  'offered-recently',
  'open-offer',
  'asked-already',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** Somebody who was offered a time within so many days lets the others go first. */
const recentDays = 3;
/** So many days before the last day that suits, it counts as closing. */
const closingDays = 7;

const DAY = 86_400_000;

const isNamed = (ids: readonly string[], id: string): boolean => ids.includes(id);
const suits = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);

/** They wait for something this time can be. */
export const couldHave = (
  waiter: Pick<Waiter, 'serviceId' | 'locationIds' | 'providerIds' | 'notBefore' | 'notAfter'>,
  time: FreeTime,
): boolean => {
  const day = zonedDay(time.startsAt, time.zone);
  return (
    time.fitting.includes(waiter.serviceId) &&
    suits(waiter.locationIds, time.locationId) &&
    suits(waiter.providerIds, time.providerId) &&
    (!waiter.notBefore || waiter.notBefore <= day) &&
    (!waiter.notAfter || day <= waiter.notAfter)
  );
};

const holds = (waiter: Waiter, time: FreeTime, now: Instant): Record<MatchReason, boolean> => {
  const { preferredTimes, notAfter, offers } = waiter;
  const prefers = Boolean(preferredTimes?.length);
  const isPreferred = matchesPreferredTime(time.startsAt, time.zone, preferredTimes ?? []);
  const isThisTime = (offer: Waiter['offers'][number]): boolean =>
    offer.startsAt === time.startsAt && offer.providerId === time.providerId;
  return {
    priority: waiter.priority !== 'routine',
    'same-service': waiter.serviceId === time.serviceId,
    'fits-length': time.serviceId !== undefined && waiter.serviceId !== time.serviceId,
    'preferred-time': isPreferred,
    'window-closes': Boolean(notAfter) && addDays(zonedDay(now, time.zone), closingDays) >= (notAfter ?? ''),
    'asked-provider': isNamed(waiter.providerIds, time.providerId),
    'asked-location': isNamed(waiter.locationIds, time.locationId),
    'longest-wait': false,
    'other-time': prefers && !isPreferred,
    'offered-recently': offers.some(
      ({ offeredAt, status }) => status !== 'open' && epochOf(now) - epochOf(offeredAt) < recentDays * DAY,
    ),
    'open-offer': offers.some(({ status }) => status === 'open'),
    'asked-already': offers.some(
      (offer) => isThisTime(offer) && (offer.status === 'declined' || offer.status === 'expired'),
    ),
  };
};

const urgency = (priority: Priority): number => -priorities.indexOf(priority);

type Held = ReturnType<typeof holds>;
const first = (is: boolean): number => (is ? 0 : 1);
const last = (is: boolean): number => (is ? 1 : 0);

/** What decides, in this order; of two who are alike in all, whoever waits longer, then the id. */
const criteria: readonly ((held: Held, waiter: Waiter) => number)[] = [
  (held) => last(held['asked-already']),
  (held) => last(held['open-offer']),
  (_, waiter) => urgency(waiter.priority),
  (held) => first(held['same-service']),
  (held) => last(held['other-time']),
  (held) => last(held['offered-recently']),
  (held) => first(held['preferred-time']),
  (held) => first(held['window-closes']),
  (held) => first(held['asked-provider']),
  (held) => first(held['asked-location']),
  (_, waiter) => epochOf(waiter.createdAt),
];

/** Who could have a free time, the best first, each with why they stand there. */
export const rankWaiting = <W extends Waiter>(
  waiters: readonly W[],
  time: FreeTime,
  now: Instant,
): { waiter: W; reasons: MatchReason[] }[] => {
  const able = waiters.filter((waiter) => couldHave(waiter, time));
  const longest = Math.min(...able.map(({ createdAt }) => epochOf(createdAt)));
  return able
    .map((waiter) => ({
      waiter,
      held: { ...holds(waiter, time, now), 'longest-wait': epochOf(waiter.createdAt) === longest },
    }))
    .toSorted((one, other) => {
      for (const criterion of criteria) {
        const difference = criterion(one.held, one.waiter) - criterion(other.held, other.waiter);
        if (difference !== 0) return difference;
      }
      return one.waiter.id < other.waiter.id ? -1 : 1;
    })
    .map(({ waiter, held }) => ({ waiter, reasons: matchReasons.filter((reason) => held[reason]) }));
};
