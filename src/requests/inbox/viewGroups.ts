import type { QueueView } from '#domain/queueViews.ts';
import type { shapes } from '#ui/shapes.ts';

export interface ViewGroup {
  name: 'all' | 'now' | 'waiting' | 'mend' | 'done';
  views: readonly QueueView[];
}

/** The side bar, top to bottom. */
export const viewGroups: readonly ViewGroup[] = [
  { name: 'all', views: ['open'] },
  {
    name: 'now',
    views: ['unread-flags', 'unclaimed', 'mine', 'due-today', 'overdue', 'call-list', 'move-asked'],
  },
  {
    name: 'waiting',
    views: ['awaiting-patient', 'awaiting-clinician', 'ready-to-schedule', 'waiting-list', 'snoozed'],
  },
  { name: 'mend', views: ['repeats', 'scheduled-without-appointment'] },
  { name: 'done', views: ['ended', 'all'] },
];

/** A clinician's own short queue: what was handed to them, and what they have answered. */
export const ownGroups: readonly ViewGroup[] = [{ name: 'all', views: ['open'] }];

/** What must not be missed is told by shape and word, not by color alone. */
export const alarmingViews: Partial<Record<QueueView, keyof typeof shapes>> = {
  'unread-flags': 'flag',
  overdue: 'alarm',
};
