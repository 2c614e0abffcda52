const quarter = 15 * 60_000;

/**
 * Autosaves of one person within one quarter of an hour of the clock are one sitting: of those the last is kept, so
 * that a day of writing leaves a revision for every quarter and not one for every pause.
 */
export const isOneSitting = (before: Date, now: Date): boolean =>
  Math.floor(before.getTime() / quarter) === Math.floor(now.getTime() / quarter);
