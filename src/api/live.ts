import { type Connect, type Connection, createLiveStream, type LiveChange } from './liveStream.ts';

export type { Connection, LiveChange } from './liveStream.ts';

interface LiveListener {
  onChange: (change: LiveChange) => void;
  onConnection: (connection: Connection) => void;
}

/** What others do, as it happens. */
export interface Live {
  /** Answers how to stop. */
  listen: (listener: LiveListener) => () => void;
}

interface Options {
  connect: Connect;
  /** Windows share one connection: six would take all that a browser opens to one server. */
  shared: boolean;
}

type Word =
  | { kind: 'change'; change: LiveChange; lastId: string | undefined }
  | { kind: 'connection'; connection: Connection }
  | { kind: 'who' };

const name = 'clinic-desk-live';

/** Milliseconds in which the window that holds the connection answers; a frozen one does not. */
const answerTime = 3_000;

export const createLive = ({ connect, shared }: Options): Live => ({
  listen: (listener) => {
    const canShare = shared && 'locks' in navigator && 'BroadcastChannel' in globalThis;
    if (canShare) return share(connect, listener);
    const stream = createLiveStream({ connect, ...listener });
    stream.start();
    return stream.stop;
  },
});

/** Whoever has the lock has the connection and passes everything on; with its window the lock goes to the next. */
const share = (connect: Connect, { onChange, onConnection }: LiveListener): (() => void) => {
  const windows = new BroadcastChannel(name);
  const stopped = new AbortController();
  let leading = false;
  let now: Connection = { state: 'connecting' };
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  const tell = (word: Word) => {
    if (!stopped.signal.aborted) windows.postMessage(word);
  };
  const connected = (connection: Connection) => {
    now = connection;
    onConnection(connection);
  };
  const stream = createLiveStream({
    connect,
    onChange: (change, lastId) => {
      onChange(change);
      tell({ kind: 'change', change, lastId });
    },
    onConnection: (connection) => {
      connected(connection);
      tell({ kind: 'connection', connection });
    },
  });

  const hear = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'who') {
      if (leading) tell({ kind: 'connection', connection: now });
      return;
    }
    clearTimeout(unanswered);
    if (data.kind === 'connection') {
      stream.note(undefined);
      connected(data.connection);
    } else {
      stream.note(data.lastId);
      onChange(data.change);
    }
  };

  const lead = () =>
    new Promise<void>((resolve) => {
      if (stopped.signal.aborted) return resolve();
      leading = true;
      stream.start();
      stopped.signal.addEventListener('abort', () => resolve());
    });
  const queue = (options: LockOptions) => {
    navigator.locks.request(name, options, lead).catch(() => {
      // Stopped while waiting, or another window took the lock from a frozen one.
      leading = false;
      stream.stop();
      if (!stopped.signal.aborted) queue({ signal: stopped.signal });
    });
  };
  const ask = () => {
    if (leading || document.visibilityState !== 'visible') return;
    tell({ kind: 'who' });
    clearTimeout(unanswered);
    unanswered = setTimeout(() => !leading && queue({ steal: true }), answerTime);
  };

  windows.addEventListener('message', hear);
  document.addEventListener('visibilitychange', ask);
  queue({ signal: stopped.signal });
  ask();
  return () => {
    stopped.abort();
    stream.stop();
    clearTimeout(unanswered);
    document.removeEventListener('visibilitychange', ask);
    windows.close();
  };
};
