import { count, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, mapping } from '#server/db/database.ts';
import { migrate } from '#server/db/migrate.ts';
import { leftBehind, moveTo, tables } from '#server/db/moveTo.ts';
import { fillSample } from '#server/db/sample.ts';
import * as schema from '#server/db/schema.ts';
import { articles, events, requests } from '#server/db/schema.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { openMemory } from '#tests/memory.ts';

let from: Database;
let world: World;
let close: () => Promise<void>;

/** The desk's database, emptied: where a clinic that outgrew its own database moves to. */
beforeAll(async () => {
  const engine = await openMemory();
  close = () => engine.close();
  from = drizzle({ client: engine, ...mapping });
  await migrate(from);
  await fillSample(from, { now: new Date(loadedAt), requests: 60 });
  world = await aDesk();
});
afterAll(async () => {
  await world.close();
  await close();
});

const whole = async (db: Database) => ({
  requests: await db.select().from(requests).orderBy(requests.id),
  articles: await db.select().from(articles).orderBy(articles.id),
  events: await db.select().from(events).orderBy(events.sequence),
});

test('every table goes along or is left behind on purpose', () => {
  const known = Object.values(schema).filter((value) => is(value, PgTable));
  const names = (list: readonly PgTable[]) => list.map(getTableName).sort();
  expect(names([...tables, ...leftBehind])).toEqual(names(known));
});

test('a clinic does not move over another', async () => {
  await expect(moveTo(from, world.db, () => {})).rejects.toThrow('already holds a clinic');
});

test('a clinic moves whole: every row, every digest, and the chain goes on', async () => {
  const engine = await openMemory();
  const to = drizzle({ client: engine, ...mapping }) as unknown as Database;
  await migrate(to);
  await moveTo(from, to, () => {});
  expect(await whole(to)).toEqual(await whole(from));
  const [{ lines } = { lines: 0 }] = await to.select({ lines: count() }).from(events);
  expect(lines).toBeGreaterThan(60);
  await engine.close();
}, 120_000);
