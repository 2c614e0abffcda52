import { useStore } from 'react-admin';
import type { Density } from './rowStyle.ts';

export const columnNames = [
  'due',
  'status',
  'priority',
  'service',
  'location',
  'phone',
  'received',
  'nextTry',
  'assignee',
  'language',
  'source',
] as const;
export type ColumnName = (typeof columnNames)[number];

export type Form = 'split' | 'table';

const usual: ColumnName[] = [
  'due',
  'status',
  'priority',
  'service',
  'location',
  'phone',
  'received',
  'assignee',
];

/** How the list is drawn; kept per browser, for it tells nothing of a patient. */
export const useDisplay = () => {
  const [density, setDensity] = useStore<Density>('inbox.density', 'comfortable');
  const [form, setForm] = useStore<Form>('inbox.form', 'split');
  const [columns, setColumns] = useStore<ColumnName[]>('inbox.columns', usual);
  return { density, setDensity, form, setForm, columns, setColumns };
};
