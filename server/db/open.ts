import type { Opened } from './database.ts';
import { openEmbedded } from './embeddedNode.ts';
import { openPostgres } from './postgresNode.ts';

export type { Opened } from './database.ts';

interface Place {
  /** A PostgreSQL; without it the database is embedded, in the data folder. */
  databaseUrl?: string | undefined;
  dataDir: string;
}

/** @throws StartError when there is no database to be had */
export function openDatabase({ databaseUrl, dataDir }: Place): Promise<Opened> {
  return databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir);
}
