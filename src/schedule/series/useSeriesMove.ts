import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { Occurrence, SeriesScope } from '#domain/series.ts';
import type { ChosenTime } from '#slots/useHold.ts';
import { tellFollowUp } from '#visit/followUp.ts';
import { useTellMoved } from '#visit/useTellMoved.tsx';
import { useChoices } from './useChoices.ts';
import { type Series, useSeriesChange } from './useSeriesChange.ts';

interface Told {
  reason?: string;
  tellPatient: boolean;
}

/** A visit of a series moved with others, which go by as much: each is looked at before any is saved. */
export const useSeriesMove = (visit: Appointment, scope: SeriesScope, to: ChosenTime | undefined) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const translate = useTranslate();
  const notify = useNotify();
  const tellMoved = useTellMoved();
  const choices = useChoices();
  const { series, change } = useSeriesChange(visit);
  const move = to && {
    startsAt: to.startsAt,
    locationId: to.locationId,
    // The others stay with whoever sees them, unless this one changes hands.
    ...(to.providerId === visit.providerId ? {} : { providerId: to.providerId }),
  };
  const id = visit.seriesId ?? '';
  const preview = useQuery({
    queryKey: ['appointments', 'series', id, visit.id, scope, move],
    queryFn: async () => {
      const body = { from: visit.id, scope, move, preview: true };
      type Looked = RaRecord & { occurrences: Occurrence[] };
      return (await dataProvider.act<Looked>('series', id, 'changes', body)).data.occurrences;
    },
    enabled: scope !== 'one' && move !== undefined,
  });
  const occurrences = preview.data ?? [];
  const going = occurrences.filter((one) => choices.timeOf(one) !== undefined);

  /** Each of those that moved goes back where it was; the others are left alone. */
  const undo = async (before: Series, { version }: Series, { tellPatient }: Told) => {
    tellFollowUp(undefined);
    const { startsAt, providerId, locationId } = visit;
    const instead = before.appointments.map((one) => ({
      appointmentId: one.id,
      ...(going.some(({ appointmentId }) => appointmentId === one.id)
        ? { startsAt: one.startsAt, providerId: one.providerId }
        : { leave: true }),
    }));
    try {
      await change(
        { scope: 'all', move: { startsAt, providerId, locationId }, instead, tellPatient },
        version,
      );
      notify('series.undone');
    } catch (error) {
      if (!isFailure(error)) throw error;
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };

  return {
    occurrences,
    choices,
    failure: isFailure(preview.error) ? preview.error : undefined,
    ready: series !== undefined && going.length > 0,
    move: async ({ reason, tellPatient }: Told): Promise<void> => {
      if (!to || !move || !series) return;
      // Every visit is named, so that what was looked at is what is saved.
      const instead = occurrences.map((one) => ({
        appointmentId: one.appointmentId ?? '',
        ...(choices.timeOf(one) ?? { leave: true }),
      }));
      const told = { ...move, ...(reason ? { reason } : {}) };
      const moved = await change({ scope, move: told, instead, tellPatient });
      const message = translate('series.moved', { smart_count: going.length, name: visit.patientName });
      tellMoved(visit, to, { message, onUndo: () => undo(series, moved, { tellPatient }), tellPatient });
    },
  };
};
