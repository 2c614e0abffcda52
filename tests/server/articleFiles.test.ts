import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportPreview } from '#domain/articleImport.ts';
import { articleSamples } from '#tests/articleSamples.ts';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

type Row = Record<string, unknown> & { id: string; version: number; slug: string };

const fileOf = async ({ id, slug }: Row, format = 'markdown') => ({
  name: `${slug}.${format === 'html' ? 'html' : 'md'}`,
  text: (await editor.get(`/api/articles/${id}/file?format=${format}`)).text,
});
const preview = async (file: unknown): Promise<ImportPreview> => {
  const { status, json, text } = await editor.post('/api/articles/import-preview', file);
  if (status !== 200) throw new Error(text);
  return json;
};
const take = (file: unknown, decision: unknown): Promise<Reply> =>
  editor.post('/api/articles/import', { file, decision });
const read = async (id: unknown) => (await editor.get(`/api/articles/${String(id)}`)).json;
const seen = ({ id, version }: Row) => ({ id, version });

const aWholeArticle = async (changes: Record<string, unknown> = {}): Promise<Row> =>
  aDraft(editor, {
    ...{ body: Object.values(articleSamples).join('\n'), topics: ['neck'], kind: 'condition' },
    ...{
      reviewerId: await personId(world, 'clinician'),
      nextReviewAt: '2027-03-01',
      evidenceAt: '2026-01-31',
    },
    ...{
      disclosure: 'Nobody paid.',
      references: [{ id: 'r1', text: 'A study', url: 'https://example.org/', year: 2020 }],
    },
    ...changes,
  });

describe('export', () => {
  test.each(['markdown', 'html'])(
    'of one article as %s: taken in again it changes nothing',
    async (format) => {
      const original = await aDraft(editor, { language: 'es' });
      const article = await aWholeArticle({ translationOf: original.id });
      const told = await preview(await fileOf(article, format));
      expect(told).toMatchObject({
        outcome: 'unchanged',
        changed: [],
        dropped: [],
        errors: {},
        notTaken: [],
      });
    },
  );

  test.each(['markdown', 'html'])(
    'as %s: a new article made of it is the same in every field',
    async (format) => {
      const article = await aWholeArticle();
      const { text } = await fileOf(article, format);
      const file = {
        name: `copy.${format === 'html' ? 'html' : 'md'}`,
        text: text.replace(/^id: .*\n/m, '').replace(article.slug, `${article.slug}-${format}`),
      };
      expect(await preview(file)).toMatchObject({ outcome: 'new', article: null, errors: {} });
      const { status, json } = await take(file, { do: 'create' });
      expect(status).toBe(201);
      const copy = await read(json.id);
      for (const field of ['title', 'summary', 'language', 'topics', 'kind', 'reviewerId', 'references'])
        expect([field, copy[field]]).toEqual([field, article[field]]);
      expect(copy).toMatchObject({
        ...{ status: 'draft', version: 1, disclosure: article.disclosure, evidenceAt: article.evidenceAt },
        body: String(article.body).replaceAll('\n', ''),
      });
      const { json: revisions } = await editor.get(`/api/articles/${json.id}/revisions`);
      expect(revisions).toMatchObject([{ savedAs: 'imported', note: file.name }]);
    },
  );

  test('of chosen articles and of a filter, packed; whoever reads articles may', async () => {
    const topics = ['packed'];
    const [one, other] = [await aDraft(editor, { topics }), await aDraft(editor, { topics })];
    const pack = async (who: Client, order: unknown) => {
      const answer = await who.send('/api/articles/export', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(order),
      });
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/zip']);
      return { files: unzipSync(answer.bytes), rows: answer.headers.get('Total-Rows') };
    };
    const clinician = await world.as('clinician');
    const filtered = await pack(clinician, { filter: { topic: 'packed' } });
    expect(Object.keys(filtered.files).sort()).toEqual([`${one.slug}.md`, `${other.slug}.md`].sort());
    expect(filtered.rows).toBe('2');
    const chosen = await pack(editor, { format: 'html', ids: [one.id] });
    expect(Object.keys(chosen.files)).toEqual([`${one.slug}.html`]);
    expect(strFromU8(chosen.files[`${one.slug}.html`] ?? new Uint8Array())).toBe(
      (await fileOf(one, 'html')).text,
    );
    expect((await editor.post('/api/articles/export', { filter: { nonsense: 'x' } })).status).toBe(400);
  });

  test('an article that is not there has no file', async () => {
    expect((await editor.get('/api/articles/0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b/file')).status).toBe(404);
  });
});

describe('import', () => {
  test('replaces the working copy; readers see nothing of it', async () => {
    const live: Row = await aLiveArticle(editor, { body: '<p>Old words.</p>' });
    const { name, text } = await fileOf(live);
    const file = { name, text: text.replace('Old words.', 'New **words**.') };
    const told = await preview(file);
    expect(told).toMatchObject({
      ...{ outcome: 'replaces', changed: ['body'], fileVersion: live.version },
      article: { id: live.id, version: live.version, isLive: true, status: 'published' },
      before: { body: '<p>Old words.</p>' },
      after: { body: '<p>New <strong>words</strong>.</p>' },
    });
    expect((await read(live.id)).version).toBe(live.version);
    expect((await take(file, { do: 'replace', ...seen(live) })).status).toBe(200);
    const after = await read(live.id);
    expect(after).toMatchObject({ body: '<p>New <strong>words</strong>.</p>', status: 'published' });
    expect(after.published.body).toBe('<p>Old words.</p>');
  });

  test('a file without an id is told by its address; what it does not speak of stays', async () => {
    const article = await aWholeArticle({ body: '<p>a</p>' });
    const file = { name: 'x.md', text: `---\nslug: ${article.slug}\ntitle: New\n---\nb` };
    expect(await preview(file)).toMatchObject({ outcome: 'replaces', changed: ['title', 'body'] });
    await take(file, { do: 'replace', ...seen(article) });
    expect(await read(article.id)).toMatchObject({
      ...{ title: 'New', body: '<p>b</p>', topics: ['neck'], nextReviewAt: '2027-03-01' },
    });
  });

  test('whoever changed the article between the look and the choice is not written over', async () => {
    const article: Row = await aDraft(editor);
    const { name, text } = await fileOf(article);
    const file = { name, text: text.replace('Move gently.', 'Move.') };
    await editArticle(editor, article, { summary: 'Newer.' });
    expect((await take(file, { do: 'replace', ...seen(article) })).status).toBe(412);
    const now = await read(article.id);
    const { status, json } = await take(file, { do: 'replace', ...seen(now) });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', 'version']]);
    expect(await read(article.id)).toMatchObject({ body: '<p>Move gently.</p>', version: 2 });
  });

  test.each([
    ['file', '<p>One, by the file.</p><p>Two.</p><p>Three, by the desk.</p><p>Four, by the file.</p>'],
    ['desk', '<p>One, by the desk.</p><p>Two.</p><p>Three, by the desk.</p><p>Four, by the file.</p>'],
  ])('an article that moved on is merged; what both changed stands as in the %s', async (prefer, merged) => {
    const article: Row = await aDraft(editor, { body: '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>' });
    const { name, text } = await fileOf(article);
    const file = {
      name,
      text: text.replace('One.', 'One, by the file.').replace('Four.', 'Four, by the file.'),
    };
    const body = '<p>One, by the desk.</p><p>Two.</p><p>Three, by the desk.</p><p>Four.</p>';
    const { json: moved } = await editArticle(editor, article, { body, topics: ['newer'] });
    expect(await preview(file)).toMatchObject({
      ...{ outcome: 'moved-on', fileVersion: 1, article: { version: 2 } },
      clashes: expect.arrayContaining(['body']),
    });
    const { status, json } = await take(file, { do: 'merge', ...seen(moved), prefer });
    expect([status, json.version]).toEqual([200, 4]);
    expect((await read(article.id)).body).toBe(merged);
    const { json: revisions } = await editor.get(`/api/articles/${article.id}/revisions`);
    expect(revisions.map(({ savedAs }: { savedAs: string }) => savedAs)).toEqual([
      'imported',
      'set-aside',
      'saved',
      'created',
    ]);
  });

  test('a file that says nothing new of an article that moved on changes nothing', async () => {
    const article: Row = await aDraft(editor);
    const file = await fileOf(article);
    const { json: moved } = await editArticle(editor, article, { body: '<p>Newer.</p>' });
    expect(await preview(file)).toMatchObject({ outcome: 'unchanged' });
    await take(file, { do: 'merge', ...seen(moved), prefer: 'desk' });
    expect(await read(article.id)).toMatchObject({ version: 2, body: '<p>Newer.</p>' });
  });

  test('hostile HTML is cleaned, and what was dropped is shown', async () => {
    const text =
      '# A\n\nb <img src="/x.png" alt="" onerror="alert(1)">\n\n<script>alert(2)</script>\n\n[c](javascript:alert(3))\n';
    const told = await preview({ name: 'hostile-one.md', text });
    const gone = told.dropped.filter((line) => line.in === 'before').map(({ line }) => line);
    for (const word of ['onerror', 'alert(2)', 'javascript:'])
      expect(gone.some((line) => line.includes(word))).toBe(true);
    expect(told.after?.body).toBe('<p>b <img src="/x.png" alt=""></p><p>c</p>');
    const { json } = await take({ name: 'hostile-one.md', text }, { do: 'create' });
    expect((await read(json.id)).body).toBe(told.after?.body);
  });

  test('what is cleaned away takes no space between words with it', async () => {
    const html = '<h1>A</h1><p>Move <font>gently</font> <u>and</u> <code>often</code>.</p>';
    const told = await preview({ name: 'spaced.html', text: html });
    expect(told.after?.body).toBe('<p>Move gently and often.</p>');
  });

  test('the checks look at it before it is written', async () => {
    const told = await preview({ name: 'checked.md', text: '# A\n\n![](/x.png)\n\n[here](#nowhere)\n' });
    expect(told.errorCount).toBeGreaterThan(0);
  });

  test('people and articles of another clinic: a reviewer nobody knows is left out and named, a translation waits', async () => {
    const name = (await editor.get(`/api/staff/${await personId(world, 'clinician')}`)).json.name;
    const text = (reviewer: string) =>
      `---\ntitle: A\nreviewer: { name: "${reviewer}" }\ntranslationOf: not-here-yet\ntopics: [never heard]\n---\nb`;
    expect(await preview({ name: 'other.md', text: text('Dr. Nobody') })).toMatchObject({
      ...{
        outcome: 'new',
        unknownReviewer: 'Dr. Nobody',
        waitsFor: 'not-here-yet',
        newTopics: ['never heard'],
      },
    });
    const refused = await take({ name: 'other.md', text: text(name) }, { do: 'create' });
    expect([refused.status, refused.json.errors.translationOf]).toEqual([
      422,
      expect.stringContaining('not-here-yet'),
    ]);
    const original = await aDraft(editor, { slug: 'not-here-yet', language: 'es' });
    const { json } = await take({ name: 'other.md', text: text(name) }, { do: 'create' });
    expect(await read(json.id)).toMatchObject({
      translationOf: original.id,
      reviewerId: await personId(world, 'clinician'),
    });
  });

  test('an address in use is refused, by name, in the language of whoever asks', async () => {
    const [taken, other]: Row[] = [await aDraft(editor), await aDraft(editor)];
    const { name, text } = await fileOf(other as Row);
    const file = { name, text: text.replace(/^slug: .*$/m, `slug: ${taken?.slug}`) };
    expect(await preview(file)).toMatchObject({
      outcome: 'refused',
      errors: { slug: expect.stringContaining('already') },
    });
    expect((await take(file, { do: 'replace', ...seen(other as Row) })).status).toBe(422);
    const foreign = {
      name,
      text: file.text.replace(/^id: .*$/m, 'id: 0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b'),
    };
    expect(await preview(foreign)).toMatchObject({
      outcome: 'refused',
      errors: { slug: expect.any(String) },
    });
    const { json } = await editor.send('/api/articles/import-preview', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'es' },
      body: JSON.stringify({ name: 'a.md', text: '+++\n+++' }),
    });
    expect(json.errors.frontMatter).toContain('guiones');
  });

  test('a choice made for another article, and for one that is there already, is refused', async () => {
    const [one, other]: Row[] = [await aDraft(editor), await aDraft(editor)];
    const { name, text } = await fileOf(one as Row);
    const file = { name, text: text.replace('Move gently.', 'Move.') };
    expect((await take(file, { do: 'replace', ...seen(other as Row) })).status).toBe(422);
    expect((await take(file, { do: 'create' })).status).toBe(422);
    expect((await read(other?.id)).version).toBe(1);
  });

  test('a text longer than an article may be, and a file longer than that', async () => {
    const long = { name: 'long.md', text: `# A\n\n${'word '.repeat(90_000)}` };
    expect(await preview(long)).toMatchObject({ outcome: 'refused', errors: { body: expect.any(String) } });
    const text = 'x'.repeat(1_000_001);
    expect((await editor.post('/api/articles/import-preview', { name: 'a.md', text })).status).toBe(422);
    expect(
      (await editor.post('/api/articles/import-preview', { name: 'a.md', text: 'x'.repeat(5_000_000) }))
        .status,
    ).toBe(413);
  });

  test('nothing is published, whatever the file says', async () => {
    const text = '---\ntitle: A\nstatus: published\npublished: true\n---\nb';
    const told = await preview({ name: 'quietly.md', text });
    expect(told.notTaken).toEqual(['status', 'published']);
    const { json } = await take({ name: 'quietly.md', text }, { do: 'create' });
    expect(await read(json.id)).toMatchObject({ status: 'draft', published: null });
    await editor.send(`/api/articles/${json.id}`, { headers: etag(json) });
  });
});
