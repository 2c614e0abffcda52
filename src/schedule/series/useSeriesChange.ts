import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type RaRecord, useDataProvider, useGetOne } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { SeriesChange, SeriesRule } from '#domain/series.ts';

export type Series = RaRecord & { version: number; rule: SeriesRule; appointments: Appointment[] };

const touched = ['appointments', 'series', 'requests', 'slots'];

/** The series a visit belongs to, and a change of several of its visits, starting from this one. */
export const useSeriesChange = ({ id: from, seriesId }: Appointment) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const id = seriesId ?? '';
  const { data: series } = useGetOne<Series>('series', { id }, { enabled: id !== '' });
  const version = series?.version;
  const change = useCallback(
    async (wanted: Omit<SeriesChange, 'from'>, under = version): Promise<Series> => {
      const body = { from, ...wanted };
      const { data } = await dataProvider.act<Series>('series', id, 'changes', body, { version: under });
      await Promise.all(touched.map((name) => queries.invalidateQueries({ queryKey: [name] })));
      return data;
    },
    [dataProvider, queries, id, from, version],
  );
  return { series, change };
};
