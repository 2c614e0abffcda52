import Event from '@mui/icons-material/EventOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useLayoutEffect, useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { canMove, stepsToScheduled } from '#domain/moves.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Section } from '#page/Section.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import type { Round } from './useRound.ts';

/** The patient is on the line: the round waits while a time is found, or whatever else is agreed on. */
export const Reached = ({ request, round }: { request: AppointmentRequest; round: Round }) => {
  const translate = useTranslate();
  const rights = useRights();
  const act = useAct('requests', request);
  const { attempt, busy, failure } = useAttempt();
  const { status } = request;
  const bookable = rights['appointments:book'] && isOpen(status) && stepsToScheduled[status] !== 'refused';
  // The buttons that were pressed are gone.
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const moveOn = async () => {
    const moved = await attempt(() => act('moves', { to: 'ready-to-schedule' }));
    if (moved) await round.next();
    else await round.reread();
  };

  return (
    <Section title={translate('calls.reachedTitle')}>
      <Refusal failure={failure ?? round.failure} />
      <Stack spacing={1}>
        {bookable ? (
          <Button
            ref={first}
            variant="contained"
            size="large"
            startIcon={<Event />}
            component={LinkBase}
            to={`/requests/${request.id}/schedule`}
          >
            {translate('requests.schedule')}
          </Button>
        ) : null}
        {rights['requests:move'] && canMove(status, 'ready-to-schedule') ? (
          <Button variant="outlined" size="large" disabled={busy} onClick={() => void moveOn()}>
            {translate('requests.moves.ready-to-schedule')}
          </Button>
        ) : null}
        <Button variant="outlined" size="large" component={LinkBase} to={`/requests/${request.id}/show`}>
          {translate('calls.more')}
        </Button>
        <Button
          variant="outlined"
          size="large"
          aria-keyshortcuts="s"
          disabled={busy || round.busy}
          onClick={() => void round.next()}
        >
          {translate('calls.nextPerson')}
        </Button>
      </Stack>
    </Section>
  );
};
