import Phone from '@mui/icons-material/PhoneOutlined';
import IconButton from '@mui/material/IconButton';
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
    <IconButton
      component={LinkBase}
      to="/requests/calls"
      aria-label={translate('calls.open')}
      title={translate('calls.open')}
    >
      <Phone />
    </IconButton>
  ) : null;
};
