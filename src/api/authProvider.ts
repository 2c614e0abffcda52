import type { AuthProvider } from 'react-admin';
import { can } from '#domain/staff.ts';
import type { Account } from './account.ts';
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
   * No refusal signs out by itself: react-admin would then answer the call with an empty record, whatever was asked
   * for. When a session ends, the cover asks for the password; whoever will not give it signs out there.
   */
  checkError: () => Promise.resolve(),
  getIdentity: async () => {
    const me = await session.load();
    return { id: me.id, fullName: me.name, email: me.email };
  },
  canAccess: async ({ resource, action }) => can((await session.load()).rights, resource, action),
});
