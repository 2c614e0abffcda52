import { createAccount } from './account.ts';
import { createAuthProvider, type DeskAuthProvider } from './authProvider.ts';
import { createDataProvider, type DeskDataProvider } from './dataProvider.ts';
import { createHttpClient } from './httpClient.ts';
import { createLive } from './live.ts';
import { createSend } from './send.ts';
import { createSession } from './session.ts';

export interface Api {
  dataProvider: DeskDataProvider;
  authProvider: DeskAuthProvider;
}

export interface ApiOptions {
  root?: string;
  /** `bearer` keeps a token in memory: for the browser demo, where no cookie can be set. */
  credential?: 'cookie' | 'bearer';
}

/** The staff app's one line to the server. */
export const createApi = ({ root = '/api', credential = 'cookie' }: ApiOptions = {}): Api => {
  let token: string | undefined;
  const bearing = credential === 'bearer';
  const send = createSend({
    root,
    locale: () => document.documentElement.lang || 'en',
    bearer: bearing ? { token: () => token, keep: (given) => (token = given) } : undefined,
  });
  const session = createSession({ send, forgetToken: () => (token = undefined) });
  const authorized = createHttpClient(send, session);
  const live = createLive({
    connect: (lastId, signal) =>
      authorized('/live', {
        headers: { Accept: 'text/event-stream', ...(lastId ? { 'Last-Event-ID': lastId } : {}) },
        signal,
      }),
    // The demo has a clinic of its own in every window.
    shared: !bearing,
  });
  return {
    dataProvider: createDataProvider(authorized, () => session.me() !== undefined),
    authProvider: createAuthProvider({ session, account: createAccount(authorized), live, send }),
  };
};
