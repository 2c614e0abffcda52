import Phone from '@mui/icons-material/PhoneOutlined';
import IconButton from '@mui/material/IconButton';
import { LinkBase, useTranslate } from 'react-admin';
import { useRights } from '#ui/useRights.ts';

/** The way into a round of calls, and by `g l` from every page. */
export const CallRoundLink = () => {
  const translate = useTranslate();
  const rights = useRights();
  const may = rights['requests:call'] !== undefined;
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
