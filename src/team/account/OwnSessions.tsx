import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Age } from '#ui/When.tsx';
import { browserIn } from './browserIn.ts';
import { useAccount, useOwnSessions, useRefreshAccount } from './useAccount.ts';

/** Every browser the person is signed in with; all but this one can be ended. */
export const OwnSessions = () => {
  const translate = useTranslate();
  const account = useAccount();
  const refresh = useRefreshAccount();
  const { data: sessions, error } = useOwnSessions();
  const { attempt, busy, failure } = useAttempt();
  if (isFailure(error)) return <Refusal failure={error} />;
  if (!sessions) return <Waiting />;
  const end = () =>
    attempt(async () => {
      await account.endOtherSessions();
      await refresh();
    });
  return (
    <>
      <List dense disablePadding>
        {sessions.map(({ id, userAgent, current, createdAt, lastInputAt }) => (
          <ListItem key={id} disableGutters>
            <ListItemText
              primary={[
                browserIn(userAgent) || translate('account.sessions.unknown'),
                ...(current ? [translate('account.sessions.current')] : []),
              ].join(' · ')}
              secondary={
                <>
                  {translate('account.sessions.since')} <Age at={createdAt} focusable />
                  {' · '}
                  {translate('account.sessions.active')} <Age at={lastInputAt} focusable />
                </>
              }
            />
          </ListItem>
        ))}
      </List>
      <Refusal failure={failure} />
      {sessions.length > 1 ? (
        <Button variant="outlined" disabled={busy} onClick={() => void end()}>
          {translate('account.sessions.end')}
        </Button>
      ) : (
        <span role="status">{translate('account.sessions.onlyHere')}</span>
      )}
    </>
  );
};
