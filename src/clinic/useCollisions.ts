import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider, useRecordContext, useResourceContext } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Collision } from './Collisions.tsx';
import { soundField } from './week/soundWeek.ts';

/** While somebody types, nothing is asked. */
const stillMs = 500;

/** Asks the server which visits these fields would leave out, once they differ from what is saved. */
export const useCollisions = (
  fields: readonly string[],
): { collisions: Collision[] | undefined; isAsked: boolean } => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { watch } = useFormContext();
  const { dirtyFields } = useFormState();
  const isAsked = record !== undefined && fields.some((field) => field in dirtyFields);
  const body = useStill(
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, soundField(field, watch(field))]))),
  );
  const { data, isError } = useQuery({
    queryKey: [resource, 'collisions', record?.id, record?.['version'], body],
    queryFn: async () =>
      (await dataProvider.act<Collision[]>(resource, record?.id ?? '', 'collisions', JSON.parse(body))).data,
    enabled: isAsked,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return { collisions: isAsked && !isError ? data : undefined, isAsked };
};

const useStill = (value: string): string => {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setStill(value), stillMs);
    return () => clearTimeout(waiting);
  }, [value]);
  return still;
};
