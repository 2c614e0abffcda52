import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveStatuses, occupyingStatuses } from '#domain/appointment.ts';
import { canMove } from '#domain/moves.ts';
import { isOpen, type RequestStatus, requestStatuses } from '#domain/request.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { roles } from '#domain/staff.ts';
import { type Database, mapping } from '#server/db/database.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPostgres } from '#server/db/postgresNode.ts';
import { makeCalendar } from '#server/db/sample/calendar.ts';
import { makeCast } from '#server/db/sample/cast.ts';
import { makeCatalogue } from '#server/db/sample/catalogue.ts';
import { paths } from '#server/db/sample/paths.ts';
import { scaleFor } from '#server/db/sample/scale.ts';
import { tell } from '#server/db/sample/story.ts';
import { fillSample, isEmpty } from '#server/db/sample.ts';
import * as schema from '#server/db/schema.ts';
import { presentRequest } from '#server/requests/requestRecord.ts';
import { findSlots } from '#server/schedule/slots.ts';
import { databaseUrl } from '#tests/databases.ts';
import { openMemory } from '#tests/memory.ts';

const now = new Date('2026-10-26T14:00:00.000Z');

let opened: { db: Database; close: () => Promise<void> };
let db: Database;
let wasEmpty: boolean;

async function nothingYet(): Promise<typeof opened> {
  const server = process.env.TEST_ENGINE === 'postgres' && process.env.TEST_DATABASE_URL;
  if (!server) {
    const engine = await openMemory();
    return {
      db: drizzle({ client: engine, ...mapping }) as unknown as Database,
      close: () => engine.close(),
    };
  }
  const name = `clinic_desk_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(server);
  await admin.db.execute(sql.raw(`create database ${name}`));
  const created = await openPostgres(databaseUrl(server, name));
  const close = async () => {
    await created.close();
    await admin.db.execute(sql.raw(`drop database ${name} with (force)`));
    await admin.close();
  };
  return { db: created.db, close };
}

beforeAll(async () => {
  opened = await nothingYet();
  db = opened.db;
  await migrate(db);
  wasEmpty = await isEmpty(db);
  await fillSample(db, { now });
});
afterAll(() => opened.close());

const rowsOf = async (query: string): Promise<Record<string, unknown>[]> =>
  (await db.execute(sql.raw(query))).rows;
const countOf = async (query: string): Promise<number> =>
  Number((await rowsOf(`select count(*) as n from ${query}`))[0]?.n);

describe('the sample clinic', () => {
  test('fills a database that was empty, and leaves it not empty', async () => {
    expect([wasEmpty, await isEmpty(db)]).toEqual([true, false]);
  });

  test.each([
    ['locations', 3],
    ['providers', 8],
    ['services', 6],
    ['requests', 400],
    ['appointments', 250],
    ['articles', 12],
    ['settings', 1],
    ['staff', 10],
    ['accounts', 10],
  ])('has its %s: %i', async (table, count) => {
    expect(await countOf(table)).toBe(count);
  });

  test('has an account of each role, at an address named after it', async () => {
    const team = await db.select().from(schema.staff);
    const named = roles.map((role) => team.find(({ email }) => email === `${role}@clinic.example`)?.roles);
    expect(named).toEqual(roles.map((role) => [role]));
  });

  test('has requests in every status, most of the fresh ones untouched', async () => {
    const rows = await rowsOf('select distinct status from requests');
    expect(rows.map(({ status }) => status).toSorted()).toEqual([...requestStatuses].toSorted());
    const newest = await rowsOf('select status from requests order by created_at desc limit 30');
    expect(newest.filter(({ status }) => status === 'new').length).toBeGreaterThan(10);
  });

  test('keeps every request readable by its own schema', async () => {
    const rows = await db.select().from(schema.requests);
    const onTheWire = rows.map((row) => JSON.parse(JSON.stringify(presentRequest(row))) as unknown);
    expect(onTheWire.flatMap((record) => requestRecord.safeParse(record).error?.issues ?? [])).toEqual([]);
  });

  test.each([
    [
      'nothing lies in the future',
      "requests where created_at > '2026-10-26T14:00Z' or updated_at > '2026-10-26T14:00Z'",
      0,
    ],
    ['no event does either', "events where at > '2026-10-26T14:00Z'", 0],
    ['what is new belongs to nobody', "requests where status = 'new' and assignee_id is not null", 0],
    [
      'a hand-over names a clinician',
      "requests where status = 'awaiting-clinician' and clinician_id is null",
      0,
    ],
    [
      'a duplicate names its original',
      "requests where (status = 'duplicate') <> (duplicate_of is not null)",
      0,
    ],
    [
      'an end has its reason',
      "requests where (status in ('declined','redirected','withdrawn','unreachable','duplicate','invalid')) <> (outcome_reason is not null)",
      0,
    ],
    [
      'nobody closed or booked over unread words',
      "requests where jsonb_array_length(flags) > 0 and flags_read_at is null and status not in ('new','in-review')",
      0,
    ],
    [
      'unreachable means three tries in vain',
      "requests r where status = 'unreachable' and (select count(*) from contact_attempts a where a.request_id = r.id and outcome <> 'reached') < 3",
      0,
    ],
    [
      'on two days or more',
      "requests r where status = 'unreachable' and (select count(distinct at::date) from contact_attempts a where a.request_id = r.id) < 2",
      0,
    ],
    [
      'what is open is due, and nothing else is',
      "requests where (due_at is not null) <> (status in ('new','in-review','awaiting-patient','awaiting-clinician','ready-to-schedule','waitlisted'))",
      0,
    ],
    [
      "it is the patient's turn until the next try, and no longer",
      "requests where (turn = 'patient') <> (status = 'awaiting-patient' and next_try_at > '2026-10-26T14:00Z')",
      0,
    ],
    ['no snooze is over', "requests where snoozed_until <= '2026-10-26T14:00Z'", 0],
    [
      'no claim is so old that it frees itself at once',
      "requests where assignee_id is not null and status in ('in-review','ready-to-schedule') and touched_at < '2026-10-26T14:00Z'",
      0,
    ],
    [
      'an appointment belongs to its request',
      'requests r join appointments a on a.id = r.appointment_id where a.request_id <> r.id',
      0,
    ],
    [
      'a past visit is over',
      "appointments where ends_at < '2026-10-26T14:00Z' and status in ('booked','arrived')",
      0,
    ],
  ])('%s', async (_what, query, count) => {
    expect(await countOf(query)).toBe(count);
  });

  test('has calls to make now, the patients whose turn is over among them', async () => {
    const due = "requests where next_try_at <= '2026-10-26T14:00Z'";
    expect(await countOf(due)).toBeGreaterThanOrEqual(5);
    expect(await countOf(`${due} and status = 'awaiting-patient' and turn = 'ours'`)).toBeGreaterThanOrEqual(
      3,
    );
  });

  test('is closed on public holidays, one of them of two days', async () => {
    const [place] = await db.select().from(schema.locations);
    const closed = place?.closures.map(({ startsOn, endsOn, name }) => `${name}, ${startsOn} ${endsOn}`);
    expect(closed).toHaveLength(16);
    expect(closed).toEqual(
      expect.arrayContaining([
        'Thanksgiving, 2026-11-26 2026-11-27',
        'Independence Day, 2026-07-03 2026-07-04',
        'Memorial Day, 2027-05-31 2027-05-31',
        'Independence Day, 2027-07-04 2027-07-05',
        'Labor Day, 2027-09-06 2027-09-06',
      ]),
    );
  });

  test('leaves two scheduled requests without a live appointment, and no more', async () => {
    const live = liveStatuses.map((status) => `'${status}'`).join(',');
    const loose = `requests r where status = 'scheduled' and not exists
      (select from appointments a where a.request_id = r.id and a.status in (${live}))`;
    expect(await countOf(loose)).toBe(2);
  });

  test('has words to read first, some of them unread', async () => {
    const flagged = 'requests where jsonb_array_length(flags) > 0';
    expect(await countOf(flagged)).toBeGreaterThanOrEqual(8);
    expect(await countOf(`${flagged} and flags_read_at is null`)).toBeGreaterThanOrEqual(3);
  });

  test('hands at least three requests to the sample clinician, who is a provider', async () => {
    const theirs = `requests where status = 'awaiting-clinician' and clinician_id =
      (select p.staff_id from providers p join staff s on s.id = p.staff_id where s.email = 'clinician@clinic.example')`;
    expect(await countOf(theirs)).toBeGreaterThanOrEqual(3);
  });

  test('has households on one telephone that are not one person', async () => {
    const shared =
      '(select phone from requests group by phone having count(distinct first_name) > 1) as households';
    expect(await countOf(shared)).toBeGreaterThanOrEqual(5);
  });

  test('marks what came while another of the same person, or of the family, was open', async () => {
    const open = requestStatuses.filter(isOpen).map((status) => `'${status}'`);
    const another = (of: string) => `exists (select from requests o where o.status in (${open.join()})
      and o.created_at < r.created_at and o.created_at >= r.created_at - interval '60 days' and (${of}))`;
    const phone = 'o.phone = r.phone';
    const any = `${phone} or o.email_key = r.email_key or o.name_key = r.name_key`;
    const wrong = `requests r where repeats <> (status in (${open.join()}) and ${another(any)})`;
    expect(await countOf(wrong)).toBe(0);
    const marked = await countOf('requests where repeats');
    expect(marked).toBeGreaterThanOrEqual(4);
    expect(marked).toBeLessThanOrEqual(20);
    const family = `requests r where repeats and ${another(`${phone} and o.first_name <> r.first_name`)}`;
    expect(await countOf(family)).toBeGreaterThanOrEqual(1);
  });

  test('books nobody twice, wherever a provider works', async () => {
    const busy = occupyingStatuses.map((status) => `'${status}'`).join(',');
    const twice = `appointments a join appointments b on a.provider_id = b.provider_id and a.id < b.id
      and tstzrange(a.starts_at, a.busy_until) && tstzrange(b.starts_at, b.busy_until)
      where a.status in (${busy}) and b.status in (${busy})`;
    expect(await countOf(twice)).toBe(0);
    const twoPlaces = `(select provider_id, weekday from provider_hours group by 1, 2 having count(distinct location_id) > 1) as days`;
    expect(await countOf(twoPlaces)).toBe(0);
  });

  test('has visits today: some of them have come', async () => {
    const today = "appointments where (starts_at at time zone 'America/New_York')::date = '2026-10-26'";
    expect(await countOf(today)).toBeGreaterThanOrEqual(8);
    expect(
      await countOf(`${today} and status in ('arrived', 'checked-in', 'fulfilled')`),
    ).toBeGreaterThanOrEqual(1);
  });

  test('offers every service at every location within fourteen days', async () => {
    const [places, offered] = [
      await db.select().from(schema.locations),
      await db.select().from(schema.services),
    ];
    const to = new Date(now.getTime() + 14 * 86_400_000);
    const barren: string[] = [];
    for (const service of offered) {
      for (const location of places) {
        const slots = await findSlots(db, { service, places: [{ location, from: now, to }], now, limit: 10 });
        if (slots.length < 10) barren.push(`${service.name}, ${location.name}`);
      }
    }
    expect(barren).toEqual([]);
  });

  test('writes a trail whose chain holds, each line a step from the status before', async () => {
    const broken = await rowsOf(`
      select sequence from (
        select e.*, e.digest = event_digest(e, coalesce(lag(digest) over (order by sequence), '')) as holds from events e
      ) as chain where not holds`);
    expect(broken).toEqual([]);
    const steps = await rowsOf(`
      select v.before->>'status' as "from", v.after->>'status' as "to" from events e join event_values v using (sequence)
      where resource = 'requests' and action in ('moved', 'claimed') and v.after ? 'status'`);
    const refused = steps.filter(
      ({ from, to }) => to !== 'scheduled' && !canMove(from as RequestStatus, to as RequestStatus),
    );
    expect(steps.length).toBeGreaterThan(500);
    expect(refused).toEqual([]);
  });

  test('shows readers the articles that are published, under their address', async () => {
    expect(
      await countOf("articles where (status = 'published') <> (published is not null and live_slug = slug)"),
    ).toBe(0);
    expect(
      await countOf(
        'articles where version <> (select max(version) from article_revisions where article_id = id)',
      ),
    ).toBe(0);
    expect(await countOf('requests where article_slug is not null')).toBeGreaterThan(150);
  });
});

test.each(requestStatuses)('the ways to %s make only moves that exist', (status) => {
  const ways = [...paths[status].plain, ...paths[status].repeat].map((path) => ['new', ...path] as const);
  const refused = ways.flatMap((way) =>
    way.slice(1).flatMap((to, index) => {
      const from = way[index] ?? 'new';
      return to === 'scheduled' || canMove(from, to) ? [] : [`${from} to ${to}`];
    }),
  );
  expect(refused).toEqual([]);
  expect(ways.map((way) => way.at(-1))).toEqual(ways.map(() => status));
});

test('is open on the day it is loaded, though it be a holiday', () => {
  const closedOn = (at: string) =>
    makeCatalogue(new Date(at)).places.map(({ closures }) =>
      closures.some(({ startsOn, endsOn }) => startsOn <= '2026-11-26' && '2026-11-26' <= endsOn),
    );
  expect(closedOn('2026-11-25T15:00:00Z')).toEqual([true, true, true]);
  expect(closedOn('2026-11-26T15:00:00Z')).toEqual([false, false, false]);
});

test('is the same clinic whenever it is loaded on one day, and at any weekday', () => {
  const load = (day: number) => {
    const at = new Date(now.getTime() + day * 86_400_000);
    const catalogue = makeCatalogue(at);
    const castOf = makeCast(catalogue, scaleFor(400), at);
    const world = { now: at, catalogue, calendar: makeCalendar(catalogue) };
    return Array.from({ length: 400 }, (_, index) => tell(castOf(index), false, world).row);
  };
  expect(load(0)).toEqual(load(0));
  const ids = Array.from({ length: 7 }, (_, day) =>
    load(day).map(({ id, reference }) => `${id} ${reference}`),
  );
  expect(new Set(ids.map((list) => list.join())).size).toBe(1);
});
