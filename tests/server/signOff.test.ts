import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { articleRevisions, articles } from '#server/db/schema.ts';
import { aDraft } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type Article = Reply['json'];

let world: World;
let editor: Client;
let clinician: Client;
let clinicianId: string;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 1_000 });
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
  clinicianId = await personId(world, 'clinician');
});
afterAll(() => world.close());

const inDays = (days: number): string => addDays(world.clock.now().toISOString().slice(0, 10), days);
const act = (article: Article, action: string, body: object, client = clinician): Promise<Reply> =>
  client.post(`/api/articles/${article.id}/${action}`, body, etag(article));
const done = async (reply: Promise<Reply>): Promise<Article> => {
  const { status, json, text } = await reply;
  if (status !== 200) throw new Error(text);
  return json;
};
const edit = (article: Article, body: object): Promise<Article> =>
  done(editor.put(`/api/articles/${article.id}`, body, etag(article)));
const review = async ({ id }: Article, client = clinician): Promise<Reply['json']> =>
  done(client.get(`/api/articles/${id}/review`));
const sign = (article: Article, ticked: string[] = [], more: object = {}) =>
  act(article, 'sign-off', { ticked, nextReviewAt: inDays(300), ...more });
const publish = (article: Article, note?: string) =>
  act(article, 'moves', { to: 'published', ...(note ? { note } : {}) }, editor);

const cite = '<sup><a href="#ref-r1" id="cite-r1">1</a></sup>';
const bodyWith = (dose: string, days: string, not = '') =>
  `<p>Take ${dose} at night.${cite}</p><p>Rest for ${days}.</p><p>Do ${not}run at first.</p>`;
const advice = (changes: object = {}): Promise<Article> =>
  aDraft(editor, {
    ...{ kind: 'treatment', body: bodyWith('5 mg', 'two days', 'not ') },
    summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
    references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2026 }],
    disclosure: 'None.',
    ...changes,
  });
const signed = async (): Promise<Article> => done(sign(await advice()));
const live = async (): Promise<Article> => done(publish(await signed()));
const readersSee = async ({ slug }: Article): Promise<string> =>
  (await world.anyone.get(`/site/articles/${slug}`)).text;

describe('a signature', () => {
  test('of a new text attests the whole: it binds the name, the day, the text and the version', async () => {
    const draft = await advice();
    expect(await review(draft)).toMatchObject({ state: 'unsigned', changes: [], comparedWith: null });
    const article = await done(sign(draft, [], { evidenceAt: inDays(-10), note: 'Sound.' }));
    expect(article).toMatchObject({
      ...{ reviewerId: clinicianId, signedById: clinicianId, signedFingerprint: draft.fingerprint },
      ...{ reviewedAt: world.clock.now().toISOString(), signedVersion: article.version },
      ...{ nextReviewAt: inDays(300), evidenceAt: inDays(-10), status: 'draft' },
    });
    const [kept] = await world.db
      .select({ savedAs: articleRevisions.savedAs, note: articleRevisions.note })
      .from(articleRevisions)
      .where(eq(articleRevisions.articleId, article.id))
      .orderBy(desc(articleRevisions.version))
      .limit(1);
    expect(kept).toEqual({ savedAs: 'signed', note: 'Sound.' });
    expect((await publish(article)).json.published).toMatchObject({ reviewerId: clinicianId });
  });

  test('is void once the words change, and stands again with them', async () => {
    const article = await signed();
    const changed = await edit(article, { body: bodyWith('50 mg', 'ten days') });
    const state = await review(changed);
    expect(state).toMatchObject({ state: 'changed', comparedWith: 'signed', paragraphs: 3 });
    expect(state.changes.map((one: Article) => [one.kind, one.before, one.after])).toEqual([
      ['dose', '5 mg', '50 mg'],
      ['duration', 'two days', 'ten days'],
      ['negation', 'not', ''],
    ]);
    expect((await publish(changed, 'Quickly')).json.errors.reviewedAt).toMatch(/changed since/);
    const back = await edit(changed, { body: article.body });
    expect((await review(back)).state).toBe('signed');
  });

  test('after a change wants every changed number, dose and “not” ticked; those that are missing are named', async () => {
    const changed = await edit(await signed(), { body: bodyWith('50 mg', 'ten days') });
    const keys: string[] = (await review(changed)).changes.map(({ key }: Article) => key);
    const { status, json } = await sign(changed, keys.slice(0, 1));
    expect([status, json.errors.ticked]).toEqual([
      422,
      'Changes that nobody has ticked: 2 (two days → ten days; not → –).',
    ]);
    expect(json.missing.map(({ key }: Article) => key)).toEqual(keys.slice(1));
    const again = await done(sign(changed, keys));
    expect(again.signedFingerprint).toBe(changed.fingerprint);
    expect((await publish(again)).status).toBe(200);
  });

  test('of a text nobody signed is held against what readers see', async () => {
    const plain = await aDraft(editor, { body: '<p>Take 5 mg.</p>' });
    const shown = await done(publish(plain));
    const changed = await edit(shown, { body: '<p>Take 6 mg.</p>' });
    expect(await review(changed)).toMatchObject({ comparedWith: 'live', changes: [{ after: '6 mg' }] });
    expect((await sign(changed)).status).toBe(422);
  });

  test('of the very words readers see shows the name and the day there at once', async () => {
    const shown = await done(publish(await aDraft(editor)));
    expect(shown.published.reviewerId).toBeNull();
    const article = await done(sign(shown));
    expect(article.published).toMatchObject({
      ...{ reviewerId: clinicianId, reviewedAt: world.clock.now().toISOString() },
    });
    const draft = await edit(article, { body: '<p>Walk.</p>' });
    expect((await sign(draft)).json.published.body).toBe('<p>Move gently.</p>');
  });

  test('never comes from the author, nor from whoever wrote the version', async () => {
    const [began, wrote] = [await advice(), await advice()];
    await world.db.update(articles).set({ authorId: clinicianId }).where(eq(articles.id, began.id));
    await world.db
      .update(articleRevisions)
      .set({ authorId: clinicianId })
      .where(eq(articleRevisions.articleId, wrote.id));
    expect((await sign(began)).json.errors.signedById).toMatch(/You began/);
    expect((await sign(wrote)).json.errors.signedById).toMatch(/You wrote/);
    expect([(await review(began)).mayNotSign, (await review(wrote)).mayNotSign]).toEqual([
      'author',
      'writer',
    ]);
  });

  test.each([
    ['nextReviewAt', { nextReviewAt: '2020-01-01' }, /after today/],
    ['nextReviewAt', { nextReviewAt: '2126-01-01' }, /at most 36 months/],
    ['evidenceAt', { evidenceAt: '2126-01-01' }, /has come/],
  ])('wants days that can be: %s', async (field, days, words) => {
    const { status, json } = await sign(await advice(), [], days);
    expect([status, json.errors[field]]).toEqual([422, expect.stringMatching(words)]);
  });

  test('of an older version than the present one is refused with the present one', async () => {
    const draft = await advice();
    await edit(draft, { body: bodyWith('50 mg', 'ten days') });
    const { status, json } = await sign(draft);
    expect([status, json.current.version]).toEqual([412, draft.version + 1]);
  });
});

describe('read again, no change', () => {
  const attested = { attested: true, note: 'Still so.' };

  test('renews the day of a signed text, for readers too', async () => {
    const article = await live();
    world.clock.advance(60 * 24 * 3);
    const again = await done(act(article, 'read-again', { ...attested, nextReviewAt: inDays(400) }));
    expect(again).toMatchObject({ reviewedAt: world.clock.now().toISOString(), nextReviewAt: inDays(400) });
    expect(again.published.reviewedAt).toBe(again.reviewedAt);
    expect(again.signedFingerprint).toBe(article.signedFingerprint);
  });

  test('is refused without the words, without a note, and for a text that is not signed as it stands', async () => {
    const article = await live();
    const days = { nextReviewAt: inDays(400) };
    const bare = await act(article, 'read-again', { attested: false, note: ' ', ...days });
    expect([bare.status, bare.json.errors.attested]).toEqual([422, expect.stringMatching(/read the text/)]);
    const changed = await edit(article, { title: 'Sore necks' });
    expect((await act(changed, 'read-again', { ...attested, ...days })).json.errors.attested).toMatch(
      /not signed/,
    );
  });
});

describe('without a new signature', () => {
  test('a live article takes a correction with a note, and keeps the day of its review', async () => {
    const article = await live();
    const day = article.published.reviewedAt;
    world.clock.advance(60 * 24);
    const corrected = await edit(article, { body: article.body.replace('at first', 'at the start') });
    expect(await review(corrected)).toMatchObject({ state: 'corrected', changes: [] });
    expect(corrected.findings.map(({ rule }: Article) => rule)).toEqual(['C5']);
    expect((await publish(corrected)).json.errors).toHaveProperty('note');
    const shown = await done(publish(corrected, 'A clearer word'));
    expect(shown.published).toMatchObject({ reviewedAt: day, reviewerId: clinicianId });
    expect(await readersSee(shown)).toContain('at the start');
    expect(shown.errorCount + shown.warningCount).toBe(0);
  });

  test.each([
    ['dose', '5 mg', '50 mg'],
    ['unit', '5 mg', '5 g'],
    ['duration', 'two days', 'two weeks'],
    ['negation', 'not ', ''],
  ])('a changed %s never goes live: %s → %s', async (_, before, after) => {
    const article = await live();
    const changed = await edit(article, { body: article.body.replace(before, after) });
    const { status, json } = await publish(changed, 'Only a small thing');
    expect([status, json.findings.map(({ rule }: Article) => rule)]).toEqual([422, ['C4']]);
    const disguised = await edit(changed, { kind: 'clinic' });
    expect((await publish(disguised, 'About us')).status).toBe(422);
    expect((await readersSee(article)).includes(article.body.slice(0, 24))).toBe(true);
  });

  test('a live article is taken down', async () => {
    const article = await live();
    const changed = await edit(article, { body: bodyWith('50 mg', 'ten days') });
    expect((await act(changed, 'moves', { to: 'draft' }, editor)).status).toBe(200);
  });

  test('a plain article is published whatever changed, and no longer under the old name', async () => {
    const plain = await done(publish(await done(sign(await aDraft(editor, { body: '<p>Call 911.</p>' })))));
    expect(plain.published.reviewerId).toBe(clinicianId);
    const unsigned = await done(publish(await aDraft(editor, { body: '<p>Call 911.</p>' })));
    const changed = await edit(unsigned, { body: '<p>Call 112.</p>' });
    expect((await publish(changed)).json.published).toMatchObject({ reviewedAt: null });
  });

  test('readers get the last signed version back at once, and the working copy stays', async () => {
    const article = await live();
    // As it could stand after an import over the live page.
    const wrong = { ...article.published, body: '<p>Take 50 mg.</p>', fingerprint: 'other' };
    await world.db.update(articles).set({ published: wrong }).where(eq(articles.id, article.id));
    const draft = await edit(article, { title: 'Not finished' });
    expect((await review(draft)).maySetBack).toBe(true);
    const back = await done(act(draft, 'back-to-signed', { note: 'A wrong dose' }, editor));
    expect(back).toMatchObject({ title: 'Not finished', published: { body: article.body } });
    expect(back.published.reviewerId).toBe(clinicianId);
    expect(await readersSee(article)).not.toContain('50 mg');
    const { status } = await act(await advice(), 'back-to-signed', {}, editor);
    expect(status).toBe(422);
  });
});

describe('a review', () => {
  const ask = (article: Article, body: object = {}) =>
    act(article, 'ask-review', { reviewerId: clinicianId, note: 'The new dose, please.', ...body }, editor);

  test('is asked of a clinician by name, and a draft is in review from then on', async () => {
    const asked = await done(ask(await advice()));
    expect(asked).toMatchObject({ status: 'in-review', reviewerId: clinicianId });
    expect(await review(asked, editor)).toMatchObject({
      ...{ asked: { note: 'The new dose, please.' }, sentBack: null, reviewer: { id: clinicianId } },
    });
    const shown = await live();
    const again = await done(ask(await edit(shown, { body: bodyWith('6 mg', 'two days', 'not ') })));
    expect(again.status).toBe('published');
  });

  test.each([
    ['somebody who is no clinician', 'content-manager', /active clinician/],
    ['whoever began it', 'clinician', /began the article/],
  ] as const)('is not asked of %s', async (_, role, words) => {
    const article = await advice();
    const authorId = await personId(world, role);
    if (role === 'clinician')
      await world.db.update(articles).set({ authorId }).where(eq(articles.id, article.id));
    else await world.db.update(articles).set({ authorId: null }).where(eq(articles.id, article.id));
    const { status, json } = await ask(article, { reviewerId: authorId });
    expect([status, json.errors.reviewerId]).toEqual([422, expect.stringMatching(words)]);
  });

  test('is answered by a signature, or sent back with what is to be changed', async () => {
    const asked = await done(ask(await advice()));
    expect((await act(asked, 'send-back', { note: ' ' })).status).toBe(422);
    const back = await done(act(asked, 'send-back', { note: 'The dose is for adults.' }));
    expect(back.status).toBe('draft');
    expect(await review(back, editor)).toMatchObject({
      ...{ asked: null, sentBack: { note: 'The dose is for adults.' } },
    });
    const kept = await world.db
      .select({ note: articleRevisions.note })
      .from(articleRevisions)
      .where(and(eq(articleRevisions.articleId, back.id), eq(articleRevisions.version, back.version)));
    expect(kept).toEqual([{ note: 'The dose is for adults.' }]);
    const answered = await done(sign(await done(ask(back))));
    expect(await review(answered)).toMatchObject({ asked: null, sentBack: null, state: 'signed' });
  });
});
