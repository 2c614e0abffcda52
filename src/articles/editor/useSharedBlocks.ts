import { useGetList } from 'react-admin';

export interface SharedBlockRow {
  id: string;
  name: string;
  language: string;
  /** HTML. */
  body: string;
}

const all = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'name', order: 'ASC' } } as const;

/** Texts that stand in many articles; undefined until the server has said. */
export const useSharedBlocks = (): SharedBlockRow[] | undefined =>
  useGetList<SharedBlockRow>('blocks', all).data;
