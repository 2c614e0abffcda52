import {
  addDays,
  addMinutes,
  epochOf,
  type Instant,
  instantOf,
  startOfDay,
  zonedDay,
} from '#domain/instant.ts';
import type { Occurrence } from '#domain/series.ts';
import { type Availability, freeSlots, refusalOf } from '#domain/slots.ts';
import type { Database } from '#server/db/database.ts';
import { availabilities } from './availability.ts';
import type { Place } from './booking.ts';

/** Days before and after a visit in which others are proposed for it. */
const nearDays = 3;
const mostAlternatives = 4;

export interface WantedVisit {
  appointmentId?: string;
  startsAt: Instant;
  providerId: string;
}

interface Looking {
  db: Database;
  now: Date;
  place: Place;
  /** What does not stand in the way: the visits that are moved, the holds of the same request. */
  except?: readonly string[] | undefined;
}

/** Free times near one that does not fit: those with the same provider first, then the nearest. */
function near({ place, now }: Looking, providers: readonly Availability[], visit: WantedVisit) {
  const { service, location } = place;
  const day = zonedDay(visit.startsAt, location.zone);
  const at = epochOf(visit.startsAt);
  const isOther = ({ providerId }: { providerId: string }): number =>
    providerId === visit.providerId ? 0 : 1;
  const distance = (slot: { startsAt: string }): number => Math.abs(epochOf(slot.startsAt) - at);
  const free = freeSlots({
    service,
    providers,
    locationId: location.id,
    zone: location.zone,
    closures: location.closures,
    from: startOfDay(addDays(day, -nearDays), location.zone),
    to: startOfDay(addDays(day, nearDays + 1), location.zone),
    now: instantOf(now),
  });
  return free
    .toSorted((one, other) => isOther(one) - isOther(other) || distance(one) - distance(other))
    .slice(0, mostAlternatives)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map(({ startsAt, endsAt, providerId, locationId }) => ({ startsAt, endsAt, providerId, locationId }));
}

/** Looks at every visit: it fits, or why not, with free times near it. Everything is read once for all of them. */
export async function lookAtVisits(looking: Looking, visits: readonly WantedVisit[]): Promise<Occurrence[]> {
  const { db, now, place, except } = looking;
  const { service, location } = place;
  const times = visits.map(({ startsAt }) => epochOf(startsAt));
  const byLocation = await availabilities(db, {
    locationIds: [location.id],
    serviceId: service.id,
    from: new Date(addMinutes(instantOf(Math.min(...times)), -nearDays * 1_440)),
    to: new Date(addMinutes(instantOf(Math.max(...times)), (nearDays + 1) * 1_440)),
    now,
    except,
  });
  const providers = byLocation.get(location.id) ?? [];
  const { zone, closures } = location;
  return visits.map((visit) => {
    const provider = providers.find(({ id }) => id === visit.providerId);
    const check = { service, zone, closures, now: instantOf(now) };
    const refusal = provider ? refusalOf(visit.startsAt, { ...check, provider }) : 'not-here';
    return {
      ...visit,
      endsAt: addMinutes(visit.startsAt, service.duration),
      locationId: location.id,
      refusal,
      alternatives: refusal === null ? [] : near(looking, providers, visit),
    };
  });
}
