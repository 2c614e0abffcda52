import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articleRevisions, articles, settings } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;
let clinician: Client;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 1_000 });
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
});
afterAll(() => world.close());
afterEach(() => world.db.update(settings).set({ articlesNeedApproval: false }));

type Record_ = Reply['json'];
let written = 0;
const anArticle = async (): Promise<Record_> => {
  written += 1;
  const body = { slug: `stands-${written}`, title: 'Neck pain', body: '<p>Move gently.</p>' };
  return (await editor.post('/api/articles', body)).json;
};
const act = (article: Record_, action: string, body: object, client = editor): Promise<Reply> =>
  client.post(`/api/articles/${article.id}/${action}`, body, etag(article));
const to = async (article: Record_, body: object): Promise<Record_> => {
  const { status, json, text } = await act(article, 'moves', body);
  if (status !== 200) throw new Error(text);
  return json;
};
const edit = async (article: Record_, body: object): Promise<Record_> =>
  (await editor.put(`/api/articles/${article.id}`, body, etag(article))).json;
const now = async ({ id }: Record_): Promise<Record_> => (await editor.get(`/api/articles/${id}`)).json;
const inMinutes = (minutes: number): string =>
  new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
const reads = async ({ slug }: Record_): Promise<string | number> => {
  const { status, text } = await world.anyone.get(`/site/articles/${slug}`);
  return status === 200 ? (/<h1[^>]*>([^<]*)<\/h1>/.exec(text)?.[1] ?? '') : status;
};
const pass = async (minutes: number): Promise<void> => {
  world.clock.advance(minutes);
  await runJobs(world.desk);
};

describe('what is scheduled', () => {
  test('goes live as it stood when it was scheduled, whatever was written since', async () => {
    const scheduled = await to(await anArticle(), { to: 'scheduled', at: inMinutes(10) });
    const later = await edit(scheduled, { title: 'Not meant yet' });
    expect([later.scheduled.title, later.scheduled.frozenAt]).toEqual([
      'Neck pain',
      world.clock.now().toISOString(),
    ]);
    await pass(10);
    const live = await now(later);
    expect(live).toMatchObject({
      status: 'published',
      publishAt: null,
      scheduled: null,
      title: 'Not meant yet',
    });
    expect(live.published.title).toBe('Neck pain');
    expect(await reads(live)).toBe('Neck pain');
  });

  test('takes later changes in when it is scheduled once more', async () => {
    const scheduled = await to(await anArticle(), { to: 'scheduled', at: inMinutes(10) });
    const changed = await edit(scheduled, { title: 'Meant after all' });
    await to(changed, { to: 'scheduled', at: changed.publishAt });
    await pass(10);
    expect(await reads(changed)).toBe('Meant after all');
  });

  test('may be the correction of a live page, which stays as it is until then', async () => {
    const live = await to(await anArticle(), { to: 'published' });
    const planned = await to(await edit(live, { title: 'Neck pain, corrected' }), {
      to: 'published',
      at: inMinutes(30),
    });
    expect(planned).toMatchObject({ status: 'published', published: { title: 'Neck pain' } });
    expect(await reads(live)).toBe('Neck pain');
    await pass(30);
    expect(await reads(live)).toBe('Neck pain, corrected');
    expect(await now(live)).toMatchObject({ publishAt: null, scheduled: null });
  });

  test('is dropped where something newer goes live at once', async () => {
    const live = await to(await anArticle(), { to: 'published' });
    const planned = await to(await edit(live, { title: 'Older' }), { to: 'published', at: inMinutes(30) });
    const newer = await to(await edit(planned, { title: 'Newer' }), { to: 'published' });
    expect(newer).toMatchObject({ publishAt: null, scheduled: null });
    await pass(30);
    expect(await reads(live)).toBe('Newer');
  });

  test('can be the end of a live page, or of one that is still to begin', async () => {
    const live = await to(await anArticle(), { to: 'published' });
    await to(live, { to: 'archived', at: inMinutes(60) });
    const begins = await to(await anArticle(), { to: 'scheduled', at: inMinutes(20) });
    const both = await to(begins, { to: 'archived', at: inMinutes(40) });
    expect(both).toMatchObject({ status: 'scheduled' });
    await pass(20);
    expect([await reads(live), await reads(both)]).toEqual(['Neck pain', 'Neck pain']);
    await pass(40);
    expect([await reads(live), await reads(both)]).toEqual([410, 410]);
    expect(await now(live)).toMatchObject({ status: 'archived', unpublishAt: null, published: null });
  });

  test('and has ended before the desk opened again, was live in between', async () => {
    const begins = await to(await anArticle(), { to: 'scheduled', at: inMinutes(20) });
    const both = await to(begins, { to: 'archived', at: inMinutes(40) });
    await pass(100);
    const { json } = await editor.get(`/api/articles/${both.id}/events`);
    expect(json.map(({ reasonCode }: Record_) => reasonCode).slice(-2)).toEqual(['published', 'archived']);
  });

  test.each([
    ['the past', { to: 'published' }, -1, /future/],
    ['the past', { to: 'archived' }, -1, /future/],
  ])('is refused at its field in %s', async (_, body, minutes, words) => {
    const live = await to(await anArticle(), { to: 'published' });
    const { status, json } = await act(live, 'moves', { ...body, at: inMinutes(minutes) });
    expect([status, json.errors.at]).toEqual([422, expect.stringMatching(words)]);
  });

  test('is refused where it would end before it began, either way round', async () => {
    const begins = await to(await anArticle(), { to: 'scheduled', at: inMinutes(20) });
    const early = await act(begins, 'moves', { to: 'archived', at: inMinutes(10) });
    expect(early.json.errors.at).toMatch(/after the version that waits/);
    const both = await to(begins, { to: 'archived', at: inMinutes(40) });
    const late = await act(both, 'moves', { to: 'scheduled', at: inMinutes(50) });
    expect(late.json.errors.at).toMatch(/before the article is taken down/);
  });

  test('is taken back by name; what had not begun is a draft again', async () => {
    const live = await to(await anArticle(), { to: 'published' });
    const planned = await to(live, { to: 'published', at: inMinutes(30) });
    const ending = await to(planned, { to: 'archived', at: inMinutes(60) });
    const { json: without } = await act(ending, 'unschedule', { plan: 'publish' });
    expect(without).toMatchObject({ status: 'published', publishAt: null, scheduled: null });
    expect(without.unpublishAt).not.toBeNull();
    const { json: stays } = await act(without, 'unschedule', { plan: 'unpublish' });
    expect(stays.unpublishAt).toBeNull();
    expect((await act(stays, 'unschedule', { plan: 'unpublish' })).json.errors.plan).toMatch(
      /nothing planned/,
    );
    const draft = await act(
      await to(await anArticle(), { to: 'scheduled', at: inMinutes(30) }),
      'unschedule',
      {
        plan: 'publish',
      },
    );
    expect(draft.json).toMatchObject({ status: 'draft', scheduled: null });
  });

  test('keeps its address from everybody else', async () => {
    const scheduled = await to(await anArticle(), { to: 'scheduled', at: inMinutes(10) });
    await edit(scheduled, { slug: `${scheduled.slug}-moved` });
    const { status, json } = await editor.post('/api/articles', { slug: scheduled.slug, title: 'Other' });
    expect([status, json.errors.slug]).toEqual([422, expect.stringMatching(/already/)]);
  });

  test('happens once, however many processes look, and one that cannot happen holds up no other', async () => {
    const stuck = await to(await anArticle(), { to: 'scheduled', at: inMinutes(5) });
    const { scheduled } = stuck;
    await world.db
      .update(articles)
      .set({ scheduled: { ...scheduled, body: null } })
      .where(eq(articles.id, stuck.id));
    const several = await Promise.all(
      Array.from({ length: 6 }, async () => to(await anArticle(), { to: 'scheduled', at: inMinutes(5) })),
    );
    world.clock.advance(5);
    const desks = Array.from({ length: 4 }, () => ({ ...world.desk }));
    await Promise.all(desks.map((desk) => runJobs(desk)));
    for (const one of several) {
      const { json } = await editor.get(`/api/articles/${one.id}/events`);
      expect(json.filter(({ reasonCode }: Record_) => reasonCode === 'published')).toHaveLength(1);
    }
    expect(await now(stuck)).toMatchObject({ status: 'scheduled' });
    expect(world.logged).toContainEqual(expect.objectContaining({ job: 'publishDue', article: stuck.id }));
    await world.db.update(articles).set({ scheduled }).where(eq(articles.id, stuck.id));
    await runJobs(world.desk);
    expect(await now(stuck)).toMatchObject({ status: 'published' });
  });
});

describe('approval', () => {
  const approve = (article: Record_, client: Client) => act(article, 'approve', { note: 'Read it.' }, client);
  const needed = () => world.db.update(settings).set({ articlesNeedApproval: true });
  /** Somebody else's hand, as the trail of versions has it. */
  const writtenBy = async (article: Record_, role: 'clinician' | 'content-manager') =>
    world.db
      .update(articleRevisions)
      .set({ authorId: await personId(world, role) })
      .where(eq(articleRevisions.articleId, article.id));

  test('comes from a colleague, and where the clinic wants it nothing goes live without', async () => {
    await needed();
    const article = await anArticle();
    for (const body of [{ to: 'published' }, { to: 'scheduled', at: inMinutes(10) }]) {
      const { status, json } = await act(article, 'moves', body);
      expect([status, json.errors.to]).toEqual([422, expect.stringMatching(/ask a colleague/i)]);
    }
    const { json: approved } = await approve(article, clinician);
    expect(approved).toMatchObject({
      approvedById: await personId(world, 'clinician'),
      approvedFingerprint: article.fingerprint,
    });
    expect((await to(approved, { to: 'published' })).status).toBe('published');
  });

  test('is void once the words change, and stands again with them', async () => {
    await needed();
    const { json: approved } = await approve(await anArticle(), clinician);
    const changed = await edit(approved, { body: '<p>Do not move.</p>' });
    expect((await act(changed, 'moves', { to: 'published' })).status).toBe(422);
    const back = await edit(changed, { body: '<p>Move <em>gently</em>.</p>' });
    expect((await act(back, 'moves', { to: 'published' })).status).toBe(200);
  });

  test('is nobody’s who began it or wrote it as it stands', async () => {
    const article = await anArticle();
    expect((await approve(article, editor)).json.errors.approvedById).toMatch(/You began/);
    await writtenBy(article, 'clinician');
    expect((await approve(article, clinician)).json.errors.approvedById).toMatch(/You wrote/);
  });

  test('is not lost to whoever only sets a date, and belongs to the last who changed words', async () => {
    const article = await anArticle();
    await writtenBy(article, 'clinician');
    const reworded = await edit(article, { summary: 'What helps.' });
    const dated = await edit(reworded, { nextReviewAt: '2030-01-01' });
    expect((await approve(dated, clinician)).status).toBe(200);
  });

  test('of an older version is refused as stale', async () => {
    const article = await anArticle();
    await edit(article, { title: 'Newer' });
    expect((await approve(article, clinician)).status).toBe(412);
  });

  test('is not asked again for taking a page down', async () => {
    const live = await to(await anArticle(), { to: 'published' });
    await needed();
    expect((await to(live, { to: 'draft' })).status).toBe('draft');
  });
});
