import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitsForPatientAfter } from '#domain/nextTry.ts';
import { isOpen, openStatuses, type RequestStatus, requestStatuses } from '#domain/request.ts';
import { contactAttempts, presence, requests, settings } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
});
beforeEach(async () => {
  await world.db.update(requests).set({ nextTryAt: null });
});
afterAll(() => world.close());

const minutesAgo = (minutes: number) => new Date(world.clock.now().getTime() - minutes * 60_000);
const inMinutes = (minutes: number) => minutesAgo(-minutes);

/** A request put where a test begins; nobody has touched it for an hour. */
async function aRequestIn(status: RequestStatus, changes: Partial<typeof requests.$inferInsert> = {}) {
  const { id } = await aRequest(desk, clinic);
  await world.db
    .update(requests)
    .set({ status, touchedAt: minutesAgo(60), ...changes })
    .where(eq(requests.id, id));
  return (await manager.get(`/api/requests/${id}`)).json;
}

const dueForCall = (changes: Partial<typeof requests.$inferInsert> = {}) =>
  aRequestIn('awaiting-patient', { nextTryAt: minutesAgo(1), ...changes });

const log = (request: { id: string }, body: Record<string, unknown>, headers = {}, by = desk) =>
  by.post(`/api/requests/${request.id}/contact-attempts`, { channel: 'phone', ...body }, headers);
const current = async ({ id }: { id: string }) => (await manager.get(`/api/requests/${id}`)).json;
const takeUp = (request: { id: string }, by = desk) => by.post(`/api/requests/${request.id}/take-up`, {});
const listed = async (by = desk, query = '') =>
  (await by.get(`/api/requests/call-list${query}`)).json.map(({ id }: { id: string }) => id);

describe('a logged call', () => {
  test('with `to` sets the next try and has the request wait for the patient, in one step', async () => {
    const request = await aRequestIn('in-review');
    const nextTryAt = inMinutes(300).toISOString();
    const { status, json } = await log(request, { outcome: 'no-answer', nextTryAt, to: 'awaiting-patient' });
    expect([status, json]).toMatchObject([201, { outcome: 'no-answer', nextTryAt }]);
    expect(await current(request)).toMatchObject({
      status: 'awaiting-patient',
      turn: 'patient',
      nextTryAt,
      dueAt: nextTryAt,
      assigneeId: await personId(world, 'front-desk'),
    });
    const { json: events } = await desk.get(`/api/requests/${request.id}/events`);
    expect(events.slice(-3).map(({ action }: { action: string }) => action)).toEqual([
      'claimed',
      'contact-attempted',
      'moved',
    ]);
  });

  test.each(requestStatuses)(
    'with `to` from %s moves where the table has it, or changes nothing',
    async (from) => {
      const request = await aRequestIn(from);
      const { status } = await log(request, { outcome: 'no-answer', to: 'awaiting-patient' });
      const after = await current(request);
      const may = isOpen(from);
      expect([status, after.status]).toEqual(may ? [201, 'awaiting-patient'] : [409, from]);
      const tries = await desk.get(`/api/requests/${request.id}/contact-attempts`);
      expect(tries.json).toHaveLength(may ? 1 : 0);
    },
  );

  test.each(requestStatuses)('without `to` is taken in %s', async (from) => {
    const request = await aRequestIn(from);
    expect((await log(request, { outcome: 'reached' })).status).toBe(201);
    expect((await current(request)).status).toBe(from === 'new' ? 'in-review' : from);
  });

  test('keeps who took the message', async () => {
    const request = await aRequestIn('in-review');
    await log(request, { outcome: 'left-message', leftWith: 'Her son Anders' });
    const { json } = await desk.get(`/api/requests/${request.id}/contact-attempts`);
    expect(json).toMatchObject([{ outcome: 'left-message', leftWith: 'Her son Anders' }]);
  });

  test.each([0, -1, -60])('with a next try %i minutes from now is refused at the field', async (minutes) => {
    const request = await aRequestIn('in-review');
    const { status, json } = await log(request, {
      outcome: 'no-answer',
      nextTryAt: inMinutes(minutes).toISOString(),
    });
    expect([status, json.errors.nextTryAt]).toEqual([422, 'Choose a time that has not passed.']);
  });

  test('under a stale version is refused, with the record as it stands', async () => {
    const request = await aRequestIn('in-review');
    const stale = await log(request, { outcome: 'no-answer' }, { 'If-Match': '"99"' });
    expect([stale.status, stale.json.current.version]).toEqual([412, request.version]);
    expect((await log(request, { outcome: 'no-answer' }, etag(request))).status).toBe(201);
  });
});

test('which open statuses a failed call leaves waiting is a subset of what may be moved', () => {
  expect(openStatuses.filter(waitsForPatientAfter)).toEqual(['new', 'in-review', 'ready-to-schedule']);
});

test.each([
  [3, 2, 409],
  [2, 2, 200],
  [2, 3, 409],
  [1, 1, 200],
])(
  'not reached wants %i tries on %i days as the clinic has set it',
  async (contactTries, contactDays, status) => {
    const request = await aRequestIn('awaiting-patient');
    await world.db.insert(contactAttempts).values(
      [1, 2].map((day) => ({
        requestId: request.id,
        at: minutesAgo(day * 1_440),
        channel: 'phone',
        outcome: 'no-answer',
      })),
    );
    await world.db.update(settings).set({ contactTries, contactDays });
    const answer = await move(desk, request, { to: 'unreachable', reason: 'Never answers' });
    const said = `Log at least ${contactTries} tries on ${contactDays} different days before calling a patient unreachable.`;
    expect([answer.status, answer.json.detail]).toEqual([status, status === 409 ? said : undefined]);
    await world.db.update(settings).set({ contactTries: 3, contactDays: 2 });
  },
);

describe('the call list', () => {
  test('holds open requests whose next try is due and that nobody has put off', async () => {
    const due = await dueForCall();
    const ready = await aRequestIn('ready-to-schedule', { nextTryAt: minutesAgo(5) });
    await dueForCall({ nextTryAt: inMinutes(1) });
    await dueForCall({ snoozedUntil: inMinutes(30) });
    await aRequestIn('withdrawn', { nextTryAt: minutesAgo(5) });
    await aRequestIn('in-review');
    expect(await listed()).toEqual([ready.id, due.id]);
  });

  test('can be of one location', async () => {
    const [here, there] = clinic.locations;
    const due = await dueForCall({ locationId: here?.id ?? '' });
    await dueForCall({ locationId: there?.id ?? '' });
    expect(await listed(desk, `?locationId=${here?.id}`)).toEqual([due.id]);
    expect((await desk.get('/api/requests/call-list?locationId=here')).status).toBe(400);
  });

  test('leaves out what a colleague is at, until nothing has been done with it for ten minutes', async () => {
    const managerId = await personId(world, 'manager');
    const free = await dueForCall({ nextTryAt: minutesAgo(9) });
    const rested = await dueForCall({
      nextTryAt: minutesAgo(8),
      assigneeId: managerId,
      touchedAt: minutesAgo(10),
    });
    await dueForCall({ nextTryAt: minutesAgo(7), assigneeId: managerId, touchedAt: minutesAgo(9) });
    const mine = await dueForCall({
      nextTryAt: minutesAgo(6),
      assigneeId: await personId(world, 'front-desk'),
      touchedAt: minutesAgo(1),
    });
    expect(await listed()).toEqual([free.id, rested.id, mine.id]);

    await world.db
      .insert(presence)
      .values({ requestId: rested.id, staffId: managerId, seenAt: world.clock.now() });
    expect(await listed()).toEqual([free.id, mine.id]);
    expect((await takeUp(rested)).status).toBe(409);
  });

  test('begins with whose wish it is to be called now', async () => {
    const [now, never] = [
      [{ day: 'any', part: 'morning' }] as const,
      [{ day: 'any', part: 'evening' }] as const,
    ];
    const longest = await dueForCall({ nextTryAt: minutesAgo(90), preferredTimes: [...never] });
    const wants = await dueForCall({ nextTryAt: minutesAgo(1), preferredTimes: [...now] });
    expect(await listed()).toEqual([wants.id, longest.id]);
  });
});

describe('taking a request up in a round', () => {
  test('claims it, again and again for the same person', async () => {
    const request = await dueForCall();
    const mine = await personId(world, 'front-desk');
    const first = await takeUp(request);
    expect([first.status, first.json.assigneeId]).toEqual([200, mine]);
    const again = await takeUp(request);
    expect([again.status, again.json.version]).toEqual([200, first.json.version]);
  });

  test('of twenty at once has one winner', async () => {
    const request = await dueForCall();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => takeUp(request, nth % 2 === 0 ? desk : manager)),
    );
    const { assigneeId } = await current(request);
    const winners = new Set(
      answers.filter(({ status }) => status === 200).map(({ json }) => json.assigneeId),
    );
    expect([...winners]).toEqual([assigneeId]);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost.map(({ json }) => [json.code, json.current.assigneeId])).toEqual(
      Array.from({ length: 10 }, () => ['already_claimed', assigneeId]),
    );
  });

  test('from a colleague needs no reason once it has rested; the timeline says so', async () => {
    const request = await dueForCall({ assigneeId: await personId(world, 'manager') });
    expect((await takeUp(request)).json.assigneeId).toBe(await personId(world, 'front-desk'));
    const { json: events } = await desk.get(`/api/requests/${request.id}/events`);
    expect(events.at(-1)).toMatchObject({ action: 'taken-over', reasonCode: 'call-round' });
  });

  test.each([
    ['was called meanwhile', { nextTryAt: new Date('2027-01-01T00:00:00Z') }],
    ['has no next try', { nextTryAt: null }],
    ['has ended', { status: 'withdrawn' as const }],
  ])('that %s is refused', async (_name, changes) => {
    const { status, json } = await takeUp(await dueForCall(changes));
    expect([status, json.code]).toEqual([409, 'call_not_due']);
  });
});
