import type { Send } from './send.ts';

/** Where the person is signed in. */
interface OwnSession {
  id: string;
  createdAt: string;
  lastInputAt: string;
  userAgent: string | null;
  current: boolean;
}

/** `totpURI` is the otpauth address an authenticator app reads; each backup code works once. */
export interface TwoFactorSetUp {
  totpURI: string;
  backupCodes: string[];
}

interface FirstAdmin {
  code: string;
  name: string;
  email: string;
  password: string;
}

/** A person's own account, from the link or the code that begins it. */
export interface Account {
  setUp: (admin: FirstAdmin) => Promise<void>;
  /** Answers the e-mail address to sign in with. */
  answerInvite: (answer: { token: string; password: string }) => Promise<{ email: string }>;
  /** Ends every other session. */
  changePassword: (change: { currentPassword: string; newPassword: string }) => Promise<void>;
  sessions: () => Promise<OwnSession[]>;
  endOtherSessions: () => Promise<void>;
  twoFactor: () => Promise<{ enabled: boolean }>;
  /** Counts from the first right code on. */
  beginTwoFactor: (password: string) => Promise<TwoFactorSetUp>;
  proveTwoFactor: (code: string) => Promise<void>;
  newBackupCodes: (password: string) => Promise<Pick<TwoFactorSetUp, 'backupCodes'>>;
  endTwoFactor: (password: string) => Promise<void>;
}

export const createAccount = (send: Send): Account => {
  const read = async <T>(path: string): Promise<T> => (await (await send(path)).json()) as T;
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    (await (await send(path, { method: 'POST', body })).json()) as T;
  return {
    setUp: (admin) => post('/setup', admin),
    answerInvite: (answer) => post('/auth/invite', answer),
    changePassword: (change) => post('/auth/change-password', change),
    sessions: () => read('/me/sessions'),
    endOtherSessions: () => post('/me/sessions/end-others', {}),
    twoFactor: () => read('/me/two-factor'),
    beginTwoFactor: (password) => post('/auth/two-factor/enable', { password }),
    proveTwoFactor: (code) => post('/auth/two-factor/verify-totp', { code }),
    newBackupCodes: (password) => post('/auth/two-factor/generate-backup-codes', { password }),
    endTwoFactor: (password) => post('/auth/two-factor/disable', { password }),
  };
};
