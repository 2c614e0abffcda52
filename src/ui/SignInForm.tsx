import { useMemo, useState } from 'react';
import type { Session } from '#api/session.ts';
import { EntryForm } from './EntryForm.tsx';
import type { EntryField } from './EntryInput.tsx';
import { SecondStepForm } from './SecondStepForm.tsx';

interface Props {
  /** Known already when someone signs in again. */
  email?: string | undefined;
  session: Session;
  onDone: () => void;
}

const password: EntryField = {
  name: 'password',
  kind: 'current-password',
  label: 'desk.signIn.password',
  missing: 'desk.signIn.passwordMissing',
};

/** E-mail and password, then the code where the account asks for one. */
export const SignInForm = ({ email, session, onDone }: Props) => {
  const [half, setHalf] = useState(false);
  const fields = useMemo<EntryField[]>(
    () => [
      {
        name: 'email',
        kind: 'email',
        label: 'desk.signIn.email',
        missing: 'desk.signIn.emailMissing',
        initial: email,
      },
      password,
    ],
    [email],
  );
  const signIn = async (typed: Record<string, string>) => {
    const outcome = await session.signIn({ email: typed['email'] ?? '', password: typed['password'] ?? '' });
    if (outcome === 'signed-in') onDone();
    else setHalf(true);
  };
  if (half) return <SecondStepForm session={session} onDone={onDone} onBack={() => setHalf(false)} />;
  return (
    <EntryForm fields={fields} submit="desk.signIn.submit" working="desk.signIn.working" send={signIn} />
  );
};
