import type { Rights, Role } from '#domain/staff.ts';
import type { Send } from './send.ts';

/** The person signed in, as `/api/me` answers. */
export interface Me {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  rights: Rights;
  /** Minutes without input after which the server ends the session. */
  idleMinutes?: number;
}

export interface Credentials {
  email: string;
  password: string;
}

/** `second-step`: the password was right and the account asks for one thing more. */
export type SignInOutcome = 'signed-in' | 'second-step';

type Ask = () => void;

/** The code of the authenticator app, or one of the codes kept for when it is not at hand. */
export type SecondStep = { kind: 'totp' | 'backup-code'; code: string };

/** Who is signed in in this window, and the one place where signing in happens. */
export interface Session {
  me: () => Me | undefined;
  /** Asks the server once and remembers; rejects with a 401 when nobody is signed in. */
  load: () => Promise<Me>;
  signIn: (credentials: Credentials) => Promise<SignInOutcome>;
  /** After `second-step`: rejects with a 401 when too much time has passed since the password. */
  proveSecondStep: (proof: SecondStep) => Promise<void>;
  signOut: () => Promise<void>;
  /** How often someone has signed in here: tells a call that left before from one that left after. */
  signIns: () => number;
  /** Resolves when the same person has signed in again; rejects when they sign out instead. */
  signInAgain: () => Promise<void>;
  /** How `signInAgain` reaches the screen. Answers how to stop listening. */
  onAsk: (ask: Ask) => () => void;
  /** Settles every waiting `signInAgain`. */
  answer: (outcome: 'same-person' | 'given-up') => void;
}

export interface SessionOptions {
  send: Send;
  /** Drops the demo's token; a real server takes its cookie back itself. */
  forgetToken?: (() => void) | undefined;
}

export const createSession = ({ send, forgetToken }: SessionOptions): Session => {
  let me: Me | undefined;
  let loading: Promise<Me> | undefined;
  let waiting: Promise<void> | undefined;
  let settle: Session['answer'] = () => {};
  let signIns = 0;
  const asks = new Set<Ask>();

  const fetchMe = async (): Promise<Me> => {
    const answer = await send('/me');
    me = (await answer.json()) as Me;
    return me;
  };

  const load = (): Promise<Me> => {
    if (me) return Promise.resolve(me);
    loading ??= fetchMe().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  const enter = async (): Promise<void> => {
    signIns += 1;
    await fetchMe();
  };

  return {
    me: () => me,
    load,
    signIn: async (credentials) => {
      const answer = await send('/auth/sign-in/email', { method: 'POST', body: credentials });
      const told = (await answer.json()) as { twoFactorRedirect?: boolean };
      if (told.twoFactorRedirect) return 'second-step';
      await enter();
      return 'signed-in';
    },
    proveSecondStep: async ({ kind, code }) => {
      await send(`/auth/two-factor/verify-${kind}`, { method: 'POST', body: { code } });
      await enter();
    },
    signOut: async () => {
      const wasSignedIn = me !== undefined;
      me = undefined;
      if (wasSignedIn) await send('/auth/sign-out', { method: 'POST', body: {} }).catch(() => undefined);
      forgetToken?.();
    },
    signIns: () => signIns,
    signInAgain: () => {
      if (asks.size === 0) return Promise.reject(new Error('Nobody is there to ask.'));
      if (waiting) return waiting;
      const renewed = new Promise<void>((resolve, reject) => {
        settle = (outcome) => (outcome === 'same-person' ? resolve() : reject(new Error(outcome)));
      });
      waiting = renewed;
      for (const ask of asks) ask();
      return renewed;
    },
    onAsk: (ask) => {
      asks.add(ask);
      return () => asks.delete(ask);
    },
    answer: (outcome) => {
      waiting = undefined;
      settle(outcome);
    },
  };
};
