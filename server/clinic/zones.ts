import { asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { locations, settings } from '#server/db/schema.ts';

/**
 * The zones of the clinic's active locations. What belongs to no location, an article say, goes by the first: that of
 * the location whose telephone is the clinic's, or else the one most of them go by.
 */
export async function clinicZones(db: Database): Promise<string[]> {
  const found = await db
    .select({ zone: locations.zone })
    .from(locations)
    .innerJoin(settings, sql`true`)
    .where(eq(locations.active, true))
    .groupBy(locations.zone)
    .orderBy(desc(sql`bool_or(${locations.phone} = ${settings.phone})`), desc(count()), asc(locations.zone));
  return found.map(({ zone }) => zone);
}
