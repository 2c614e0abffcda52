import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdMinutes } from '#domain/appointment.ts';
import type { Opened } from '#server/db/open.ts';
import { appointments, articles, requests } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { releaseExpiredHolds } from '#server/schedule/releaseExpiredHolds.ts';
import { aClinic, type ClosedClinic } from '#tests/faults/aClinic.ts';
import {
  acknowledged,
  ask,
  countOf,
  type Hands,
  prepareWork,
  sentence,
  type Work,
  workUntilCut,
} from '#tests/faults/busyDesk.ts';
import { buildServer, type RunningServer } from '#tests/faults/runningServer.ts';
import { trailFaults } from '#tests/faults/trailFaults.ts';
import { doubleBookings } from '#tests/freeTimes.ts';

/** Confirmed bookings after which the desk is killed, at some moment of the next ones. */
const killedAfterBookings = [1, 2, 4];
const confirmedLeast = 7;
/** Milliseconds: each start reads a database after a kill, and the tests may share the machine. */
const severalStarts = 300_000;

describe('a server killed while everybody works', () => {
  let clinic: ClosedClinic;
  let built: Awaited<ReturnType<typeof buildServer>>;
  let work: Work;
  /** First answer and the answer to the same words after the restart, by what was asked. */
  const repeats: { path: string; first: unknown; again: unknown; status: number }[] = [];
  const readiness: number[] = [];
  let exitCode: number | null;
  /** What is left, seen without a server. */
  let opened: Opened;

  /** The last thing every path was told before the kill, and whatever nobody answered. */
  const worthRepeating = () => {
    const { asked } = work.notebook;
    const last = new Map(asked.filter(acknowledged).map((one) => [one.path, one]));
    return [...asked.filter(({ answer }) => !answer), ...last.values()];
  };

  const confirmedBookings = () =>
    work.notebook.asked.filter((one) => one.path === '/api/appointments' && acknowledged(one)).length;

  const askAgain = async ({ anyone, desk }: Hands): Promise<void> => {
    for (const one of worthRepeating()) {
      const client = one.path.includes('/public/') ? anyone : desk;
      const again = await ask(client, one);
      repeats.push({ path: one.path, first: one.answer?.json, again: again.json, status: again.status });
      one.answer ??= again;
    }
  };

  beforeAll(async () => {
    built = await buildServer();
    clinic = await aClinic();
    let server = await built.open(clinic.settings);
    const [desk, writer] = [await server.as('front-desk'), await server.as('content-manager')];
    /** Whose sessions go on at whichever server there is. */
    const handsAt = (at: RunningServer): Hands => ({
      anyone: at.anyone,
      desk: at.with(desk.cookie),
      writer: at.with(writer.cookie),
    });
    work = await prepareWork({ desk, writer });
    let bookings = 0;
    for (const more of killedAfterBookings) {
      bookings += more;
      let isOver = false;
      const working = workUntilCut(handsAt(server), work, () => isOver);
      while (confirmedBookings() < bookings) await sleep(10);
      await sleep(Math.random() * 200);
      await server.kill();
      isOver = true;
      await working;
      server = await built.open(clinic.settings);
      readiness.push((await server.anyone.get('/readyz')).status);
      await askAgain(handsAt(server));
    }
    exitCode = await server.stop();
    opened = await clinic.open();
  }, severalStarts);

  afterAll(async () => {
    await opened.close();
    built.remove();
    await clinic.remove();
  });

  test('is ready again each time, and sessions go on', () => {
    expect(readiness).toEqual(killedAfterBookings.map(() => 200));
    expect(exitCode).toBe(0);
  });

  test('has kept everything it confirmed, once', async () => {
    const { db } = opened;
    const kept = work.notebook.asked.filter(acknowledged);
    const answers = (path: string) => kept.filter((one) => one.path === path).map((one) => one.answer?.json);
    const references = answers('/api/public/requests').map(({ reference }) => reference as string);
    const taken = answers('/api/requests').map(({ id }) => id as string);
    const booked = answers('/api/appointments').map(({ id }) => id as string);
    const found = {
      references: await db.$count(requests, inArray(requests.reference, references)),
      taken: await db.$count(requests, inArray(requests.id, taken)),
      booked: await db.$count(appointments, inArray(appointments.id, booked)),
    };
    expect(found).toEqual({
      references: references.length,
      taken: taken.length,
      booked: booked.length,
    });
    expect(Math.min(references.length, taken.length, booked.length)).toBeGreaterThanOrEqual(confirmedLeast);
    expect(await db.$count(requests)).toBe(references.length + taken.length);
    expect(await db.$count(appointments, eq(appointments.status, 'booked'))).toBe(booked.length);
    expect(await doubleBookings(db)).toEqual([]);
  });

  test('has the last edit it confirmed, or one nobody was told of', async () => {
    const { db } = opened;
    const rows = await db
      .select({ id: requests.id, chartNumber: sql<number>`${requests.chartNumber}::integer` })
      .from(requests)
      .where(inArray(requests.id, work.edited));
    const ahead = rows.map(({ id, chartNumber }) => chartNumber - (work.notebook.edits.get(id) ?? 0));
    expect(ahead.every((steps) => steps === 0 || steps === 1)).toBe(true);
    expect(Math.min(...rows.map(({ chartNumber }) => chartNumber))).toBeGreaterThan(0);
  });

  test('has what was last written of an article and confirmed, or one nobody was told of', async () => {
    const [row] = await opened.db.select().from(articles).where(eq(articles.id, work.articleId));
    const count = countOf(row?.body ?? '');
    expect(row?.body).toBe(sentence(count));
    expect([0, 1]).toContain(count - work.notebook.autosaved);
    expect(work.notebook.autosaved).toBeGreaterThan(killedAfterBookings.length);
  });

  test('answers the same words with the same key as it did before, and those nobody heard for the first time', () => {
    expect(repeats.length).toBeGreaterThan(killedAfterBookings.length);
    expect(repeats.filter(({ path, status }) => status !== 201 && path !== '/api/appointments')).toEqual([]);
    const heard = repeats.filter(({ first }) => first !== undefined);
    expect(heard.map(({ again }) => again)).toEqual(heard.map(({ first }) => first));
  });

  test('keeps no held time beyond its own', async () => {
    const { db } = opened;
    const held = eq(appointments.status, 'pending');
    const longest = Date.now() + holdMinutes * 60_000;
    expect(await db.$count(appointments, and(held, gt(appointments.holdExpiresAt, new Date(longest))))).toBe(
      0,
    );
    await releaseExpiredHolds({ db, now: () => new Date(longest) } as Desk);
    expect(await db.$count(appointments, held)).toBe(0);
  });

  test('has left nothing half done, and its trail whole', async () => {
    expect(await trailFaults(opened.db)).toEqual({});
  });
});
