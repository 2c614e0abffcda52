import { useQuery } from '@tanstack/react-query';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useApi } from '#ui/useApi.ts';

/** One request, kept where react-admin keeps it; the page itself says what is wrong, in place. */
export const useRequest = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['requests', 'getOne', { id, meta: undefined }],
    queryFn: async () => (await api.getOne<AppointmentRequest>('requests', { id })).data,
    retry: false,
  });
};
