import { inArray } from 'drizzle-orm';
import { newService, serviceEdit, serviceRecord } from '#domain/clinic.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { locations, services } from '#server/db/schema.ts';
import { catalogueRoutes } from './catalogue.ts';

/** @throws Problem 422 for a location that is not there */
async function requireLocations(
  db: Database,
  { locationIds = [] }: { locationIds?: string[] },
): Promise<void> {
  if (locationIds.length === 0) return;
  const wanted = [...new Set(locationIds)];
  const known = await db.select({ id: locations.id }).from(locations).where(inArray(locations.id, wanted));
  if (known.length < wanted.length) throw fieldProblem('locationIds', 'unknown_record');
}

export const serviceRoutes = catalogueRoutes({
  resource: 'services',
  table: services,
  columns: {
    name: { column: services.name, kind: 'text', sortable: true },
    active: { column: services.active, kind: 'flag' },
    patientsMayAsk: { column: services.patientsMayAsk, kind: 'flag' },
  },
  record: serviceRecord,
  create: newService,
  edit: serviceEdit,
  check: requireLocations,
});
