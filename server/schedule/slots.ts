import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { instant, instantOf } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import { freeSlots, type Slot } from '#domain/slots.ts';
import type { Database } from '#server/db/database.ts';
import { locations, services } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { findRequest, type RequestRow } from '#server/requests/requestRecord.ts';
import { type AvailabilityQuery, availabilities } from './availability.ts';
import { moment, windowOf } from './window.ts';

const mostSlots = 1_000;

export type ServiceRow = typeof services.$inferSelect;
export type LocationRow = typeof locations.$inferSelect;

export interface SlotQuery extends Omit<AvailabilityQuery, 'locationId' | 'serviceId'> {
  service: ServiceRow;
  locations: readonly LocationRow[];
  limit: number;
  /** What the patient asked for: slots that meet it say so. */
  wishes?: Pick<RequestRow, 'preferredTimes' | 'preferredProviderId'> | undefined;
}

/** Free slots at each of the locations, by time. */
export async function findSlots(db: Database, query: SlotQuery): Promise<Slot[]> {
  const { service, now, from, to, limit, providerId, wishes } = query;
  const found: Slot[] = [];
  for (const { id: locationId, zone } of query.locations) {
    const free = await availabilities(db, { locationId, serviceId: service.id, providerId, from, to, now });
    found.push(
      ...freeSlots({
        service,
        providers: free,
        locationId,
        zone,
        from: instantOf(from),
        to: instantOf(to),
        now: instantOf(now),
        limit,
        preferredTimes: wishes?.preferredTimes ?? [],
        preferredProviderId: wishes?.preferredProviderId ?? null,
      }),
    );
  }
  const [first, ...later] = found
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .slice(0, limit);
  if (!first) return [];
  // Each location names its own first; of all of them only one is.
  return [
    first,
    ...later.map((slot) => ({
      ...slot,
      reasons: slot.reasons.filter((reason) => reason !== 'first-available'),
    })),
  ];
}

const slotQuery = z.strictObject({
  serviceId: z.uuid(),
  locationId: z.uuid().optional(),
  providerId: z.uuid().optional(),
  /** The request whose wishes the reasons speak of. */
  requestId: z.uuid().optional(),
  from: moment.optional(),
  to: moment.optional(),
});

export const slotRoutes = [
  route({
    method: 'get',
    path: '/api/slots',
    summary: 'Free slots of a service, none sooner than 15 minutes',
    access: 'appointments:book',
    query: slotQuery,
    answers: z.array(
      z.object({
        startsAt: instant,
        endsAt: instant,
        providerId: z.uuid(),
        locationId: z.uuid(),
        reasons: z.array(z.string()),
      }),
    ),
    handle: async (call) => {
      const { db, query, now } = call;
      const [service] = await db
        .select()
        .from(services)
        .where(and(eq(services.id, query.serviceId), eq(services.active, true)));
      if (!service) throw fieldProblem('serviceId', 'unknown_record');
      const places = await db
        .select()
        .from(locations)
        .where(
          and(eq(locations.active, true), query.locationId ? eq(locations.id, query.locationId) : undefined),
        );
      const [place] = places;
      if (query.locationId && !place) throw fieldProblem('locationId', 'unknown_record');
      const window = windowOf(query, place?.zone ?? 'UTC', now);
      return ok(
        await findSlots(db, {
          service,
          locations: places,
          providerId: query.providerId,
          now,
          limit: mostSlots,
          wishes: query.requestId ? await findRequest(call, query.requestId) : undefined,
          ...window,
        }),
      );
    },
  }),
];
