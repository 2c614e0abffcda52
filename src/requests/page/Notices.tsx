import { isOpen } from '#domain/request.ts';
import { ClinicianAnswered } from './ClinicianAnswered.tsx';
import { Confirmed } from './Confirmed.tsx';
import { Ended } from './Ended.tsx';
import { HandedOver } from './HandedOver.tsx';
import { MoveAsked } from './MoveAsked.tsx';
import { Snoozed } from './Snoozed.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** What must be known before anything else is read. */
export const Notices = () => {
  const { request } = useRequestDesk();
  if (!isOpen(request.status)) {
    return (
      <>
        <MoveAsked />
        <Confirmed />
        <Ended />
      </>
    );
  }
  return (
    <>
      {request.status === 'awaiting-clinician' ? <HandedOver /> : <ClinicianAnswered />}
      {request.snoozedUntil ? <Snoozed until={request.snoozedUntil} /> : null}
    </>
  );
};
