import Phone from '@mui/icons-material/PhoneOutlined';
import Button from '@mui/material/Button';
import { LinkBase, useRedirect, useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useRights } from '#ui/useRights.ts';

/** The way into a round of calls, by button and by `g i`. */
export const CallRoundLink = () => {
  const translate = useTranslate();
  const rights = useRights();
  const redirect = useRedirect();
  const may = rights['requests:call'] !== undefined;
  useCommands([
    {
      id: 'go.calls',
      keys: 'g i',
      label: 'calls.keys.round',
      group: 'go',
      enabled: may,
      run: () => redirect('/requests/calls'),
    },
  ]);
  return may ? (
    <Button component={LinkBase} to="/requests/calls" variant="outlined" startIcon={<Phone />}>
      {translate('calls.open')}
    </Button>
  ) : null;
};
