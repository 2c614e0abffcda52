import { asc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { events } from '#server/db/schema.ts';
import { routes } from '#server/routes.ts';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

/** The first line whose digest does not follow from the line before it. */
async function firstBroken(): Promise<number | undefined> {
  const { rows } = await world.db.execute<{ sequence: number }>(sql`
    select sequence from (
      select e.*, event_digest(e, coalesce(lag(digest) over (order by sequence), '')) as expected from events e
    ) as line where digest <> expected order by sequence limit 1`);
  return rows[0]?.sequence;
}

test.each([
  ['update', sql`update events set action = 'nothing'`],
  ['delete', sql`delete from events`],
  ['truncate', sql`truncate events cascade`],
])('the trail refuses to %s', async (_, statement) => {
  await aRequest(desk, clinic);
  await expect(world.db.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('lines written at once stand in one unbroken chain without a gap', async () => {
  await Promise.all(Array.from({ length: 20 }, () => aRequest(desk, clinic)));
  const lines = await world.db
    .select({ sequence: events.sequence })
    .from(events)
    .orderBy(asc(events.sequence));
  expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
  expect(await firstBroken()).toBeUndefined();
});

test('a line changed behind the desk is found', async () => {
  await world.db.transaction(async (tx) => {
    await tx.execute(sql`alter table events disable trigger events_append_only`);
    await tx.execute(sql`update events set action = 'forged' where sequence = 2`);
    await tx.execute(sql`alter table events enable trigger events_append_only`);
  });
  expect(await firstBroken()).toBe(2);
});

test('a change whose line cannot be written does not happen', async () => {
  const request = await aRequest(desk, clinic);
  await world.db.execute(
    sql`alter table event_values add constraint broken check (note is distinct from 'unwritable')`,
  );
  const { status } = await desk.post(`/api/requests/${request.id}/contact-attempts`, {
    channel: 'phone',
    outcome: 'reached',
    note: 'unwritable',
  });
  await world.db.execute(sql`alter table event_values drop constraint broken`);
  expect(status).toBe(500);
  expect((await desk.get(`/api/requests/${request.id}/contact-attempts`)).json).toEqual([]);
  expect((await desk.put(`/api/requests/${request.id}`, { firstName: 'Still' }, etag(request))).status).toBe(
    200,
  );
});

test('the API describes every one of its routes', async () => {
  const { status, json } = await world.anyone.get('/api/openapi.json');
  const described = Object.entries(json.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(status).toBe(200);
  expect(json.openapi).toBe('3.1.0');
  expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
});

test('health asks nothing of anyone', async () => {
  expect((await world.anyone.get('/healthz')).json).toEqual({ status: 'alive' });
  expect((await world.anyone.get('/readyz')).json).toEqual({ status: 'ready' });
});
