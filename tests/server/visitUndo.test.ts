import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { undoSeconds } from '#domain/telling.ts';
import { messages } from '#server/db/schema.ts';
import type { Mail } from '#server/desk.ts';
import { remindVisits } from '#server/messages/remindVisits.ts';
import { sendWaiting } from '#server/messages/sendWaiting.ts';
import { etag } from '#tests/builders.ts';
import { readCalendar } from '#tests/calendarFile.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { aFreeTime, aVisit, mailsOf, signedInNow } from '#tests/visits.ts';

let world: World;
let desk: Client;
let sent: Mail[];

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 1_000 });
});
afterAll(() => world.close());
beforeEach(async () => {
  sent = [];
  world.clock.set(loadedAt);
  desk = await signedInNow(world);
  world.desk.mailer = {
    send: async (mail) => {
      sent.push(mail);
    },
  };
});
afterEach(() => world.db.delete(messages));

const seconds = (count: number) => world.clock.advance(count / 60);
const turn = () => sendWaiting(world.desk);

type Visit = Reply['json'];
type Place = { startsAt: string; providerId: string };

const placeOf = ({ startsAt, providerId }: Visit): Place => ({ startsAt, providerId });

/** A visit told of or not, and another time it could have. */
async function aVisitAndATime(booking: Record<string, unknown> = {}) {
  const { visit, ids } = await aVisit(desk, { booking });
  const { startsAt, providerId } = await aFreeTime(desk, { ...ids, from: '2026-11-16' });
  return { visit, ids, elsewhere: { startsAt, providerId } };
}

async function move(visit: Visit, to: Place, more: Record<string, unknown> = {}): Promise<Visit> {
  const { status, json, text } = await desk.put(
    `/api/appointments/${visit.id}`,
    { ...to, ...more },
    etag(visit),
  );
  if (status !== 200) throw new Error(text);
  return json;
}

const subjectsSent = () => sent.map(({ subject }) => subject);
const statesOf = async (visit: Visit) =>
  (await mailsOf(desk, visit)).map(({ kind, status }) => `${kind} ${status}`).toSorted();

describe('the mail of a change', () => {
  test('waits until the change can no longer be undone, and then goes out once', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    await move(visit, elsewhere);
    seconds(undoSeconds - 1);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
    seconds(1);
    await turn();
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked', 'Your appointment has changed']);
  });

  test('is taken back by moving back in time, and nothing is written instead', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    await move(await move(visit, elsewhere), placeOf(visit));
    seconds(10 * undoSeconds);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
    expect(await statesOf(visit)).toEqual(['change withdrawn', 'confirmation sent']);
  });

  test('of a patient whom the desk told of the visit itself: moved and moved back, they hear nothing', async () => {
    const { visit, elsewhere } = await aVisitAndATime({ tellPatient: false });
    await move(await move(visit, elsewhere), placeOf(visit));
    seconds(10 * undoSeconds);
    await turn();
    expect([sent, await statesOf(visit)]).toEqual([[], ['change withdrawn']]);
  });

  test('of a visit nobody ever wrote of says when it was before, and is taken back like any other', async () => {
    const { visit, elsewhere } = await aVisitAndATime({ tellPatient: false });
    await world.db.execute('delete from tellings');
    const moved = await move(visit, elsewhere);
    const [mail] = await mailsOf(desk, visit);
    expect([mail.kind, /It was before/.test(mail.body)]).toEqual(['change', true]);
    await move(moved, placeOf(visit));
    expect(await statesOf(visit)).toEqual(['change withdrawn']);
  });

  test('that was heard already is put right by another', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    const moved = await move(visit, elsewhere);
    seconds(undoSeconds);
    await turn();
    await move(moved, placeOf(visit));
    seconds(undoSeconds);
    await turn();
    expect(subjectsSent()).toEqual([
      'Your appointment is booked',
      'Your appointment has changed',
      'Your appointment has changed',
    ]);
    expect(readCalendar(sent[2]?.calendar?.text ?? '').SEQUENCE?.text).toBe('2');
  });

  test('that may have been heard, since a try failed, is put right too', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    const moved = await move(visit, elsewhere);
    seconds(undoSeconds);
    world.desk.mailer = { send: () => Promise.reject(new Error('connection lost')) };
    await turn();
    await move(moved, placeOf(visit));
    expect(await statesOf(visit)).toEqual(['change waiting', 'change withdrawn', 'confirmation sent']);
  });

  test('moved twice tells of the last time alone, and of the one the patient knew', async () => {
    const { visit, ids, elsewhere } = await aVisitAndATime();
    await turn();
    const { startsAt, providerId } = await aFreeTime(desk, { ...ids, from: '2026-11-23' });
    await move(await move(visit, elsewhere), { startsAt, providerId });
    seconds(undoSeconds);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked', 'Your appointment has changed']);
    const known = new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'America/Chicago' });
    expect(sent[1]?.text).toContain(`November ${known.format(new Date(visit.startsAt))}, `);
    const entry = readCalendar(sent[1]?.calendar?.text ?? '');
    expect(entry.DTSTART?.text).toBe(startsAt.replace(/[-:]|\.\d+/g, ''));
    expect(Number(entry.SEQUENCE?.text)).toBeGreaterThan(0);
  });

  test('is not written of another length', async () => {
    const { visit } = await aVisitAndATime();
    await turn();
    await move(visit, placeOf(visit), { minutes: 30 });
    expect(await statesOf(visit)).toEqual(['confirmation sent']);
  });

  test('moved and moved back by twenty at once leaves one mail', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    const moves = Array.from({ length: 20 }, () =>
      desk.put(`/api/appointments/${visit.id}`, elsewhere, etag(visit)),
    );
    const won = (await Promise.all(moves)).filter(({ status }) => status === 200);
    expect([won.length, await statesOf(visit)]).toEqual([1, ['change waiting', 'confirmation sent']]);
    await Promise.all([move(won[0]?.json, placeOf(visit)), turn()]);
    seconds(undoSeconds);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
  });
});

describe('a mail that has not gone out', () => {
  test('of a booking is written anew for its other time, and as it was when that is undone', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    const moved = await move(visit, elsewhere);
    expect(await statesOf(visit)).toEqual(['confirmation waiting', 'confirmation withdrawn']);
    await move(moved, placeOf(visit));
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
    const entry = readCalendar(sent[0]?.calendar?.text ?? '');
    expect(entry.DTSTART?.text).toBe(visit.startsAt.replace(/[-:]|\.\d+/g, ''));
  });

  test('of a booking goes out after all when a silent change is undone silently', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    const moved = await move(visit, elsewhere, { tellPatient: false });
    expect(await statesOf(visit)).toEqual(['confirmation withdrawn']);
    await move(moved, placeOf(visit), { tellPatient: false });
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
  });

  test('is not sent twice where somebody has it in hand while the change is undone', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    let arrive = () => {};
    const taking = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let done = () => {};
    const isDone = new Promise<void>((resolve) => {
      done = resolve;
    });
    world.desk.mailer = {
      send: async (mail) => {
        sent.push(mail);
        arrive();
        await isDone;
      },
    };
    const first = turn();
    await taking;
    await move(await move(visit, elsewhere), placeOf(visit));
    const second = turn();
    done();
    await Promise.all([first, second]);
    seconds(3_600);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked']);
    expect(await statesOf(visit)).toEqual(['change withdrawn', 'confirmation sent']);
  });

  test('of a reminder goes out after all when a change is undone', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    world.clock.set(new Date(Date.parse(visit.startsAt) - 47 * 3_600_000).toISOString());
    desk = await signedInNow(world);
    await remindVisits(world.desk);
    await move(await move(visit, elsewhere), placeOf(visit));
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked', 'Your appointment is coming up']);
  });
});

describe('a change the desk tells of itself', () => {
  test('is known to the patient once it can no longer be undone: moved back later, they are written to', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    const moved = await move(visit, elsewhere, { tellPatient: false });
    seconds(undoSeconds);
    await move(moved, placeOf(visit));
    seconds(undoSeconds);
    await turn();
    expect(subjectsSent()).toEqual(['Your appointment is booked', 'Your appointment has changed']);
    expect(sent[1]?.text).toContain('It was before:');
  });

  test('and undone at once leaves nothing to say', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await turn();
    await move(await move(visit, elsewhere, { tellPatient: false }), placeOf(visit));
    seconds(undoSeconds);
    await turn();
    expect(await statesOf(visit)).toEqual(['confirmation sent']);
  });

  test('makes a mail that failed before one that is not sent again', async () => {
    const { visit, elsewhere } = await aVisitAndATime();
    await world.db.update(messages).set({ status: 'failed', tries: 8 });
    const [mail] = await mailsOf(desk, visit);
    await move(visit, elsewhere, { tellPatient: false });
    expect((await desk.post(`/api/messages/${mail.id}/again`)).status).toBe(409);
  });
});

describe('a clinic without a mail server', () => {
  test('keeps no mail of a change that was undone', async () => {
    delete world.desk.mailer;
    const { visit, elsewhere } = await aVisitAndATime();
    await move(await move(visit, elsewhere), placeOf(visit));
    expect(await statesOf(visit)).toEqual(['change withdrawn', 'confirmation kept']);
    const now = (await desk.get(`/api/appointments/${visit.id}`)).json;
    const moved = await move(now, elsewhere);
    seconds(undoSeconds);
    await move(moved, placeOf(visit));
    expect(await statesOf(visit)).toEqual(['change kept', 'change kept', 'confirmation kept']);
  });
});
