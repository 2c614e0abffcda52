import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { messages, settings } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

type Article = Reply['json'];

let world: World;
let editor: Client;
let clinician: Client;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 1_000 });
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.update(settings).set({ articleMails: true });
});

const act = async (article: Article, action: string, body: object, client = editor): Promise<Article> => {
  const { status, json, text } = await client.post(
    `/api/articles/${article.id}/${action}`,
    body,
    etag(article),
  );
  if (status !== 200) throw new Error(text);
  return json;
};
const edit = async (article: Article, body: object): Promise<Article> =>
  (await editor.put(`/api/articles/${article.id}`, body, etag(article))).json;
const now = async ({ id }: Article): Promise<Article> => (await editor.get(`/api/articles/${id}`)).json;
const inMinutes = (minutes: number): string =>
  new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
const inDays = (days: number): string => addDays(world.clock.now().toISOString().slice(0, 10), days);
const readersGet = async ({ slug }: Article): Promise<number> =>
  (await world.anyone.get(`/site/articles/${slug}`)).status;
const pass = async (minutes: number): Promise<void> => {
  world.clock.advance(minutes);
  await runJobs(world.desk);
};
const told = () =>
  world.db.select().from(messages).where(eq(messages.kind, 'publishing-held')).orderBy(messages.recipient);

/** Planned without an error; by its hour the page it leads to is gone. */
const aHeldArticle = async (): Promise<{ held: Article; target: Article }> => {
  const target = await aLiveArticle(editor);
  const body = `<p>Read about <a href="/site/articles/${target.slug}">sore necks</a>.</p>`;
  const planned = await act(await aDraft(editor, { body }), 'moves', { to: 'scheduled', at: inMinutes(10) });
  await act(target, 'moves', { to: 'archived' });
  await pass(10);
  return { held: await now(planned), target };
};

const cite = '<sup><a href="#ref-r1" id="cite-r1">1</a></sup>';
const advice = (dose: string) => ({
  kind: 'treatment',
  summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
  body: `<p>Take ${dose} at night.${cite}</p>`,
  references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2026 }],
  disclosure: 'None.',
});

describe('what meets new errors at its hour', () => {
  test('is not shown to readers, and says why: on itself, in the list, among what wants somebody, in the trail', async () => {
    const { held } = await aHeldArticle();
    expect(held).toMatchObject({ status: 'scheduled', published: null, held: [{ rule: 'L6' }] });
    expect([held.publishAt, held.scheduled.title]).toEqual([expect.any(String), held.title]);
    expect(await readersGet(held)).toBe(404);
    const filter = encodeURIComponent(JSON.stringify({ held: true }));
    const { json: listed } = await editor.get(`/api/articles?filter=${filter}&range=[0,9]`);
    expect(listed.map(({ id }: Article) => id)).toEqual([held.id]);
    const { json: review } = await editor.get('/api/articles/review-list');
    expect(review.rows.find(({ id }: Article) => id === held.id).queues).toEqual(['held']);
    const { json: events } = await editor.get(`/api/articles/${held.id}/events`);
    expect(events.at(-1)).toMatchObject({ action: 'publishing-held', actorId: null });
  });

  test('is told once, by mail to whoever planned it, and tried at no later turn', async () => {
    const { held, target } = await aHeldArticle();
    await act(await now(target), 'moves', { to: 'published' });
    await pass(1);
    await pass(600);
    expect(await now(held)).toMatchObject({ status: 'scheduled', version: held.version });
    const mails = await told();
    expect(mails.map(({ recipient }) => recipient)).toEqual(['content-manager@clinic.example']);
    expect(mails[0]?.body).toContain(`/#/articles/${held.id}`);
  });

  test('waits for a person: published once it is mended, or at another hour', async () => {
    const { held } = await aHeldArticle();
    const again = await editor.post(
      `/api/articles/${held.id}/moves`,
      { to: 'scheduled', at: inMinutes(10) },
      etag(held),
    );
    expect(again.status).toBe(422);
    const mended = await edit(held, { body: '<p>Move gently.</p>' });
    expect(mended.held).not.toBeNull();
    const later = await act(mended, 'moves', { to: 'scheduled', at: inMinutes(10) });
    expect(later.held).toBeNull();
    await pass(10);
    expect(await now(held)).toMatchObject({ status: 'published', held: null, publishAt: null });
  });

  test('and was a correction, leaves the live page as it is, and still ends at its time', async () => {
    const live = await aLiveArticle(editor);
    const target = await aLiveArticle(editor);
    const body = `<p>Read about <a href="/site/articles/${target.slug}">sore necks</a>.</p>`;
    const ending = await act(live, 'moves', { to: 'archived', at: inMinutes(30) });
    await act(await edit(ending, { body }), 'moves', { to: 'published', at: inMinutes(10) });
    await act(target, 'moves', { to: 'draft' });
    await pass(10);
    expect(await now(live)).toMatchObject({ status: 'published', held: [{ rule: 'L6' }] });
    expect(await readersGet(live)).toBe(200);
    await pass(20);
    expect(await now(live)).toMatchObject({ status: 'archived', held: null });
    const { json: events } = await editor.get(`/api/articles/${live.id}/events`);
    expect(events.filter(({ action }: { action: string }) => action === 'publishing-held')).toHaveLength(1);
  });

  test('is a text whose signature went to other words meanwhile', async () => {
    const sign = (article: Article, ticked: string[]) =>
      act(article, 'sign-off', { ticked, nextReviewAt: inDays(300) }, clinician);
    const signed = await sign(await aDraft(editor, advice('50 mg')), []);
    const reason = { note: 'Looked at.' };
    const planned = await act(signed, 'moves', { to: 'scheduled', at: inMinutes(10), ...reason });
    const corrected = await edit(planned, { body: advice('5 mg').body });
    const { json: review } = await clinician.get(`/api/articles/${corrected.id}/review`);
    await sign(
      corrected,
      review.changes.map(({ key }: { key: string }) => key),
    );
    await pass(10);
    expect(await now(signed)).toMatchObject({ status: 'scheduled', held: [{ rule: 'C4' }] });
    expect(await readersGet(signed)).toBe(404);
  });

  test('is written to nobody where the clinic wants no such mail', async () => {
    await world.db.update(settings).set({ articleMails: false });
    expect((await aHeldArticle()).held.held).not.toBeNull();
    expect(await told()).toEqual([]);
  });
});

test('what is planned is checked as what goes live at once: errors stop it, warnings want a reason', async () => {
  const faulty = await aDraft(editor, { body: '<h2>Heat</h2><h4>How</h4><p>It helps.</p>' });
  const at = inMinutes(10);
  const plan = (article: Article, more: object = {}) =>
    editor.post(`/api/articles/${article.id}/moves`, { to: 'scheduled', at, ...more }, etag(article));
  const stopped = await plan(faulty);
  expect([stopped.status, stopped.json.findings[0].rule]).toEqual([422, 'S4']);
  const draft = await aDraft(editor, { ...advice('5 mg'), disclosure: null });
  const signed = await act(draft, 'sign-off', { ticked: [], nextReviewAt: inDays(300) }, clinician);
  const asked = await plan(signed);
  expect([asked.status, Object.keys(asked.json.errors)]).toEqual([422, expect.arrayContaining(['note'])]);
  const planned = await plan(signed, { waivers: { C12: 'Asked for.' }, note: 'As agreed' });
  expect(planned.status).toBe(200);
  const { json: revisions } = await editor.get(`/api/articles/${signed.id}/revisions`);
  expect(revisions[0]).toMatchObject({
    savedAs: 'scheduled',
    note: 'As agreed',
    waivers: expect.objectContaining({ C12: 'Asked for.' }),
  });
});
