// The other process of the fault tests: it says a line when something is certain, and is killed at any moment.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { openEmbedded } from '#server/db/embeddedNode.ts';
import { migrate } from '#server/db/migrate.ts';
import { manyMigrations } from '#tests/faults/manyMigrations.ts';

const [task = '', dataDir = '', patience = '10000'] = process.argv.slice(2);
const say = (line: string) => fs.writeSync(1, `${line}\n`);

/** Every write is two rows in two tables: half of one may never be seen. */
async function write(db: Database): Promise<never> {
  await db.execute(sql`create table if not exists written (id integer primary key, words text)`);
  await db.execute(sql`create table if not exists noted (id integer primary key)`);
  const { rows } = await db.execute<{ last: number }>(sql`select coalesce(max(id), 0) as last from written`);
  for (let id = (rows[0]?.last ?? 0) + 1; ; id += 1) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into written values (${id}, repeat('pain ', ${id % 300}))`);
      await tx.execute(sql`insert into noted values (${id})`);
    });
    say(`written ${id}`);
  }
}

/** The disk takes everything and keeps nothing. */
async function writeOnBrokenDisk(db: Database): Promise<never> {
  fs.fdatasyncSync = () => {
    throw Object.assign(new Error('i/o error'), { code: 'EIO' });
  };
  syncBuiltinESMExports();
  return write(db);
}

/** One by one, after those that are there already, so that it can be killed between the words about two of them. */
async function migrateAloud(db: Database): Promise<void> {
  const { rows } = await db.execute<{ done: number }>(
    sql`select count(*) as done from pg_tables where tablename like 'part%'`,
  );
  for (let next = (rows[0]?.done ?? 0) + 1; next <= manyMigrations.length; next += 1) {
    await migrate(db, manyMigrations.slice(0, next));
    say(`migrated ${next}.`);
  }
}

const tasks: Record<string, (db: Database) => Promise<unknown>> = {
  hold: () => new Promise((resolve) => setTimeout(resolve, 600_000)),
  write,
  writeOnBrokenDisk,
  migrate: migrateAloud,
};

try {
  const { db, close } = await openEmbedded(dataDir, Number(patience));
  say('open');
  await tasks[task]?.(db);
  await close();
  say('done');
} catch (error) {
  say(`failed ${String(error)}`);
  process.exitCode = 1;
}
