import { useGetList } from 'react-admin';

interface Clinician {
  id: string;
  name: string;
}

const everyone = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'name', order: 'ASC' } } as const;

/** Who may put their name under an article. */
export const useClinicians = (): Clinician[] =>
  useGetList<Clinician>('staff', { ...everyone, filter: { role: 'clinician', active: true } }).data ?? none;

const none: Clinician[] = [];
