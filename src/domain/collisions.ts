import type { Location, Provider } from './clinic.ts';
import { refusalOf } from './slots.ts';
import { type Interval, spanOf } from './span.ts';

/** Why a visit that stands would no longer fit. */
export const collisionReasons = ['closure', 'closed', 'time-off', 'not-here'] as const;
export type CollisionReason = (typeof collisionReasons)[number];

type Visit = Interval & { serviceId: string; locationId: string };
type Working = Pick<Provider, 'hours' | 'exceptions' | 'timeOff' | 'serviceIds'>;

const MINUTE = 60_000;
/** Nothing else keeps a visit that stands from standing. */
const lastsForEver = 100_000;

/** What of a provider's hours, time off and services a visit contradicts; null when it fits. */
export const collisionOf = (
  visit: Visit,
  { hours, exceptions, timeOff, serviceIds }: Working,
  { zone, closures }: Pick<Location, 'zone' | 'closures'>,
): CollisionReason | null => {
  if (!serviceIds.includes(visit.serviceId)) return 'not-here';
  const isHere = ({ locationId }: { locationId: string }) => locationId === visit.locationId;
  const [start, end] = spanOf(visit);
  const service = { duration: (end - start) / MINUTE, bufferBefore: 0, buffer: 0, aheadDays: lastsForEver };
  const provider = {
    ...{ id: '', timeOff, busy: [] },
    hours: hours.filter(isHere),
    exceptions: exceptions.filter(isHere),
  };
  const refusal = refusalOf(visit.startsAt, { service, zone, closures, now: visit.startsAt, provider });
  return collisionReasons.find((reason) => reason === refusal) ?? null;
};
