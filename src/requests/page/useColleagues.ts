import { useGetList } from 'react-admin';
import type { Role } from '#domain/staff.ts';
import type { Colleague } from '#ui/catalogueShelf.ts';

const everyone = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'name', order: 'ASC' } } as const;

/** Who works here in this role now; undefined until the server has said. Most people see only the names. */
export const useColleagues = (role: Role): Colleague[] | undefined =>
  useGetList<Colleague>('staff', { ...everyone, filter: { role, active: true } }).data;
