import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useAttempt } from '#ui/useAttempt.ts';

/** Ticks visits as standing in the chart system, or as taken out of it; one press takes it back. */
export const useChartMarks = (inChart: boolean) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, busy, failure } = useAttempt();

  const send = async (ids: readonly string[], marks: boolean) => {
    await dataProvider.markInChart(ids, marks);
    await queries.invalidateQueries({ queryKey: ['appointments'] });
  };
  const mark = (ids: readonly string[]) =>
    attempt(async () => {
      await send(ids, inChart);
      const message = translate('visit.chart.ticked', { smart_count: ids.length });
      notify(
        <UndoNotice
          message={message}
          onUndo={async () => {
            await attempt(() => send(ids, !inChart));
          }}
        />,
      );
    });
  return { mark, busy, failure };
};
