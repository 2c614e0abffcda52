import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { StartError } from '#server/StartError.ts';
import { type Database, mapping, type Opened } from './database.ts';
import { assertRoom, explained, makeDataFolder } from './dataFolderNode.ts';
import { lockFolder } from './lockNode.ts';
import { openPGlite } from './pgliteNode.ts';

/** The PostgreSQL inside the pinned PGlite; files of another major version cannot be read. */
const majorVersion = '18';
/** Megabytes: an empty database takes about half of the first; a running one writes its log 16 at a time. */
const roomNeeded = { create: 128, reopen: 48 };

function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else syncToDisk(path);
  }
  syncToDisk(folder);
}

/** Made beside its place and moved there whole, so a kill on the way leaves nothing that looks like a database. */
async function create(folder: string, database: string): Promise<void> {
  const making = `${database}.making`;
  const discard = () => rmSync(making, { recursive: true, force: true });
  discard();
  mkdirSync(making, { mode: 0o700 });
  try {
    const engine = await openPGlite(making);
    await engine.close();
  } catch (error) {
    discard();
    throw error;
  }
  const canSyncFolders = process.platform !== 'win32';
  if (canSyncFolders) syncFolder(making);
  renameSync(making, database);
  if (canSyncFolders) syncToDisk(folder);
}

async function openEngine(folder: string): Promise<PGlite> {
  const database = join(folder, 'database');
  const isNew = !existsSync(database);
  assertRoom(folder, isNew ? roomNeeded.create : roomNeeded.reopen);
  if (isNew) await create(folder, database);
  const versionFile = join(database, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new Error('PG_VERSION is missing');
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== majorVersion) {
    throw new StartError(
      `The database in ${database} is of PostgreSQL ${version}, and this Clinic Desk reads only ${majorVersion}: see docs/database.md.`,
    );
  }
  return openPGlite(database);
}

function asStartError(folder: string, error: unknown): StartError {
  const plain = explained(folder, error);
  if (plain instanceof StartError) return plain;
  const why = error instanceof Error ? error.message : String(error);
  return new StartError(
    `The database in ${folder} cannot be opened (${why}): docs/database.md says how to restore a backup.`,
  );
}

/**
 * @param patience milliseconds to wait for another process to let go of the folder
 * @throws StartError when it does not, or the folder cannot hold a database
 */
export async function openEmbedded(dataDir: string, patience = 10_000): Promise<Opened> {
  const folder = resolve(dataDir);
  makeDataFolder(folder);
  let release = () => {};
  try {
    release = await lockFolder(folder, patience);
    const engine = await openEngine(folder);
    let closing: Promise<void> | undefined;
    return {
      engine: 'pglite',
      // Both drivers are a PgDatabase; only their types of raw answers differ.
      db: drizzle({ client: engine, ...mapping }) as unknown as Database,
      // One process, one line: it is never down, so there are no gaps to tell of.
      listen: (channel, onPayload) => engine.listen(`"${channel}"`, onPayload),
      close: () => (closing ??= engine.close().finally(release)),
    };
  } catch (error) {
    release();
    throw asStartError(folder, error);
  }
}
