import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

const listed = async (filter: Record<string, unknown>) => {
  const { status, json } = await editor.get(
    `/api/articles?filter=${encodeURIComponent(JSON.stringify(filter))}`,
  );
  expect(status).toBe(200);
  return json as { id: string; hit?: Record<string, string> }[];
};
const idsOf = async (filter: Record<string, unknown>) => (await listed(filter)).map(({ id }) => id);
const today = () => world.clock.now().toISOString().slice(0, 10);

describe('search', () => {
  test('finds words of the text, whatever their accents, and shows those around them', async () => {
    const { id } = await aDraft(editor, {
      language: 'es',
      body: '<p>Qué hacer.</p><p>La <strong>parestesia nocturna</strong> del túnel carpiano mejora con férula.</p>',
    });
    const [found, ...others] = await listed({ q: 'TUNEL carpiano' });
    expect([found?.id, others]).toEqual([id, []]);
    expect(found?.hit).toEqual({
      field: 'body',
      before: 'Qué hacer.\nLa parestesia nocturna del ',
      words: 'túnel carpiano',
      after: ' mejora con férula.',
    });
  });

  test('a hit in the title comes before one in the text', async () => {
    await aDraft(editor, { title: 'Quinsy at night', body: '<p>Quinsy hurts.</p>' });
    expect((await listed({ q: 'quinsy' }))[0]?.hit).toMatchObject({ field: 'title', words: 'Quinsy' });
  });

  test('without a search nothing is a hit, and a listed article is saved as it came', async () => {
    const { id } = await aDraft(editor, { title: 'Trismus' });
    expect((await listed({ language: 'en' })).every(({ hit }) => hit === undefined)).toBe(true);
    const [found] = await listed({ q: 'trismus' });
    const { status } = await editor.put(`/api/articles/${id}`, found, { 'If-Match': '"1"' });
    expect(status).toBe(200);
  });
});

describe('filters', () => {
  test('by due: what was put away is not due', async () => {
    const dated = async (nextReviewAt: string | null) =>
      (await aDraft(editor, { nextReviewAt })).id as string;
    const late = await dated(addDays(today(), -1));
    const now = await dated(today());
    const soon = await dated(addDays(today(), 60));
    const later = await dated(addDays(today(), 61));
    const never = await dated(null);
    const mine = [late, now, soon, later, never];
    const among = async (due: string) => (await idsOf({ due })).filter((id) => mine.includes(id)).sort();
    expect(await among('overdue')).toEqual([late]);
    expect(await among('soon')).toEqual([now, soon].sort());
    expect(await among('none')).toEqual([never]);
    expect(await among('whenever')).toEqual([]);
    await editor.post(`/api/articles/${late}/moves`, { to: 'archived' }, { 'If-Match': '"1"' });
    expect(await among('overdue')).toEqual([]);
  });

  test('by topic, kind and reviewer together', async () => {
    const reviewerId = await personId(world, 'clinician');
    const { id } = await aDraft(editor, { topics: ['Kneecaps', 'Sport'], kind: 'condition', reviewerId });
    await aDraft(editor, { topics: ['Sport'], kind: 'condition', reviewerId });
    expect(await idsOf({ topic: 'Kneecaps', kind: 'condition', reviewerId })).toEqual([id]);
    expect(await idsOf({ topic: 'kneecap' })).toEqual([]);
  });

  test('by the next review the list is sorted, those without one last', async () => {
    const sorted = await editor.get('/api/articles?sort=["nextReviewAt","ASC"]');
    const days = (sorted.json as { nextReviewAt: string | null }[]).map(({ nextReviewAt }) => nextReviewAt);
    const filled = days.filter((day): day is string => day !== null);
    expect(days).toEqual([...filled.toSorted(), ...days.filter((day) => day === null)]);
  });
});

describe('many at once', () => {
  const change = (body: Record<string, unknown>) => editor.post('/api/articles/bulk', body);
  const itemOf = ({ id, version }: Record<string, unknown>) => ({ id, version });

  test('get a reviewer and a review date, each with a revision of its own', async () => {
    const rows = [await aDraft(editor), await aDraft(editor)];
    const reviewerId = await personId(world, 'clinician');
    const { json } = await change({ change: { action: 'reviewer', reviewerId }, items: rows.map(itemOf) });
    expect(json.results).toEqual(rows.map(({ id }) => ({ id, status: 200, version: 2 })));
    const dated = await change({
      change: { action: 'review-date', nextReviewAt: '2027-03-01' },
      items: json.results.map(itemOf),
    });
    expect(dated.json.results.map((row: { version: number }) => row.version)).toEqual([3, 3]);
    expect((await editor.get(`/api/articles/${rows[0]?.id}`)).json).toMatchObject({
      reviewerId,
      nextReviewAt: '2027-03-01',
    });
  });

  test('are archived; one that somebody changed meanwhile stays, says so, and stops no other', async () => {
    const [one, other] = [await aLiveArticle(editor), await aLiveArticle(editor)];
    await editor.put(`/api/articles/${one.id}`, { summary: 'Newer.' }, etag(one));
    const { status, json } = await change({
      change: { action: 'archive' },
      items: [one, other].map(itemOf),
    });
    expect(status).toBe(200);
    expect(json.results).toMatchObject([
      { id: one.id, status: 412, code: 'stale', version: one.version + 1, detail: expect.any(String) },
      { id: other.id, status: 200 },
    ]);
    expect((await world.anyone.get(`/site/articles/${one.slug}`)).status).toBe(200);
    expect((await world.anyone.get(`/site/articles/${other.slug}`)).status).toBe(410);
  });

  test('an unknown reviewer is refused for each, an archived one cannot be archived again', async () => {
    const article = await aDraft(editor);
    const items = [itemOf(article)];
    const reviewerId = '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b';
    const { json } = await change({ change: { action: 'reviewer', reviewerId }, items });
    expect(json.results).toMatchObject([{ status: 422 }]);
    await change({ change: { action: 'archive' }, items });
    const again = await change({ change: { action: 'archive' }, items: [{ id: article.id, version: 2 }] });
    expect(again.json.results).toMatchObject([{ status: 409, code: 'move_not_allowed' }]);
  });
});
