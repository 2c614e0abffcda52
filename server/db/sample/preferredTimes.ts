import type { PreferredTime } from '#domain/preferredTime.ts';

/** Sets of wishes as patients tick them; most tick none or one. */
export const preferredTimes: readonly (readonly PreferredTime[])[] = [
  [],
  [],
  [{ day: 'any', part: 'morning' }],
  [{ day: 'any', part: 'afternoon' }],
  [{ day: 'any', part: 'evening' }],
  [{ day: 'mon', part: 'morning' }],
  [
    { day: 'tue', part: 'afternoon' },
    { day: 'thu', part: 'afternoon' },
  ],
  [
    { day: 'wed', part: 'evening' },
    { day: 'fri', part: 'evening' },
  ],
  [
    { day: 'any', part: 'morning' },
    { day: 'sat', part: 'morning' },
  ],
  [
    { day: 'mon', part: 'afternoon' },
    { day: 'tue', part: 'afternoon' },
    { day: 'wed', part: 'afternoon' },
  ],
];
