import { and, asc, eq, gt, inArray, isNull, lt, ne, or, type SQL } from 'drizzle-orm';
import { occupyingStatuses } from '#domain/appointment.ts';
import { instantOf } from '#domain/instant.ts';
import type { Availability } from '#domain/slots.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, providerHours, providerServices, providers, timeOff } from '#server/db/schema.ts';
import { grouped } from './shifts.ts';

const DAY = 86_400_000;

/** Appointments that keep a provider busy; a hold that has run out no longer does. */
const occupying = (now: Date): SQL | undefined =>
  and(
    inArray(appointments.status, [...occupyingStatuses]),
    or(
      ne(appointments.status, 'pending'),
      isNull(appointments.holdExpiresAt),
      gt(appointments.holdExpiresAt, now),
    ),
  );

export interface AvailabilityQuery {
  locationId: string;
  serviceId: string;
  providerId?: string | undefined;
  from: Date;
  to: Date;
  now: Date;
  /** An appointment that does not stand in its own way. */
  except?: string | undefined;
}

/** The providers who offer a service at a location, with their hours there and all that keeps them busy. */
export async function availabilities(db: Database, query: AvailabilityQuery): Promise<Availability[]> {
  const { locationId, serviceId, providerId, from, to, now, except } = query;
  const hours = await db
    .select({ hours: providerHours })
    .from(providerHours)
    .innerJoin(providers, and(eq(providers.id, providerHours.providerId), eq(providers.active, true)))
    .innerJoin(
      providerServices,
      and(eq(providerServices.providerId, providers.id), eq(providerServices.serviceId, serviceId)),
    )
    .where(
      and(eq(providerHours.locationId, locationId), providerId ? eq(providers.id, providerId) : undefined),
    )
    .orderBy(asc(providerHours.providerId));
  const ids = [...new Set(hours.map((row) => row.hours.providerId))];
  if (ids.length === 0) return [];
  // A day more on both sides: the last visit may run past `to`, and one from before `from` may still last.
  const [since, until] = [new Date(from.getTime() - DAY), new Date(to.getTime() + DAY)];
  const away = await db
    .select()
    .from(timeOff)
    .where(and(inArray(timeOff.providerId, ids), lt(timeOff.startsAt, until), gt(timeOff.endsAt, since)));
  const busy = await db
    .select({
      providerId: appointments.providerId,
      startsAt: appointments.busyFrom,
      endsAt: appointments.busyUntil,
    })
    .from(appointments)
    .where(
      and(
        inArray(appointments.providerId, ids),
        lt(appointments.startsAt, until),
        gt(appointments.startsAt, since),
        occupying(now),
        except ? ne(appointments.id, except) : undefined,
      ),
    );
  const interval = (row: { startsAt: Date; endsAt: Date }) => ({
    startsAt: instantOf(row.startsAt),
    endsAt: instantOf(row.endsAt),
  });
  const ofProvider = (row: { providerId: string }) => row.providerId;
  const [hoursOf, awayOf, busyOf] = [
    grouped(
      hours.map((row) => row.hours),
      ofProvider,
    ),
    grouped(away, ofProvider),
    grouped(busy, ofProvider),
  ];
  return ids.map((id) => ({
    id,
    hours: hoursOf.get(id) ?? [],
    timeOff: (awayOf.get(id) ?? []).map(interval),
    busy: (busyOf.get(id) ?? []).map(interval),
  }));
}
