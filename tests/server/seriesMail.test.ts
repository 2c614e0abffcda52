import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { undoSeconds } from '#domain/telling.ts';
import type { Mail } from '#server/desk.ts';
import { sendWaiting } from '#server/messages/sendWaiting.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { faultsOfCalendar, readCalendar } from '#tests/calendarFile.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { faultsOfHtml } from '#tests/publicForm.ts';
import { mailsOf } from '#tests/visits.ts';

type Json = Reply['json'];

let world: World;
let desk: Client;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 1_000 });
  desk = await world.as('front-desk');
});
afterAll(() => world.close());
afterEach(() => {
  delete world.desk.mailer;
});

function aMailServer(): Mail[] {
  const sent: Mail[] = [];
  world.desk.mailer = {
    send: async (mail) => {
      sent.push(mail);
    },
  };
  return sent;
}

let weeks = 0;
/** Three visits of one request, a week apart from each other, each at a time that is free. */
async function aSeries(changes: Record<string, unknown> = {}, more: Record<string, unknown> = {}) {
  const clinic = await clinicOf(desk);
  const request = await aRequest(desk, clinic, changes);
  const locationId = clinic.locations[0]?.id;
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id;
  weeks += 1;
  const occurrences: Json[] = [];
  for (const week of [0, 1, 2]) {
    const from = addDays('2026-11-02', 7 * (weeks + week));
    const window = `serviceId=${serviceId}&locationId=${locationId}&from=${from}&to=${addDays(from, 6)}`;
    const { json } = await desk.get(`/api/slots?${window}`);
    const { startsAt, providerId } = json.find((slot: Json) => /T1[567]:/.test(slot.startsAt));
    occurrences.push({ startsAt, providerId });
  }
  const rule = { every: 1, unit: 'week', count: 3 };
  const body = { requestId: request.id, serviceId, locationId, providerId: occurrences[0].providerId };
  const { status, json, text } = await desk.post(
    '/api/series',
    { ...body, rule, occurrences, ...more },
    etag(request),
  );
  if (status !== 201) throw new Error(text);
  return { request, series: json, visits: json.appointments as Json[] };
}

const change = async (series: Json, body: object): Promise<Json> => {
  const { status, json, text } = await desk.post(`/api/series/${series.id}/changes`, body, etag(series));
  if (status !== 200) throw new Error(text);
  return json;
};

/** The entries of a calendar file, in their order. */
const entriesOf = (file: string) =>
  file
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) => readCalendar(part));

const kindsOf = async (visit: Json) => (await mailsOf(desk, visit)).map(({ kind }) => kind);
const plain = (at: string) => at.replace(/[-:]|\.\d+/g, '');

/** Some minutes later by the clock, where that is still the same working day. */
const later = ({ startsAt }: Json, minutes: number) =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();

describe('a series that is booked', () => {
  test('is confirmed by one mail with all its visits, each with its time, zone, provider, arrival and page', async () => {
    const { request, visits } = await aSeries();
    const [mail, ...others] = await mailsOf(desk, visits[0]);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'series-confirmation',
      recipient: request.email,
      subject: 'Your appointments are booked',
    });
    for (const visit of visits) expect(await mailsOf(desk, visit)).toEqual([mail]);
    const lines = mail.body.split('\n').filter((line: string) => line.includes('; arrive at '));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^\w+day, .+, \w+ time; arrive at \d+:\d\d AM; .+$/);
    expect(new Set(mail.body.match(/\/site\/visit\/[\w-]{70}/g)).size).toBe(3);
    expect(
      mail.html.match(/<a href="[^"]+\/site\/visit\/[\w-]{70}">Open your visit page<\/a>/g),
    ).toHaveLength(3);
    expect(faultsOfHtml(mail.html)).toEqual([]);
    expect(mail.body).not.toMatch(/\{\{|undefined|null/);
    expect(mail.body).toContain('Call 911');
  });

  test('is told of in the patient’s language', async () => {
    const { visits } = await aSeries({ language: 'es' });
    const [mail] = await mailsOf(desk, visits[0]);
    expect([mail.language, mail.subject]).toEqual(['es', 'Sus citas están reservadas']);
    expect(mail.body).toMatch(/; llegada a las \d+:\d\d; /);
  });

  test('has one calendar file with an entry for each visit, under the name its own mails use', async () => {
    const { visits } = await aSeries();
    const [mail] = await mailsOf(desk, visits[1]);
    expect(faultsOfCalendar(mail.calendar)).toEqual([]);
    expect(mail.calendar).toContain('\r\nMETHOD:PUBLISH\r\n');
    // Published, an entry has nobody who is invited (RFC 5546, 3.2.1).
    expect(mail.calendar).not.toContain('ATTENDEE');
    expect(
      entriesOf(mail.calendar).map((entry) => [entry.UID?.text, entry.DTSTART?.text, entry.SEQUENCE?.text]),
    ).toEqual(visits.map(({ id, startsAt }) => [`${id}@127.0.0.1`, plain(startsAt), '0']));
  });

  test('is not told of where the desk tells the patient itself', async () => {
    const { visits } = await aSeries({}, { tellPatient: false });
    for (const visit of visits) expect(await mailsOf(desk, visit)).toEqual([]);
  });

  test('leaves as one mail, its file with it', async () => {
    const sent = aMailServer();
    await aSeries();
    await sendWaiting(world.desk);
    expect(sent).toMatchObject([
      { calendar: { method: 'PUBLISH' }, subject: 'Your appointments are booked' },
    ]);
  });

  test('and of which one visit is moved before the mail went out is confirmed anew, as it is', async () => {
    const sent = aMailServer();
    const { visits } = await aSeries();
    const [first, second] = visits;
    const startsAt = later(second, 5);
    const { status } = await desk.put(`/api/appointments/${second.id}`, { startsAt }, etag(second));
    expect(status).toBe(200);
    await sendWaiting(world.desk);
    expect(sent.map(({ subject }) => subject)).toEqual(['Your appointments are booked']);
    const times = entriesOf(sent[0]?.calendar?.text ?? '').map((entry) => entry.DTSTART?.text);
    expect(times).toEqual([first.startsAt, startsAt, visits[2].startsAt].map(plain));
  });
});

describe('a series that is changed', () => {
  test('is told of by one mail with the visits that moved, and when each was before', async () => {
    const { series, visits } = await aSeries();
    const [, second, third] = visits;
    world.clock.advance(1);
    await change(series, { from: second.id, scope: 'following', move: { startsAt: later(second, 10) } });
    const [mail] = await mailsOf(desk, second);
    expect([mail.kind, mail.subject]).toEqual(['series-change', 'Your appointments have changed']);
    expect(mail.body.match(/; before: \w+day, /g)).toHaveLength(2);
    expect(await mailsOf(desk, third)).toEqual(await mailsOf(desk, second));
    expect(await kindsOf(visits[0])).toEqual(['series-confirmation']);
    expect(
      entriesOf(mail.calendar).map((entry) => [entry.UID?.text, entry.SEQUENCE?.text, entry.STATUS?.text]),
    ).toEqual([second, third].map(({ id }) => [`${id}@127.0.0.1`, '1', 'CONFIRMED']));
  });

  test('waits like any change, and is taken back whole when all are moved back', async () => {
    const sent = aMailServer();
    const { series, visits } = await aSeries();
    await sendWaiting(world.desk);
    const [first] = visits;
    const move = { from: first.id, scope: 'all' };
    const moved = await change(series, { ...move, move: { startsAt: later(first, 10) } });
    await sendWaiting(world.desk);
    await change(moved, { ...move, move: { startsAt: first.startsAt } });
    world.clock.advance(undoSeconds);
    await sendWaiting(world.desk);
    expect(sent).toHaveLength(1);
  });

  test('of which one visit goes back in time is told of the others alone', async () => {
    const sent = aMailServer();
    const { series, visits } = await aSeries();
    await sendWaiting(world.desk);
    const [first] = visits;
    await change(series, { from: first.id, scope: 'all', move: { startsAt: later(first, 10) } });
    const { json: now } = await desk.get(`/api/appointments/${first.id}`);
    await desk.put(`/api/appointments/${first.id}`, { startsAt: first.startsAt }, etag(now));
    world.clock.advance(undoSeconds);
    await sendWaiting(world.desk);
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Your appointments are booked',
      'Your appointments have changed',
    ]);
    expect(entriesOf(sent[1]?.calendar?.text ?? '').map((entry) => entry.UID?.text)).toEqual(
      visits.slice(1).map(({ id }) => `${id}@127.0.0.1`),
    );
  });

  test('in one visit alone is told of like any visit', async () => {
    const { series, visits } = await aSeries();
    const [first] = visits;
    world.clock.advance(1);
    await change(series, { from: first.id, scope: 'one', move: { startsAt: later(first, 10) } });
    const [mail] = await mailsOf(desk, first);
    expect([mail.kind, /METHOD:(\w+)/.exec(mail.calendar)?.[1]]).toEqual(['change', 'REQUEST']);
  });
});

describe('a series that is called off', () => {
  const cancel = { reason: 'Feels better', cancelledBy: 'patient' };

  test('is told of by one mail that takes every entry out of the calendar', async () => {
    const { series, visits } = await aSeries();
    const [first] = visits;
    world.clock.advance(1);
    await change(series, { from: first.id, scope: 'all', cancel });
    const [mail] = await mailsOf(desk, first);
    expect([mail.kind, mail.subject]).toEqual(['series-cancellation', 'Your appointments are cancelled']);
    expect(mail.body).not.toContain('/site/visit/');
    expect(
      entriesOf(mail.calendar).map((entry) => [entry.UID?.text, entry.SEQUENCE?.text, entry.STATUS?.text]),
    ).toEqual(visits.map(({ id }) => [`${id}@127.0.0.1`, '1', 'CANCELLED']));
    for (const visit of visits)
      expect(await kindsOf(visit)).toEqual(['series-cancellation', 'series-confirmation']);
  });

  test('from one visit on leaves what was said of those before it as it is', async () => {
    const { series, visits } = await aSeries();
    world.clock.advance(1);
    await change(series, { from: visits[1].id, scope: 'following', cancel });
    expect(await kindsOf(visits[0])).toEqual(['series-confirmation']);
    expect(await kindsOf(visits[2])).toEqual(['series-cancellation', 'series-confirmation']);
  });

  test('is not told of where the desk tells the patient itself, and what waited is taken back', async () => {
    const sent = aMailServer();
    const { series, visits } = await aSeries();
    await change(series, { from: visits[0].id, scope: 'all', cancel, tellPatient: false });
    await sendWaiting(world.desk);
    expect(sent).toEqual([]);
  });
});
