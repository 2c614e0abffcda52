import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appointments, events, eventValues, services } from '#server/db/schema.ts';
import { visitOfToken, visitToken } from '#server/messages/visitLink.ts';
import { etag } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { faultAt, faultsOfHtml, headingOf, openForm } from '#tests/publicForm.ts';
import { aFreeTime, aVisit, linkIn, mailsOf, signedInNow } from '#tests/visits.ts';

let world: World;
let desk: Client;

beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(loadedAt);
  desk = await signedInNow(world);
});

type Visit = Awaited<ReturnType<typeof aVisit>>;

const linkOf = async ({ visit }: Pick<Visit, 'visit'>): Promise<string> =>
  linkIn((await mailsOf(desk, visit)).at(-1) ?? { body: '' });

const open = (link: string): Promise<Reply> => world.anyone.get(link);

/** Presses a button of the page as it was opened, some seconds later, as a browser without scripts does. */
async function press(link: string, answer: string, typed: [string, string][] = []): Promise<Reply> {
  const form = await openForm(world.anyone, link);
  form.set('answer', answer);
  for (const [name, value] of typed) form.append(name, value);
  world.clock.advance(0.2);
  return send(link, form);
}

const send = (link: string, form: URLSearchParams, headers: Record<string, string> = {}): Promise<Reply> =>
  world.anyone.send(link, {
    method: 'POST',
    body: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

const visitNow = async ({ visit }: Pick<Visit, 'visit'>) =>
  (await desk.get(`/api/appointments/${visit.id}`)).json;
const requestNow = async ({ request }: Pick<Visit, 'request'>) =>
  (await desk.get(`/api/requests/${request.id}`)).json;

/** The last line of the trail about a record, with its words. */
async function lastLine(recordId: string) {
  const lines = await world.db
    .select()
    .from(events)
    .leftJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .where(eq(events.recordId, recordId))
    .orderBy(events.sequence);
  return lines.filter(({ events: { action } }) => action !== 'viewed').at(-1);
}

describe('a link', () => {
  test('opens one visit until the day after it, and no other', async () => {
    const options = { secret: 'one' };
    const visit = { id: '6a0a4c9e-6a3f-4c11-9d3c-1d4f3d1c2b3a', endsAt: new Date('2026-11-09T15:30:00Z') };
    const token = await visitToken(options, visit);
    const at = (time: string) => new Date(time);
    expect(token).toMatch(/^[\w-]{70}$/);
    expect(await visitOfToken(options, token, at('2026-11-10T15:29:59Z'))).toBe(visit.id);
    expect(await visitOfToken(options, token, at('2026-11-10T15:30:00Z'))).toBeUndefined();
    expect(await visitOfToken({ secret: 'other' }, token, at(loadedAt))).toBeUndefined();
    for (let place = 0; place < token.length; place += 1) {
      const altered = `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
      expect(await visitOfToken(options, altered, at(loadedAt)), String(place)).toBeUndefined();
    }
    for (const other of [`${token}A`, token.slice(1), `${token}=`, '', 'x', token.toUpperCase()])
      expect(await visitOfToken(options, other, at(loadedAt))).toBeUndefined();
  });

  test('that is altered, run out or of a visit that is not there gets one page, with the phone', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const nowhere = { id: '6a0a4c9e-6a3f-4c11-9d3c-1d4f3d1c2b3a', endsAt: new Date(booked.visit.endsAt) };
    const links = [
      link.replace(/.$/, link.endsWith('A') ? 'B' : 'A'),
      '/site/visit/x',
      `/site/visit/${await visitToken(world.desk.options, nowhere)}`,
    ];
    const answers = await Promise.all(links.map(open));
    world.clock.set(new Date(Date.parse(booked.visit.endsAt) + 25 * 3_600_000).toISOString());
    answers.push(await open(link), await send(link, new URLSearchParams({ answer: 'cancel', reason: 'x' })));
    expect(answers.map(({ status, text }) => [status, headingOf(text)])).toEqual(
      answers.map(() => [404, 'This link does not open anything']),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.text).toContain('(212) 555-0140');
    expect(faultsOfHtml(answers[0]?.text ?? '')).toEqual([]);
  });
});

describe('the page of a visit', () => {
  test.each([
    ['en', 'Your visit', 'Chicago time', 'Is it an emergency?'],
    ['es', 'Su cita', 'hora de Chicago', '¿Es una emergencia?'],
  ])('says in %s when, where and with whom, and nothing of the patient', async (language, ...told) => {
    const booked = await aVisit(desk, { request: { language } });
    const { status, text, headers } = await open(await linkOf(booked));
    expect(status).toBe(200);
    for (const words of told) expect(text).toContain(words);
    expect(headingOf(text)).toBe(told[0]);
    expect(text).toMatch(new RegExp(`<title>${told[0]} · `));
    // Any three letters may stand in a link by chance.
    expect(text.replaceAll(/\/site\/visit\/[\w-]+/g, '')).not.toMatch(
      /Ana|Lindqvist|@example\.org|back has hurt/,
    );
    const service = (await desk.get(`/api/services/${booked.visit.serviceId}`)).json;
    expect(text).not.toContain(language === 'es' ? service.nameEs : service.name);
    expect(faultsOfHtml(text)).toEqual([]);
    expect(text.indexOf('tel:911')).toBeLessThan(text.indexOf('<button', text.indexOf('<main')));
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
  });

  test('shows how to prepare, escaped', async () => {
    const booked = await aVisit(desk, { service: 'Nerve study' });
    await world.db
      .update(services)
      .set({ preparation: 'Shower <b>first</b> & rest' })
      .where(eq(services.id, booked.visit.serviceId));
    expect((await open(await linkOf(booked))).text).toContain('Shower &lt;b&gt;first&lt;/b&gt; &amp; rest');
  });

  test('does nothing by being opened, however often and by whatever', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const before = await visitNow(booked);
    for (const method of ['GET', 'HEAD', 'GET']) await world.anyone.send(link, { method });
    await open(`${link}?answer=cancel&reason=x`);
    expect(await visitNow(booked)).toEqual(before);
    expect((await world.anyone.send(link, { method: 'DELETE' })).status).toBe(405);
  });

  test('leaves no link in the log', async () => {
    const link = await linkOf(await aVisit(desk));
    world.logged.length = 0;
    await open(link);
    await press(link, 'confirm');
    expect(JSON.stringify(world.logged)).not.toContain(link.slice(12, 40));
    expect(world.logged[0]).toMatchObject({ route: '/site/visit/:token', status: 200 });
  });
});

describe('a patient', () => {
  test('confirms: the desk sees it, the page says so, twice is once', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const { status, headers } = await press(link, 'confirm');
    expect([status, headers.get('Location')]).toEqual([303, link]);
    const now = await visitNow(booked);
    expect(now).toMatchObject({ status: 'booked', version: 2 });
    expect(now.confirmedAt).not.toBeNull();
    expect((await lastLine(booked.visit.id))?.events).toMatchObject({
      action: 'confirmed-by-patient',
      actorId: null,
    });
    const { text } = await open(link);
    expect(text).toContain('Thank you. You have confirmed');
    expect(text).not.toContain('Yes, I will come');
    await press(link, 'confirm');
    expect((await visitNow(booked)).version).toBe(2);
  });

  test('asks for another time: it stands in the desk’s view until the visit is moved', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const { status } = await press(link, 'move', [
      ['day', 'mon'],
      ['part', 'morning'],
      ['note', 'I work until noon.'],
    ]);
    expect(status).toBe(303);
    expect(await visitNow(booked)).toMatchObject({ status: 'booked', moveAskedNote: 'I work until noon.' });
    const request = await requestNow(booked);
    expect(request).toMatchObject({
      status: 'scheduled',
      preferredTimes: [{ day: 'mon', part: 'morning' }],
      flagsReadAt: null,
    });
    const asked = async () =>
      (await desk.get('/api/requests?filter={"view":"move-asked"}')).json.map(({ id }: { id: string }) => id);
    expect(await asked()).toContain(request.id);
    expect((await desk.get('/api/requests/counts')).json['move-asked'].count).toBeGreaterThan(0);
    expect((await open(link)).text).toContain('You asked us for another time.');

    const { startsAt, providerId } = await aFreeTime(desk, { ...booked.ids, from: '2026-11-16' });
    await desk.put(
      `/api/appointments/${booked.visit.id}`,
      { startsAt, providerId },
      etag(await visitNow(booked)),
    );
    expect(await asked()).not.toContain(request.id);
    expect(await visitNow(booked)).toMatchObject({ moveAskedAt: null, confirmedAt: null });
  });

  test('who asked and has come is no work for the desk any more', async () => {
    const booked = await aVisit(desk);
    await press(await linkOf(booked), 'move', [['note', 'Later, please.']]);
    const { status } = await desk.post(
      `/api/appointments/${booked.visit.id}/moves`,
      { to: 'arrived' },
      etag(await visitNow(booked)),
    );
    expect(status).toBe(200);
    const { json } = await desk.get('/api/requests?filter={"view":"move-asked"}');
    expect(json.map(({ id }: { id: string }) => id)).not.toContain(booked.request.id);
  });

  test('asks again: the words before stay, and the desk may answer without moving', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    await press(link, 'move', [['note', 'Later, please.']]);
    await press(link, 'move', [['note', 'Or in the week after.']]);
    expect((await visitNow(booked)).moveAskedNote).toBe('Later, please.\n\nOr in the week after.');
    const path = `/api/appointments/${booked.visit.id}/move-answered`;
    const answered = await desk.post(path, { note: 'Called, keeps the time.' }, etag(await visitNow(booked)));
    expect([answered.status, answered.json.moveAskedAt]).toEqual([200, null]);
    expect((await lastLine(booked.visit.id))?.event_values).toMatchObject({
      reason: 'Called, keeps the time.',
    });
    expect((await desk.post(path, {}, etag(answered.json))).status).toBe(409);
  });

  test('cancels with a reason: the request is open again, unassigned and due, and the patient is told', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    expect((await press(link, 'cancel', [['reason', 'I am away that week.']])).status).toBe(303);
    expect(await visitNow(booked)).toMatchObject({
      status: 'cancelled',
      cancelledBy: 'patient',
      reason: 'I am away that week.',
    });
    const request = await requestNow(booked);
    expect(request).toMatchObject({
      status: 'in-review',
      assigneeId: null,
      appointmentId: null,
      turn: 'ours',
    });
    expect(request.dueAt > world.clock.now().toISOString()).toBe(true);
    expect((await lastLine(booked.visit.id))?.events).toMatchObject({
      action: 'cancelled-by-patient',
      actorId: null,
    });
    expect((await lastLine(request.id))?.events).toMatchObject({ action: 'reopened-by-link', actorId: null });
    const [mail] = await mailsOf(desk, booked.visit);
    expect([mail.kind, /METHOD:(\w+)/.exec(mail.calendar)?.[1]]).toEqual(['cancellation', 'CANCEL']);
    expect(headingOf((await open(link)).text)).toBe('This visit is cancelled');
  });

  test('who writes words to read first has them marked, to be read', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    await press(link, 'move', [['note', 'I have chest pain and cannot come.']]);
    const asked = await requestNow(booked);
    expect(asked.flags).toMatchObject([{ group: 'F', of: booked.visit.id, start: 7, end: 17 }]);
    expect(asked.flagsReadAt).toBeNull();
    const unread = await desk.get('/api/requests?filter={"view":"unread-flags"}');
    expect(unread.json.map(({ id }: { id: string }) => id)).toContain(asked.id);
    await press(link, 'cancel', [['reason', 'Now I cannot breathe.']]);
    const { flags } = await requestNow(booked);
    const words = 'I have chest pain and cannot come.\n\nNow I cannot breathe.';
    expect(flags.map(({ start, end }: { start: number; end: number }) => words.slice(start, end))).toEqual(
      expect.arrayContaining(['chest pain', 'cannot breathe']),
    );
  });

  test.each([
    ['move', [], 'note', 'Tick a day or a time'],
    ['move', [['note', 'x'.repeat(501)]], 'note', '500'],
    ['cancel', [['reason', '  ']], 'reason', 'why you cancel'],
  ] as [string, [string, string][], string, string][])(
    'who presses %s with %j is told at %s, and nothing typed is lost',
    async (answer, typed, field, told) => {
      const booked = await aVisit(desk);
      const { status, text } = await press(await linkOf(booked), answer, typed);
      expect(status).toBe(422);
      expect(faultAt(text, field)).toContain(told);
      expect(text).toContain(`\n${typed[0]?.[1] ?? ''}</textarea>`);
      expect(text).toMatch(/<details class="site-more" open>/);
      expect(faultsOfHtml(text)).toEqual([]);
      expect((await visitNow(booked)).version).toBe(1);
    },
  );

  test.each([
    ['arrived', 'We know that you are here'],
    ['cancelled', 'This visit is cancelled'],
    ['fulfilled', 'This visit is over'],
    ['noshow', 'This visit is over'],
  ] as const)('finds a plain answer where the visit is %s, and can change nothing', async (status, title) => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const form = await openForm(world.anyone, link);
    form.set('answer', 'confirm');
    world.clock.advance(0.2);
    await world.db.update(appointments).set({ status }).where(eq(appointments.id, booked.visit.id));
    const page = await open(link);
    expect([page.status, headingOf(page.text), page.text.includes('<form')]).toEqual([200, title, false]);
    const pressed = await send(link, form);
    expect([pressed.status, headingOf(pressed.text)]).toEqual([409, title]);
    expect((await visitNow(booked)).confirmedAt).toBeNull();
  });

  test('of a visit whose time has come finds that it is over', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    world.clock.set(booked.visit.startsAt);
    expect(headingOf((await open(link)).text)).toBe('This visit is over');
  });

  test('who presses on a page of before sees how the visit stands now', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const form = await openForm(world.anyone, link);
    form.set('answer', 'confirm');
    const { startsAt, providerId } = await aFreeTime(desk, { ...booked.ids, from: '2026-11-16' });
    await desk.put(`/api/appointments/${booked.visit.id}`, { startsAt, providerId }, etag(booked.visit));
    world.clock.advance(0.2);
    const { status, text } = await send(link, form);
    expect(status).toBe(409);
    expect(text).toContain('This visit has changed in the meantime.');
    expect((await visitNow(booked)).confirmedAt).toBeNull();
  });

  test('a press sooner than a person can, from another site or without our stamp asks to press again', async () => {
    const booked = await aVisit(desk);
    const link = await linkOf(booked);
    const form = await openForm(world.anyone, link);
    form.set('answer', 'cancel');
    form.set('reason', 'x');
    const hasty = await send(link, form);
    expect([hasty.status, hasty.text.includes('Please press the button once more.')]).toEqual([409, true]);
    expect(hasty.text).toContain(`name="stamp" value="${form.get('stamp')}"`);
    world.clock.advance(0.2);
    expect((await send(link, form, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(409);
    const unstamped = new URLSearchParams(form);
    unstamped.delete('stamp');
    expect((await send(link, unstamped)).status).toBe(409);
    expect((await visitNow(booked)).status).toBe('booked');
    expect((await send(link, form)).status).toBe(303);
  });

  test.each([
    [{ 'Content-Type': 'application/json' }, 415],
    [{ 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ])('sends a form, not %j', async (headers, status) => {
    const link = await linkOf(await aVisit(desk));
    expect((await send(link, new URLSearchParams({ answer: 'confirm' }), headers)).status).toBe(status);
  });
});

test('wrong links and pressed buttons are counted for each address', async () => {
  const strict = await aDesk({ intakePerMinute: 3 });
  try {
    const statuses = [];
    for (let time = 0; time < 5; time += 1) {
      const { status, headers } = await strict.anyone.get('/site/visit/x');
      statuses.push([status, headers.has('Retry-After')]);
    }
    expect(statuses).toEqual([
      [404, false],
      [404, false],
      [404, false],
      [429, true],
      [429, true],
    ]);
  } finally {
    await strict.close();
  }
});

describe('a time kept for somebody who waits', () => {
  async function anOffer() {
    const booked = await aVisit(desk);
    await press(await linkOf(booked), 'cancel', [['reason', 'Another time.']]);
    const request = await requestNow(booked);
    const moved = await desk.post(`/api/requests/${request.id}/moves`, { to: 'waitlisted' }, etag(request));
    if (moved.status !== 200) throw new Error(moved.text);
    const { json } = await desk.get('/api/waiting?filter={"status":"waiting"}');
    const waiting = json.find(({ requestId }: { requestId: string }) => requestId === request.id);
    const free = await aFreeTime(desk, { ...booked.ids, from: '2026-11-30' });
    const offer = await desk.post(`/api/waiting/${waiting.id}/offers`, {
      serviceId: booked.ids.serviceId,
      ...free,
    });
    if (offer.status !== 201) throw new Error(offer.text);
    const [kept] = await world.db.select().from(appointments).where(eq(appointments.status, 'pending'));
    const id = offer.json.appointmentId ?? kept?.id;
    const [mail] = await mailsOf(desk, { id });
    return { request, id, mail, link: linkIn(mail) };
  }

  test('is offered by mail, and taken by a pressed button', async () => {
    const { request, id, mail, link } = await anOffer();
    expect(mail).toMatchObject({ kind: 'offer', subject: 'A time has come free', calendar: null });
    const page = await open(link);
    expect(headingOf(page.text)).toBe('A time for you');
    expect(faultsOfHtml(page.text)).toEqual([]);
    expect((await press(link, 'accept')).status).toBe(303);
    expect((await desk.get(`/api/appointments/${id}`)).json.status).toBe('booked');
    expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('scheduled');
    expect((await mailsOf(desk, { id })).map(({ kind }) => kind)).toContain('confirmation');
    expect(headingOf((await open(link)).text)).toBe('Your visit');
  });

  test('is left by a pressed button, and is no longer there', async () => {
    const { request, link } = await anOffer();
    expect((await press(link, 'decline')).status).toBe(303);
    const page = await open(link);
    expect([page.status, headingOf(page.text)]).toEqual([200, 'This time is no longer kept for you']);
    expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('waitlisted');
  });

  test('whose deadline has passed is no longer there', async () => {
    const { link } = await anOffer();
    world.clock.advance(3 * 24 * 60);
    expect(headingOf((await open(link)).text)).toBe('This time is no longer kept for you');
  });
});
