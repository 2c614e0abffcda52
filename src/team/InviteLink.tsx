import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLayoutEffect, useRef } from 'react';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The link lets its holder choose the password, so it is shown once and kept nowhere. */
export const InviteLink = ({ name, link }: { name: string; link: string }) => {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Paper
      variant="outlined"
      sx={{ p: 3, mt: 1, maxWidth: 640, display: 'grid', gap: 1.5, justifyItems: 'start' }}
    >
      <Title title={translate('team.invited')} preferenceKey={false} />
      <Typography ref={heading} tabIndex={-1} component="h2" variant="h2" sx={{ outline: 'none' }}>
        {translate('team.inviteFor', { name })}
      </Typography>
      <Typography>{translate('team.inviteText')}</Typography>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          p: 1,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
          {link}
        </Box>
        <CopyButton text={link} label={translate('team.link')} />
      </Box>
      <Button component={LinkBase} to="/staff" variant="outlined">
        {translate('team.back')}
      </Button>
    </Paper>
  );
};
