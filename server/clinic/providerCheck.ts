import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Provider } from '#domain/clinic.ts';
import { overlappingDates, overlappingHours, twiceAway, twiceDated } from '#domain/overlappingHours.ts';
import { type Fault, fieldProblem, Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { locations, providers, services } from '#server/db/schema.ts';

type Sent = Partial<Pick<Provider, 'staffId' | 'serviceIds' | 'hours' | 'exceptions' | 'timeOff'>>;
type Named = Map<string, { name: string; zone: string }>;

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Each fault by the path of its field, the first of a field first. */
function* faultsOf(
  { hours, exceptions }: Pick<Provider, 'hours' | 'exceptions'>,
  places: Named,
  sent: Sent,
): Generator<[string, Fault]> {
  const unknown: Fault = { key: 'unknown_record' };
  for (const [at, { locationId }] of (sent.hours ?? []).entries())
    if (!places.has(locationId)) yield [`hours.${at}.locationId`, unknown];
  for (const [at, { locationId }] of (sent.exceptions ?? []).entries())
    if (!places.has(locationId)) yield [`exceptions.${at}.locationId`, unknown];
  for (const at of twiceAway(sent.timeOff ?? [])) yield [`timeOff.${at}.startsAt`, { key: 'timeOff.twice' }];
  for (const at of twiceDated(exceptions)) yield [`exceptions.${at}.date`, { key: 'exceptions.twice' }];
  const zones = new Map([...places].map(([id, { zone }]) => [id, zone]));
  for (const { at, other } of overlappingHours(hours, zones)) {
    const met = hours[other];
    if (!met) continue;
    const location = places.get(met.locationId)?.name ?? '';
    const args = { location, time: `${clock(met.opensAt)}–${clock(met.closesAt)}` };
    yield [`hours.${at}.opensAt`, { key: 'hours.twice', args }];
  }
  for (const { at, locationId } of overlappingDates({ hours, exceptions }, zones)) {
    const location = places.get(locationId)?.name ?? '';
    yield [`exceptions.${at}.date`, { key: 'exceptions.elsewhere', args: { location } }];
  }
}

/**
 * Nobody is at two places at once, and every name leads to something.
 * @throws Problem 422
 */
export async function requireSoundProvider(
  db: Database,
  sent: Sent,
  stored: Pick<Provider, 'hours' | 'exceptions'>,
  id?: string,
): Promise<void> {
  const { staffId, serviceIds } = sent;
  if (staffId) {
    const [other] = await db
      .select({ name: providers.name })
      .from(providers)
      .where(and(eq(providers.staffId, staffId), id ? ne(providers.id, id) : undefined))
      .limit(1);
    if (other) throw fieldProblem('staffId', 'staffId.taken', { name: other.name });
  }
  if (serviceIds && serviceIds.length > 0) {
    const wanted = [...new Set(serviceIds)];
    const known = await db.select({ id: services.id }).from(services).where(inArray(services.id, wanted));
    if (known.length < wanted.length) throw fieldProblem('serviceIds', 'unknown_record');
  }
  if (!sent.hours && !sent.exceptions && !sent.timeOff) return;
  const places = await db
    .select({ id: locations.id, name: locations.name, zone: locations.zone })
    .from(locations);
  const named = new Map(places.map(({ id: place, ...words }) => [place, words]));
  const faults: Record<string, Fault> = {};
  for (const [path, fault] of faultsOf({ ...stored, ...sent }, named, sent)) faults[path] ??= fault;
  if (Object.keys(faults).length > 0) throw new Problem('invalid', { faults });
}
