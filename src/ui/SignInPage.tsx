import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { Notification, useAuthProvider, useLocation, useNavigate, useTranslate } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import { SignInForm } from './SignInForm.tsx';

export const SignInPage = () => {
  const translate = useTranslate();
  const authProvider = useAuthProvider<DeskAuthProvider>();
  const enter = useEnter();
  const title = translate('desk.signIn.title');

  useEffect(() => {
    document.title = `${title} · ${translate('desk.name')}`;
  }, [title, translate]);

  if (!authProvider) return null;
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', alignContent: 'center', gap: 2, p: 2 }}
    >
      <Card sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Typography component="p" variant="h2" color="primary" sx={{ mb: 2 }}>
          {translate('desk.name')}
        </Typography>
        <Typography component="h1" variant="h5">
          {title}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{translate('desk.signIn.lead')}</Typography>
        <SignInForm signIn={authProvider.session.signIn} onDone={enter} />
      </Card>
      <Link href="/site/articles" variant="body2">
        {translate('desk.signIn.patients')}
      </Link>
      <Notification />
    </Box>
  );
};

/** On to the page that asked for the sign-in. React-admin's own way would sign in first, and knows no second step. */
const useEnter = () => {
  const navigate = useNavigate();
  const asked = useLocation().state as { nextPathname?: string; nextSearch?: string } | null;
  return () => navigate(`${asked?.nextPathname ?? '/'}${asked?.nextSearch ?? ''}`);
};
