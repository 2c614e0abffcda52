import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nameKey } from '#domain/personKey.ts';
import { similarity } from '#domain/samePerson.ts';
import { differentPeople, requests, settings } from '#server/db/schema.ts';
import { aPatientRequest, aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
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

const somebody = {
  firstName: 'Rosa',
  lastName: 'Ibáñez',
  phone: '+12125550101',
  email: 'rosa@example.org',
};
const stranger = {
  firstName: 'Wei',
  lastName: 'Zhang',
  phone: '+12125550102',
  email: 'wei@example.org',
};

beforeEach(async () => {
  await world.db.update(requests).set({ createdAt: sql`created_at - interval '3 years'` });
  await world.db.delete(differentPeople);
});

const repeatsOf = async ({ id }: { id: string }, client = desk) =>
  (await client.get(`/api/requests/${id}/repeats`)).json;
const markOf = async ({ id }: { id: string }) => (await desk.get(`/api/requests/${id}`)).json.repeats;
const tellApart = (one: { id: string }, other: { id: string }, same = false) =>
  desk.post(`/api/requests/${one.id}/told-apart`, { otherId: other.id, same });
const daysBefore = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000);
const received = ({ id }: { id: string }, createdAt: Date) =>
  world.db.update(requests).set({ createdAt }).where(eq(requests.id, id));

describe('a request that arrives', () => {
  test.each([
    ['the phone, however it is written', { phone: '(212) 555-0101' }, ['phone']],
    ['the e-mail, whatever its case', { email: 'ROSA@Example.org' }, ['email']],
    ['the name, swapped and without accents', { firstName: 'IBANEZ', lastName: 'rosa' }, ['name']],
    ['a name with a slip', { firstName: 'Rossa', lastName: 'Ibanez' }, ['name']],
    ['everything', somebody, ['phone', 'email', 'name']],
  ])('with %s of another is marked, and says why', async (_what, shared, reasons) => {
    const first = await aRequest(desk, clinic, somebody);
    const second = await aRequest(desk, clinic, { ...stranger, ...shared });
    expect([first.repeats, second.repeats]).toEqual([false, true]);
    expect(await repeatsOf(second)).toEqual([
      { request: expect.objectContaining({ id: first.id }), reasons, toldApart: false },
    ]);
    expect((await repeatsOf(first)).map((repeat: { request: { id: string } }) => repeat.request.id)).toEqual([
      second.id,
    ]);
  });

  test('with nothing in common is not', async () => {
    await aRequest(desk, clinic, somebody);
    const other = await aRequest(desk, clinic, stranger);
    expect([other.repeats, await repeatsOf(other)]).toEqual([false, []]);
  });

  test.each([
    ['the very edge of the window', 0, true],
    ['a moment before it', 1, false],
  ])('after another from %s', async (_when, milliseconds, marked) => {
    const days = 60;
    await world.db.update(settings).set({ repeatDays: days });
    const first = await aRequest(desk, clinic, somebody);
    await received(first, new Date(daysBefore(days).getTime() - milliseconds));
    const second = await aRequest(desk, clinic, somebody);
    expect([second.repeats, (await repeatsOf(first)).length]).toEqual([marked, marked ? 1 : 0]);
  });

  test('after one that has ended is marked all the same', async () => {
    const first = await aRequest(desk, clinic, somebody);
    await move(desk, first, { to: 'withdrawn', reason: 'Feels better' });
    expect((await aRequest(desk, clinic, somebody)).repeats).toBe(true);
  });

  test('by the public form is marked; two at once see each other', async () => {
    const sent = (message: string) =>
      world.anyone.post('/api/public/requests', aPatientRequest(clinic, { ...somebody, message }));
    const answers = await Promise.all([sent('My neck hurts.'), sent('My back hurts.'), sent('It hurts.')]);
    expect(answers.map(({ status, json }) => [status, Object.keys(json)])).toEqual(
      answers.map(() => [201, ['reference']]),
    );
    const stored = await world.db
      .select({ repeats: requests.repeats })
      .from(requests)
      .where(eq(requests.phone, somebody.phone));
    const here = (await desk.get('/api/requests?range=[0,2]')).json;
    expect(stored.length).toBeGreaterThanOrEqual(3);
    expect(here.filter(({ repeats }: { repeats: boolean }) => repeats)).toHaveLength(2);
  });
});

test('the newest come first, at most fifty', async () => {
  const first = await aRequest(desk, clinic, somebody);
  const [row] = await world.db.select().from(requests).where(eq(requests.id, first.id));
  if (!row) throw new Error('The request is stored.');
  await world.db.insert(requests).values(
    Array.from({ length: 60 }, (_, hour) => ({
      ...row,
      id: crypto.randomUUID(),
      reference: `many-${hour}`,
      createdAt: new Date(row.createdAt.getTime() - hour * 3_600_000),
    })),
  );
  const found: { request: { createdAt: string } }[] = await repeatsOf(first);
  const times = found.map(({ request }) => request.createdAt);
  expect(times).toHaveLength(50);
  expect(times).toEqual(times.toSorted().toReversed());
});

describe('a family with one phone', () => {
  const mother = { ...somebody, firstName: 'Rosa', email: 'rosa@example.org' };
  const son = { ...somebody, firstName: 'Bertrand', email: 'bertrand@example.org' };

  test('is offered until somebody says that they are two people', async () => {
    const one = await aRequest(desk, clinic, mother);
    const other = await aRequest(desk, clinic, son);
    expect(other.repeats).toBe(true);

    const { status, json } = await tellApart(other, one);
    expect([status, json.id, json.repeats]).toEqual([200, other.id, false]);
    expect(await repeatsOf(other)).toMatchObject([{ reasons: ['phone'], toldApart: true }]);
  });

  test('is known in what they send later', async () => {
    const one = await aRequest(desk, clinic, mother);
    const other = await aRequest(desk, clinic, son);
    await tellApart(one, other);
    await received(one, daysBefore(400));
    const later = await aRequest(desk, clinic, { ...mother, email: 'rosa.at.work@example.org' });
    expect(later.repeats).toBe(false);
    expect((await aRequest(desk, clinic, son)).repeats).toBe(true);
  });

  test('that was told apart by mistake is offered again', async () => {
    const one = await aRequest(desk, clinic, mother);
    const other = await aRequest(desk, clinic, son);
    await tellApart(other, one);
    expect((await tellApart(other, one, true)).json.repeats).toBe(true);
    expect(await repeatsOf(other)).toMatchObject([{ toldApart: false }]);
  });

  test('stays marked while another match is undecided', async () => {
    const one = await aRequest(desk, clinic, mother);
    const third = await aRequest(desk, clinic, { ...stranger, phone: somebody.phone });
    const other = await aRequest(desk, clinic, son);
    expect((await tellApart(other, one)).json.repeats).toBe(true);
    expect((await tellApart(other, third)).json.repeats).toBe(false);
    expect(await markOf(third)).toBe(true);
  });

  test('is told in both timelines', async () => {
    const one = await aRequest(desk, clinic, mother);
    const other = await aRequest(desk, clinic, son);
    await tellApart(other, one);
    const lines = await Promise.all(
      [one, other].map(async ({ id }) => (await desk.get(`/api/requests/${id}/events`)).json.at(-1)),
    );
    expect(lines).toMatchObject([
      { action: 'told-apart', reasonCode: 'different-people', after: { otherId: other.id } },
      { action: 'told-apart', reasonCode: 'different-people', after: { otherId: one.id } },
    ]);
  });

  test('needs another request that exists', async () => {
    const one = await aRequest(desk, clinic, mother);
    const answers = await Promise.all([tellApart(one, one), tellApart(one, { id: crypto.randomUUID() })]);
    expect(answers.map(({ status, json }) => [status, Object.keys(json.errors)])).toEqual([
      [422, ['root', 'otherId']],
      [422, ['root', 'otherId']],
    ]);
  });

  test('told apart from both sides at once is told apart', async () => {
    const one = await aRequest(desk, clinic, mother);
    const other = await aRequest(desk, clinic, son);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        turn % 2 === 0 ? tellApart(one, other) : tellApart(other, one),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await markOf(other)).toBe(false);
  });
});

describe('an edit', () => {
  const edited = async ({ id }: { id: string }, values: object) =>
    (await desk.put(`/api/requests/${id}`, values, etag((await desk.get(`/api/requests/${id}`)).json))).json;

  test.each([
    ['phone', { phone: '(212) 555-0101' }],
    ['e-mail', { email: 'ROSA@Example.org' }],
    ['name', { firstName: 'Rossa', lastName: 'Ibanez' }],
  ])('of the %s finds who it may be, and no longer when it is taken back', async (_what, shared) => {
    await aRequest(desk, clinic, somebody);
    const other = await aRequest(desk, clinic, stranger);
    expect((await edited(other, shared)).repeats).toBe(true);
    expect((await edited(other, { message: 'It is worse.' })).repeats).toBe(true);
    expect((await edited(other, stranger)).repeats).toBe(false);
  });

  test('takes the mark from the other that was like it, and tells there why; from no third', async () => {
    const one = await aRequest(desk, clinic, somebody);
    const other = await aRequest(desk, clinic, somebody);
    await edited(one, stranger);
    expect(await markOf(other)).toBe(false);
    const { json: told } = await desk.get(`/api/requests/${other.id}/events`);
    expect(told.map(({ action }: { action: string }) => action)).toContain('compared');

    const third = await aRequest(desk, clinic, somebody);
    const fourth = await aRequest(desk, clinic, somebody);
    await edited(third, {
      firstName: 'Nadia',
      lastName: 'Quine',
      phone: '(212) 555-0177',
      email: 'nadia@example.org',
    });
    expect(await markOf(fourth)).toBe(true);
  });

  test('that leaves one match undecided leaves the mark', async () => {
    await aRequest(desk, clinic, somebody);
    const other = await aRequest(desk, clinic, { ...stranger, phone: somebody.phone, email: somebody.email });
    expect((await edited(other, { phone: stranger.phone })).repeats).toBe(true);
    expect((await edited(other, { email: stranger.email })).repeats).toBe(false);
  });

  test('of anything else decides nothing', async () => {
    const one = await aRequest(desk, clinic, somebody);
    const other = await aRequest(desk, clinic, somebody);
    await tellApart(one, other);
    await tellApart(one, other, true);
    expect(await markOf(one)).toBe(true);
    await world.db.update(requests).set({ repeats: false }).where(eq(requests.id, one.id));
    expect((await edited(one, { ...somebody, message: 'It is worse.' })).repeats).toBe(false);
  });

  test('finds nobody who was told apart', async () => {
    const mother = await aRequest(desk, clinic, somebody);
    const son = { ...somebody, firstName: 'Bertrand', email: 'bertrand@example.org' };
    await tellApart(mother, await aRequest(desk, clinic, son));
    await received(mother, daysBefore(59));
    await world.db
      .update(requests)
      .set({ createdAt: daysBefore(400) })
      .where(eq(requests.firstName, 'Bertrand'));
    const later = await aRequest(desk, clinic, { ...son, phone: stranger.phone });
    expect([later.repeats, (await edited(later, { phone: somebody.phone })).repeats]).toEqual([false, false]);
  });

  test('of two at once to one phone: one of them sees the other', async () => {
    const both = [await aRequest(desk, clinic, stranger), await aRequest(desk, clinic, somebody)];
    const answers = await Promise.all(both.map((request) => edited(request, { phone: '+12125550103' })));
    expect(answers.map(({ repeats }) => repeats)).toContain(true);
  });
});

test('a clinician sees of the repeats what was handed to them', async () => {
  const clinician = await world.as('clinician');
  const other = await aRequest(desk, clinic, somebody);
  const theirs = await aRequest(desk, clinic, somebody);
  expect((await clinician.get(`/api/requests/${theirs.id}/repeats`)).status).toBe(404);
  const clinicianId = await personId(world, 'clinician');
  await move(desk, theirs, { to: 'awaiting-clinician', clinicianId, note: 'Please look' });
  expect(await repeatsOf(theirs, clinician)).toEqual([]);
  await move(desk, other, { to: 'awaiting-clinician', clinicianId, note: 'Please look' });
  expect(await repeatsOf(theirs, clinician)).toHaveLength(1);
});

test.each([
  ['ana garcia', 'anna garcia'],
  ['john smith', 'jon smith'],
  ['garcia maria', 'garcia lopez maria'],
  ['brien o', 'obrien'],
  ['a', 'a'],
  ['maría', 'maria'],
  ['', 'ana'],
])('the database finds %j and %j as alike as the rules do', async (first, second) => {
  const [one, other] = [first, second].map((name) => nameKey({ firstName: name, lastName: '' }));
  const { rows } = await world.db.execute<{ alike: number }>(
    sql`select similarity(${one}, ${other}) as alike`,
  );
  expect(similarity(one ?? '', other ?? '')).toBeCloseTo(rows[0]?.alike ?? -1, 5);
});
