import Link from '@mui/material/Link';
import { useAuthProvider, useLocation, useNavigate, useTranslate } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import { FrontDoor } from './FrontDoor.tsx';
import { SignInForm } from './SignInForm.tsx';

export const SignInPage = () => {
  const translate = useTranslate();
  const authProvider = useAuthProvider<DeskAuthProvider>();
  const enter = useEnter();
  if (!authProvider) return null;
  return (
    <FrontDoor
      title="desk.signIn.title"
      lead="desk.signIn.lead"
      below={
        <Link href="/site/articles" variant="body2">
          {translate('desk.signIn.patients')}
        </Link>
      }
    >
      <SignInForm session={authProvider.session} onDone={enter} />
    </FrontDoor>
  );
};

/** On to the page that asked for the sign-in. React-admin's own way would sign in first, and knows no second step. */
const useEnter = () => {
  const navigate = useNavigate();
  const asked = useLocation().state as { nextPathname?: string; nextSearch?: string } | null;
  return () => navigate(`${asked?.nextPathname ?? '/'}${asked?.nextSearch ?? ''}`);
};
