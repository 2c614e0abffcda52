import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';

const few = { pagination: { page: 1, perPage: 60 }, sort: { field: 'startsAt', order: 'ASC' } } as const;
const none: Appointment[] = [];

/** The visits of a request, past and to come, the first first. */
export const useTheirVisits = (id: string): Appointment[] => {
  const dataProvider = useDataProvider();
  const { data = none } = useQuery({
    queryKey: ['requests', 'around', id, 'visits'],
    queryFn: async () =>
      (await dataProvider.getList<Appointment>('appointments', { ...few, filter: { requestId: id } })).data,
  });
  return data;
};
