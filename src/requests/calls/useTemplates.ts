import { useGetList } from 'react-admin';
import type { Template } from '#domain/messages.ts';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } } as const;
const inUse = { ...all, filter: { active: true } };
const none: Template[] = [];

/** The clinic's templates that are in use, by name. */
export const useTemplates = (): Template[] => useGetList<Template>('templates', inUse).data ?? none;
