import { and, asc, eq, inArray } from 'drizzle-orm';
import { instantOf, zonedDay } from '#domain/instant.ts';
import { fieldProblem, type Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { locations, providerHours, providerServices, providers } from '#server/db/schema.ts';
import type { LocationRow, ServiceRow } from './slots.ts';

interface Place {
  service: ServiceRow;
  location: LocationRow;
}

const named = (names: readonly { name: string }[]): string => names.map(({ name }) => name).join(', ');

/** @throws Problem 422 for a service that is not given at the location; it names where it is */
export async function requireGivenHere(
  db: Database,
  { name, locationIds }: ServiceRow,
  location: LocationRow,
): Promise<void> {
  if (locationIds.length === 0 || locationIds.includes(location.id)) return;
  const there = await db
    .select({ name: locations.name })
    .from(locations)
    .where(and(inArray(locations.id, locationIds), eq(locations.active, true)))
    .orderBy(asc(locations.name));
  throw fieldProblem('locationId', 'locationId.not-here', {
    service: name,
    location: location.name,
    locations: named(there),
  });
}

/** Why a provider cannot be booked at a location for a service at all, whatever the time. */
export async function whyNotHere(
  db: Database,
  { service, location }: Place,
  providerId: string,
): Promise<Problem> {
  const words = { service: service.name, location: location.name };
  const [provider] = await db
    .select({ name: providers.name, gives: providerServices.serviceId })
    .from(providers)
    .leftJoin(
      providerServices,
      and(eq(providerServices.providerId, providers.id), eq(providerServices.serviceId, service.id)),
    )
    .where(and(eq(providers.id, providerId), eq(providers.active, true)));
  if (!provider) return fieldProblem('providerId', 'providerId.invalid');
  if (!provider.gives)
    return fieldProblem('providerId', 'providerId.not-here', { ...words, provider: provider.name });
  const [anyone] = await db
    .select({ id: providerHours.id })
    .from(providerHours)
    .innerJoin(providers, and(eq(providers.id, providerHours.providerId), eq(providers.active, true)))
    .where(eq(providerHours.locationId, location.id))
    .limit(1);
  return anyone
    ? fieldProblem('providerId', 'providerId.no-hours', { ...words, provider: provider.name })
    : fieldProblem('locationId', 'locationId.no-hours', words);
}

/** What fills the blanks of a refused time. */
export function refusalWords({ service, location }: Place, startsAt: Date): Record<string, string> {
  const day = zonedDay(instantOf(startsAt), location.zone);
  const closure = location.closures.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return {
    service: service.name,
    location: location.name,
    closure: closure?.name ?? '',
    days: String(service.aheadDays),
  };
}
