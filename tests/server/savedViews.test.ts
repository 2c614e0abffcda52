import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
});
afterAll(() => world.close());

const urgent = {
  name: 'Urgent and nobody’s',
  filter: { view: 'unclaimed', priority: ['urgent', 'asap', 'stat'] },
};
const aView = async (client: Client, changes = {}): Promise<Reply['json']> =>
  (await client.post('/api/views', { ...urgent, ...changes })).json;
const remove = (client: Client, { id }: { id: string }, headers = {}): Promise<Reply> =>
  client.send(`/api/views/${id}`, { method: 'DELETE', headers });
const namesFor = async (client: Client): Promise<string[]> =>
  (await client.get('/api/views')).json.map(({ name }: { name: string }) => name);

describe('a saved view', () => {
  test('is kept with its owner, and private unless it is said to be shared', async () => {
    const { status, json, headers } = await desk.post('/api/views', urgent);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...urgent,
      ownerId: await personId(world, 'front-desk'),
      shared: false,
      sort: ['dueAt', 'ASC'],
      version: 1,
    });
    expect(headers.get('Location')).toBe(`/api/views/${json.id}`);
    expect((await desk.get(`/api/views/${json.id}`)).json).toEqual(json);
  });

  test('of a colleague is seen only when it is shared', async () => {
    const mine = await aView(manager, { name: 'Only mine' });
    const ours = await aView(manager, { name: 'For all of us', shared: true });
    expect(await namesFor(desk)).toContain('For all of us');
    expect(await namesFor(desk)).not.toContain('Only mine');
    expect((await desk.get(`/api/views/${mine.id}`)).status).toBe(404);
    expect((await desk.put(`/api/views/${mine.id}`, { name: 'Yours' }, etag(mine))).status).toBe(404);
    expect((await (await world.as('clinician')).get(`/api/views/${ours.id}`)).status).toBe(200);
  });

  test('keeps the order of the call list too', async () => {
    const view = await aView(desk, { sort: ['nextTryAt', 'ASC'] });
    expect(view.sort).toEqual(['nextTryAt', 'ASC']);
  });

  test('pages as every list does', async () => {
    const { headers, json } = await desk.get('/api/views?range=[0,0]&sort=["name","ASC"]');
    expect(json).toHaveLength(1);
    expect(headers.get('Content-Range')).toMatch(/^views 0-0\/\d+$/);
  });

  test('is changed and thrown away by its owner, of the version they saw', async () => {
    const view = await aView(desk);
    const path = `/api/views/${view.id}`;
    expect((await desk.put(path, { name: 'Urgent' })).status).toBe(428);
    const { json: changed } = await desk.put(path, { ...view, name: 'Urgent', shared: true }, etag(view));
    expect(changed).toMatchObject({ name: 'Urgent', shared: true, version: 2 });
    const stale = await desk.put(path, { name: 'Later' }, etag(view));
    expect([stale.status, stale.json.current.version]).toEqual([412, 2]);
    expect((await remove(desk, view)).status).toBe(428);
    expect((await remove(desk, view, etag(view))).status).toBe(412);
    expect((await remove(desk, view, etag(changed))).status).toBe(200);
    expect((await desk.get(path)).status).toBe(404);
  });

  test('that is shared is changed by its owner and by a manager, and by nobody else', async () => {
    const ours = await aView(manager, { shared: true });
    expect((await desk.put(`/api/views/${ours.id}`, { name: 'Mine now' }, etag(ours))).status).toBe(403);
    expect((await remove(desk, ours, etag(ours))).status).toBe(403);
    const theirs = await aView(desk, { shared: true });
    const { status, json } = await manager.put(`/api/views/${theirs.id}`, { name: 'Tidied' }, etag(theirs));
    expect([status, json.ownerId]).toEqual([200, theirs.ownerId]);
    expect((await remove(manager, json, etag(json))).status).toBe(200);
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ filter: { q: 'Lindqvist' } }, 'filter.q'],
    [{ filter: { phone: '+12125550147' } }, 'filter.phone'],
    [{ filter: { lastName: 'Lindqvist' } }, 'filter.lastName'],
    [{ filter: { view: 'lost' } }, 'filter.view'],
    [{ sort: ['lastName', 'ASC'] }, 'sort.0'],
    [{ colour: 'red' }, 'colour'],
  ])('with %j is refused at the field', async (changes, field) => {
    const { status, json } = await desk.post('/api/views', { ...urgent, ...changes });
    expect(status).toBe(422);
    expect(Object.keys(json.errors)).toContain(field);
  });
});
