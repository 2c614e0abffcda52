import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { allowedMoves } from './allowedMoves.ts';
import { moveName } from './useMoveChoices.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** How the request ended, by whom and why; opening it again is for those who may. */
export const Ended = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const rights = useRights();
  const staff = useCatalogue('staff');
  const { request, zone, ask } = useRequestDesk();
  const { data } = useTimeline(request.id);
  const { status, outcomeReason, duplicateOf } = request;
  const ending = data.findLast(({ resource, after }) => resource === 'requests' && after?.status === status);
  const reopens = allowedMoves(status, rights).includes('in-review');

  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ bgcolor: 'background.paper' }}
      icon={false}
      action={
        reopens ? (
          <Button size="small" onClick={() => ask({ what: 'move', to: 'in-review' })}>
            {translate(moveName(status, 'in-review'))}
          </Button>
        ) : null
      }
    >
      <strong>{translate(`desk.status.${status}`)}</strong>
      {ending ? (
        <>
          {' · '}
          {translate('repeats.ended.by', {
            name: staff.nameOf(ending.actorId) || translate('requests.timeline.system'),
            time: exactTime(ending.at, locale, zone),
          })}
        </>
      ) : null}
      {outcomeReason ? (
        <Box dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {outcomeReason}
        </Box>
      ) : null}
      {duplicateOf ? (
        <Link component={LinkBase} to={`/requests/${duplicateOf}/show`} sx={{ display: 'block' }}>
          {translate('requests.openOriginal')}
        </Link>
      ) : null}
    </Alert>
  );
};
