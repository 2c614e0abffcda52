import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useMe } from '#ui/useMe.ts';
import { AccountSection } from './AccountSection.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { PasswordChange } from './PasswordChange.tsx';
import { TwoFactor } from './TwoFactor.tsx';

/** One's own way in: the password, the second step, and where one is signed in. */
export const AccountPage = () => {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Box sx={{ maxWidth: 640, display: 'grid', gap: 2, mt: 1 }}>
      <Title title={translate('account.title')} preferenceKey={false} />
      <AccountSection title={me?.name ?? ''}>
        <Typography>{me?.email}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          {me?.roles.map((role) => translate(`desk.role.${role}`)).join(', ')}
        </Typography>
      </AccountSection>
      <AccountSection title={translate('account.password.title')}>
        <PasswordChange />
      </AccountSection>
      <AccountSection title={translate('account.twoFactor.title')}>
        <TwoFactor />
      </AccountSection>
      <AccountSection title={translate('account.sessions.title')}>
        <OwnSessions />
      </AccountSection>
    </Box>
  );
};
