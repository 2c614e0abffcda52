import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostCounted, type QueueView, queueViews, uncountedViews } from '#domain/queueViews.ts';
import { locations, requests } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type Values = Partial<typeof requests.$inferInsert>;

let world: World;
let desk: Client;
let clinic: Clinic;
let me: string;
let colleague: string;
let clinicianId: string;

beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
  [me, colleague, clinicianId] = await Promise.all([
    personId(world, 'front-desk'),
    personId(world, 'manager'),
    personId(world, 'clinician'),
  ]);
});
afterAll(() => world.close());

const asked = (filter: unknown): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;
const inView = (view: QueueView, client = desk, further = {}): Promise<Reply> =>
  client.get(`/api/requests?${asked({ view, ...further })}`);
const idsIn = async (...args: Parameters<typeof inView>): Promise<string[]> =>
  (await inView(...args)).json.map(({ id }: { id: string }) => id);

/** A request put as a test wants it: due in a year, and like no other, where the test does not say. */
async function aRequestWith(values: Values): Promise<string> {
  const { id } = await aRequest(desk, clinic);
  await world.db
    .update(requests)
    .set({ dueAt: new Date('2027-10-26T14:00:00.000Z'), repeats: false, ...values })
    .where(eq(requests.id, id));
  return id;
}

const at = (minutes: number): Date => new Date(world.clock.now().getTime() + minutes * 60_000);

describe('the views of the queue', () => {
  const awake: Record<string, { values: () => Values; views: QueueView[] }> = {
    'new and nobody’s': { values: () => ({}), views: ['unclaimed', 'open'] },
    mine: { values: () => ({ status: 'in-review', assigneeId: me }), views: ['mine', 'open'] },
    'a colleague’s': { values: () => ({ status: 'in-review', assigneeId: colleague }), views: ['open'] },
    overdue: {
      values: () => ({ status: 'in-review', assigneeId: colleague, dueAt: at(-1) }),
      views: ['overdue', 'open'],
    },
    'due in an hour': {
      values: () => ({ status: 'in-review', assigneeId: colleague, dueAt: at(60) }),
      views: ['due-today', 'open'],
    },
    'due this moment': {
      values: () => ({ status: 'in-review', assigneeId: colleague, dueAt: at(0) }),
      views: ['due-today', 'open'],
    },
    'to be called again': {
      values: () => ({ status: 'awaiting-patient', assigneeId: colleague, nextTryAt: at(0) }),
      views: ['call-list', 'awaiting-patient', 'open'],
    },
    'called again later': {
      values: () => ({ status: 'awaiting-patient', assigneeId: colleague, nextTryAt: at(1) }),
      views: ['awaiting-patient', 'open'],
    },
    'asked of a clinician': {
      values: () => ({ status: 'awaiting-clinician', assigneeId: colleague, clinicianId }),
      views: ['awaiting-clinician', 'open'],
    },
    'ready to schedule': {
      values: () => ({ status: 'ready-to-schedule', assigneeId: colleague }),
      views: ['ready-to-schedule', 'open'],
    },
    waiting: {
      values: () => ({ status: 'waitlisted', assigneeId: colleague }),
      views: ['waiting-list', 'open'],
    },
    'like another': {
      values: () => ({ status: 'in-review', assigneeId: colleague, repeats: true }),
      views: ['repeats', 'open'],
    },
    'snoozed until now': {
      values: () => ({ assigneeId: me, status: 'in-review', snoozedUntil: at(0) }),
      views: ['mine', 'open'],
    },
    declined: { values: () => ({ status: 'declined', assigneeId: me, dueAt: at(-1) }), views: ['ended'] },
    'scheduled with nothing booked': {
      values: () => ({ status: 'scheduled', assigneeId: me, dueAt: null }),
      views: ['scheduled-without-appointment', 'ended'],
    },
  };

  test.each(Object.entries(awake))('hold what is %s where it belongs, and nowhere else', async (_, one) => {
    const id = await aRequestWith(one.values());
    const found = await Promise.all(queueViews.map(async (view) => [view, await idsIn(view)] as const));
    expect(found.filter(([, ids]) => ids.includes(id)).map(([view]) => view)).toEqual(
      queueViews.filter((view) => view === 'all' || one.views.includes(view)),
    );
  });

  test('leave out what is snoozed, but for those of everything open, of all and of the snoozed', async () => {
    const everywhere: Values = {
      status: 'awaiting-patient',
      dueAt: at(-1),
      nextTryAt: at(-1),
      repeats: true,
      snoozedUntil: at(1),
    };
    const ids = await Promise.all(
      [everywhere, { ...everywhere, assigneeId: me }, { ...everywhere, dueAt: at(1) }].map(aRequestWith),
    );
    const found = await Promise.all(queueViews.map(async (view) => [view, await idsIn(view)] as const));
    expect(found.filter(([, held]) => ids.some((id) => held.includes(id))).map(([view]) => view)).toEqual([
      'snoozed',
      'open',
      'all',
    ]);
  });

  test('of words to read first leave out nothing for being snoozed', async () => {
    const { id } = await aRequest(desk, clinic, { message: 'My groin is numb and I cannot pass urine.' });
    await world.db
      .update(requests)
      .set({ snoozedUntil: at(60) })
      .where(eq(requests.id, id));
    expect(await idsIn('unread-flags')).toContain(id);
  });

  test('take further filters, and the sort by next try', async () => {
    const later = await aRequestWith({ status: 'waitlisted', nextTryAt: at(-1), priority: 'stat' });
    const sooner = await aRequestWith({ status: 'waitlisted', nextTryAt: at(-2), priority: 'stat' });
    const { json } = await desk.get(
      `/api/requests?${asked({ view: 'call-list', priority: 'stat', assigneeId: null })}&sort=${encodeURIComponent('["nextTryAt","ASC"]')}`,
    );
    expect(json.map(({ id }: { id: string }) => id)).toEqual([sooner, later]);
  });

  test('that do not exist are named with those that do', async () => {
    const { status, json } = await desk.get(`/api/requests?${asked({ view: 'lost' })}`);
    expect([status, json.code]).toEqual([400, 'unknown_parameter']);
    expect(json.detail).toContain(queueViews.join(', '));
  });
});

describe('due today', () => {
  /** On this day the clocks go back in New York, so it has twenty-five hours there, and half an hour is gone. */
  const now = '2026-11-01T04:30:00.000Z';
  let then: World;
  beforeAll(async () => {
    then = await aDesk();
    then.clock.set(now);
  });
  afterAll(() => then.close());

  test.each([
    ['America/New_York', '2026-11-02T04:59:59.999Z', '2026-11-02T05:00:00.000Z'],
    ['America/Phoenix', '2026-11-01T06:59:59.999Z', '2026-11-01T07:00:00.000Z'],
    ['Pacific/Auckland', '2026-11-01T10:59:59.999Z', '2026-11-01T11:00:00.000Z'],
  ])('ends at midnight on the clock of %s', async (zone, last, next) => {
    const client = await then.as('front-desk');
    const place = eq(locations.id, clinic.locations[0]?.id ?? '');
    await then.db.update(locations).set({ zone }).where(place);
    const dueAt = async (instant: string): Promise<string> => {
      const { id } = await aRequest(client, clinic);
      await then.db
        .update(requests)
        .set({ dueAt: new Date(instant) })
        .where(eq(requests.id, id));
      return id;
    };
    const [today, tomorrow] = [await dueAt(last), await dueAt(next)];
    const found = await idsIn('due-today', client);
    expect([found.includes(today), found.includes(tomorrow)]).toEqual([true, false]);
  });
});

describe('the counts', () => {
  const countsFor = async (client: Client, filter?: unknown) =>
    (await client.get(`/api/requests/counts${filter === undefined ? '' : `?${asked(filter)}`}`)).json;

  test('are those of the lists, for every view that is counted', async () => {
    const counts = await countsFor(desk);
    const counted = queueViews.filter((view) => !uncountedViews.includes(view));
    const listed = await Promise.all(
      counted.map(async (view) => [view, { count: (await inView(view)).json.length, atLeast: false }]),
    );
    expect(counts).toEqual(Object.fromEntries(listed));
    expect(counts.open.count).toBeGreaterThan(5);
  });

  test('are narrowed by what says nothing of a patient', async () => {
    const further = { priority: ['stat'], locationId: clinic.locations[0]?.id };
    const counts = await countsFor(desk, further);
    expect(counts['waiting-list'].count).toBe((await inView('waiting-list', desk, further)).json.length);
    const refused = await desk.get(`/api/requests/counts?${asked({ q: 'Lindqvist' })}`);
    expect([refused.status, refused.json.code]).toEqual([400, 'unknown_parameter']);
  });

  test('of a clinician are of what was handed to them', async () => {
    const clinician = await world.as('clinician');
    await aRequestWith({ status: 'awaiting-clinician', clinicianId });
    await aRequestWith({ status: 'awaiting-clinician', clinicianId: colleague });
    const counts = await countsFor(clinician);
    const handed = (await clinician.get('/api/requests')).json.length;
    expect(counts['awaiting-clinician'].count).toBe(handed);
    expect(counts.open.count).toBe(handed);
    expect(counts['awaiting-patient'].count).toBe(0);
  });

  test('stop where a side bar does', async () => {
    const [row] = await world.db.select().from(requests).limit(1);
    const { id: _id, ...values } = row!;
    const many = Array.from({ length: mostCounted + 2 }, (_, index) => ({
      ...values,
      status: 'waitlisted' as const,
      snoozedUntil: null,
      reference: `MANY-${index}`,
    }));
    await world.db.insert(requests).values(many);
    expect((await countsFor(desk))['waiting-list']).toEqual({ count: mostCounted, atLeast: true });
  });
});

describe('the last digits of a phone number', () => {
  test('find whom they belong to, ended or not, and nobody who has them elsewhere', async () => {
    const [ends, middle] = await Promise.all([
      aRequest(desk, clinic, { phone: '303 555 0188', email: 'a0188@example.org' }),
      aRequest(desk, clinic, { phone: '303 650 1882', email: 'b0188@example.org' }),
    ]);
    await world.db.update(requests).set({ status: 'withdrawn' }).where(eq(requests.id, ends.id));
    const ids = (await desk.get(`/api/requests?${asked({ phoneEnd: '0188' })}`)).json.map(
      ({ id }: { id: string }) => id,
    );
    expect(ids).toContain(ends.id);
    expect(ids).not.toContain(middle.id);
  });

  test.each(['88', '01x8', '', '0188%', '1234567890123456'])('%j is no such thing', async (phoneEnd) => {
    const reply = await desk.get(`/api/requests?${asked({ phoneEnd })}`);
    expect(reply.status).toBe(400);
    expect(reply.json.detail).toContain('phoneEnd');
  });
});
