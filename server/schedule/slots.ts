import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { instant, instantOf } from '#domain/instant.ts';
import { preferredTime } from '#domain/preferredTime.ts';
import { fieldProblem } from '#domain/problem.ts';
import { priorities } from '#domain/request.ts';
import { bestSlots, type Wishes } from '#domain/slotRanking.ts';
import { freeSlots, type Slot, type SlotSearch } from '#domain/slots.ts';
import type { Database } from '#server/db/database.ts';
import { locations, services } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { findRequest } from '#server/requests/requestRecord.ts';
import { availabilities } from './availability.ts';
import { earlierProviders } from './earlierProviders.ts';
import { moment, spanning, type Window, windowOf } from './window.ts';

const mostSlots = 1_000;
const usualProposals = 12;

export type ServiceRow = typeof services.$inferSelect;
export type LocationRow = typeof locations.$inferSelect;

interface SlotPlace extends Window {
  location: LocationRow;
}

export interface SlotQuery {
  service: ServiceRow;
  /** Each with the window looked at by its own clock. */
  places: readonly SlotPlace[];
  providerId?: string | undefined;
  heldFor?: string | undefined;
  now: Date;
}

const isGivenAt =
  ({ locationIds }: ServiceRow) =>
  ({ location }: SlotPlace): boolean =>
    locationIds.length === 0 || locationIds.includes(location.id);

/** What is to be searched at each place where the service is given. */
async function slotSearches(db: Database, query: SlotQuery): Promise<SlotSearch[]> {
  const { service, providerId, heldFor, now } = query;
  const places = query.places.filter(isGivenAt(service));
  if (places.length === 0) return [];
  const free = await availabilities(db, {
    ...spanning(places),
    locationIds: places.map(({ location }) => location.id),
    serviceId: service.id,
    providerId,
    heldFor,
    now,
  });
  return places.map(({ location, from, to }) => ({
    service,
    providers: free.get(location.id) ?? [],
    locationId: location.id,
    zone: location.zone,
    closures: location.closures,
    from: instantOf(from),
    to: instantOf(to),
    now: instantOf(now),
  }));
}

/** Free slots at each of the places, by time. */
export async function findSlots(
  db: Database,
  { limit, wishes = {}, ...query }: SlotQuery & { limit: number; wishes?: Wishes },
): Promise<Slot[]> {
  const searches = await slotSearches(db, query);
  const { preferredTimes = [], preferredProviderId = null } = wishes;
  const [first, ...later] = searches
    .flatMap((search) => freeSlots({ ...search, limit, preferredTimes, preferredProviderId }))
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

/** `mon-morning,any-evening` */
const preferredTimesText = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .filter(Boolean)
      .map((time) => time.split('-'))
      .map(([day, part]) => ({ day, part })),
  )
  .pipe(z.array(preferredTime).max(21));

const slotQuery = z.strictObject({
  serviceId: z.uuid(),
  locationId: z.uuid().optional(),
  providerId: z.uuid().optional(),
  /** The request whose wishes the reasons speak of. */
  requestId: z.uuid().optional(),
  from: moment.optional(),
  to: moment.optional(),
  /** Not by time, but the times worth proposing first. */
  rank: z.enum(['best']).optional(),
  /** Of those so many. */
  limit: z.coerce.number().int().min(1).max(20).optional(),
  patientType: z.enum(['new', 'returning']).optional(),
  priority: z.enum(priorities).optional(),
  preferredTimes: preferredTimesText.optional(),
  preferredProviderId: z.uuid().optional(),
});
type Query = z.infer<typeof slotQuery>;

/** What the request says, and the question says otherwise. */
async function wishesOf(call: Call<unknown, Query>): Promise<Wishes> {
  const { patientType, priority, preferredTimes, preferredProviderId, requestId } = call.query;
  const asked = { patientType, priority, preferredTimes, preferredProviderId };
  if (!requestId) return asked;
  const request = await findRequest(call, requestId);
  return {
    patientType: patientType ?? request.patientType,
    priority: priority ?? request.priority,
    preferredTimes: preferredTimes ?? request.preferredTimes ?? [],
    preferredProviderId: preferredProviderId ?? request.preferredProviderId,
    locationId: request.locationId,
    earlierProviderIds: await earlierProviders(call.db, request, call.now),
  };
}

export const slotRoutes = [
  route({
    method: 'get',
    path: '/api/slots',
    summary:
      'Free slots of a service, none sooner than 15 minutes; by time, or with rank=best the best first',
    access: 'appointments:book',
    query: slotQuery,
    answers: z.array(
      z.object({
        startsAt: instant,
        endsAt: instant,
        providerId: z.uuid(),
        locationId: z.uuid(),
        /** Told with rank=best: the location's. */
        zone: z.string().optional(),
        reasons: z.array(z.string()),
      }),
    ),
    handle: async (call: Call<unknown, Query>) => {
      const { db, query, now } = call;
      const [service] = await db
        .select()
        .from(services)
        .where(and(eq(services.id, query.serviceId), eq(services.active, true)));
      if (!service) throw fieldProblem('serviceId', 'unknown_record');
      const open = await db
        .select()
        .from(locations)
        .where(
          and(eq(locations.active, true), query.locationId ? eq(locations.id, query.locationId) : undefined),
        );
      if (query.locationId && open.length === 0) throw fieldProblem('locationId', 'unknown_record');
      const places = open.map((location) => ({ location, ...windowOf(query, location.zone, now) }));
      const search = { service, places, providerId: query.providerId, heldFor: query.requestId, now };
      const wishes = await wishesOf(call);
      return ok(
        query.rank
          ? bestSlots(await slotSearches(db, search), wishes, query.limit ?? usualProposals)
          : await findSlots(db, { ...search, limit: query.limit ?? mostSlots, wishes }),
      );
    },
  }),
];
