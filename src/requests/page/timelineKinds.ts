import type { Happening } from './useBeside.ts';

/** What the timeline can be narrowed to, in the order of the buttons. */
export const timelineKinds = ['status', 'contact', 'notes', 'facts', 'appointments', 'system'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const kinds: Record<string, TimelineKind> = {
  received: 'status',
  created: 'status',
  claimed: 'status',
  'taken-over': 'status',
  released: 'status',
  assigned: 'status',
  moved: 'status',
  merged: 'status',
  unmerged: 'status',
  'told-apart': 'status',
  'flags-read': 'status',
  'contact-attempted': 'contact',
  messaged: 'contact',
  'message-failed': 'contact',
  'message-again': 'contact',
  'wrote-by-link': 'contact',
  'reopened-by-link': 'status',
  noted: 'notes',
  edited: 'facts',
  'merged-edited': 'facts',
  offered: 'appointments',
  'offer-accepted': 'appointments',
  'offer-declined': 'appointments',
  'offer-expired': 'appointments',
  'offer-withdrawn': 'appointments',
  turned: 'system',
  woke: 'system',
  freed: 'system',
  recounted: 'system',
  compared: 'system',
};

/** A line may be of two kinds: a move that carries a note is found among the notes as well. */
export const kindsOf = ({ action, resource, note }: Happening): TimelineKind[] => {
  if (resource === 'appointments') return ['appointments'];
  const kind = kinds[action] ?? 'system';
  return note && kind !== 'notes' ? [kind, 'notes'] : [kind];
};
