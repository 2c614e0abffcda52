import type { Appointment, CancelledBy } from '#domain/appointment.ts';
import type { SeriesScope } from '#domain/series.ts';
import type { CalledOff, RequestTo } from '#visit/followUp.ts';
import { useSeriesChange } from './useSeriesChange.ts';

interface Said {
  reason: string;
  cancelledBy: CancelledBy;
  /** What becomes of the request when no visit is left. */
  requestTo: RequestTo;
}

const isToCome = ({ status, startsAt }: Appointment): boolean =>
  status === 'booked' && startsAt > new Date().toISOString();

/** Calls several visits of a series off; answers which those were, and what became of their request. */
export const useSeriesCancel = (visit: Appointment, scope: SeriesScope) => {
  const { series, change } = useSeriesChange(visit);
  return async (
    cancel: Said,
    { tellPatient, version }: { tellPatient: boolean; version: number | undefined },
  ): Promise<Pick<CalledOff, 'visits' | 'requestTo'>> => {
    const { appointments } = await change({ scope, cancel, tellPatient }, version);
    const isOff = ({ id }: Appointment) =>
      appointments.some((after) => after.id === id && after.status === 'cancelled');
    return {
      visits: (series?.appointments ?? []).filter((before) => isToCome(before) && isOff(before)),
      requestTo: appointments.some(isToCome) ? undefined : cancel.requestTo,
    };
  };
};
