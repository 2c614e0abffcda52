import { useCallback } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { Appointment } from '#domain/appointment.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { tellFollowUp } from './followUp.ts';
import { useTellMoved } from './useTellMoved.tsx';

interface Place {
  startsAt: string;
  providerId: string;
  locationId: string;
}

interface Told {
  reason?: string;
  tellPatient: boolean;
}

/** Moves a visit, says where to, and takes it back with one press. */
export const useMoveVisit = (visit: Appointment) => {
  const translate = useTranslate();
  const notify = useNotify();
  const tellMoved = useTellMoved();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('appointments');
  const { id, patientName: name } = visit;

  const put = useCallback(
    async (place: Place & Partial<Told>, version: number): Promise<Appointment> => {
      const { data } = await dataProvider.update<Appointment>('appointments', {
        id,
        data: place,
        previousData: { id, version } as Appointment,
        meta: { version },
      });
      await refresh(id, data);
      return data;
    },
    [dataProvider, refresh, id],
  );

  const undo = async (version: number, { tellPatient }: Told) => {
    const { startsAt, providerId, locationId } = visit;
    tellFollowUp(undefined);
    try {
      await put({ startsAt, providerId, locationId, tellPatient }, version);
      notify('visit.move.undone');
    } catch (error) {
      if (!isFailure(error)) throw error;
      await refresh(id);
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };

  return async (place: Place, told: Told, when: string): Promise<void> => {
    const { version } = await put({ ...place, ...told }, visit.version);
    const message = translate('visit.move.done', { name, when });
    const { tellPatient } = told;
    tellMoved(visit, place, { message, onUndo: () => undo(version, told), tellPatient });
  };
};
