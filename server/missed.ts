import { and, asc, gt, isNotNull, lte, notInArray, sql } from 'drizzle-orm';
import { events } from './db/schema.ts';
import type { Desk } from './desk.ts';
import { quietActions } from './events.ts';
import type { Change } from './hearing.ts';

/** More than this and looking at everything again is less work than following it line by line. */
const mostLines = 1_000;

/** What a browser missed since the last line it saw, up to the newest; `everything` when that is too much to tell. */
export interface Missed {
  newest: number;
  changes: Change[];
  everything: boolean;
}

/**
 * The lines of the trail after the one a browser saw last. They have no holes, and their numbers are in the order in
 * which they were committed: whatever is not among them yet is still to be notified.
 * @param lastSeen undefined for a browser that saw nothing yet, and has just asked for all it shows
 */
export async function missedSince({ db }: Desk, lastSeen: number | undefined): Promise<Missed> {
  const [{ newest } = { newest: 0 }] = await db
    .select({ newest: sql<number>`coalesce(max(${events.sequence}), 0)`.mapWith(Number) })
    .from(events);
  const nothing = { newest, changes: [], everything: false };
  if (lastSeen === undefined || lastSeen === newest) return nothing;
  // A number that was never given, or of another database: nobody knows what that browser has seen.
  if (!Number.isSafeInteger(lastSeen) || lastSeen > newest) return { ...nothing, everything: true };
  const lines = await db
    .select({ sequence: events.sequence, resource: events.resource, id: events.recordId })
    .from(events)
    .where(
      and(
        gt(events.sequence, lastSeen),
        lte(events.sequence, newest),
        notInArray(events.action, [...quietActions]),
        isNotNull(events.recordId),
      ),
    )
    .orderBy(asc(events.sequence))
    .limit(mostLines + 1);
  if (lines.length > mostLines) return { ...nothing, everything: true };
  return { ...nothing, changes: lines.map(({ id, ...line }) => ({ ...line, id: id ?? '' })) };
}
