import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';

/** Another request that may be the same person's, and what both share. */
export interface Repeat {
  request: AppointmentRequest;
  reasons: ('phone' | 'email' | 'name')[];
  toldApart: boolean;
}

const none: Repeat[] = [];

export const useRepeats = (id: string): Repeat[] => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data = none } = useQuery({
    queryKey: ['requests', 'around', id, 'repeats'],
    queryFn: async () => (await dataProvider.part<Repeat[]>('requests', id, 'repeats')).data,
  });
  return data;
};
