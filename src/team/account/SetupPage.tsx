import { useState } from 'react';
import { useAuthProvider } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import { EntryForm } from '#ui/EntryForm.tsx';
import type { EntryField } from '#ui/EntryInput.tsx';
import { FrontDoor } from '#ui/FrontDoor.tsx';
import { newPassword } from './newPassword.ts';
import { SignInLink } from './SignInLink.tsx';
import { ToSignIn } from './ToSignIn.tsx';

const fields: readonly EntryField[] = [
  {
    name: 'code',
    kind: 'code',
    label: 'account.setup.code',
    hint: 'account.setup.codeHint',
    missing: 'account.setup.codeMissing',
    autoComplete: 'off',
  },
  {
    name: 'name',
    kind: 'text',
    label: 'account.setup.name',
    missing: 'problems.fields.name.missing',
    autoComplete: 'name',
  },
  { name: 'email', kind: 'email', label: 'desk.signIn.email', missing: 'desk.signIn.emailMissing' },
  newPassword('password'),
];

/** The clinic's very first account, with the code printed where the server was started. */
export const SetupPage = () => {
  const authProvider = useAuthProvider<DeskAuthProvider>();
  const [madeFor, setMadeFor] = useState<string>();
  if (!authProvider) return null;
  if (madeFor) return <ToSignIn title="account.setup.done" email={madeFor} />;
  const make = async ({ code = '', name = '', email = '', password = '' }: Record<string, string>) => {
    await authProvider.account.setUp({ code, name, email, password });
    setMadeFor(email);
  };
  return (
    <FrontDoor title="account.setup.title" lead="account.setup.lead" below={<SignInLink />}>
      <EntryForm
        fields={fields}
        submit="account.setup.submit"
        send={make}
        explain={({ status }) => (status === 404 ? 'account.setup.over' : undefined)}
      />
    </FrontDoor>
  );
};
