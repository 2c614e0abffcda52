import { failure, type Problem } from './failure.ts';
import { upload } from './upload.ts';

/** A call to our own API; `path` starts after `/api`. */
interface Call {
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as they are, in place of JSON. */
  bytes?: ArrayBuffer;
  /** Told how much of the bytes has gone, from 0 to 1. */
  onProgress?: (part: number) => void;
  headers?: Record<string, string>;
  signal?: AbortSignal | null;
  /** Goes on when the window closes. */
  keepalive?: boolean;
}

export type Send = (path: string, call?: Call) => Promise<Response>;

export interface SendOptions {
  root: string;
  /** The language the answers are wanted in. */
  locale: () => string;
  /** Given in the browser demo, where no cookie can be set: the token to show, and where a new one is kept. */
  bearer?: { token: () => string | undefined; keep: (token: string) => void } | undefined;
}

/** Sends one call and turns every refusal and every broken connection into a `Failure`. */
export const createSend =
  ({ root, locale, bearer }: SendOptions): Send =>
  async (path, { method = 'GET', body, bytes, onProgress, headers = {}, signal, keepalive } = {}) => {
    const token = bearer?.token();
    const write = method !== 'GET';
    const request: RequestInit = {
      method,
      credentials: 'include',
      headers: {
        Accept: 'application/json',
        'Accept-Language': locale(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      ...(keepalive ? { keepalive } : {}),
    };
    const sent = bytes ? upload(root + path, request, bytes, onProgress) : fetch(root + path, request);
    const answer = await sent.catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw failure(0, {}, write);
    });
    const renewed = bearer && answer.headers.get('set-auth-token');
    if (renewed) bearer.keep(renewed);
    if (answer.ok) return answer;
    throw failure(answer.status, await problemIn(answer), write);
  };

const problemIn = async (answer: Response): Promise<Problem> => {
  const retryAfter = Number(answer.headers.get('Retry-After'));
  const told: unknown = await answer.json().catch(() => ({}));
  const problem: Problem = typeof told === 'object' && told !== null ? told : {};
  return retryAfter > 0 ? { ...problem, retryAfter } : problem;
};

/** An answer's record in the shape react-admin wants. */
export const asData = async <T>(answer: Response): Promise<{ data: T }> => ({
  data: (await answer.json()) as T,
});
