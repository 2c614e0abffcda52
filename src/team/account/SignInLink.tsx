import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';

/** For whoever has a password already. */
export const SignInLink = () => (
  <Link component={LinkBase} to="/login" variant="body2">
    {useTranslate()('account.toSignIn')}
  </Link>
);
