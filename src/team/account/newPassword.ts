import type { EntryField } from '#ui/EntryInput.tsx';

/** A password being chosen, the rules beside it. */
export const newPassword = (name: string): EntryField => ({
  name,
  kind: 'new-password',
  label: 'account.newPassword',
  hint: 'account.passwordRules',
  missing: 'account.newPasswordMissing',
});
