import { useGetList } from 'react-admin';
import { isAutomatic } from '#domain/automaticMails.ts';
import type { Template } from '#domain/messages.ts';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } } as const;
const inUse = { ...all, filter: { active: true } };
const none: Template[] = [];

/** The clinic's templates that are in use, by name; the mails the desk writes by itself are not sent by hand. */
export const useTemplates = (): Template[] => {
  const { data = none } = useGetList<Template>('templates', inUse);
  return data.filter(({ key }) => !isAutomatic(key));
};
