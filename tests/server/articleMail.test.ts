import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { remindReviewers } from '#server/articles/remindReviewers.ts';
import { articles, messages, settings, staff } from '#server/db/schema.ts';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type Article = Reply['json'];

let world: World;
let editor: Client;
let clinician: Client;
let reviewerId: string;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 1_000 });
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
  reviewerId = await personId(world, 'clinician');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.update(articles).set({ nextReviewAt: null });
  await world.db.update(settings).set({ articleMails: true });
  await clinician.post('/api/me/activity', {}, { 'Accept-Language': 'en' });
});

const act = (article: Article, action: string, body: object, client = editor): Promise<Reply> =>
  client.post(`/api/articles/${article.id}/${action}`, body, etag(article));
const ask = async (article: Article): Promise<Article> =>
  (await act(article, 'ask-review', { reviewerId, note: 'Jo Miller called about the dose' })).json;
const sent = () => world.db.select().from(messages).orderBy(messages.kind, messages.recipient);
const told = async () => (await sent()).map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
const inDays = (days: number): string => addDays(world.clock.now().toISOString().slice(0, 10), days);

describe('a review that is asked for', () => {
  test('is mailed to the clinician, with the way to it and nothing people wrote', async () => {
    const article = await ask(await aDraft(editor));
    expect(await told()).toEqual(['review-asked clinician']);
    const [mail] = await sent();
    expect(mail?.subject).toBe(`Please review: ${article.title}`);
    expect(mail?.body).toContain(`http://127.0.0.1:3000/#/articles/${article.id}`);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Jo Miller/);
  });

  test('is mailed once for the same words, however often they are asked about', async () => {
    const article = await ask(await aDraft(editor));
    const again = await ask(article);
    const back = await act(again, 'moves', { to: 'draft' });
    await act(back.json, 'moves', { to: 'in-review' });
    expect((await told()).filter((line) => line.startsWith('review-asked'))).toHaveLength(1);
  });

  test('is mailed again for other words, and once they were sent back', async () => {
    const article = await ask(await aDraft(editor));
    const { json: edited } = await editor.put(
      `/api/articles/${article.id}`,
      { body: '<p>Rest.</p>' },
      etag(article),
    );
    const asked = await ask(edited);
    const { json: back } = await act(asked, 'send-back', { note: 'Shorter.' }, clinician);
    await ask(back);
    expect(await told()).toEqual([
      ...['review-asked clinician', 'review-asked clinician', 'review-asked clinician'],
      'sent-back content-manager',
    ]);
  });

  test.each([
    ['es', 'es', /^Para revisar: /],
    ['en', 'en', /^Please review: /],
    [null, 'en', /^Please review: .* \/ Para revisar: /],
  ])('is in the words of the receiver’s screens (%s)', async (language, kept, subject) => {
    await world.db.update(staff).set({ language: null }).where(eq(staff.id, reviewerId));
    if (language) await clinician.post('/api/me/activity', {}, { 'Accept-Language': language });
    await ask(await aDraft(editor));
    const [mail] = await sent();
    expect([mail?.language, mail?.subject]).toEqual([kept, expect.stringMatching(subject)]);
  });

  test.each([
    ['the clinic wants no such mail', () => world.db.update(settings).set({ articleMails: false })],
    ['nobody is named', () => Promise.resolve()],
  ])('is mailed to nobody where %s', async (reason, make) => {
    await make();
    const draft = await aDraft(editor);
    if (reason === 'nobody is named') await act(draft, 'moves', { to: 'in-review' });
    else await ask(draft);
    expect(await told()).toEqual([]);
  });
});

test('a text that is refused leaves no mail behind', async () => {
  const draft = await aDraft(editor);
  const refused = await act(draft, 'ask-review', { reviewerId: await personId(world, 'manager') });
  expect(refused.status).toBe(422);
  expect(await told()).toEqual([]);
});

describe('a review that comes due', () => {
  const due = (days: number) => aLiveArticle(editor, { reviewerId, nextReviewAt: inDays(days) });

  test('is mailed on its day, once, together with the others of that day', async () => {
    await due(3);
    await due(3);
    await remindReviewers(world.desk);
    expect(await told()).toEqual([]);
    world.clock.advance(3 * 24 * 60);
    await Promise.all([remindReviewers(world.desk), remindReviewers({ ...world.desk })]);
    expect(await told()).toEqual(['review-due clinician']);
    expect((await sent())[0]?.subject).toBe('Reviews due: 2');
    world.clock.advance(24 * 60);
    await remindReviewers(world.desk);
    expect(await told()).toHaveLength(1);
  });

  test('goes to whoever began the article where no reviewer is named', async () => {
    await aLiveArticle(editor, { nextReviewAt: inDays(0) });
    await remindReviewers(world.desk);
    expect(await told()).toEqual(['review-due content-manager']);
  });

  test('long ago is shown at the desk and mailed no more', async () => {
    await due(-30);
    await remindReviewers(world.desk);
    expect(await told()).toEqual([]);
  });
});
