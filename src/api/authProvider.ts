import type { AuthProvider } from 'react-admin';
import { can } from '#domain/staff.ts';
import type { Account } from './account.ts';
import { isFailure } from './failure.ts';
import type { Live } from './live.ts';
import type { Send } from './send.ts';
import type { Credentials, Session, SignInOutcome } from './session.ts';

/** What the shell needs beside react-admin's own questions. `useAuthProvider<DeskAuthProvider>()`. */
export interface DeskAuthProvider extends AuthProvider {
  session: Session;
  account: Account;
  live: Live;
  /** Tells the server that somebody is at the keyboard. */
  noteActivity: () => Promise<void>;
  login: (credentials: Credentials) => Promise<SignInOutcome>;
}

interface Parts {
  session: Session;
  account: Account;
  live: Live;
  send: Send;
}

export const createAuthProvider = ({ session, account, live, send }: Parts): DeskAuthProvider => ({
  session,
  account,
  live,
  noteActivity: async () => {
    await send('/me/activity', { method: 'POST', body: {} });
  },
  login: session.signIn,
  logout: () => session.signOut(),
  checkAuth: async () => {
    await session.load();
  },
  /**
   * A 403 is an answer to show, not a reason to sign out; and a save that met a 401 must come out as failed,
   * or react-admin would take it for done.
   */
  checkError: (error: unknown) =>
    isFailure(error) && error.status === 401 && !error.body.write ? Promise.reject(error) : Promise.resolve(),
  getIdentity: async () => {
    const me = await session.load();
    return { id: me.id, fullName: me.name, email: me.email };
  },
  canAccess: async ({ resource, action }) => can((await session.load()).rights, resource, action),
});
