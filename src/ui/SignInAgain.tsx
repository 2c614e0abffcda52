import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Session } from '#api/session.ts';
import { SignInForm } from './SignInForm.tsx';

interface Props {
  session: Session;
  /** The screen was covered because nobody typed, not because a call was refused. */
  idle: boolean;
  onDone: () => void;
  onGiveUp: () => void;
}

/** Covers the desk, patients' names and all, until the same person is back. Someone else gets a fresh app. */
export const SignInAgain = ({ session, idle, onDone, onGiveUp }: Props) => {
  const translate = useTranslate();
  const [before] = useState(session.me);

  const goOn = () => {
    if (session.me()?.id === before?.id) onDone();
    else globalThis.location.assign('/');
  };

  return (
    <Dialog open fullScreen aria-labelledby="sign-in-again">
      <Stack sx={{ width: '100%', maxWidth: 440, m: 'auto' }}>
        <DialogTitle id="sign-in-again">{translate('desk.again.title')}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 3 }}>
            {translate(idle ? 'desk.again.lead' : 'desk.again.cookieGone')}
          </Typography>
          <SignInForm email={before?.email} session={session} onDone={goOn} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3, mb: 1 }}>
            {translate('desk.again.other')}
          </Typography>
          <Button onClick={onGiveUp}>{translate('desk.again.giveUp')}</Button>
        </DialogContent>
      </Stack>
    </Dialog>
  );
};
