import PersonSearch from '@mui/icons-material/PersonSearchOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { useRunCommand } from '#ui/commands/useCommands.ts';
import { useRights } from '#ui/useRights.ts';

/** From every screen: who is on the phone? */
export const FindButton = () => {
  const translate = useTranslate();
  const rights = useRights();
  const run = useRunCommand();
  const roomy = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  if (rights['requests:read'] !== 'all') return null;
  const find = () => run('desk.find');
  if (!roomy) {
    return (
      <IconButton color="inherit" aria-label={translate('live.find.title')} onClick={find}>
        <PersonSearch />
      </IconButton>
    );
  }
  return (
    <Button variant="outlined" color="inherit" startIcon={<PersonSearch />} onClick={find}>
      {translate('live.find.title')}
    </Button>
  );
};
