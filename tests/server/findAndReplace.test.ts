import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

interface Text {
  kind: string;
  id: string;
  version: number;
  isLive: boolean;
  places: { id: string; words: string; field: string }[];
}
const find = async (words: string): Promise<Text[]> =>
  (await editor.post('/api/articles/find', { find: words })).json.texts;
const chosenOf = ({ kind, id, version, places }: Text) => ({
  ...{ kind, id, version },
  places: places.map((place) => place.id),
});
const replace = (words: string, put: string, texts: unknown[]): Promise<Reply> =>
  editor.post('/api/articles/replace', { find: words, replace: put, note: 'New number', texts });
const read = async (id: string) => (await editor.get(`/api/articles/${id}`)).json;

describe('one phone number in nine articles', () => {
  const ways = ['617 555 0100', '(617) 555-0100', '617.555.0100', '617-555-0100', '6175550100'];

  test('is mended in all of them, each place chosen; readers see it once it is published', async () => {
    const written = await Promise.all(
      Array.from({ length: 9 }, (_, nth) =>
        (nth < 7 ? aLiveArticle : aDraft)(editor, {
          body: `<p>Call <a href="tel:+16175550100">${ways[nth % 5]}</a> today.</p>`,
        }),
      ),
    );
    const found = await find('617 555 0100');
    expect(found.map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id as string).sort());
    expect(found.map(({ places }) => places.length)).toEqual(found.map(() => 2));
    const { status, json } = await replace('617 555 0100', '(617) 555-0199', found.map(chosenOf));
    expect(status).toBe(200);
    expect(json.results.map((result: { status: number }) => result.status)).toEqual(found.map(() => 200));
    expect(json.results.filter(({ isLive }: { isLive: boolean }) => isLive)).toHaveLength(7);
    const mended = '<p>Call <a href="tel:+16175550199">(617) 555-0199</a> today.</p>';
    const after = await Promise.all(written.map(({ id }) => read(id)));
    expect(new Set(after.map(({ body }) => body))).toEqual(new Set([mended]));
    expect(after[0]?.published.body).toContain('6175550100');
    const { json: kept } = await editor.get(`/api/articles/${written[0]?.id}/events`);
    expect(JSON.stringify(kept)).toContain('New number');
  });
});

describe('a replacement', () => {
  test('touches the chosen places alone', async () => {
    const { id } = await aDraft(editor, { title: 'Dr. Quist', body: '<p>Dr. Quist and Dr. Quist.</p>' });
    const [text] = await find('Dr. Quist');
    const places = text?.places.slice(2).map((place) => place.id);
    await replace('Dr. Quist', 'Dr. Ruiz & co', [{ kind: 'article', id, version: text?.version, places }]);
    expect(await read(id)).toMatchObject({
      title: 'Dr. Quist',
      body: '<p>Dr. Quist and Dr. Ruiz &amp; co.</p>',
      version: 2,
    });
  });

  test('never overwrites what is newer, and says so for that article alone', async () => {
    const [one, other] = [
      await aDraft(editor, { body: '<p>Zelkova</p>' }),
      await aDraft(editor, { body: '<p>zelkova</p>' }),
    ];
    const found = await find('zelkova');
    await editor.put(`/api/articles/${one.id}`, { summary: 'Newer' }, etag(one));
    const { json } = await replace('zelkova', 'elm', found.map(chosenOf));
    const byId = (id: string) => json.results.find((result: { id: string }) => result.id === id);
    expect(byId(one.id)).toMatchObject({ status: 412, code: 'stale' });
    expect(byId(other.id)).toMatchObject({ status: 200, version: 2 });
    expect([(await read(one.id)).body, (await read(other.id)).body]).toEqual([
      '<p>Zelkova</p>',
      '<p>elm</p>',
    ]);
  });

  test('that empties a title, or makes an address that is none, is refused for that article', async () => {
    const { id } = await aDraft(editor, {
      title: 'Wisteria',
      body: '<p><a href="https://wisteria.example/">x</a></p>',
    });
    const [text] = await find('wisteria');
    const only = (nth: number) => [{ ...chosenOf(text as Text), places: [(text as Text).places[nth]?.id] }];
    expect((await replace('wisteria', '', only(0))).json.results).toMatchObject([{ status: 422 }]);
    const [link] = await find('https://wisteria');
    const hostile = chosenOf(link as Text);
    expect((await replace('https://wisteria', 'javascript:alert', [hostile])).json.results).toMatchObject([
      { status: 422 },
    ]);
    expect((await read(id)).version).toBe(1);
  });

  test('asks for something to look for', async () => {
    expect((await editor.post('/api/articles/find', { find: '  ' })).status).toBe(422);
    expect((await replace('x', 'y', [])).status).toBe(422);
  });
});

describe('a shared text', () => {
  const aBlock = async (changes: Record<string, unknown> = {}) => {
    const body = { name: 'Where we are', language: 'en', body: '<p>Kestrel Road 1</p>', ...changes };
    return editor.post('/api/blocks', body);
  };

  test('is cleaned, holds no other one, and says where it stands', async () => {
    const { json: block, status } = await aBlock({ body: '<p onclick="x()">Rowan <script>y</script></p>' });
    expect([status, block.body]).toEqual([201, '<p>Rowan </p>']);
    const holder = `<div class="shared" data-block="${block.id}"></div>`;
    expect((await aBlock({ body: holder })).status).toBe(422);
    const live = await aLiveArticle(editor, { body: `<p>Here</p>${holder}` });
    const { json } = await editor.get(`/api/blocks/${block.id}`);
    expect(json.usedIn).toEqual([{ id: live.id, title: live.title, status: 'published', isLive: true }]);
    const refused = await editor.send(`/api/blocks/${block.id}`, { method: 'DELETE', headers: etag(block) });
    expect([refused.status, refused.json.detail]).toEqual([422, expect.stringContaining(live.title)]);
  });

  test('that readers still see stays, though the working copy has lost it', async () => {
    const { json: block } = await aBlock();
    const body = `<p>Here.</p><div class="shared" data-block="${block.id}"></div>`;
    const live = await aLiveArticle(editor, { body });
    await editArticle(editor, live, { body: '<p>Without it.</p>' });
    const { json } = await editor.get(`/api/blocks/${block.id}`);
    expect(json.usedIn).toMatchObject([{ id: live.id, isLive: true }]);
    const path = `/api/blocks/${block.id}`;
    expect((await editor.send(path, { method: 'DELETE', headers: etag(block) })).status).toBe(422);
  });

  test('is changed under its version, and taken away where it stands nowhere', async () => {
    const { json: block } = await aBlock();
    const changed = await editor.put(`/api/blocks/${block.id}`, { name: 'Address' }, etag(block));
    expect(changed.json).toMatchObject({ name: 'Address', version: 2 });
    expect((await editor.put(`/api/blocks/${block.id}`, { name: 'X' }, etag(block))).status).toBe(412);
    const gone = await editor.send(`/api/blocks/${block.id}`, {
      method: 'DELETE',
      headers: etag(changed.json),
    });
    expect([gone.status, (await editor.get(`/api/blocks/${block.id}`)).status]).toEqual([200, 404]);
  });

  test('is found and replaced like an article', async () => {
    const { json: block } = await aBlock({ body: '<p>Capercaillie Road 1</p>' });
    const found = await find('capercaillie');
    expect(found).toMatchObject([{ kind: 'block', id: block.id, isLive: true }]);
    await replace('capercaillie', 'Grouse', found.map(chosenOf));
    expect((await editor.get(`/api/blocks/${block.id}`)).json).toMatchObject({
      body: '<p>Grouse Road 1</p>',
      version: 2,
    });
  });
});
