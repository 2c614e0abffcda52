import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import { type Appointment, type AppointmentStatus, appointmentMoves } from '#domain/appointment.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

/** A step that asks nothing: done at once, with the way back where the table has one. */
export const useVisitStep = (appointment: Appointment) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('appointments');
  const act = useAct('appointments', appointment);
  const { attempt, busy, failure } = useAttempt();
  const { id, status: from, patientName: name } = appointment;

  const undo = async (version: number) => {
    try {
      const { data } = await dataProvider.act('appointments', id, 'moves', { to: from }, { version });
      await refresh(id, data);
      notify('visit.undone');
    } catch (error) {
      if (!isFailure(error)) throw error;
      await refresh(id);
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };

  const step = (to: AppointmentStatus) =>
    attempt(async () => {
      const { version } = (await act('moves', { to })) as Appointment;
      const message = translate('schedule.moved', { name, to: translate(`desk.appointmentStatus.${to}`) });
      if (appointmentMoves[to].includes(from)) {
        notify(<UndoNotice message={message} onUndo={() => undo(version)} />);
      } else notify(message, { messageArgs: { _: message } });
    });
  return { step, busy, failure };
};
