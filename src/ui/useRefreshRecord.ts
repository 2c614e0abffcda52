import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Identifier, RaRecord } from 'react-admin';

/**
 * After an action: takes the answered record in where it is one, asks for it anew where it is not, and for the
 * lists and what stands around it.
 */
export const useRefreshRecord = (resource: string) => {
  const queries = useQueryClient();
  return useCallback(
    async (id: Identifier, answered?: unknown) => {
      const one = [resource, 'getOne', { id: String(id), meta: undefined }];
      if (isRecord(answered, id)) queries.setQueryData(one, answered);
      else await queries.invalidateQueries({ queryKey: one });
      await Promise.all([
        queries.invalidateQueries({ queryKey: [resource, 'getList'] }),
        // What stands around a request holds its visits too.
        queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'around' }),
      ]);
    },
    [queries, resource],
  );
};

const isRecord = (answered: unknown, id: Identifier): answered is RaRecord =>
  typeof answered === 'object' &&
  answered !== null &&
  'version' in answered &&
  'id' in answered &&
  answered.id === id;
