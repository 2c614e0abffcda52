import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
  for (let index = 0; index < 30; index += 1) {
    world.clock.advance(index % 3);
    await aRequest(desk, clinic, { firstName: `Person${index}` });
  }
});
afterAll(() => world.close());

const ask = (parameters: Record<string, unknown>, resource = 'requests'): Promise<Reply> =>
  desk.get(
    `/api/${resource}?${new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ).toString()}`,
  );
const idsOf = ({ json }: Reply): string[] => json.map(({ id }: { id: string }) => id);

describe('a range', () => {
  test.each([
    ['[10,0]'],
    ['[-1,5]'],
    ['["0","24"]'],
    ['[0]'],
    ['{}'],
    ['[0,1e400]'],
    ['[0,1.5]'],
    ['[0,9007199254740993]'],
    ['[10001,10010]'],
    ['[0,'],
  ])('of %s is refused with 400', async (range) => {
    const { status, json } = await ask({ range });
    expect([status, json.code]).toEqual([400, 'malformed']);
  });

  test('answers its rows, and how many there are', async () => {
    const reply = await ask({ range: [5, 9] });
    expect([reply.json.length, reply.headers.get('Content-Range')]).toEqual([5, 'requests 5-9/30']);
    const beyond = await ask({ range: [100, 109] });
    expect([beyond.json, beyond.headers.get('Content-Range')]).toEqual([[], 'requests */30']);
  });

  test('may be as wide as one likes, and is cut', async () => {
    expect((await ask({ range: [0, 1_000_000] })).json).toHaveLength(30);
  });
});

describe('paging', () => {
  test.each([
    [['createdAt', 'ASC']],
    [['createdAt', 'DESC']],
    [['dueAt', 'ASC']],
    [['dueAt', 'DESC']],
    [['nextTryAt', 'ASC']],
    [['nextTryAt', 'DESC']],
    [['id', 'ASC']],
  ])('by %j meets every row once, by offset and by cursor', async (sort) => {
    const all = idsOf(await ask({ sort }));
    const byOffset: string[] = [];
    for (let first = 0; first < 30; first += 7)
      byOffset.push(...idsOf(await ask({ sort, range: [first, first + 6] })));
    const byCursor: string[] = [];
    let after: string | null = null;
    do {
      const page: Reply = await ask({ sort, range: [0, 6], ...(after ? { after } : {}) });
      byCursor.push(...idsOf(page));
      after = page.headers.get('Next-After');
    } while (after);
    expect(byOffset).toEqual(all);
    expect(byCursor).toEqual(all);
    expect(new Set(all).size).toBe(30);
  });
});

describe('what the list does not have', () => {
  test.each([
    [{ filter: { colour: 'blue' } }, 'unknown_parameter', /q, .*status/],
    [{ filter: { searchText: 'x' } }, 'unknown_parameter', /q, /],
    [{ filter: { emailKey: 'x' } }, 'unknown_parameter', /q, /],
    [{ filter: { status_gte: 'new' } }, 'unknown_parameter', /q, /],
    [{ sort: ['lastName', 'ASC'] }, 'unknown_parameter', /createdAt/],
    [{ sort: ['(select pg_sleep(5))', 'ASC'] }, 'unknown_parameter', /createdAt/],
    [{ colour: 'blue' }, 'unknown_parameter', /filter/],
    [{ sort: ['id', 'ASC;--'] }, 'malformed', /ASC or DESC/],
    [{ sort: 'id' }, 'malformed', /JSON/],
    [{ filter: '{' }, 'malformed', /JSON/],
    [{ filter: [] }, 'malformed', /object/],
    [{ filter: '{"__proto__":{"role":"admin"}}' }, 'malformed', /__proto__/],
    [{ filter: '{"constructor":{"prototype":{}}}' }, 'malformed', /constructor/],
    [{ filter: { locationId: 'here' } }, 'malformed', /an id/],
    [{ filter: { status: 'lost' } }, 'malformed', /one of new/],
    [{ filter: { status: { $ne: 'new' } } }, 'malformed', /status/],
    [{ filter: { createdAt_gte: 'yesterday' } }, 'malformed', /instant/],
    [{ filter: { suspect: 'true' } }, 'malformed', /true or false/],
    [{ filter: { q: ['a'] } }, 'malformed', /one text/],
    [{ filter: { q: 'x'.repeat(201) } }, 'malformed', /200/],
    [{ filter: { q: 'a\u0000b' } }, 'malformed', /control/],
    [{ filter: { firstName: 'a\u0000b' } }, 'malformed', /control/],
    [{ after: 'nonsense' }, 'malformed', /Next-After/],
    [{ filter: `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}` }, 'malformed', /nested/],
  ])('%j is 400 and says what is allowed', async (parameters, code, allowed) => {
    const { status, json } = await ask(parameters);
    expect([status, json.code]).toEqual([400, code]);
    expect(json.detail).toMatch(allowed);
  });

  test('is refused when given twice', async () => {
    expect((await desk.get('/api/requests?sort=["id","ASC"]&sort=["id","DESC"]')).status).toBe(400);
  });

  test('leaves nobody with a role they do not have', () => {
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('a filter', () => {
  test('takes a value, any of several, and an empty array that matches nothing', async () => {
    const [one = '', two = ''] = idsOf(await ask({}));
    expect(idsOf(await ask({ filter: { id: one } }))).toEqual([one]);
    expect(idsOf(await ask({ filter: { id: [one, two] } })).sort()).toEqual([one, two].sort());
    expect((await ask({ filter: { id: [] } })).json).toEqual([]);
  });

  test('bounds instants on both sides', async () => {
    const { json } = await ask({ sort: ['createdAt', 'ASC'] });
    const at = json[10].createdAt;
    const until = await ask({ filter: { createdAt_lte: at } });
    const from = await ask({ filter: { createdAt_gte: at } });
    expect(until.json.every((row: { createdAt: string }) => row.createdAt <= at)).toBe(true);
    expect(from.json.every((row: { createdAt: string }) => row.createdAt >= at)).toBe(true);
    expect(until.json.length + from.json.length).toBeGreaterThan(30);
  });

  test('by null finds what nobody holds', async () => {
    expect((await ask({ filter: { assigneeId: null } })).json).toHaveLength(30);
  });
});

describe('the search', () => {
  const names = ['O’Brien-Núñez', 'Łukasz', '李小龍', 'محمد', '100%_sure', 'back\\slash', "Robert'); DROP"];

  beforeAll(async () => {
    for (const lastName of names)
      await aRequest(desk, clinic, { lastName, phone: '(602) 555-0188', email: 'Find.Me@Example.org' });
  });

  const found = async (q: string) =>
    (await ask({ filter: { q } })).json.map(({ lastName }: { lastName: string }) => lastName);

  test.each([
    ["o'brien", ['O’Brien-Núñez']],
    ['nunez', ['O’Brien-Núñez']],
    ['NÚÑEZ ana', ['O’Brien-Núñez']],
    ['lukasz', ['Łukasz']],
    ['小龍', ['李小龍']],
    ['محمد', ['محمد']],
    ['%', ['100%_sure']],
    ['_', ['100%_sure']],
    ['0%_s', ['100%_sure']],
    ['\\', ['back\\slash']],
    ["')", ["Robert'); DROP"]],
  ])('for %s finds exactly those', async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  test.each(['602-555-0188', '6025550188', '+1 602 555 0188', '5550188', 'find.me@example.org', 'FIND.ME'])(
    'for %s finds everyone with that number or address',
    async (q) => {
      expect((await found(q)).sort()).toEqual([...names].sort());
    },
  );

  test('for the last four digits finds everyone with that number; a reference may hold them too', async () => {
    expect(await found('0188')).toEqual(expect.arrayContaining(names));
  });

  test('finds a reference', async () => {
    const [{ reference, id }] = (await ask({ range: [3, 3] })).json;
    expect(idsOf(await ask({ filter: { q: reference } }))).toEqual([id]);
  });

  test('for many percent signs is quick to find nothing', async () => {
    expect(await found('%'.repeat(200))).toEqual([]);
  });
});

describe('a body', () => {
  const post = (body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
    desk.send('/api/requests', { method: 'POST', body, headers });

  test.each([
    ['{', 400],
    ['{"a":1}{"b":2}', 400],
    ['{"__proto__":{}}', 400],
    ['[]', 422],
    ['null', 422],
    ['"text"', 422],
    ['{"firstName":1e400}', 422],
    [`${'['.repeat(1000)}${']'.repeat(1000)}`, 400],
  ])('of %s is refused with %i', async (body, status) => {
    const reply = await post(body);
    expect([reply.status, reply.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
  });

  test('that is not UTF-8 is 400', async () => {
    expect((await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).status).toBe(400);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'of %s is 415',
    async (type) => {
      expect((await post('{}', { 'Content-Type': type })).status).toBe(415);
    },
  );

  test('larger than the limit is 413, whatever its length is said to be', async () => {
    const large = `{"message":"${'x'.repeat(300_000)}"}`;
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    expect((await post(large)).status).toBe(413);
    const reply = await desk.send('/api/requests', {
      method: 'POST',
      body: chunked,
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect(reply.status).toBe(413);
  });
});

describe('a write from another site', () => {
  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
  ])('with %j is refused', async (headers) => {
    const { status, json } = await desk.post('/api/requests', {}, headers);
    expect([status, json.code]).toEqual([403, 'foreign_origin']);
  });

  test('from our own pages is let through', async () => {
    const { status } = await desk.post(
      '/api/requests',
      {},
      { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' },
    );
    expect(status).toBe(422);
  });
});

test('every answer carries the headers that protect it, and no answer of the API is kept', async () => {
  const answers = [
    await desk.get('/api/requests'),
    await desk.get('/api/nothing'),
    await world.anyone.get('/api/me'),
  ];
  for (const { headers } of answers) {
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});

test('the log names routes, never what was searched or who was meant', async () => {
  await ask({ filter: { q: 'canarybird' } });
  await desk.get('/site/request/thanks/CANARY-BIRD');
  const lines = JSON.stringify(world.logged);
  expect(lines).toContain('/api/requests');
  expect(lines.toLowerCase()).not.toContain('canary');
});
