import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BulkChange } from '#domain/bulk.ts';
import { requests } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type Values = Partial<typeof requests.$inferInsert>;

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let me: string;
let colleague: string;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  [me, colleague] = await Promise.all([personId(world, 'front-desk'), personId(world, 'manager')]);
});
afterAll(() => world.close());

const bulk = (body: unknown, client = desk, headers: Record<string, string> = {}): Promise<Reply> =>
  client.post('/api/requests/bulk', body, headers);
const read = async (id: string): Promise<Reply['json']> => (await desk.get(`/api/requests/${id}`)).json;

async function aRequestWith(values: Values = {}): Promise<Reply['json']> {
  const { id } = await aRequest(desk, clinic);
  await world.db
    .update(requests)
    .set({ suspect: false, ...values })
    .where(eq(requests.id, id));
  return read(id);
}
const some = async (...all: Values[]): Promise<Reply['json'][]> => {
  const made = [];
  for (const values of all) made.push(await aRequestWith(values));
  return made;
};
const itemsOf = (rows: Reply['json'][]) => rows.map(({ id, version }) => ({ id, version }));

describe('a change of many', () => {
  const until = '2026-10-28T14:00:00.000Z';
  const alone: [BulkChange, (row: Reply['json']) => Promise<Reply>][] = [
    [
      { action: 'assign', assigneeId: '' },
      (row) => desk.post(`/api/requests/${row.id}/assign`, { assigneeId: me }, etag(row)),
    ],
    [
      { action: 'priority', priority: 'asap' },
      (row) => desk.put(`/api/requests/${row.id}`, { priority: 'asap' }, etag(row)),
    ],
    [
      { action: 'snooze', until },
      (row) => desk.put(`/api/requests/${row.id}`, { snoozedUntil: until }, etag(row)),
    ],
    [
      { action: 'move', to: 'in-review' },
      (row) => desk.post(`/api/requests/${row.id}/moves`, { to: 'in-review' }, etag(row)),
    ],
    [
      { action: 'move', to: 'withdrawn', reason: 'Sent twice' },
      (row) =>
        desk.post(`/api/requests/${row.id}/moves`, { to: 'withdrawn', reason: 'Sent twice' }, etag(row)),
    ],
  ];

  test.each(alone)(
    '%j gives a row what it would get alone, its line in the trail too',
    async (change, one) => {
      const [single, ...many] = await some({}, {}, {});
      expect((await one(single)).status).toBe(200);
      const { status, json } = await bulk({
        change: 'assigneeId' in change ? { ...change, assigneeId: me } : change,
        items: itemsOf(many),
      });
      expect([status, json.results.map((result: { status: number }) => result.status)]).toEqual([
        200,
        [200, 200],
      ]);
      const after = async (id: string) => {
        const {
          status: now,
          assigneeId,
          priority,
          snoozedUntil,
          dueAt,
          turn,
          version,
          outcomeReason,
        } = await read(id);
        const lines = (await desk.get(`/api/requests/${id}/events`)).json;
        return {
          record: { now, assigneeId, priority, snoozedUntil, dueAt, turn, version, outcomeReason },
          last: { ...lines.at(-1), id: '', sequence: 0, requestId: '', recordId: '' },
        };
      };
      const expected = await after(single.id);
      for (const { id } of many) expect(await after(id)).toEqual(expected);
      expect(json.results.map(({ version }: { version: number }) => version)).toEqual([2, 2]);
    },
  );

  test('tells of each row what became of it, in the order and the language asked; one refused stops no other', async () => {
    const [mine, stale, ended, others, unread] = await some(
      { status: 'in-review', assigneeId: me },
      { status: 'in-review' },
      { status: 'declined' },
      { status: 'in-review', assigneeId: colleague },
      {
        status: 'in-review',
        flags: [{ group: 'A', term: 'x', start: 0, end: 1, negated: false, weak: false }],
      },
    );
    const items = [
      { id: '00000000-0000-4000-8000-000000000000', version: 1 },
      { id: stale.id, version: 9 },
      { id: others.id, version: 1, change: { action: 'assign', assigneeId: me } },
      { id: ended.id, version: 1 },
      { id: unread.id, version: 1 },
      { id: mine.id, version: 1, change: { action: 'move', to: 'withdrawn' } },
      { id: mine.id, version: 1 },
      { id: mine.id, version: 1 },
    ];
    const change = { action: 'move', to: 'withdrawn', reason: 'No longer needed' };
    const { status, json } = await bulk({ change, items }, desk, { 'Accept-Language': 'es' });
    expect(status).toBe(200);
    const told = json.results.map((result: Record<string, unknown>) => [
      result.id,
      result.status,
      result.code,
      result.version,
    ]);
    expect(told).toEqual([
      [items[0]?.id, 404, 'not_found', undefined],
      [stale.id, 412, 'stale', 1],
      [others.id, 403, 'forbidden', 1],
      [ended.id, 409, 'move_not_allowed', 1],
      [unread.id, 409, 'flags_unread', 1],
      [mine.id, 422, 'invalid', 1],
      [mine.id, 200, undefined, 2],
      [mine.id, 412, 'stale', 2],
    ]);
    expect(json.results[4].detail).toMatch(/^Lea primero/);
    expect(json.results[5].detail).toMatch(/motivo/);
    expect((await read(others.id)).assigneeId).toBe(colleague);
  });

  test('asks for the rows or for a filter, and for a change of every row', async () => {
    const [row] = await some({});
    const change = { action: 'priority', priority: 'urgent' };
    const bodies = [
      { change },
      { change, items: itemsOf([row]), matching: { filter: {}, expected: 1 } },
      { items: itemsOf([row]) },
      { matching: { filter: {}, expected: 1 } },
      { change: { action: 'delete' }, items: itemsOf([row]) },
      { change, items: [] },
    ];
    const statuses = await Promise.all(bodies.map(async (body) => (await bulk(body)).status));
    expect(statuses).toEqual(bodies.map(() => 422));
  });

  test('sent again under its key changes nothing twice', async () => {
    const rows = await some({}, {});
    const body = { change: { action: 'priority', priority: 'stat' }, items: itemsOf(rows) };
    const key = { 'Idempotency-Key': 'many' };
    const [first, again] = [await bulk(body, desk, key), await bulk(body, desk, key)];
    expect(again.json).toEqual(first.json);
    expect((await read(rows[0].id)).version).toBe(2);
  });

  test('meets another that wants the same rows the other way round: one wins each row, both are answered', async () => {
    const rows = await some({}, {}, {}, {}, {});
    const change = { action: 'priority', priority: 'stat' };
    const answers = await Promise.all([
      bulk({ change, items: itemsOf(rows) }),
      bulk({ change, items: itemsOf(rows.toReversed()) }, manager),
    ]);
    const statuses = answers.flatMap(({ json }) => json.results.map((one: { status: number }) => one.status));
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 412, 412, 412, 412, 412]);
  });
});

describe('what puts a change back', () => {
  const undone = async (rows: Reply['json'][], change: unknown, client = desk) => {
    const { json } = await bulk({ change, items: itemsOf(rows) }, client);
    const undos = json.results.map((result: { undo?: unknown }) => result.undo);
    const items = json.results.flatMap(({ id, version, undo }: Record<string, unknown>) =>
      undo ? [{ id, version, change: undo }] : [],
    );
    if (items.length > 0) {
      const back = await bulk({ items }, client);
      expect(back.json.results.map(({ status }: { status: number }) => status)).toEqual(items.map(() => 200));
    }
    return undos;
  };

  test.each<[BulkChange, () => Values[]]>([
    [{ action: 'priority', priority: 'asap' }, () => [{ priority: 'routine' }, { priority: 'stat' }]],
    [
      { action: 'snooze', until: '2026-10-30T09:00:00.000Z' },
      () => [{ snoozedUntil: null }, { snoozedUntil: new Date('2026-10-29T09:00:00.000Z') }],
    ],
    [
      { action: 'move', to: 'ready-to-schedule' },
      () => [
        { status: 'in-review', assigneeId: me },
        { status: 'awaiting-patient', assigneeId: colleague },
        { status: 'waitlisted' },
      ],
    ],
    [
      { action: 'assign', assigneeId: null },
      () => [{ status: 'new' }, { status: 'in-review', assigneeId: me }],
    ],
  ])('stands in each row’s result after %j, and each stands again where it stood', async (change, values) => {
    const rows = await some(...values());
    await undone(rows, change);
    const { status, priority, snoozedUntil, assigneeId } = requests;
    const stands = await world.db
      .select({ id: requests.id, status, priority, snoozedUntil, assigneeId })
      .from(requests)
      .where(
        inArray(
          requests.id,
          rows.map(({ id }) => id),
        ),
      );
    for (const row of rows) {
      const now = stands.find(({ id }) => id === row.id);
      expect({ ...now, snoozedUntil: now?.snoozedUntil?.toISOString() ?? null }).toMatchObject({
        status: row.status,
        priority: row.priority,
        snoozedUntil: row.snoozedUntil,
        assigneeId: row.assigneeId,
      });
    }
  });

  test('gives the work back to whom it was taken from, where the person may', async () => {
    const rows = await some({ status: 'in-review', assigneeId: me }, { status: 'new' });
    expect(await undone(rows, { action: 'assign', assigneeId: colleague }, manager)).toEqual([
      { action: 'assign', assigneeId: me },
      { action: 'assign', assigneeId: null },
    ]);
    expect(await read(rows[1].id)).toMatchObject({ status: 'new', assigneeId: null });
  });

  test('is not there where a reason, a question or a right would be wanted', async () => {
    const ending = { action: 'move', to: 'withdrawn', reason: 'Feels better' };
    expect(await undone(await some({ status: 'in-review' }), ending, manager)).toEqual([undefined]);
    const answered = await some({ status: 'awaiting-clinician' });
    expect(await undone(answered, { action: 'move', to: 'in-review' })).toEqual([undefined]);
    expect(await undone(await some({}), { action: 'assign', assigneeId: colleague })).toEqual([undefined]);
  });
});

describe('all that match', () => {
  beforeEach(async () => {
    await world.db.update(requests).set({ status: 'declined', dueAt: null });
  });
  const filter = { view: 'ready-to-schedule' };
  const change = { action: 'priority', priority: 'urgent' };

  test('are changed when they are as many as the person was told', async () => {
    const rows = await some({ status: 'ready-to-schedule' }, { status: 'ready-to-schedule' });
    const { json } = await bulk({ change, matching: { filter, expected: 2 } });
    expect(json.results.map(({ id }: { id: string }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect((await read(rows[1].id)).priority).toBe('urgent');
  });

  test('are left alone when their number has changed, and the new one is told', async () => {
    const [row] = await some({ status: 'ready-to-schedule' });
    const { status, json } = await bulk({ change, matching: { filter, expected: 2 } });
    expect([status, json.code]).toEqual([409, 'bulk_changed']);
    expect(json.detail).toMatch(/Now 1 match, not 2/);
    expect((await read(row.id)).priority).toBe('routine');
  });

  test('are a thousand at most', async () => {
    const [row] = await world.db.select().from(requests).limit(1);
    const { id: _id, ...values } = row!;
    const many = Array.from({ length: 1_001 }, (_, index) => ({
      ...values,
      status: 'ready-to-schedule' as const,
      snoozedUntil: null,
      reference: `MANY-${index}`,
    }));
    await world.db.insert(requests).values(many);
    const { status, json } = await bulk({ change, matching: { filter, expected: 1_000 } });
    expect([status, json.code]).toEqual([409, 'bulk_changed']);
    expect(json.detail).toContain('1000+');
    await world.db.delete(requests).where(eq(requests.reference, 'MANY-7'));
    const done = await bulk({ change, matching: { filter, expected: 1_000 } });
    expect(new Set(done.json.results.map((one: { status: number }) => one.status))).toEqual(new Set([200]));
    expect(done.json.results).toHaveLength(1_000);
  });

  test('of an unknown filter are refused with 400', async () => {
    const { status } = await bulk({ change, matching: { filter: { colour: 'red' }, expected: 1 } });
    expect(status).toBe(400);
  });
});
