import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import {
  articleBlocks,
  articles,
  events,
  locations,
  providers,
  services,
  settings,
  staff,
} from '#server/db/schema.ts';

/** Everything that pages of articles are drawn from. */
const drawnFrom = [articles, articleBlocks, locations, services, settings, staff, providers];

/** Another text once a row came, went or was written: whoever writes one leaves their transaction's number on it. */
const standOf = (table: (typeof drawnFrom)[number]): SQL =>
  sql`(select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from ${table})`;

export interface SiteState {
  /** Differs when anything differs that pages are drawn from. */
  stand: string;
  /** When anything in them last changed: each is the newest row of an index or of a short table. */
  changedAt: Date;
}

export async function siteState(db: Database): Promise<SiteState> {
  const { rows } = await db.execute<{ stand: string; at: string | Date | null }>(sql`select
    concat_ws(' ', ${sql.join(drawnFrom.map(standOf), sql`, `)}) as stand,
    greatest(
      (select max(updated_at) from ${articles}),
      (select max(updated_at) from ${articleBlocks}),
      (select max(updated_at) from ${locations}),
      (select max(updated_at) from ${services}),
      (select at from ${events} where resource = 'settings' and record_id = 'clinic' order by sequence desc limit 1)
    ) as at`);
  return { stand: rows[0]?.stand ?? '', changedAt: new Date(rows[0]?.at ?? 0) };
}
