import type { QueueView } from '#domain/queueViews.ts';

/** After G, from every page of the desk. */
export const viewKeys: Partial<Record<QueueView, string>> = {
  'unread-flags': 'f',
  unclaimed: 'u',
  mine: 'm',
  'due-today': 'd',
  overdue: 'o',
  'call-list': 'c',
  'awaiting-patient': 'p',
  'awaiting-clinician': 'k',
  'ready-to-schedule': 'r',
  'waiting-list': 'w',
  snoozed: 'z',
  'move-asked': 'v',
  repeats: '2',
  'scheduled-without-appointment': 's',
  open: 'h',
  ended: 'e',
  all: 'a',
};
