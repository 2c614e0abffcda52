import { and, asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { instant, instantOf, wallClock } from '#domain/instant.ts';
import { openingOf } from '#domain/opening.ts';
import { locations, providers } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { findShifts, findTimeOff } from './shifts.ts';
import { moment, spanning, windowOf } from './window.ts';

const openingQuery = z.strictObject({
  from: moment,
  to: moment,
  locationId: z.uuid().optional(),
  providerId: z.uuid().optional(),
});
type OpeningQuery = z.infer<typeof openingQuery>;

const interval = z.object({ startsAt: instant, endsAt: instant });
const away = interval.extend({ reason: z.string().nullable() });

/** A date in the query is a local day of each place. */
async function findOpening({ db, query, now, scope, person }: Call<unknown, OpeningQuery>) {
  const { locationId, providerId } = query;
  const places = await db
    .select()
    .from(locations)
    .where(and(eq(locations.active, true), locationId ? eq(locations.id, locationId) : undefined))
    .orderBy(asc(locations.name));
  const people = await db
    .select({ id: providers.id })
    .from(providers)
    .where(
      and(
        eq(providers.active, true),
        providerId ? eq(providers.id, providerId) : undefined,
        scope === 'all' ? undefined : eq(providers.staffId, person.id),
      ),
    )
    .orderBy(asc(providers.name));
  const seen = places.map((place) => ({ place, window: windowOf(query, place.zone, now) }));
  if (seen.length === 0) return [];
  const wanted = {
    ...spanning(seen.map(({ window }) => window)),
    providerIds: people.map(({ id }) => id),
    locationIds: places.map(({ id }) => id),
  };
  const keyOf = (row: { providerId: string; locationId: string }) => `${row.providerId} ${row.locationId}`;
  const shifts = new Map((await findShifts(db, wanted)).map((row) => [keyOf(row), row]));
  const timeOff = await findTimeOff(db, wanted);
  return seen.flatMap(({ place, window: { from, to } }) => {
    const clock = wallClock(place.zone);
    const window = { startsAt: instantOf(from), endsAt: instantOf(to) };
    return people.flatMap(({ id }) => {
      const shift = shifts.get(keyOf({ providerId: id, locationId: place.id }));
      if (!shift) return [];
      const whole = { ...place, ...shift, timeOff: timeOff.get(id) ?? [] };
      return [{ providerId: id, locationId: place.id, ...openingOf(whole, window, clock) }];
    });
  });
}

export const openingRoutes = [
  route({
    method: 'get',
    path: '/api/opening',
    summary: 'When providers can be seen: their hours after closures, other hours on a date, and time off',
    access: 'appointments:read',
    query: openingQuery,
    answers: z.array(
      z.object({
        providerId: z.uuid(),
        locationId: z.uuid(),
        open: z.array(interval),
        away: z.array(away),
        closed: z.array(away),
      }),
    ),
    handle: async (call) => ok(await findOpening(call)),
  }),
];
