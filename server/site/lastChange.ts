import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { articleBlocks, articles, events, locations, services } from '#server/db/schema.ts';

/** When anything that pages are drawn from last changed: each is the newest row of an index or of a short table. */
export async function lastChange(db: Database): Promise<Date> {
  const { rows } = await db.execute<{ at: string | Date | null }>(sql`select greatest(
    (select max(updated_at) from ${articles}),
    (select max(updated_at) from ${articleBlocks}),
    (select max(updated_at) from ${locations}),
    (select max(updated_at) from ${services}),
    (select at from ${events} where resource = 'settings' and record_id = 'clinic' order by sequence desc limit 1)
  ) as at`);
  return new Date(rows[0]?.at ?? 0);
}
