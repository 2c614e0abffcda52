import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';

/** One line of what happened to the request or to its appointments. */
export interface Happening {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  resource: string;
  reasonCode: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
  note: string | null;
}

/** The record's own timeline, in its order. */
export const useTimeline = (id: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['requests', 'events', id],
    queryFn: async () => (await dataProvider.events<Happening>('requests', id)).data,
  });
};
