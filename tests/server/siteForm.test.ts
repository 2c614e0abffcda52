import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articles, events, eventValues, messages, requests, services } from '#server/db/schema.ts';
import { aDesk, type World } from '#tests/desk.ts';
import {
  activeParts,
  faultAt,
  faultsOfHtml,
  filledForm,
  headingOf,
  offered,
  openForm,
  post,
  stored,
} from '#tests/publicForm.ts';
import { site as en } from '#words/en/site.ts';
import { site as es } from '#words/es/site.ts';

let world: World;

beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.delete(requests);
});

const theOne = async () => {
  const rows = await stored(world);
  expect(rows).toHaveLength(1);
  return rows[0] as (typeof rows)[number];
};

const referenceIn = (location: string | null): string =>
  /thanks\/([0-9A-Z-]+)/.exec(location ?? '')?.[1] ?? '';

describe('a patient sends the form', () => {
  test('and is brought to a thank-you page; the request is stored as it was meant', async () => {
    const reply = await post(
      world.anyone,
      await filledForm(world, { lastName: 'Lindqvist', phone: '212.555.0147 x12', email: 'Ana@Example.org' }),
    );

    expect(reply.status).toBe(303);
    expect(await theOne()).toMatchObject({
      reference: referenceIn(reply.headers.get('Location')),
      source: 'web',
      status: 'new',
      priority: 'routine',
      turn: 'ours',
      language: 'en',
      firstName: 'Ana',
      lastName: 'Lindqvist',
      phone: '+12125550147',
      phoneExtension: '12',
      email: 'Ana@Example.org',
      emailKey: 'ana@example.org',
      suspect: false,
      textConsent: null,
      version: 1,
    });
  });

  test('and everything optional is kept: call times, language, interpreter, who asks, consent with its wording', async () => {
    const form = await filledForm(world, {
      language: 'vi',
      interpreter: 'yes',
      askedByName: 'Minh Tran',
      askedByRelationship: 'son',
      textConsent: 'a wording of the sender’s own',
    });
    for (const day of ['tue', 'thu']) form.append('day', day);
    form.append('part', 'morning');
    await post(world.anyone, form);

    expect(await theOne()).toMatchObject({
      language: 'vi',
      interpreter: true,
      askedBy: { name: 'Minh Tran', relationship: 'son' },
      preferredTimes: [
        { day: 'tue', part: 'morning' },
        { day: 'thu', part: 'morning' },
      ],
      textConsent: { at: world.clock.now().toISOString(), wording: en.request.textConsent },
    });
  });

  test('and its due time, marks and line in the trail are there, with nothing personal in the trail', async () => {
    const message = 'Since last night I have chest pain when I climb stairs.';
    await post(world.anyone, await filledForm(world, { message }));

    const { id, dueAt, flags } = await theOne();
    expect(dueAt?.getTime()).toBeGreaterThan(world.clock.now().getTime());
    expect(flags.map(({ start, end }) => message.slice(start, end))).toEqual(['chest pain']);
    const lines = await world.db.select().from(events).where(eq(events.recordId, id));
    expect(lines).toMatchObject([{ action: 'received', resource: 'requests', actorId: null, fields: [] }]);
    expect(
      await world.db
        .select()
        .from(eventValues)
        .where(eq(eventValues.sequence, lines[0]?.sequence ?? 0)),
    ).toEqual([]);
  });

  test('in Spanish, and the language of the page is the language of the request', async () => {
    const reply = await post(
      world.anyone,
      await filledForm(world, { textConsent: 'yes' }, '/site/request?lang=es'),
    );

    expect(reply.headers.get('Location')).toMatch(/\?lang=es$/);
    expect(await theOne()).toMatchObject({
      language: 'es',
      textConsent: { wording: es.request.textConsent },
    });
  });

  test('from an article, and the article is remembered; one that does not exist is not', async () => {
    const [article] = await world.db.select().from(articles).where(eq(articles.status, 'published')).limit(1);
    const slug = article?.liveSlug ?? '';
    await post(world.anyone, await filledForm(world, {}, `/site/articles/${slug}`));
    await post(world.anyone, await filledForm(world, { articleSlug: 'no-such-article' }));

    expect((await stored(world)).map(({ articleSlug }) => articleSlug)).toEqual([slug, null]);
  });
});

describe('a form with faults comes back', () => {
  const missing = {
    firstName: 'Enter the first name.',
    lastName: 'Enter the last name.',
    phone: 'Enter a phone number we can call.',
    email: 'Enter an e-mail address.',
    patientType: 'Choose whether you are a new or a returning patient.',
    locationId: 'Choose a location.',
    serviceId: 'Choose the reason for the visit.',
  };

  test('empty, with a sentence of its own at each required field, and the first one waiting for typing', async () => {
    const { status, text } = await post(world.anyone, await openForm(world.anyone));

    expect(status).toBe(422);
    for (const [field, sentence] of Object.entries(missing))
      expect(faultAt(text, field), field).toBe(sentence);
    expect(text.match(/<input[^>]* autofocus/g)).toHaveLength(1);
    expect(text).toMatch(/name="firstName"[^>]* autofocus/);
    expect(faultsOfHtml(text)).toEqual([]);
    expect(await stored(world)).toEqual([]);
  });

  test('with not a single field in it', async () => {
    const { status, text } = await post(world.anyone, '');

    expect(status).toBe(422);
    for (const [field, sentence] of Object.entries(missing))
      expect(faultAt(text, field), field).toBe(sentence);
  });

  test('and what is wrong is told apart from what is missing', async () => {
    const wrong = {
      phone: ['12', 'This phone number is not valid. Write it with its area code, like 212 555 0147.'],
      email: ['ana@', 'This e-mail address is not valid. Write it like name@example.com.'],
      patientType: ['someone', 'Choose new or returning patient.'],
      locationId: ['nowhere', 'Choose a location from the list.'],
      serviceId: [crypto.randomUUID(), 'Choose a reason from the list.'],
    } as const;
    for (const [field, [value, sentence]] of Object.entries(wrong)) {
      const { status, text } = await post(world.anyone, await filledForm(world, { [field]: value }));
      expect(status, field).toBe(422);
      expect(faultAt(text, field), field).toBe(sentence);
    }
    expect(await stored(world)).toEqual([]);
  });

  test('with everything that was typed still in it', async () => {
    const form = await filledForm(world, {
      firstName: 'Zoë "Z" <b>',
      phone: 'soon',
      message: '\nFirst line is empty.\n</textarea><script>alert(1)</script>',
      language: 'ko',
      askedByName: 'A friend & neighbor',
      textConsent: 'yes',
      patientType: 'returning',
    });
    form.append('day', 'wed');
    const { text } = await post(world.anyone, form);

    expect(text).toContain('value="Zoë &quot;Z&quot; &lt;b&gt;"');
    expect(text).toContain('value="soon"');
    expect(text).toContain(
      '\n\nFirst line is empty.\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>',
    );
    expect(text).toContain('<option value="ko" lang="ko" selected>');
    expect(text).toContain('value="A friend &amp; neighbor"');
    expect(text).toMatch(/name="textConsent"[^>]* checked/);
    expect(text).toMatch(/name="day" value="wed" checked/);
    expect(text).toContain('<option value="returning" selected>');
    expect(text).toMatch(/<details class="site-more" open/);
    expect(faultsOfHtml(text)).toEqual([]);
  });

  test('in Spanish where it was Spanish', async () => {
    const { text } = await post(world.anyone, await openForm(world.anyone, '/site/request?lang=es'));

    expect(text).toContain('<html lang="es">');
    expect(faultAt(text, 'phone')).toBe('Escriba un teléfono al que podamos llamar.');
  });

  test('with a hint where the mail provider looks mistyped; the hint alone stops nobody', async () => {
    const hinted = await post(world.anyone, await filledForm(world, { email: 'ana@gmial.com', phone: '' }));
    expect(hinted.text).toContain('Did you mean ana@gmail.com?');

    expect((await post(world.anyone, await filledForm(world, { email: 'ana@gmial.com' }))).status).toBe(303);
    expect(await theOne()).toMatchObject({ email: 'ana@gmial.com' });
  });

  test('when a reason is not for patients to ask for', async () => {
    const [hidden] = await world.db.select().from(services).where(eq(services.patientsMayAsk, false));
    const { text } = await post(world.anyone, await filledForm(world, { serviceId: hidden?.id ?? '' }));

    expect(faultAt(text, 'serviceId')).toBe('Choose a reason from the list.');
    expect((await offered(world.anyone)).services.map(({ name }) => name)).not.toContain(hidden?.name);
  });

  test('when someone asks for another and leaves out who they are', async () => {
    const { text } = await post(world.anyone, await filledForm(world, { askedByRelationship: 'daughter' }));

    expect(faultAt(text, 'askedByName')).toBe('Enter your name.');
  });
});

describe('names are names', () => {
  test.each([
    'Nguyễn Thị Minh Khai',
    'Ó Súilleabháin',
    "D'Souza-Łukaszewska",
    'محمد عبد الله',
    'דויד',
    '李小龍',
    'Владимир',
    'सीता',
    'ไพลิน',
    'N’Golo',
    'O',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{{constructor.constructor("alert(1)")()}}',
    '=HYPERLINK("https://evil.example")',
    "Robert'); DROP TABLE requests;--",
  ])('%s is stored as it is, after NFC', async (name) => {
    const decomposed = name.normalize('NFD');
    expect((await post(world.anyone, await filledForm(world, { lastName: `  ${decomposed} ` }))).status).toBe(
      303,
    );
    expect((await theOne()).lastName).toBe(name.normalize('NFC'));
  });

  test.each([
    ['a NUL', 'An\u0000a'],
    ['a line break', 'Ana\nBcc: someone@example.org'],
    ['an escape', '\u001b[31mAna'],
    ['a C1 control', 'An\u0085a'],
    ['a right-to-left override', 'Ana\u202Egpj'],
  ])('%s is refused at the field, and the page shows the name without it', async (_what, firstName) => {
    const { status, text } = await post(world.anyone, await filledForm(world, { firstName }));

    expect(status).toBe(422);
    expect(faultAt(text, 'firstName')).toBe('Remove the invisible control characters.');
    expect(faultsOfHtml(text)).toEqual([]);
  });
});

describe('too much, or not a form', () => {
  test('five thousand characters of any script fit, one more is a fault of the field', async () => {
    expect((await post(world.anyone, await filledForm(world, { message: '痛'.repeat(5000) }))).status).toBe(
      303,
    );
    const { status, text } = await post(world.anyone, await filledForm(world, { message: 'a'.repeat(5001) }));
    expect(status).toBe(422);
    expect(faultAt(text, 'message')).toBe('Use at most 5000 characters.');
  });

  test('a body beyond the limit is refused with a page that says what to do', async () => {
    const { status, text } = await post(world.anyone, `message=${'a'.repeat(200_000)}`);

    expect(status).toBe(413);
    expect(headingOf(text)).toBe('This is too long');
    expect(text).toContain('(212) 555-0140');
  });

  test.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])(
    '%s is no form: 415',
    async (type) => {
      expect((await post(world.anyone, '{}', { 'Content-Type': type })).status).toBe(415);
    },
  );

  test('bytes that are no UTF-8, broken escapes and ten thousand ticks do no harm', async () => {
    const bytes = await world.anyone.send('/site/request', {
      method: 'POST',
      body: new Uint8Array([0xff, 0xfe, 0x3d]),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(bytes.status).toBe(400);
    expect((await post(world.anyone, 'firstName=%E0%A4%A&lastName=%')).status).toBe(422);
    expect((await post(world.anyone, 'day=mon&part=morning&'.repeat(4_000))).status).toBe(422);
  });

  test('another method is told what is allowed', async () => {
    const reply = await world.anyone.send('/site/request', { method: 'PUT' });

    expect(reply.status).toBe(405);
    expect(reply.headers.get('Allow')).toBe('GET, POST');
  });
});

describe('sent twice, stored once', () => {
  test('a double click: both answers name the same request', async () => {
    const form = await filledForm(world);
    const replies = await Promise.all(Array.from({ length: 8 }, () => post(world.anyone, form)));

    expect(new Set(replies.map(({ headers }) => headers.get('Location'))).size).toBe(1);
    expect(replies.every(({ status }) => status === 303)).toBe(true);
    await theOne();
  });

  test('the same words from a new page within ten minutes are the same request, later they are another', async () => {
    const person = { lastName: 'Twice', email: 'twice@example.org' };
    const first = await post(world.anyone, await filledForm(world, person));
    world.clock.advance(9);
    const again = await post(world.anyone, await filledForm(world, { ...person, lastName: ' TWICE ' }));
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));

    world.clock.advance(11);
    const later = await post(world.anyone, await filledForm(world, person));
    expect(later.headers.get('Location')).not.toBe(first.headers.get('Location'));
    expect(await stored(world)).toHaveLength(2);
  });

  test('a refresh of the sent page hours later is still the same request', async () => {
    const form = await filledForm(world);
    const first = await post(world.anyone, form);
    world.clock.advance(5 * 60);
    const refreshed = await post(world.anyone, form);

    expect(refreshed.headers.get('Location')).toBe(first.headers.get('Location'));
    await theOne();
  });

  test('a form mended after sending is another request: nothing corrected is swallowed', async () => {
    const form = await filledForm(world);
    await post(world.anyone, form);
    form.set('phone', '312 555 0162');
    await post(world.anyone, form);

    expect((await stored(world)).map(({ phone }) => phone)).toEqual(['+12125550147', '+13125550162']);
  });
});

describe('machines are marked, never turned away', () => {
  test('a filled trap, a form sent at once, and one without a stamp of ours are suspect', async () => {
    const trapped = await filledForm(world, { topic: 'cheap pills' });
    const forged = await filledForm(world, { stamp: `${(0).toString(36)}.${'0'.repeat(64)}` });
    const bare = await filledForm(world);
    bare.delete('stamp');
    const hasty = await filledForm(world);
    hasty.set('stamp', (await openForm(world.anyone)).get('stamp') ?? '');
    for (const form of [trapped, forged, bare, hasty])
      expect((await post(world.anyone, form)).status).toBe(303);

    expect((await stored(world)).map(({ suspect }) => suspect)).toEqual([true, true, true, true]);
  });

  test('a tab opened 23 hours ago is not', async () => {
    const form = await filledForm(world);
    world.clock.advance(23 * 60);
    expect((await post(world.anyone, form)).status).toBe(303);

    expect(await theOne()).toMatchObject({ suspect: false });
  });

  test('nor is a form sent again right after a fault was mended', async () => {
    const form = await filledForm(world, { phone: '' });
    const returned = await post(world.anyone, form);
    expect(returned.text).toContain(`name="stamp" value="${form.get('stamp')}"`);
    form.set('phone', '212 555 0147');
    await post(world.anyone, form);

    expect(await theOne()).toMatchObject({ suspect: false });
  });
});

describe('what the page says before Send', () => {
  test.each([
    ['/site/request', en],
    ['/site/request?lang=es', es],
    ['/site/articles/massage-and-fibromyalgia-pain', en],
  ] as const)(
    '%s: the emergency numbers, the clinic’s phone and hours stand above the button',
    async (path, words) => {
      const { text } = await world.anyone.get(path);
      const before = text.slice(0, text.indexOf('<button type="submit">'));

      for (const said of ['tel:911', 'tel:988', 'tel:+12125550140', '8 a', words.emergency.title])
        expect(before).toContain(said);
      expect(before.match(/<(?:input|select)[^>]* required[ >]/g)).toHaveLength(7);
      expect(before).not.toMatch(/name="textConsent"[^>]* checked/);
      expect(faultsOfHtml(text)).toEqual([]);
    },
  );

  test('the choices are the clinic’s own, in the page’s language, and nothing chosen beforehand', async () => {
    const { text } = await world.anyone.get('/site/request?lang=es');
    const reasons = /<select id="field-serviceId"[\s\S]*?<\/select>/.exec(text)?.[0] ?? '';
    const { services: inSpanish } = (
      await world.anyone.get('/api/public/options', { 'Accept-Language': 'es-MX' })
    ).json;

    expect([...reasons.matchAll(/value="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      inSpanish.map(({ id }: { id: string }) => id),
    );
    expect(reasons).toContain('Fisioterapia');
    expect(text).not.toContain(' selected');
  });

  test('the page is not for search engines, holds no script of its own and asks nobody else', async () => {
    const { text, headers } = await world.anyone.get('/site/request');

    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(activeParts(text)).toEqual([]);
    expect(text).not.toMatch(/ style=| on\w+=|https?:\/\//);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });
});
