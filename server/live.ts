import { Problem } from '#domain/problem.ts';
import type { Desk } from './desk.ts';
import { liveChannel } from './events.ts';
import { audible, type Change } from './hearing.ts';
import { type Person, route } from './http/route.ts';
import { missedSince } from './missed.ts';
import { personOf } from './staff/session.ts';

const beatMs = 20_000;

interface Hearer {
  hear: (change: Change) => void;
  /** After it the browser asks anew, from the last line it saw. */
  end: () => void;
}
interface Ear {
  hearers: Set<Hearer>;
  ready: Promise<unknown>;
}

/** One ear on the database for all streams of a desk. */
const ears = new WeakMap<Desk, Ear>();

function earOf(desk: Desk, listen: NonNullable<Desk['listen']>): Ear {
  const known = ears.get(desk);
  if (known) return known;
  const hearers = new Set<Hearer>();
  const tell = (payload: string): void => {
    const [sequence = '', resource = '', id = '', by] = payload.split(' ');
    for (const { hear } of hearers) hear({ sequence: Number(sequence), resource, id, by });
  };
  // What was said while the database was away nobody heard.
  const missed = (): void => {
    for (const { end } of hearers) end();
  };
  const ear = { hearers, ready: listen(liveChannel, tell, missed) };
  ears.set(desk, ear);
  return ear;
}

/** The last line a browser saw; NaN for what is no line's number. */
function lastSeenBy(request: Request): number | undefined {
  const id = request.headers.get('Last-Event-ID');
  if (id === null || id === '') return undefined;
  return /^\d{1,15}$/.test(id) ? Number(id) : Number.NaN;
}

/** An event's block; without data it only moves the place from which a browser would catch up. */
const block = (sequence: number, change?: Pick<Change, 'resource' | 'id'>): string =>
  [
    ...(sequence > 0 ? [`id: ${sequence}\n`] : []),
    ...(change ? [`data: ${JSON.stringify({ resource: change.resource, id: change.id })}\n`] : [': \n']),
    '\n',
  ].join('');

interface Line {
  send: (text: string) => void;
  end: () => void;
  /** Whoever has been signed out since, or lost the right, hears nothing more. */
  person: () => Promise<Person | undefined>;
}

/**
 * Tells one browser everything in its order, each line once: first what it missed, then what happens. Listening has
 * begun before the trail is read, so that nothing falls between the two; what comes twice is dropped by its number.
 */
function teller(desk: Desk, { send, end, person }: Line, lastSeen: number | undefined) {
  const waiting: Change[] = [];
  /** From where the browser would catch up. */
  let place = 0;
  /** What is notified of these lines, however late, was told from the trail. */
  let toldUpTo = 0;
  let isTelling = false;

  const isNews = ({ sequence }: Change): boolean => sequence === 0 || sequence > toldUpTo;
  async function tell(changes: readonly Change[]): Promise<void> {
    const who = changes.length > 0 ? await person() : undefined;
    if (!who) return;
    for (const change of await audible(desk, who, changes)) {
      place = Math.max(place, change.sequence);
      send(block(change.sequence === 0 ? 0 : place, change));
    }
    place = Math.max(place, ...changes.map(({ sequence }) => sequence));
  }
  async function tellMissed(): Promise<void> {
    const { newest, changes, everything } = await missedSince(desk, lastSeen);
    if (everything) send(block(newest, { resource: '*', id: '*' }));
    await tell(changes);
    place = newest;
    send(block(place));
    // Who begins here was told nothing yet, so nothing that was heard meanwhile can come twice.
    if (lastSeen !== undefined) toldUpTo = newest;
  }
  async function run(first: () => Promise<void>): Promise<void> {
    isTelling = true;
    try {
      await first();
      while (waiting.length > 0) await tell(waiting.splice(0).filter(isNews));
    } catch {
      end();
    } finally {
      isTelling = false;
    }
  }
  const nothingFirst = async (): Promise<void> => {};
  return {
    begin: () => void run(tellMissed),
    hear: (change: Change): void => {
      waiting.push(change);
      if (!isTelling) void run(nothingFirst);
    },
    beat: (): void => {
      const say = async (): Promise<void> => {
        if (await person()) send(block(place));
      };
      if (!isTelling) void run(say);
    },
  };
}

function streamOf(desk: Desk, request: Request, { hearers }: Ear): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  return new ReadableStream({
    start(controller) {
      const person = async (): Promise<Person | undefined> => {
        const found = await personOf(desk, request, { isInput: false }).catch(() => undefined);
        if (!found) end();
        return found;
      };
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const { begin, hear, beat } = teller(desk, { send, person, end: () => end() }, lastSeenBy(request));
      const hearer: Hearer = { hear, end: () => end() };
      const beating = setInterval(beat, beatMs);
      end = () => {
        end = () => {};
        clearInterval(beating);
        hearers.delete(hearer);
        try {
          controller.close();
        } catch {
          // The reader left first.
        }
      };
      hearers.add(hearer);
      request.signal.addEventListener('abort', () => end());
      send('retry: 3000\n\n');
      begin();
    },
    cancel() {
      end();
    },
  });
}

export const liveRoutes = [
  route({
    method: 'get',
    path: '/api/live',
    summary:
      'Server-Sent Events: resource and id of what changed, only of records the person may read; Last-Event-ID catches up',
    access: 'signed-in',
    answers: null,
    gives: 'text/event-stream',
    streams: true,
    handle: async ({ desk, request }) => {
      if (!desk.listen) throw new Problem('unavailable', { headers: { 'Retry-After': '60' } });
      const ear = earOf(desk, desk.listen);
      await ear.ready;
      return new Response(streamOf(desk, request, ear), {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        },
      });
    },
  }),
];
