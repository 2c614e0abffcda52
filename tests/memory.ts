import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** An embedded database that is gone when the test is; from a snapshot where one is given. */
export async function openMemory(snapshot?: Blob): Promise<PGlite> {
  const engine = new PGlite({
    extensions: { btree_gist, pg_trgm, unaccent },
    ...(snapshot ? { loadDataDir: snapshot } : {}),
  });
  await engine.waitReady;
  return engine;
}
