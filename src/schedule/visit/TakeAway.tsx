import { useState } from 'react';
import { RadioButtonGroupInput, required, TextInput, useGetOne, useTranslate } from 'react-admin';
import { type Appointment, cancellers, reasonedStatuses, type TakenAway } from '#domain/appointment.ts';
import { requestAfterAppointment } from '#domain/moves.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import type { SeriesScope } from '#domain/series.ts';
import { ScopeChoice } from '#series/ScopeChoice.tsx';
import { useSeriesCancel } from '#series/useSeriesCancel.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { CheckInput } from '#ui/CheckInput.tsx';
import { useAct } from '#ui/useAct.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { type RequestTo, tellFollowUp } from './followUp.ts';

interface Props {
  appointment: Appointment;
  to: TakenAway;
  onClose: () => void;
}

const reasonNeeded = [required('problems.fields.reason.missing')];
const choiceNeeded = [required('schedule.requestToMissing')];
const cancellerNeeded = [required('visit.cancelledBy.missing')];

/** A request without a visit cannot stay as it is. */
const onceNoneIsLeft = requestAfterAppointment.filter((to) => to !== 'scheduled');

/** What mostly becomes of the request; the person at the desk decides. */
const usually: Record<TakenAway, RequestTo> = {
  cancelled: 'ready-to-schedule',
  noshow: 'awaiting-patient',
  'entered-in-error': 'in-review',
};

/** A visit that will not be: who called it off, why, and what becomes of the request, which never ends by itself. */
export const TakeAway = ({ appointment, to, onClose }: Props) => {
  const translate = useTranslate();
  // As it was when it was asked about: the dialog outlives the change.
  const [visit] = useState(appointment);
  const [scope, setScope] = useState<SeriesScope>('one');
  const act = useAct('appointments', appointment);
  const cancelSeveral = useSeriesCancel(visit, scope);
  const refreshRequest = useRefreshRecord('requests');
  const { data: request } = useGetOne<AppointmentRequest>('requests', { id: visit.requestId });
  const { patientName, requestId, status } = visit;
  const name = translate(`schedule.moves.${to}`);
  const isHold = status === 'pending';
  const isItsRequest = request?.status === 'scheduled' && request.appointmentId === visit.id;
  const isOfSeries = to === 'cancelled' && status === 'booked' && visit.seriesId !== null;

  return (
    <ActDialog
      title={`${name}: ${patientName}`}
      submit={to === 'cancelled' ? translate('visit.cancel.submit') : name}
      dismiss={to === 'cancelled' ? 'visit.cancel.keep' : 'ra.action.cancel'}
      values={{
        requestTo: visit.seriesId ? 'scheduled' : usually[to],
        lastTo: usually[to],
        tellPatient: true,
      }}
      send={async ({ reason, cancelledBy, tellPatient, lastTo, ...values }, version) => {
        if (scope !== 'one') {
          const said = { reason, cancelledBy, requestTo: lastTo as RequestTo };
          tellFollowUp({ to, ...(await cancelSeveral(said, { tellPatient, version })) });
          return;
        }
        const decided = isItsRequest ? (values['requestTo'] as RequestTo) : undefined;
        const by = to === 'cancelled' && !isHold ? { cancelledBy } : {};
        const body = { to, reason, ...by, ...(decided ? { requestTo: decided } : {}), tellPatient };
        await act('moves', isHold ? { to } : body, version);
        if (!isHold) tellFollowUp({ visits: [visit], to, requestTo: decided });
        await refreshRequest(requestId);
      }}
      renderChanges={(current) =>
        scope === 'one'
          ? translate('schedule.nowStands', {
              status: translate(`desk.appointmentStatus.${String(current['status'])}`),
            })
          : translate('series.changed')
      }
      onClose={onClose}
    >
      {isHold ? null : (
        <>
          {isOfSeries ? <ScopeChoice value={scope} onChange={setScope} /> : null}
          {to === 'cancelled' ? (
            <RadioButtonGroupInput
              source="cancelledBy"
              label="visit.cancelledBy.label"
              validate={cancellerNeeded}
              choices={cancellers.map((id) => ({ id, name: `visit.cancelledBy.${id}` }))}
            />
          ) : null}
          <TextInput
            source="reason"
            label="requests.moves.reason"
            multiline
            {...(reasonedStatuses.includes(to) ? { validate: reasonNeeded } : {})}
          />
          {scope !== 'one' ? (
            <RadioButtonGroupInput
              source="lastTo"
              label="series.requestTo"
              row={false}
              validate={choiceNeeded}
              choices={onceNoneIsLeft.map((id) => ({ id, name: `schedule.requestAfter.${id}` }))}
            />
          ) : isItsRequest ? (
            <RadioButtonGroupInput
              source="requestTo"
              label="schedule.requestTo"
              row={false}
              validate={choiceNeeded}
              choices={requestAfterAppointment.map((id) => ({ id, name: `schedule.requestAfter.${id}` }))}
            />
          ) : request ? (
            translate('visit.otherRequest')
          ) : null}
          {to === 'noshow' ? null : <CheckInput source="tellPatient" label={translate('visit.tell')} />}
        </>
      )}
    </ActDialog>
  );
};
