import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { articles } from '#server/db/schema.ts';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;
let clinician: Client;

beforeAll(async () => {
  world = await aDesk();
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
});
afterAll(() => world.close());

const inDays = (days: number): string => addDays(world.clock.now().toISOString().slice(0, 10), days);
const lines = async (client = clinician): Promise<Reply['json'][]> =>
  (await client.get('/api/articles/review-list')).json.rows;
const lineOf = async ({ id }: Reply['json'], client = clinician): Promise<string[]> =>
  (await lines(client)).find((row) => row.id === id)?.queues ?? [];

describe('the lines of the workbench', () => {
  test('hold what is due, what was asked, and what nobody ever reviewed', async () => {
    const overdue = await aDraft(editor, { nextReviewAt: inDays(-3) });
    const due = await aDraft(editor, { nextReviewAt: inDays(30) });
    const bare = await aLiveArticle(editor);
    const asked = await aDraft(editor);
    const reviewerId = await personId(world, 'clinician');
    await editor.post(`/api/articles/${asked.id}/ask-review`, { reviewerId }, etag(asked));
    expect(await Promise.all([overdue, due, bare, asked].map((article) => lineOf(article)))).toEqual([
      ['overdue'],
      ['due'],
      ['neverReviewed'],
      ['waiting'],
    ]);
    expect(await lineOf(asked, editor)).toEqual([]);
  });

  test('begin with what most requests come from, and tell no number that could be one patient', async () => {
    const rows = await lines();
    const counts = rows.map(({ requests90 }) => requests90 ?? 0);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts.every((count) => count === 0 || count >= 5)).toBe(true);
  });

  test('leave out what was put away', async () => {
    const article = await aDraft(editor, { nextReviewAt: inDays(-3) });
    await editor.post(`/api/articles/${article.id}/moves`, { to: 'archived' }, etag(article));
    expect(await lineOf(article)).toEqual([]);
  });
});

describe('dates spread over a month', () => {
  const dated = (articlesOf: Reply['json'][], ...days: number[]) =>
    articlesOf.map(({ id, version }, place) => ({ id, version, nextReviewAt: inDays(days[place] ?? 10) }));
  const stored = async ({ id }: Reply['json']) =>
    (await world.db.select({ day: articles.nextReviewAt }).from(articles).where(eq(articles.id, id)))[0]?.day;

  test('are saved all at once', async () => {
    const several = [await aDraft(editor), await aDraft(editor)];
    const { json } = await editor.post('/api/articles/review-dates', { dates: dated(several, 20, 40) });
    expect(json).toEqual({ changed: 2 });
    expect(await Promise.all(several.map(stored))).toEqual([inDays(20), inDays(40)]);
  });

  test('are none of them saved where one was changed meanwhile, stands twice, or is past', async () => {
    const [first, second] = [await aDraft(editor), await aDraft(editor)];
    const stale = { ...second, version: second.version + 1 };
    for (const [dates, words] of [
      [dated([first, stale], 20, 40), /changed meanwhile/],
      [dated([first, first], 20, 40), /twice/],
      [dated([first, second], 20, -1), /after today/],
    ] as const) {
      const { status, json } = await editor.post('/api/articles/review-dates', { dates });
      expect([status, json.errors.dates]).toEqual([422, expect.stringMatching(words)]);
    }
    expect(await stored(first)).toBeNull();
  });
});
