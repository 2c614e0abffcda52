import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CopyButton } from '#ui/CopyButton.tsx';

/** Shown once: the server keeps them where it cannot tell them again. */
export const BackupCodes = ({ codes }: { codes: readonly string[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, mb: 2 }}>
      <Typography component="h3" variant="h3">
        {translate('account.twoFactor.codes')}
        <CopyButton text={codes.join('\n')} label={translate('account.twoFactor.codes')} />
      </Typography>
      <Typography sx={{ mb: 1 }}>{translate('account.twoFactor.codesText')}</Typography>
      <Box
        component="ul"
        sx={{ columns: { xs: 1, sm: 2 }, listStyle: 'none', m: 0, p: 0, fontFamily: 'monospace' }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
    </Box>
  );
};
