import { asc, eq } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { locations } from '#server/db/schema.ts';

/** Whose days and weeks count where no single location is meant: the first location's by name. */
export async function clinicZone(db: Database): Promise<string> {
  const [first] = await db
    .select({ zone: locations.zone })
    .from(locations)
    .where(eq(locations.active, true))
    .orderBy(asc(locations.name), asc(locations.id))
    .limit(1);
  return first?.zone ?? 'UTC';
}
