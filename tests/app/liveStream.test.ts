import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEventStream } from '#api/eventStream.ts';
import { failure } from '#api/failure.ts';
import { createLive } from '#api/live.ts';
import { type Connection, createLiveStream, type LiveChange, waitAfter } from '#api/liveStream.ts';

const told = [
  'retry: 3000\n\n',
  ': a beat\n\n',
  'id: 41\ndata: {"resource":"requests",\ndata: "id":"ñ"}\n\n',
  'id: 42\r\n\r\n',
  'event: message\rid:43\rdata:one\r\r',
  'data: never ended',
].join('');
const meant = ['{"resource":"requests",\n"id":"ñ"}', 'one'];

test('a stream reads the same wherever it is cut', () => {
  for (let cut = 0; cut <= told.length; cut += 1) {
    const heard: string[] = [];
    const stream = createEventStream((data) => heard.push(data));
    stream.push(told.slice(0, cut));
    stream.push(told.slice(cut));
    expect(heard, `cut at ${cut}`).toEqual(meant);
    expect(stream.lastId()).toBe('43');
  }
});

test('a stream reads the same sign by sign; an id counts once its block has ended', () => {
  const heard: (string | undefined)[] = [];
  const stream = createEventStream((data) => heard.push(data, stream.lastId()));
  for (const sign of told) stream.push(sign);
  expect(heard).toEqual([meant[0], '41', meant[1], '43']);
  stream.push('\nid: 44\n');
  expect(stream.lastId()).toBe('43');
});

test('waits grow from one second to thirty and differ between browsers', () => {
  expect([0, 1, 4, 5, 20].map((failures) => waitAfter(failures, 1))).toEqual([
    1_000, 2_000, 16_000, 30_000, 30_000,
  ]);
  expect(waitAfter(20, 0)).toBe(15_000);
});

/** A server that is asked again and again and says what it is told to. */
const aServer = () => {
  const lines: { lastId: string | undefined; say: (text: string) => void; end: () => void }[] = [];
  const refusals: number[] = [];
  const connect = (lastId: string | undefined, signal: AbortSignal): Promise<Response> => {
    const status = refusals.shift();
    if (status !== undefined) return Promise.reject(failure(status, {}, false));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const end = () => {
          try {
            controller.close();
          } catch {
            // Closed from the other side.
          }
        };
        lines.push({ lastId, end, say: (text) => controller.enqueue(new TextEncoder().encode(text)) });
        signal.addEventListener('abort', end);
      },
    });
    return Promise.resolve(new Response(body));
  };
  return { connect, lines, refusals };
};

const aListener = () => {
  const changes: LiveChange[] = [];
  const states: Connection['state'][] = [];
  return {
    changes,
    states,
    onChange: (change: LiveChange) => changes.push(change),
    onConnection: ({ state }: Connection) => states.push(state),
  };
};

const change = (id: string) => ({ resource: 'requests', id });
const event = (sequence: string, id: string) => `id: ${sequence}\ndata: ${JSON.stringify(change(id))}\n\n`;
const backOnline = () => globalThis.dispatchEvent(new Event('online'));

let stops: (() => void)[] = [];
beforeEach(() => {
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
});

test('after a lost connection it goes on from the last event seen, at once when the network is back', async () => {
  const server = aServer();
  const listener = aListener();
  const stream = createLiveStream({ connect: server.connect, ...listener });
  stops.push(stream.stop);
  stream.start();
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  server.lines[0]?.say(event('7', 'a'));
  await vi.waitFor(() => expect(listener.changes).toEqual([change('a')]));
  server.lines[0]?.end();
  await vi.waitFor(() => expect(listener.states).toEqual(['live', 'lost']));
  backOnline();
  await vi.waitFor(() => expect(server.lines[1]?.lastId).toBe('7'));
  server.lines[1]?.say(event('8', 'b'));
  await vi.waitFor(() => expect(listener.changes).toEqual([change('a'), change('b')]));
});

test('lost before anything was seen: everything is looked at again', async () => {
  const server = aServer();
  const listener = aListener();
  const stream = createLiveStream({ connect: server.connect, ...listener });
  stops.push(stream.stop);
  stream.start();
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  expect(listener.changes).toEqual([]);
  server.lines[0]?.end();
  await vi.waitFor(() => expect(listener.states).toContain('lost'));
  backOnline();
  await vi.waitFor(() => expect(listener.changes).toEqual([{ resource: '*', id: '*' }]));
});

test.each([
  [503, ['lost', 'live']],
  [0, ['lost', 'live']],
  [401, ['ended']],
  [403, ['ended']],
])('a refusal with %d', async (status, states) => {
  const server = aServer();
  server.refusals.push(status);
  const listener = aListener();
  const stream = createLiveStream({ connect: server.connect, ...listener });
  stops.push(stream.stop);
  stream.start();
  await vi.waitFor(() => expect(listener.states).toEqual([states[0]]));
  backOnline();
  await vi.waitFor(() => expect(listener.states).toEqual(states));
});

test('a stopped stream closes its line and says nothing more', async () => {
  const server = aServer();
  const listener = aListener();
  const stream = createLiveStream({ connect: server.connect, ...listener });
  stream.start();
  await vi.waitFor(() => expect(listener.states).toEqual(['live']));
  stream.stop();
  backOnline();
  await new Promise((done) => setTimeout(done, 20));
  expect(listener.states).toEqual(['live']);
  expect(server.lines).toHaveLength(1);
});

/** What browsers give out: one holder at a time, the next in line after it. */
const someLocks = () => {
  let line: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, { signal }: LockOptions, hold: () => Promise<void>) => {
      const turn = line.then(() => {
        signal?.throwIfAborted();
        return hold();
      });
      line = turn.catch(() => undefined);
      return turn;
    },
  };
};

test('the windows of a browser share one stream; when its window closes the next goes on from there', async () => {
  vi.stubGlobal('navigator', { ...navigator, onLine: true, locks: someLocks() });
  const server = aServer();
  const live = createLive({ connect: server.connect, shared: true });
  const [one, other] = [aListener(), aListener()];
  const closeOne = live.listen(one);
  stops.push(live.listen(other), () => vi.unstubAllGlobals());
  await vi.waitFor(() => expect(other.states).toContain('live'));
  expect(server.lines).toHaveLength(1);
  server.lines[0]?.say(event('5', 'a'));
  await vi.waitFor(() => expect(other.changes).toEqual([change('a')]));
  expect(one.changes).toEqual([change('a')]);

  closeOne();
  await vi.waitFor(() => expect(server.lines[1]?.lastId).toBe('5'));
  server.lines[1]?.say(event('6', 'b'));
  await vi.waitFor(() => expect(other.changes).toEqual([change('a'), change('b')]));
  expect(one.changes).toEqual([change('a')]);
});
