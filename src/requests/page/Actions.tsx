import Event from '@mui/icons-material/EventOutlined';
import Phone from '@mui/icons-material/PhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { stepsToScheduled } from '#domain/moves.ts';
import { isOpen, type RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { allowedMoves } from './allowedMoves.ts';
import { ClaimButtons } from './ClaimButtons.tsx';
import { MoveMenu } from './MoveMenu.tsx';

const ContactDialog = lazy(() =>
  import('./ContactDialog.tsx').then((module) => ({ default: module.ContactDialog })),
);
const MoveDialog = lazy(() => import('./MoveDialog.tsx').then((module) => ({ default: module.MoveDialog })));

/** The moves that stand as buttons of their own; the others are in the menu. */
const foremost: readonly RequestStatus[] = ['awaiting-clinician', 'ready-to-schedule'];

/** What this person can do with this request now, and nothing that would be refused for their role. */
export const Actions = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const rights = useRights();
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const [to, setTo] = useState<RequestStatus>();
  const [logging, setLogging] = useState(false);
  const moves = allowedMoves(request.status, rights);
  const others = moves.filter((move) => !foremost.includes(move));
  const bookable =
    rights['appointments:book'] && isOpen(request.status) && stepsToScheduled[request.status] !== 'refused';

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      <ClaimButtons request={request} />
      {rights['requests:call'] ? (
        <Button variant="outlined" startIcon={<Phone />} onClick={() => setLogging(true)}>
          {translate('requests.contact.log')}
        </Button>
      ) : null}
      {bookable ? (
        <Button
          variant={request.status === 'ready-to-schedule' ? 'contained' : 'outlined'}
          startIcon={<Event />}
          component={LinkBase}
          to={`/requests/${request.id}/schedule`}
        >
          {translate('requests.schedule')}
        </Button>
      ) : null}
      {moves
        .filter((move) => foremost.includes(move))
        .map((move) => (
          <Button key={move} variant="outlined" onClick={() => setTo(move)}>
            {translate(`requests.moves.${move}`)}
          </Button>
        ))}
      {others.length > 0 ? <MoveMenu from={request.status} moves={others} onChoose={setTo} /> : null}
      <Suspense>
        {to ? <MoveDialog request={request} to={to} onClose={() => setTo(undefined)} /> : null}
        {logging ? <ContactDialog request={request} zone={zone} onClose={() => setLogging(false)} /> : null}
      </Suspense>
    </Box>
  );
};
