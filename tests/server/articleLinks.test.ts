import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LinkAnswer } from '#domain/linkCheck.ts';
import { checkLinks } from '#server/articles/checkLinks.ts';
import { createFetchLink } from '#server/articles/linksNode.ts';
import { isPublicAddress } from '#server/articles/publicAddressNode.ts';
import { articles, linkChecks } from '#server/db/schema.ts';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

describe('the public network', () => {
  test.each([
    ['8.8.8.8', true],
    ['93.184.216.34', true],
    ['2606:4700::1111', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['127.255.255.254', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['192.0.0.192', false],
    ['198.18.0.1', false],
    ['203.0.113.9', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['fc00::1', false],
    ['fd00:ec2::254', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['localhost', false],
    ['', false],
  ])('holds %s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe('an address is asked for', () => {
  let server: Server;
  let port: number;
  let asked: string[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** What names lead to; a list of lists changes with every look. */
  const names: Record<string, string[] | string[][]> = {};
  let looks: string[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
    looks = [];
    answer = (_request, response) => response.end('here');
    for (const name of Object.keys(names)) delete names[name];
    names['there.test'] = ['127.0.0.1'];
  });

  const fetchLink = createFetchLink({
    agent: 'Tests',
    // The test's own server stands for the public network.
    isPublic: (address) => address === '127.0.0.1',
    isPortOpen: (asking) => asking === String(port),
    resolve: async (host) => {
      looks.push(host);
      const known = names[host] ?? [host];
      const now = Array.isArray(known[0]) ? (known as string[][]).shift() : known;
      return (now ?? []) as string[];
    },
    timeout: 1_500,
  });
  const there = (path = '/') => fetchLink(`http://there.test:${port}${path}`);
  const sends = (table: Record<string, [number, string?]>) => {
    answer = (request, response) => {
      const [status, location] = table[`${request.method} ${request.url}`] ??
        table[request.url ?? ''] ?? [200];
      response.writeHead(status, location ? { Location: location } : {});
      response.end();
    };
  };

  test.each([
    [200, 'ok'],
    [204, 'ok'],
    [304, 'ok'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'refused'],
    [500, 'failing'],
    [503, 'failing'],
  ])('and its %i means %s', async (status, outcome) => {
    sends({ '/': [status] });
    expect(await there()).toEqual({ status, outcome });
  });

  test('by HEAD, and by GET only where that is not understood; with no cookie and saying who asks', async () => {
    let headers: IncomingMessage['headers'] = {};
    answer = (request, response) => {
      headers = request.headers;
      response.writeHead(request.method === 'HEAD' ? 405 : 200, { 'Set-Cookie': 'a=b' });
      response.end('x'.repeat(100_000));
    };
    expect(await there('/page?q=1')).toEqual({ status: 200, outcome: 'ok' });
    expect(asked).toEqual(['HEAD there.test/page?q=1', 'GET there.test/page?q=1']);
    expect([headers.cookie, headers['user-agent'], headers.authorization]).toEqual([
      undefined,
      'Tests',
      undefined,
    ]);
  });

  test('without the name and password it holds', async () => {
    let given: string | undefined;
    answer = (request, response) => {
      given = request.headers.authorization;
      response.end();
    };
    await fetchLink(`http://user:secret@there.test:${port}/`);
    expect(given).toBeUndefined();
  });

  test('and followed five times, no further', async () => {
    sends(Object.fromEntries(Array.from({ length: 9 }, (_, nth) => [`/${nth}`, [302, `/${nth + 1}`]])));
    expect(await there('/4')).toEqual({ status: 200, outcome: 'ok' });
    expect(await there('/3')).toEqual({ status: null, outcome: 'redirects' });
    sends({ '/loop': [301, '/loop'] });
    expect(await there('/loop')).toEqual({ status: null, outcome: 'redirects' });
  });

  test.each([
    ['this machine', ['127.0.0.2']],
    ['a private network', ['10.0.0.1']],
    ['where clouds say who the machine is', ['169.254.169.254']],
    ['this machine in IPv6', ['::1']],
    ['a public and a private address at once', ['127.0.0.1', '192.168.0.1']],
  ])('but not where its name leads to %s', async (_what, addresses) => {
    names['inside.test'] = addresses;
    expect(await fetchLink(`http://inside.test:${port}/`)).toEqual({ status: null, outcome: 'not-public' });
    sends({ '/': [302, `http://inside.test:${port}/secret`] });
    expect(await there()).toEqual({ status: null, outcome: 'not-public' });
    expect(asked.some((one) => one.includes('inside'))).toBe(false);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://0x7f.1/',
    'http://2130706434/',
    'http://127.0.0.2/',
    'ftp://there.test/',
    'file:///etc/passwd',
    'http://there.test:25/',
  ])('never %s, nor where a page leads there', async (address) => {
    expect(await fetchLink(address)).toEqual({ status: null, outcome: 'not-public' });
    sends({ '/': [307, address] });
    expect(await there()).toEqual({ status: null, outcome: 'not-public' });
  });

  test('at the address its name led to when it was looked at, whatever the name says next', async () => {
    names['turncoat.test'] = [['127.0.0.1'], ['10.0.0.1'], ['10.0.0.1']];
    expect(await fetchLink(`http://turncoat.test:${port}/`)).toMatchObject({ outcome: 'ok' });
    expect(looks).toEqual(['turncoat.test']);
    expect(await fetchLink(`http://turncoat.test:${port}/`)).toMatchObject({ outcome: 'not-public' });
  });

  test('in vain where nobody answers, in time or at all', async () => {
    answer = () => {};
    expect(await there()).toEqual({ status: null, outcome: 'timeout' });
    names['nowhere.test'] = [];
    expect(await fetchLink(`http://nowhere.test:${port}/`)).toEqual({
      status: null,
      outcome: 'unknown-host',
    });
    answer = (request) => request.socket.destroy();
    expect(await there()).toEqual({ status: null, outcome: 'failing' });
  });
});

describe('the links of articles', () => {
  let world: World;
  let editor: Client;
  let desk: World['desk'];
  let asked: string[];
  let answers: Record<string, LinkAnswer>;

  beforeAll(async () => {
    world = await aDesk();
    editor = await world.as('content-manager');
    await world.db.update(articles).set({ body: '', references: [], published: null, liveSlug: null });
    world.desk.fetchLink = async (url) => {
      asked.push(url);
      return answers[url] ?? { outcome: 'ok', status: 200 };
    };
  });
  afterAll(() => world.close());
  beforeEach(() => {
    // What a process remembers begins anew.
    desk = { ...world.desk };
    asked = [];
    answers = {};
  });
  afterEach(async () => {
    world.clock.set(loadedAt);
    await world.db.update(articles).set({ body: '', references: [], published: null, liveSlug: null });
    await world.db.delete(linkChecks);
  });

  const linking = (...urls: string[]) =>
    urls.map((url) => `<p><a href="${url}">A page on necks</a></p>`).join('');
  const known = async () =>
    Object.fromEntries((await world.db.select().from(linkChecks)).map((row) => [row.url, row]));

  test('are found in both copies and in the sources, and none of our own among them', async () => {
    const live = await aLiveArticle(editor, {
      body: linking('https://live.example/?a=1&amp;b=2', '/site/request', 'mailto:a@b.example'),
      references: [{ id: 'r1', text: 'A source', url: 'https://source.example/1' }],
    });
    await editArticle(editor, live, { body: linking('https://work.example/', 'http://127.0.0.1:3000/site') });
    await checkLinks(desk);
    expect(Object.keys(await known()).toSorted()).toEqual([
      'https://live.example/?a=1&b=2',
      'https://source.example/1',
      'https://work.example/',
    ]);
    expect((await editor.get(`/api/articles/${live.id}/links`)).json).toEqual(
      expect.arrayContaining([expect.objectContaining({ url: 'https://work.example/', outcome: 'ok' })]),
    );
  });

  test('are asked once in seven days, and again the next day when they fail; since when is kept', async () => {
    const [good, bad] = ['https://good.example/', 'https://bad.example/'];
    answers[bad] = { outcome: 'gone', status: 404 };
    await aDraft(editor, { body: linking(good, bad) });
    await checkLinks(desk);
    expect(asked.toSorted()).toEqual([bad, good]);
    const since = (await known())[bad]?.failingSince;
    await checkLinks(desk);
    expect(asked).toHaveLength(2);
    world.clock.advance(25 * 60);
    await checkLinks(desk);
    expect(asked.slice(2)).toEqual([bad]);
    expect((await known())[bad]).toMatchObject({ outcome: 'gone', status: 404, failingSince: since });
    delete answers[bad];
    world.clock.advance(7 * 24 * 60);
    await checkLinks(desk);
    expect(asked.slice(3).toSorted()).toEqual([bad, good]);
    expect((await known())[bad]).toMatchObject({ outcome: 'ok', failingSince: null });
  });

  test('are asked a site one at a time and few at once, and once by several processes', async () => {
    let [now, most] = [0, 0];
    const one = desk.fetchLink;
    desk.fetchLink = async (url) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resume) => setTimeout(resume, 5));
      now -= 1;
      return one?.(url) ?? { outcome: 'ok', status: 200 };
    };
    const urls = Array.from({ length: 10 }, (_, nth) => `https://site-${nth}.example/`);
    await aDraft(editor, { body: linking(...urls, 'https://site-0.example/other') });
    await checkLinks(desk);
    expect(asked.filter((url) => url.startsWith('https://site-0.'))).toHaveLength(1);
    expect(most).toBe(3);
    await Promise.all([checkLinks(desk), checkLinks({ ...desk })]);
    expect(asked).toHaveLength(11);
    expect(asked.filter((url) => url.startsWith('https://site-0.'))).toHaveLength(2);
  });

  test('are not called broken while no site at all can be reached from here', async () => {
    const [one, other] = ['https://one.example/', 'https://other.example/'];
    const silence: LinkAnswer = { outcome: 'unknown-host', status: null };
    answers = { [one]: silence, [other]: { outcome: 'timeout', status: null } };
    await aDraft(editor, { body: linking(one, other) });
    await checkLinks(desk);
    expect((await known())[one]).toMatchObject({ outcome: null, checkedAt: null });
    // And it rests a while.
    await checkLinks(desk);
    expect(asked).toHaveLength(2);
    world.clock.advance(16);
    delete answers[other];
    await checkLinks(desk);
    expect((await known())[one]).toMatchObject({ outcome: 'unknown-host' });
    expect((await known())[other]).toMatchObject({ outcome: 'ok' });
  });

  test('that stand nowhere any more are forgotten', async () => {
    const draft = await aDraft(editor, { body: linking('https://once.example/') });
    await checkLinks(desk);
    await editArticle(editor, draft, { body: '<p>No more.</p>' });
    world.clock.advance(8 * 24 * 60);
    await checkLinks(desk);
    expect([await known(), asked]).toEqual([{}, ['https://once.example/']]);
  });

  test('are asked at once when somebody wants to know, and not twice in a minute', async () => {
    const draft = await aDraft(editor, { body: linking('https://now.example/', 'https://gone.example/') });
    answers['https://gone.example/'] = { outcome: 'gone', status: 410 };
    const check = () => editor.post(`/api/articles/${draft.id}/check-links`);
    const { status, json } = await check();
    expect([status, json]).toEqual([
      200,
      [
        expect.objectContaining({ url: 'https://now.example/', outcome: 'ok', status: 200 }),
        expect.objectContaining({ url: 'https://gone.example/', outcome: 'gone', status: 410 }),
      ],
    ]);
    await check();
    expect(asked).toHaveLength(2);
    world.clock.advance(2);
    await check();
    expect(asked).toHaveLength(4);
    expect((await (await world.as('clinician')).post(`/api/articles/${draft.id}/check-links`)).status).toBe(
      403,
    );
  });
});
