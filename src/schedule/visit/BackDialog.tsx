import { RadioButtonGroupInput, useGetOne, useNotify, useTranslate } from 'react-admin';
import type { Appointment, AppointmentStatus } from '#domain/appointment.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

interface Props {
  appointment: Appointment;
  to: AppointmentStatus;
  onClose: () => void;
}

const choices = [
  { id: 'scheduled', name: 'visit.back.again' },
  { id: 'leave', name: 'visit.back.leave' },
];

/** A missed visit takes place after all; its request may have gone on meanwhile, so that is asked too. */
export const BackDialog = ({ appointment, to, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('appointments', appointment);
  const refreshRequest = useRefreshRecord('requests');
  const { patientName: name, requestId } = appointment;
  const { data: request } = useGetOne<AppointmentRequest>('requests', { id: requestId });
  const wentOn = request !== undefined && isOpen(request.status);
  const move = translate(`schedule.moves.${to}`);
  return (
    <ActDialog
      title={translate('visit.back.title', { move, name })}
      lead={
        request
          ? translate('visit.back.lead', { status: translate(`desk.status.${request.status}`) })
          : undefined
      }
      submit={move}
      values={{ requestTo: 'scheduled' }}
      send={async ({ requestTo }, version) => {
        const again = wentOn && requestTo === 'scheduled' ? { requestTo } : {};
        await act('moves', { to, ...again }, version);
        await refreshRequest(requestId);
      }}
      onDone={() =>
        notify('schedule.moved', {
          messageArgs: { name, to: translate(`desk.appointmentStatus.${to}`) },
        })
      }
      onClose={onClose}
      ready={!wentOn}
    >
      {wentOn ? (
        <RadioButtonGroupInput
          source="requestTo"
          label="visit.back.requestTo"
          row={false}
          choices={choices}
        />
      ) : null}
    </ActDialog>
  );
};
