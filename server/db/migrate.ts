import { sql } from 'drizzle-orm';
import { StartError } from '#server/StartError.ts';
import type { Database, Tx } from './database.ts';

/** One file of `migrations/`: any number of statements, run together or not at all. */
export interface Migration {
  name: string;
  text: string;
}

interface Hashed extends Migration {
  hash: string;
}

interface Applied extends Record<string, unknown> {
  name: string;
  hash: string;
}

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const shipped: Migration[] = Object.entries(files)
  .map(([path, text]) => ({ name: path.replace('./migrations/', '').replace('.sql', ''), text }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** One lock for all servers of a database; the number is arbitrary. */
const lockKey = 20261122;

/** A checkout on another system may have changed the line ends. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * A driver that prepares its statements takes one at a time; inside a block the engine itself runs the whole file,
 * and refuses a COMMIT in it.
 */
async function runWhole(tx: Tx, { name, text }: Migration): Promise<void> {
  const [block, body] = ['$migration_block$', '$migration_body$'];
  try {
    await tx.execute(sql.raw(`do ${block} begin execute ${body}${plain(text)}${body}; end ${block}`));
  } catch (error) {
    // Only the cause: drizzle's own message repeats the whole file.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new StartError(`The migration ${name} failed, and nothing of it was kept: ${String(cause)}`);
  }
}

/** Hashed by the database: a browser has no hash to lend a page that came without encryption. */
async function hashed(db: Database, migrations: readonly Migration[]): Promise<Hashed[]> {
  const texts = JSON.stringify(migrations.map(({ text }) => plain(text)));
  const { rows } = await db.execute<{ hash: string }>(sql`
    select encode(sha256(convert_to(text, 'UTF8')), 'hex') as hash
    from jsonb_array_elements_text(${texts}::jsonb) with ordinality as texts (text, place)
    order by place`);
  return migrations.map((migration, index) => ({ ...migration, hash: rows[index]?.hash ?? '' }));
}

function assertOurs(applied: Applied[], migrations: readonly Hashed[]): void {
  for (const [index, { name, hash }] of applied.entries()) {
    if (migrations[index]?.name !== name) {
      throw new StartError(
        `The database has been through the migration ${name}, which this version of Clinic Desk does not have there: start the version that wrote it, or a newer one.`,
      );
    }
    if (migrations[index].hash !== hash) {
      throw new StartError(
        `The migration ${name} is not the one this database has been through: undo the change to that file, and put what is new into a file of its own.`,
      );
    }
  }
}

/** @returns whether there was one to apply */
async function applyNext(tx: Tx, migrations: readonly Hashed[]): Promise<boolean> {
  // Another server may be at it, and an index over a million rows takes its time.
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`set local lock_timeout = 0`);
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(lockKey))})`);
  await tx.execute(sql`
    create table if not exists schema_migrations (
      name text collate "C" primary key,
      hash text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await tx.execute<Applied>(sql`select name, hash from schema_migrations order by name`);
  assertOurs(rows, migrations);
  const next = migrations[rows.length];
  if (!next) return false;
  await runWhole(tx, next);
  await tx.execute(sql`insert into schema_migrations (name, hash) values (${next.name}, ${next.hash})`);
  return true;
}

/**
 * Brings the database to the schema of this version. Each migration is one transaction with its line in
 * `schema_migrations`, under one lock: servers starting together run it once, and a kill leaves it done or not begun.
 * @throws StartError when the database is of a newer version, or a migration was changed afterwards
 */
export async function migrate(db: Database, migrations: readonly Migration[] = shipped): Promise<void> {
  const ours = await hashed(db, migrations);
  while (await db.transaction((tx) => applyNext(tx, ours)));
}
