import { and, asc, eq, gt, inArray, isNull, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { occupyingStatuses } from '#domain/appointment.ts';
import type { Availability } from '#domain/slots.ts';
import type { Span } from '#domain/span.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, providerServices, providers } from '#server/db/schema.ts';
import { findShifts, findTimeOff, grouped } from './shifts.ts';
import type { Window } from './window.ts';

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

/** Who gives a service; `providerId` narrows it to one. */
async function findGivers(db: Database, serviceId: string, providerId?: string): Promise<string[]> {
  const rows = await db
    .select({ id: providers.id })
    .from(providerServices)
    .innerJoin(providers, eq(providers.id, providerServices.providerId))
    .where(
      and(
        eq(providerServices.serviceId, serviceId),
        eq(providers.active, true),
        providerId ? eq(providers.id, providerId) : undefined,
      ),
    )
    .orderBy(asc(providers.id));
  return rows.map(({ id }) => id);
}

const epoch = (column: AnyPgColumn): SQL => sql`(extract(epoch from ${column}) * 1000)::bigint`;

/** All that keeps each of them busy, in one line of JSON a provider: thousands of visits are read as one text. */
async function findBusy(
  db: Database,
  {
    providerIds,
    from,
    to,
    now,
    except,
    heldFor,
  }: Window & { providerIds: string[]; now: Date } & Pick<AvailabilityQuery, 'except' | 'heldFor'>,
): Promise<Map<string, Span[]>> {
  const rows = await db
    .select({
      providerId: appointments.providerId,
      spans: sql<
        Span[]
      >`json_agg(json_build_array(${epoch(appointments.busyFrom)}, ${epoch(appointments.busyUntil)}))`,
    })
    .from(appointments)
    .where(
      and(
        inArray(appointments.providerId, providerIds),
        lt(appointments.startsAt, to),
        gt(appointments.startsAt, from),
        occupying(now),
        except?.length ? notInArray(appointments.id, [except].flat()) : undefined,
        heldFor ? or(ne(appointments.requestId, heldFor), ne(appointments.status, 'pending')) : undefined,
      ),
    )
    .groupBy(appointments.providerId);
  return new Map(rows.map(({ providerId, spans }) => [providerId, spans]));
}

export interface AvailabilityQuery extends Window {
  locationIds: readonly string[];
  serviceId: string;
  providerId?: string | undefined;
  now: Date;
  /** Appointments that do not stand in their own way. */
  except?: string | readonly string[] | undefined;
  /** The request for which held times are free. */
  heldFor?: string | undefined;
}

/**
 * By location, the providers who give a service there, with their hours and all that keeps them busy: each table
 * is read once, whatever the number of locations.
 */
export async function availabilities(
  db: Database,
  query: AvailabilityQuery,
): Promise<Map<string, Availability[]>> {
  const { locationIds, serviceId, providerId, now, except, heldFor } = query;
  // A day more on both sides: the last visit may run past `to`, and one from before `from` may still last.
  const window = { from: new Date(query.from.getTime() - DAY), to: new Date(query.to.getTime() + DAY) };
  const givers = await findGivers(db, serviceId, providerId);
  const shifts = await findShifts(db, { ...window, providerIds: givers, locationIds });
  const providerIds = [...new Set(shifts.map((shift) => shift.providerId))];
  if (providerIds.length === 0) return new Map();
  const away = await findTimeOff(db, { ...window, providerIds });
  const busy = await findBusy(db, { ...window, providerIds, now, except, heldFor });
  const there = grouped(shifts, ({ locationId }) => locationId);
  return new Map(
    [...there].map(([locationId, team]) => [
      locationId,
      team.map(({ providerId: id, hours, exceptions }) => ({
        ...{ id, hours, exceptions },
        timeOff: away.get(id) ?? [],
        busy: busy.get(id) ?? [],
      })),
    ]),
  );
}

/** Of one provider at one location around a moment; undefined where they cannot be had at all. */
export async function availabilityAt(
  db: Database,
  wanted: { serviceId: string; providerId: string; locationId: string; startsAt: string },
  { now, except }: Pick<AvailabilityQuery, 'now' | 'except'>,
): Promise<Availability | undefined> {
  const { serviceId, providerId, locationId } = wanted;
  const at = Date.parse(wanted.startsAt);
  const around = { from: new Date(at - DAY), to: new Date(at + DAY) };
  const free = await availabilities(db, {
    ...{ serviceId, providerId, now, except, ...around },
    locationIds: [locationId],
  });
  return free.get(locationId)?.[0];
}
