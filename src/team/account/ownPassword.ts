import type { EntryField } from '#ui/EntryInput.tsx';

/** Asked for again before anything about the way in is changed. */
export const ownPassword = (name: string): EntryField => ({
  name,
  kind: 'current-password',
  label: 'account.ownPassword',
  missing: 'desk.signIn.passwordMissing',
});
