import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database, Opened } from '#server/db/database.ts';
import { databaseCode, isPassing } from '#server/db/failure.ts';
import { migrate } from '#server/db/migrate.ts';
import { openDatabase } from '#server/db/open.ts';
import { manyMigrations } from '#tests/faults/manyMigrations.ts';

const server = process.env.TEST_DATABASE_URL ?? '';
const isPostgres = process.env.TEST_ENGINE === 'postgres' && server !== '';

describe.runIf(isPostgres)('a PostgreSQL of its own', () => {
  const name = `clinic_desk_faults_${process.pid}`;
  const admin = new pg.Client({ connectionString: server });
  const url = () => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  let opened: Opened;
  let db: Database;

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`create database ${name}`);
    opened = await openDatabase({ databaseUrl: url(), dataDir: '/nowhere' });
    db = opened.db;
  });

  afterAll(async () => {
    await opened.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  const cutAllConnections = () =>
    admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);

  const code = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', databaseCode);

  test('counts in numbers and tells the time in UTC', async () => {
    const { rows } = await db.execute(sql`select count(*) as count, current_setting('timezone') as zone`);
    expect(rows).toEqual([{ count: 1, zone: 'UTC' }]);
  });

  test('gives a statement five seconds and a lock three', async () => {
    const holder = new pg.Client({ connectionString: url() });
    await holder.connect();
    await holder.query('select pg_advisory_lock(1)');
    expect(await code(db.execute(sql`select pg_advisory_xact_lock(1)`))).toBe('55P03');
    await holder.end();
    expect(await code(db.execute(sql`select pg_sleep(6)`))).toBe('57014');
  });

  test('survives the loss of its connections, idle and in the middle of a transaction', async () => {
    await Promise.all([1, 2, 3].map(() => db.execute(sql`select pg_sleep(0.1)`)));
    await cutAllConnections();
    await sleep(200);
    expect(await code(db.execute(sql`select 1`))).toBe('done');

    const cut = db.transaction(async (tx) => {
      await tx.execute(sql`create table half (id integer)`);
      await cutAllConnections();
      await sleep(200);
      await tx.execute(sql`insert into half values (1)`);
    });
    expect(isPassing(await cut.catch((error: unknown) => error))).toBe(true);
    const { rows } = await db.execute(sql`select to_regclass('half') as half`);
    expect(rows).toEqual([{ half: null }]);
  });

  test('hears again after its line was cut, and says that it may have missed something', async () => {
    const heard: string[] = [];
    const onGap = vi.fn<() => void>();
    const stop = await opened.listen('desk', (payload) => heard.push(payload), onGap);
    await db.execute(sql`select pg_notify('desk', 'before')`);
    await vi.waitFor(() => expect(heard).toEqual(['before']));
    await cutAllConnections();
    await vi.waitFor(() => expect(onGap).toHaveBeenCalledTimes(1), 5_000);
    await db.execute(sql`select pg_notify('desk', 'after')`);
    await vi.waitFor(() => expect(heard).toEqual(['before', 'after']));
    await stop();
  });

  test('is migrated once by servers that start together', async () => {
    const servers = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url(), dataDir: '' })));
    await Promise.all(servers.map((one) => migrate(one.db, manyMigrations)));
    await Promise.all(servers.map(({ close }) => close()));
    const { rows } = await db.execute(
      sql`select (select count(*) from schema_migrations) as names, (select count(*) from tally) as runs`,
    );
    expect(rows).toEqual([{ names: manyMigrations.length, runs: manyMigrations.length }]);
  });

  test('that is not there stops the start with one sentence and without the password', async () => {
    const away = 'postgres://desk:sekret@127.0.0.1:1/desk';
    await expect(openDatabase({ databaseUrl: away, dataDir: '' })).rejects.toThrow(
      /^The PostgreSQL that DATABASE_URL names cannot be used: connect ECONNREFUSED 127\.0\.0\.1:1\.$/,
    );
  });
});
