/** The standing questions of the queue, in the order of its side bar; each is a filter `view` of the list. */
export const queueViews = [
  'unread-flags',
  'unclaimed',
  'mine',
  'due-today',
  'overdue',
  'call-list',
  'awaiting-patient',
  'awaiting-clinician',
  'ready-to-schedule',
  'waiting-list',
  'snoozed',
  'move-asked',
  'repeats',
  'scheduled-without-appointment',
  'open',
  'ended',
  'all',
] as const;
export type QueueView = (typeof queueViews)[number];

/** Too many to count at every glance, and nobody works them off. */
export const uncountedViews: readonly QueueView[] = ['ended', 'all'];

/** Counts stop here: a side bar says “999+”. */
export const mostCounted = 999;
