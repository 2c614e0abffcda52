import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import { type Database, mapping } from '#server/db/database.ts';

/** A database in memory, from a snapshot where one is given: making a new one takes half a minute in a browser. */
export async function openClinic(snapshot?: Blob): Promise<{ engine: PGlite; db: Database }> {
  const engine = new PGlite({
    extensions: { btree_gist, pg_trgm, unaccent },
    ...(snapshot ? { loadDataDir: snapshot } : {}),
  });
  await engine.waitReady;
  return { engine, db: drizzle({ client: engine, ...mapping }) as unknown as Database };
}
