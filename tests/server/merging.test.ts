import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endedStatuses } from '#domain/request.ts';
import { locations, requests } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, etag, move } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type RequestJson = Reply['json'];

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());
beforeEach(() => world.db.update(requests).set({ createdAt: sql`created_at - interval '3 years'` }));

const twice = { firstName: 'Rosa', lastName: 'Ibáñez', phone: '+12125550101', email: 'rosa@example.org' };

const read = async ({ id }: RequestJson): Promise<RequestJson> =>
  (await manager.get(`/api/requests/${id}`)).json;
const put = async ({ id }: RequestJson, values: Partial<typeof requests.$inferInsert>) => {
  await world.db.update(requests).set(values).where(eq(requests.id, id));
  return read({ id });
};
const readFlags = async (request: RequestJson): Promise<RequestJson> =>
  (await desk.post(`/api/requests/${request.id}/flags-read`, { outcome: 'not-relevant' })).json;
const merge = async (request: RequestJson, into: RequestJson): Promise<Reply> =>
  move(desk, await read(request), { to: 'duplicate', reason: 'Sent twice', duplicateOf: into.id });
const reopen = async (request: RequestJson): Promise<Reply> =>
  move(manager, await read(request), { to: 'in-review', reason: 'It was another matter' });
const lastLine = async ({ id }: RequestJson) => (await desk.get(`/api/requests/${id}/events`)).json.at(-1);

/** Two requests of one person: the first says nothing to read first, the second does, and that was read. */
const aPair = async (): Promise<[RequestJson, RequestJson]> => {
  const first = await aRequest(desk, clinic, twice);
  const second = await aRequest(desk, clinic, {
    ...twice,
    message: 'My back hurts, and now I have a fever.',
    priority: 'stat',
  });
  return [first, await readFlags(second)];
};

describe('a merge', () => {
  test('carries the marks to the survivor, to be read again, and keeps both texts', async () => {
    const [first, second] = await aPair();
    const { status, json } = await merge(second, first);
    expect([status, json.status, json.duplicateOf, json.message]).toEqual([
      200,
      'duplicate',
      first.id,
      second.message,
    ]);
    const survivor = await read(first);
    expect(survivor).toMatchObject({
      message: first.message,
      flags: [{ group: 'C', of: second.id }],
      flagsReadAt: null,
      repeats: false,
      version: first.version + 1,
    });
    expect(await lastLine(first)).toMatchObject({ action: 'merged', after: { mergedId: second.id } });
  });

  test('asks for reading again even what was read in the survivor', async () => {
    const first = await readFlags(await aRequest(desk, clinic, { ...twice, message: 'chills' }));
    const [, second] = await aPair();
    await merge(second, first);
    const survivor = await read(first);
    expect(survivor.flags.map(({ of }: { of?: string }) => of ?? 'own')).toEqual(['own', second.id]);
    expect(survivor.flagsReadAt).toBeNull();
    expect((await move(desk, survivor, { to: 'withdrawn', reason: 'Feels better' })).json.code).toBe(
      'flags_unread',
    );
    const again = await readFlags(first);
    expect((await move(desk, again, { to: 'withdrawn', reason: 'Feels better' })).status).toBe(200);
  });

  test('of words nobody has read is refused, and nothing changes', async () => {
    const first = await aRequest(desk, clinic, twice);
    const unread = await aRequest(desk, clinic, { ...twice, message: 'I have a fever.' });
    expect((await merge(unread, first)).json.code).toBe('flags_unread');
    expect(await read(first)).toEqual(first);
  });

  test('of a text without marks leaves read what was read', async () => {
    const first = await readFlags(await aRequest(desk, clinic, { ...twice, message: 'chills' }));
    await merge(await aRequest(desk, clinic, twice), first);
    expect((await read(first)).flagsReadAt).toBe(first.flagsReadAt);
  });

  test('keeps the earlier due time', async () => {
    const [first, second] = await aPair();
    expect(second.dueAt < first.dueAt).toBe(true);
    await merge(second, first);
    expect((await read(first)).dueAt).toBe(second.dueAt);
  });

  test('never makes the survivor more urgent by itself', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    expect((await read(first)).priority).toBe('routine');
  });

  test('keeps the marks when the survivor’s own message is edited', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    const survivor = await readFlags(first);
    const { json } = await desk.put(`/api/requests/${first.id}`, { message: 'I fainted.' }, etag(survivor));
    expect(json.flags).toMatchObject([{ group: 'F' }, { group: 'C', of: second.id }]);
    expect(json.flagsReadAt).toBeNull();
  });

  test('carries what an edit of the merged message finds', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    await readFlags(first);
    const merged = await read(second);
    await desk.put(`/api/requests/${second.id}`, { message: 'I fainted.' }, etag(merged));
    expect(await read(first)).toMatchObject({
      flags: [{ group: 'F', of: second.id }],
      flagsReadAt: null,
    });
  });
});

describe('the survivor', () => {
  test.each(endedStatuses.filter((status) => status !== 'scheduled'))('may not be %s', async (status) => {
    const [first, second] = await aPair();
    await put(first, { status });
    const { status: answer, json } = await merge(second, first);
    expect([answer, Object.keys(json.errors)]).toEqual([422, ['root', 'duplicateOf']]);
  });

  test('may have its appointment, and keeps no due time then', async () => {
    const [first, second] = await aPair();
    await put(first, { status: 'scheduled', dueAt: null });
    expect((await merge(second, first)).status).toBe(200);
    expect(await read(first)).toMatchObject({ status: 'scheduled', dueAt: null });
  });

  test('that was itself merged is refused, and the one it was merged into is named', async () => {
    const [first, second] = await aPair();
    const third = await aRequest(desk, clinic, twice);
    await merge(second, first);
    const { status, json } = await merge(third, second);
    expect([status, json.errors.duplicateOf]).toEqual([422, expect.stringContaining(first.reference)]);
  });

  test('may be merged on: every mark goes with it, and comes back', async () => {
    const [first, second] = await aPair();
    const third = await aRequest(desk, clinic, twice);
    await merge(second, first);
    await readFlags(first);
    await merge(first, third);
    expect((await read(third)).flags).toMatchObject([{ group: 'C', of: second.id }]);
    await reopen(second);
    expect([(await read(first)).flags, (await read(third)).flags]).toEqual([[], []]);
  });
});

describe('opening a merged request again', () => {
  const kept = ({ version: _v, updatedAt: _u, ...rest }: RequestJson) => rest;

  test('leaves the survivor as it was', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    const { status, json } = await reopen(second);
    expect([status, json.duplicateOf, json.flags]).toEqual([200, null, second.flags]);
    expect(kept(await read(first))).toEqual(kept(first));
    expect(await lastLine(first)).toMatchObject({ action: 'unmerged', after: { mergedId: second.id } });
  });

  test('leaves read what was read before', async () => {
    const first = await readFlags(await aRequest(desk, clinic, { ...twice, message: 'chills' }));
    const [, second] = await aPair();
    await merge(second, first);
    await reopen(second);
    expect(kept(await read(first))).toEqual(kept(first));
  });

  test('keeps what was decided since: a new due time stays', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    const dueAt = '2030-01-02T15:00:00.000Z';
    await desk.put(`/api/requests/${first.id}`, { dueAt }, etag(await read(first)));
    await reopen(second);
    expect((await read(first)).dueAt).toBe(dueAt);
  });

  test('is a manager’s, and needs a reason', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    const merged = await read(second);
    expect((await move(desk, merged, { to: 'in-review', reason: 'Another matter' })).status).toBe(403);
    expect((await move(manager, merged, { to: 'in-review' })).status).toBe(422);
    expect((await read(first)).flags).toHaveLength(1);
  });
});

describe('the clock of a survivor', () => {
  const earlierDue = '2026-10-26T21:00:00.000Z';
  const since = new Date('2026-10-23T14:00:00.000Z');
  /** One that came on the Friday before, and is due before the other. */
  const anEarlier = async (): Promise<RequestJson> =>
    put(await aRequest(desk, clinic, twice), { createdAt: since, dueAt: new Date(earlierDue) });
  const edited = async (request: RequestJson, values: object): Promise<RequestJson> =>
    (await desk.put(`/api/requests/${request.id}`, values, etag(await read(request)))).json;

  test('is counted from the earlier of both, whatever counts it again', async () => {
    const later = await aRequest(desk, clinic, twice);
    await merge(await anEarlier(), later);
    const priority = 'urgent';
    const { dueAt } = await edited(await anEarlier(), { priority });
    expect(dueAt < (await edited(await aRequest(desk, clinic, twice), { priority })).dueAt).toBe(true);
    expect((await edited(later, { priority })).dueAt).toBe(dueAt);
  });

  test('is its own again when the merge is undone', async () => {
    const [later, alone] = [await aRequest(desk, clinic, twice), await aRequest(desk, clinic, twice)];
    const earlier = await anEarlier();
    await merge(earlier, later);
    await reopen(earlier);
    const priority = 'urgent';
    expect((await read(later)).dueAt).toBe(later.dueAt);
    expect((await edited(later, { priority })).dueAt).toBe((await edited(alone, { priority })).dueAt);
  });

  test('is not that of one that waited for its patient', async () => {
    const [later, alone] = [await aRequest(desk, clinic, twice), await aRequest(desk, clinic, twice)];
    const nextTryAt = new Date('2026-11-20T15:00:00.000Z');
    const waiting = { status: 'awaiting-patient', nextTryAt, dueAt: nextTryAt } as const;
    await merge(await put(await anEarlier(), waiting), later);
    const priority = 'urgent';
    expect((await edited(later, { priority })).dueAt).toBe((await edited(alone, { priority })).dueAt);
  });

  const recount = async (): Promise<void> => {
    await world.db.update(locations).set({ recountAfter: '00000000-0000-0000-0000-000000000000' });
    await runJobs(world.desk);
  };

  test('leaves the due time of a more urgent one alone when hours change, until it is taken back', async () => {
    const [first, second] = await aPair();
    await merge(second, first);
    await recount();
    expect((await read(first)).dueAt).toBe(second.dueAt);
    await reopen(second);
    await put(first, { dueAt: new Date('2026-11-20T15:00:00.000Z') });
    await recount();
    expect((await read(first)).dueAt).toBe(first.dueAt);
  });

  test('gives a recount no later start', async () => {
    const later = await aRequest(desk, clinic, twice);
    const earlier = await anEarlier();
    await recount();
    const { dueAt } = await read(earlier);
    expect(dueAt < (await read(later)).dueAt).toBe(true);
    await merge(earlier, later);
    await recount();
    expect((await read(later)).dueAt).toBe(dueAt);
  });
});

test('two who merge two requests into each other at once: one does, and neither waits for ever', async () => {
  const rounds = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const [first, second] = await aPair();
      const answers = await Promise.all([
        move(desk, first, { to: 'duplicate', reason: 'Sent twice', duplicateOf: second.id }),
        move(manager, second, { to: 'duplicate', reason: 'Sent twice', duplicateOf: first.id }),
      ]);
      const after = await Promise.all([read(first), read(second)]);
      return {
        answers: answers.map(({ status }) => status).toSorted(),
        merged: after.filter(({ duplicateOf }) => duplicateOf !== null).length,
      };
    }),
  );
  expect(rounds).toEqual(rounds.map(() => ({ answers: [200, 412], merged: 1 })));
});

test('a clinician merges nothing', async () => {
  const clinician = await world.as('clinician');
  const [first, second] = await aPair();
  const clinicianId = (await clinician.get('/api/me')).json.id;
  const theirs = await put(second, { status: 'awaiting-clinician', clinicianId });
  const { status } = await move(clinician, theirs, {
    to: 'duplicate',
    reason: 'Sent twice',
    duplicateOf: first.id,
  });
  expect(status).toBe(403);
});
