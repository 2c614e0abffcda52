import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { locations, messages, templates } from '#server/db/schema.ts';
import type { Mail } from '#server/desk.ts';
import { sendWaiting } from '#server/messages/sendWaiting.ts';
import { visitCalendar } from '#server/messages/visitCalendar.ts';
import { etag } from '#tests/builders.ts';
import { faultsOfCalendar, readCalendar } from '#tests/calendarFile.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { faultsOfHtml } from '#tests/publicForm.ts';
import { aFreeTime, aVisit, linkIn, mailsOf, signedInNow } from '#tests/visits.ts';

let world: World;
let desk: Client;

beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
});
afterAll(() => world.close());
afterEach(() => {
  delete world.desk.mailer;
});

function aMailServer(answer: () => Promise<void> = async () => {}): Mail[] {
  const sent: Mail[] = [];
  world.desk.mailer = {
    send: async (mail) => {
      sent.push(mail);
      await answer();
    },
  };
  return sent;
}

const change = (visit: Record<string, unknown>, move: Record<string, unknown>) => {
  world.clock.advance(1);
  return desk.post(`/api/appointments/${String(visit.id)}/moves`, move, etag(visit));
};

const cancel = (visit: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  change(visit, { to: 'cancelled', reason: 'The provider is ill', requestTo: 'in-review', ...more });

async function moveElsewhere(
  { visit, ids }: Awaited<ReturnType<typeof aVisit>>,
  more: Record<string, unknown> = {},
) {
  world.clock.advance(1);
  const { startsAt, providerId } = await aFreeTime(desk, { ...ids, from: '2026-11-16' });
  return desk.put(`/api/appointments/${visit.id}`, { startsAt, providerId, ...more }, etag(visit));
}

describe('a booked visit', () => {
  test('is confirmed by mail: time with its zone, place, provider, arrival, and what to do in an emergency', async () => {
    const { request, visit } = await aVisit(desk);
    const [mail, ...others] = await mailsOf(desk, visit);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'confirmation',
      channel: 'email',
      recipient: request.email,
      language: 'en',
      status: 'kept',
      appointmentId: visit.id,
      subject: 'Your appointment is booked',
    });
    for (const told of [
      'Chicago time',
      'Please arrive at',
      '(212) 555-0140',
      'Call 911',
      'call or text 988',
      'Hello Ana',
    ])
      expect(mail.body).toContain(told);
    expect(mail.body).not.toMatch(/\{\{|undefined|null/);
    expect(linkIn(mail)).toMatch(/^\/site\/visit\/[\w-]{70}$/);
  });

  test('is written in the patient’s language', async () => {
    const { visit } = await aVisit(desk, { request: { language: 'es' } });
    const [mail] = await mailsOf(desk, visit);
    expect([mail.language, mail.subject]).toEqual(['es', 'Su cita está reservada']);
    expect(mail.body).toMatch(/hora de Chicago[\s\S]*Llame al 911/);
    expect(mail.html).toContain('<html lang="es">');
    expect(linkIn(mail)).toMatch(/\?lang=es$/);
  });

  test('says how to prepare where its service does, and leaves the line out where not', async () => {
    const prepared = await aVisit(desk, { service: 'Nerve study' });
    const plain = await aVisit(desk);
    expect((await mailsOf(desk, plain.visit))[0].body).not.toContain('How to prepare');
    expect((await mailsOf(desk, prepared.visit))[0].body).toContain('How to prepare: Shower');
  });

  test('is not written of where the desk tells the patient itself', async () => {
    const { visit } = await aVisit(desk, { booking: { tellPatient: false } });
    expect(await mailsOf(desk, visit)).toEqual([]);
    expect(visit).not.toHaveProperty('tellPatient');
  });

  test('never names its reason, in subject, text, HTML or calendar', async () => {
    const { visit } = await aVisit(desk);
    const service = (await desk.get(`/api/services/${visit.serviceId}`)).json;
    const [mail] = await mailsOf(desk, visit);
    for (const text of [mail.subject, mail.body, mail.html, mail.calendar]) {
      expect(text).not.toContain(service.name);
      expect(text).not.toContain('back has hurt');
    }
    expect(mail.subject).not.toMatch(/Ana|Lindqvist/);
  });

  test('has HTML of our own: valid, everything escaped, nothing from elsewhere', async () => {
    const name = '<img src=x onerror=alert(1)> & "Co"';
    const { visit } = await aVisit(desk, { request: { firstName: name } });
    const [mail] = await mailsOf(desk, visit);
    expect(faultsOfHtml(mail.html)).toEqual([]);
    expect(mail.html).toContain('Hello &lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;,');
    expect(mail.html).not.toMatch(/<(script|img|link|iframe|style|svg|form)\b|url\(/i);
    expect([...mail.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      `http://127.0.0.1:3000${linkIn(mail)}`,
    ]);
    expect(mail.body).toContain(name);
  });
});

describe('the calendar file', () => {
  const entryOf = async (visit: { id: string }) => readCalendar((await mailsOf(desk, visit))[0].calendar);

  test('is one entry of the visit, at its moment, with nothing of its reason', async () => {
    const { request, visit } = await aVisit(desk);
    const [mail] = await mailsOf(desk, visit);
    expect(faultsOfCalendar(mail.calendar)).toEqual([]);
    const entry = readCalendar(mail.calendar);
    const plain = (at: string) => at.replace(/[-:]|\.\d+/g, '');
    expect(entry).toMatchObject({
      METHOD: { text: 'REQUEST' },
      UID: { text: `${visit.id}@127.0.0.1` },
      SEQUENCE: { text: '0' },
      DTSTART: { text: plain(visit.startsAt) },
      DTEND: { text: plain(visit.endsAt) },
      STATUS: { text: 'CONFIRMED' },
      SUMMARY: { text: 'Appointment at Lantern Pain Clinics' },
    });
    expect(entry.ATTENDEE?.text.toLowerCase()).toBe(`mailto:${request.email}`);
    expect(entry.ORGANIZER?.text).toMatch(/^mailto:.+@clinic\.example$/);
    expect(entry.LOCATION?.text).toMatch(/^Chicago, /);
    expect(mail.calendar).not.toMatch(/Lindqvist|site\/visit/);
  });

  test('follows a move and a cancellation: the same entry, a higher number each time', async () => {
    const booked = await aVisit(desk);
    const first = await entryOf(booked.visit);
    const { json: moved } = await moveElsewhere(booked);
    const second = await entryOf(booked.visit);
    await cancel(moved);
    const third = await entryOf(booked.visit);
    expect(
      [first, second, third].map((entry) => [entry.METHOD?.text, entry.SEQUENCE?.text, entry.STATUS?.text]),
    ).toEqual([
      ['REQUEST', '0', 'CONFIRMED'],
      ['REQUEST', '1', 'CONFIRMED'],
      ['CANCEL', '2', 'CANCELLED'],
    ]);
    expect(new Set([first, second, third].map((entry) => entry.UID?.text)).size).toBe(1);
    expect(second.DTSTART?.text).not.toBe(first.DTSTART?.text);
    expect(third.DTSTART?.text).toBe(second.DTSTART?.text);
  });

  test.each([
    ['a, b; c\\d', 'line one\nline two'],
    ['"North" clinics', 'Rm; 5, 2nd floor'],
    ['🦴'.repeat(60), 'é'.repeat(200)],
    ['Begin\nEND:VCALENDAR', 'X'],
  ])('holds %j as it is written', (clinic, where) => {
    const at = new Date('2026-11-09T15:00:00Z');
    const people = { organizer: 'desk@clinic.example', patient: 'ana@example.org' };
    const file = visitCalendar({ isOff: false, now: at, language: 'es', clinic, phone: '', ...people }, [
      {
        uid: 'one@desk',
        sequence: 3,
        startsAt: at,
        endsAt: new Date(at.getTime() + 1_800_000),
        arrive: '9:45',
        where,
      },
    ]);
    expect(faultsOfCalendar(file)).toEqual([]);
    expect(file.match(/^(BEGIN|END):/gm)).toHaveLength(4);
    const entry = readCalendar(file);
    expect([entry.SUMMARY?.text, entry.LOCATION?.text]).toEqual([`Cita en ${clinic}`, where]);
    expect(entry.ORGANIZER?.parameters.match(/"/g) ?? []).toHaveLength(2);
  });
});

describe('a visit that changes', () => {
  test('is told of with the time it was before; one that keeps its time is not', async () => {
    const booked = await aVisit(desk);
    await desk.put(`/api/appointments/${booked.visit.id}`, { inChart: true }, etag(booked.visit));
    expect(await mailsOf(desk, booked.visit)).toHaveLength(1);
    const { json: now } = await desk.get(`/api/appointments/${booked.visit.id}`);
    await moveElsewhere({ ...booked, visit: now });
    const [mail] = await mailsOf(desk, booked.visit);
    expect([mail.kind, mail.subject]).toEqual(['change', 'Your appointment has changed']);
    expect(mail.body).toMatch(/It was before: [A-Z][a-z]+day, November \d+/);
  });

  test.each([
    ['cancelled', 'cancellation'],
    ['entered-in-error', 'cancellation'],
    ['noshow', 'confirmation'],
    ['arrived', 'confirmation'],
  ])('to %s leaves a %s as the last mail', async (to, kind) => {
    const { visit } = await aVisit(desk);
    const reply = await change(visit, { to, reason: 'So it is' });
    expect(reply.status).toBe(200);
    const [mail] = await mailsOf(desk, visit);
    expect(mail.kind).toBe(kind);
    const isOff = kind === 'cancellation';
    expect([linkIn(mail) === '', mail.calendar.includes('CANCEL')]).toEqual([isOff, isOff]);
  });

  test('before its confirmation went out takes that back, and is told of alone', async () => {
    const sent = aMailServer();
    const { visit } = await aVisit(desk);
    await cancel(visit);
    await sendWaiting(world.desk);
    const mails = await mailsOf(desk, visit);
    expect(mails.map(({ kind, status }) => [kind, status])).toEqual([
      ['cancellation', 'sent'],
      ['confirmation', 'withdrawn'],
    ]);
    expect(sent.filter(({ to }) => to === mails[0].recipient)).toHaveLength(1);
  });

  test('takes an unsent mail back also where the desk tells the patient itself', async () => {
    const sent = aMailServer();
    const { visit } = await aVisit(desk);
    await cancel(visit, { tellPatient: false });
    await sendWaiting(world.desk);
    expect((await mailsOf(desk, visit)).map(({ status }) => status)).toEqual(['withdrawn']);
    expect(sent).toEqual([]);
  });

  test('while its confirmation is on its way: that is marked as sent, and the cancellation follows', async () => {
    let arrive = () => {};
    const taking = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let done = () => {};
    const isDone = new Promise<void>((resolve) => {
      done = resolve;
    });
    aMailServer(() => {
      arrive();
      return isDone;
    });
    const { visit } = await aVisit(desk);
    const turn = sendWaiting(world.desk);
    await taking;
    await cancel(visit);
    done();
    await turn;
    await sendWaiting(world.desk);
    expect((await mailsOf(desk, visit)).map(({ kind, status }) => [kind, status])).toEqual([
      ['cancellation', 'sent'],
      ['confirmation', 'sent'],
    ]);
  });

  test('of what is over nobody is told', async () => {
    const { visit } = await aVisit(desk);
    const before = world.clock.now().toISOString();
    world.clock.set(new Date(Date.parse(visit.endsAt) + 60_000).toISOString());
    const late = await (await signedInNow(world)).post(
      `/api/appointments/${visit.id}/moves`,
      { to: 'cancelled', reason: 'Late' },
      etag(visit),
    );
    world.clock.set(before);
    expect(late.status).toBe(200);
    expect(await mailsOf(desk, visit)).toHaveLength(1);
  });
});

describe('the mail as it leaves', () => {
  test('carries text, HTML and calendar, and is answered to the place of the visit', async () => {
    const sent = aMailServer();
    const { visit } = await aVisit(desk);
    await sendWaiting(world.desk);
    const [mail] = await mailsOf(desk, visit);
    const [place] = await world.db.select().from(locations).where(eq(locations.id, visit.locationId));
    expect(sent).toMatchObject([
      {
        text: mail.body,
        html: mail.html,
        calendar: { method: 'REQUEST', text: mail.calendar },
        replyTo: place?.email,
        automatic: true,
      },
    ]);
  });

  test('is not written where its template is switched off', async () => {
    await world.db.update(templates).set({ active: false }).where(eq(templates.key, 'confirmation'));
    const { visit } = await aVisit(desk);
    await world.db.update(templates).set({ active: true }).where(eq(templates.key, 'confirmation'));
    expect(await mailsOf(desk, visit)).toEqual([]);
  });

  test('that failed is sent again when the desk says so, but not once something newer was said', async () => {
    const { visit } = await aVisit(desk);
    const fail = () =>
      world.db.update(messages).set({ status: 'failed' }).where(eq(messages.appointmentId, visit.id));
    const [mail] = await mailsOf(desk, visit);
    const again = () => desk.post(`/api/messages/${mail.id}/again`);
    expect([(await again()).status, (await again()).json.code]).toEqual([409, 'message_not_again']);
    await fail();
    const { status, json } = await again();
    expect([status, json.status]).toEqual([200, 'waiting']);
    await fail();
    await cancel(visit);
    expect((await again()).status).toBe(409);
  });

  test('a booking is not held up by a mail server that hangs', async () => {
    aMailServer(() => new Promise(() => {}));
    const { visit } = await aVisit(desk);
    await sendWaiting(world.desk, 20);
    const next = await aVisit(desk);
    expect([visit.status, next.visit.status]).toEqual(['booked', 'booked']);
    expect((await mailsOf(desk, visit))[0]).toMatchObject({
      status: 'waiting',
      failure: 'no answer in time',
    });
  });
});
