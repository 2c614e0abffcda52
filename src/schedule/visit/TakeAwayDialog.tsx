import { RadioButtonGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import type { Appointment, AppointmentStatus } from '#domain/appointment.ts';
import { requestAfterAppointment } from '#domain/moves.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

interface Props {
  appointment: Appointment;
  to: AppointmentStatus;
  onClose: () => void;
}

const reasonNeeded = [required('problems.fields.reason.missing')];
const choiceNeeded = [required('schedule.requestToMissing')];

/** A visit that will not be: why, and what becomes of the request, which never ends by itself. */
export const TakeAwayDialog = ({ appointment, to, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('appointments', appointment);
  const refreshRequest = useRefreshRecord('requests');
  const { patientName, requestId, status } = appointment;
  const name = translate(`schedule.moves.${to}`);
  const isHold = status === 'pending';

  return (
    <ActDialog
      title={`${name}: ${patientName}`}
      submit={name}
      values={{ requestTo: to === 'noshow' ? 'awaiting-patient' : 'ready-to-schedule' }}
      send={async ({ reason, requestTo }, version) => {
        await act('moves', { to, reason, ...(isHold ? {} : { requestTo }) }, version);
        await refreshRequest(requestId);
      }}
      renderChanges={(current) =>
        translate('schedule.nowStands', {
          status: translate(`desk.appointmentStatus.${String(current['status'])}`),
        })
      }
      onDone={() =>
        notify('schedule.moved', {
          messageArgs: { name: patientName, to: translate(`desk.appointmentStatus.${to}`) },
        })
      }
      onClose={onClose}
    >
      {isHold ? null : (
        <>
          <TextInput
            source="reason"
            label="requests.moves.reason"
            multiline
            {...(to === 'noshow' ? {} : { validate: reasonNeeded })}
          />
          <RadioButtonGroupInput
            source="requestTo"
            label="schedule.requestTo"
            row={false}
            validate={choiceNeeded}
            choices={requestAfterAppointment.map((id) => ({ id, name: `schedule.requestAfter.${id}` }))}
          />
        </>
      )}
    </ActDialog>
  );
};
