import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';

const few = { pagination: { page: 1, perPage: 20 }, sort: { field: 'createdAt', order: 'ASC' } } as const;
const none: AppointmentRequest[] = [];

/** The requests that were merged into this one, the first first. */
export const useMerged = (id: string): AppointmentRequest[] => {
  const dataProvider = useDataProvider();
  const { data = none } = useQuery({
    queryKey: ['requests', 'around', id, 'merged'],
    queryFn: async () =>
      (await dataProvider.getList<AppointmentRequest>('requests', { ...few, filter: { duplicateOf: id } }))
        .data,
  });
  return data;
};
