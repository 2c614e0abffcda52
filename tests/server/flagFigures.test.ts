import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { falseAlarms, requests } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, move } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

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

const chills = { group: 'C', term: 'chills' };

const wrote = (message: string): Promise<Reply['json']> => aRequest(desk, clinic, { message });
const readFlags = ({ id }: Reply['json'], alarms?: unknown[]) =>
  desk.post(`/api/requests/${id}/flags-read`, { outcome: 'not-relevant', falseAlarms: alarms });
const figures = async (days = 90) => (await manager.get(`/api/figures/flags?days=${days}`)).json;
const ofChills = async (days = 90) =>
  (await figures(days)).find(({ term }: { term: string }) => term === chills.term);

describe('a phrase that meant something else', () => {
  test('is counted against all requests in which it was marked', async () => {
    const [first, second, third] = [
      await wrote('chills'),
      await wrote('chills, chills'),
      await wrote('chills'),
    ];
    expect((await readFlags(first, [chills])).status).toBe(200);
    await readFlags(second, []);
    await readFlags(third);
    expect(await ofChills()).toMatchObject({ ...chills, shown: 3, falseAlarms: 1 });
  });

  test('is said anew by whoever reads again', async () => {
    await world.db.delete(falseAlarms);
    const request = await wrote('chills');
    await readFlags(request, [chills]);
    await readFlags(request, [chills]);
    expect((await ofChills()).falseAlarms).toBe(1);
    await readFlags(request);
    expect((await ofChills()).falseAlarms).toBe(1);
    await readFlags(request, []);
    expect((await ofChills()).falseAlarms).toBe(0);
  });

  test.each([
    ['a phrase that is not marked', [{ group: 'C', term: 'sepsis' }]],
    ['another group', [{ group: 'A', term: 'chills' }]],
    ['one of two', [chills, { group: 'F', term: 'suicid*' }]],
  ])('must be marked in the request: %s is refused', async (_what, alarms) => {
    const request = await wrote('chills');
    const { status, json } = await readFlags(request, alarms);
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', 'falseAlarms']]);
    expect((await desk.get(`/api/requests/${request.id}`)).json.flagsReadAt).toBeNull();
  });

  test('of a merged request is counted once, where it was found', async () => {
    const before = await ofChills();
    const survivor = await wrote('It hurts.');
    const merged = (await readFlags(await wrote('chills'))).json;
    await move(desk, merged, { to: 'duplicate', reason: 'Sent twice', duplicateOf: survivor.id });
    await readFlags(survivor, [chills]);
    const after = await ofChills();
    expect([after.shown - before.shown, after.falseAlarms - before.falseAlarms]).toEqual([1, 1]);
  });
});

test('figures look back so many days, and put what misleads most first', async () => {
  await world.db.update(requests).set({ createdAt: sql`created_at - interval '40 days'` });
  await readFlags(await wrote('sepsis'), [{ group: 'C', term: 'sepsis' }]);
  await wrote('discitis');
  const shares = (await figures()).map(
    ({ shown, falseAlarms: wrong }: { shown: number; falseAlarms: number }) => wrong / shown,
  );
  expect(shares).toEqual(shares.toSorted((a: number, b: number) => b - a));
  expect(shares.at(0)).toBe(1);
  expect((await figures(30)).map(({ term }: { term: string }) => term)).toEqual(['sepsis', 'discitis']);
});

test.each(['0', '366', 'many', '1.5'])('%s days are refused', async (days) =>
  expect((await manager.get(`/api/figures/flags?days=${days}`)).status).toBe(400),
);
