import { createEventStream } from './eventStream.ts';
import { isFailure } from './failure.ts';

/** What changed; `*` where so much did that everything must be looked at again. */
export interface LiveChange {
  resource: string;
  id: string;
}

/** `since` in milliseconds; `ended` when the person is signed out. */
export type Connection =
  | { state: 'connecting' | 'live' | 'ended' }
  | { state: 'lost' | 'offline'; since: number };

export type Connect = (lastId: string | undefined, signal: AbortSignal) => Promise<Response>;

interface Options {
  connect: Connect;
  onChange: (change: LiveChange, lastId: string | undefined) => void;
  onConnection: (connection: Connection) => void;
}

/** One connection, made again whenever it goes, from the last event seen. */
export interface LiveStream {
  start: () => void;
  stop: () => void;
  /** Another window had the connection and has seen this. */
  note: (lastId: string | undefined) => void;
}

const everything: LiveChange = { resource: '*', id: '*' };

const second = 1_000;
const longestWait = 30 * second;
/** The server says something every 20 seconds; a line that is silent for longer is dead. */
const longestSilence = 60 * second;

/** Twice as long after every failure, and never all browsers at once. */
export const waitAfter = (failures: number, chance = Math.random()): number =>
  Math.min(longestWait, second * 2 ** failures) * (0.5 + chance / 2);

export const createLiveStream = ({ connect, onChange, onConnection }: Options): LiveStream => {
  let running: AbortController | undefined;
  let lastId: string | undefined;
  /** Something may have been said that neither this window nor another heard. */
  let hasGap = false;

  const follow = async (stopped: AbortSignal) => {
    let since = 0;
    for (let failures = 0; !stopped.aborted; failures += 1) {
      const line = lineUntil(stopped);
      try {
        const answer = await connect(lastId, line.signal);
        onConnection({ state: 'live' });
        if (hasGap && lastId === undefined) onChange(everything, lastId);
        hasGap = true;
        failures = 0;
        since = 0;
        await read(answer, line.heard, line.signal);
      } catch (error) {
        if (isFailure(error) && (error.status === 401 || error.status === 403)) {
          if (!stopped.aborted) onConnection({ state: 'ended' });
          return;
        }
      } finally {
        line.close();
      }
      if (stopped.aborted) return;
      since ||= Date.now();
      onConnection({ state: navigator.onLine ? 'lost' : 'offline', since });
      await quiet(waitAfter(failures), stopped);
    }
  };

  const read = async (answer: Response, heard: () => void, signal: AbortSignal) => {
    const reader = answer.body?.getReader();
    if (!reader) return;
    const cancel = () => void reader.cancel().catch(() => undefined);
    signal.addEventListener('abort', cancel);
    const decoder = new TextDecoder();
    const before = lastId;
    const events = createEventStream((data) => onChange(JSON.parse(data) as LiveChange, events.lastId()));
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      heard();
      events.push(decoder.decode(piece.value, { stream: true }));
      lastId = events.lastId() ?? before;
    }
  };

  return {
    start: () => {
      running = new AbortController();
      void follow(running.signal);
    },
    stop: () => running?.abort(),
    note: (seen) => {
      lastId = seen ?? lastId;
      hasGap = true;
    },
  };
};

/** Ends when the stream is stopped, when the browser loses its network, or when nothing is heard any more. */
const lineUntil = (stopped: AbortSignal) => {
  const line = new AbortController();
  const end = () => line.abort();
  let silence = setTimeout(end, longestSilence);
  stopped.addEventListener('abort', end);
  globalThis.addEventListener('offline', end);
  return {
    signal: line.signal,
    heard: () => {
      clearTimeout(silence);
      silence = setTimeout(end, longestSilence);
    },
    close: () => {
      clearTimeout(silence);
      line.abort();
      stopped.removeEventListener('abort', end);
      globalThis.removeEventListener('offline', end);
    },
  };
};

/** Waits, but no longer once the network or the person is back. */
const quiet = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      globalThis.removeEventListener('online', end);
      document.removeEventListener('visibilitychange', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stopped.addEventListener('abort', end);
    globalThis.addEventListener('online', end);
    document.addEventListener('visibilitychange', end);
  });
