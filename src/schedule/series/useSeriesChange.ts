import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useDataProvider, useGetOne, useNotify } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { Occurrence, SeriesScope } from '#domain/series.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useChoices } from './useChoices.ts';

interface Typed {
  startsAt: string | null;
  providerId: string;
  reason: string;
  cancelledBy: string;
  requestTo: string;
}

interface Wanted {
  scope: SeriesScope;
  kind: 'move' | 'cancel';
}

export type SeriesChanging = ReturnType<typeof useSeriesChange>;

/** A change of a series as it is typed: a move is looked at before it is saved, visit by visit. */
export const useSeriesChange = (visit: Appointment, { scope, kind }: Wanted) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const notify = useNotify();
  const queries = useQueryClient();
  const choices = useChoices();
  const { attempt, busy, failure } = useAttempt();
  const id = visit.seriesId ?? '';
  const { data: series } = useGetOne<RaRecord & { version: number }>('series', { id });
  const [typed, setTyped] = useState<Typed>({
    startsAt: visit.startsAt,
    providerId: visit.providerId,
    reason: '',
    cancelledBy: 'patient',
    requestTo: 'ready-to-schedule',
  });
  const { startsAt, providerId, reason, cancelledBy, requestTo } = typed;
  const isMoved = startsAt !== visit.startsAt || providerId !== visit.providerId;
  const move = { startsAt, ...(providerId === visit.providerId ? {} : { providerId }) };

  const { data: looked } = useQuery<Occurrence[]>({
    queryKey: ['appointments', 'series', id, visit.id, scope, move],
    queryFn: async () => {
      const body = { from: visit.id, scope, move, preview: true };
      return (await dataProvider.act<RaRecord & { occurrences: Occurrence[] }>('series', id, 'changes', body))
        .data.occurrences;
    },
    enabled: kind === 'move' && isMoved && startsAt !== null,
  });
  // Every visit is named, so that what was looked at is what is saved.
  const instead = (looked ?? []).map((one) => ({
    appointmentId: one.appointmentId,
    ...(choices.timeOf(one) ?? { leave: true }),
  }));
  const body =
    kind === 'move'
      ? { from: visit.id, scope, move, instead }
      : { from: visit.id, scope, cancel: { reason: reason.trim(), cancelledBy, requestTo } };

  const save = async (): Promise<boolean> => {
    const saved = await attempt(() =>
      dataProvider.act('series', id, 'changes', body, { version: series?.version }),
    );
    if (saved) notify(`series.done.${kind}`, { type: 'success' });
    const touched = ['appointments', 'series', 'requests', 'slots'];
    await Promise.all(touched.map((name) => queries.invalidateQueries({ queryKey: [name] })));
    return saved;
  };
  const ready =
    series !== undefined && (kind === 'move' ? isMoved && looked !== undefined : reason.trim() !== '');
  const set = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  return { ...typed, set, looked, choices, busy, failure, ready, save };
};
