import { useState } from 'react';
import { useAuthProvider, useParams } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import { EntryForm } from '#ui/EntryForm.tsx';
import { FrontDoor } from '#ui/FrontDoor.tsx';
import { newPassword } from './newPassword.ts';
import { SignInLink } from './SignInLink.tsx';
import { ToSignIn } from './ToSignIn.tsx';

const fields = [newPassword('password')];

/** Where the link an administrator made leads: the person chooses a password nobody else has seen. */
export const InvitePage = () => {
  const authProvider = useAuthProvider<DeskAuthProvider>();
  const { token = '' } = useParams();
  const [chosenBy, setChosenBy] = useState<string>();
  if (!authProvider) return null;
  if (chosenBy) return <ToSignIn title="account.invite.done" email={chosenBy} />;
  const choose = async ({ password = '' }: Record<string, string>) => {
    const { email } = await authProvider.account.answerInvite({ token, password });
    setChosenBy(email);
  };
  return (
    <FrontDoor title="account.invite.title" lead="account.invite.lead" below={<SignInLink />}>
      <EntryForm fields={fields} submit="account.invite.submit" send={choose} />
    </FrontDoor>
  );
};
