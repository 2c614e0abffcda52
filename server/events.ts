import { sql } from 'drizzle-orm';
import type { Database } from './db/database.ts';
import { events, eventValues } from './db/schema.ts';

/** One line of what happened, before it has a place in the trail. */
export interface Happening {
  action: string;
  resource: string;
  recordId?: string | null;
  actorId?: string | null;
  fields?: readonly string[];
  reasonCode?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** Free text: kept apart from the chain, so that a patient can be erased. */
  reason?: string | null | undefined;
  note?: string | null | undefined;
}

/** Views are kept out of timelines and of the live feed. */
export const quietActions = [
  'viewed',
  'listed',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'refused',
] as const;

const isQuiet = (action: string): boolean => (quietActions as readonly string[]).includes(action);

/** The channel on which every server process hears what changed: `sequence resource id`. */
export const liveChannel = 'desk';

/**
 * Appends lines to the trail. The trigger's lock is held until the transaction ends, so call it last;
 * in one transaction with the change it tells of.
 */
export async function append(
  tx: Database,
  happenings: readonly Happening[],
  { at, actorId, requestId }: { at: Date; actorId: string | null; requestId: string },
): Promise<void> {
  for (const happening of happenings) {
    const {
      action,
      resource,
      recordId = null,
      fields = [],
      reasonCode = null,
      before,
      after,
      reason,
      note,
    } = happening;
    const [line] = await tx
      .insert(events)
      .values({
        sequence: 0,
        digest: '',
        at,
        actorId: happening.actorId === undefined ? actorId : happening.actorId,
        action,
        resource,
        recordId,
        fields: [...fields],
        reasonCode,
        requestId,
      })
      .returning({ sequence: events.sequence });
    if (line && (before || after || reason || note)) {
      await tx.insert(eventValues).values({ sequence: line.sequence, before, after, reason, note });
    }
    if (line && recordId && !isQuiet(action)) {
      await tx.execute(sql`select pg_notify(${liveChannel}, ${`${line.sequence} ${resource} ${recordId}`})`);
    }
  }
}

/** The names of the fields in which two records differ, and both sides of each. */
export function difference(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): { fields: string[]; before: Record<string, unknown>; after: Record<string, unknown> } {
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const pick = (record: Record<string, unknown>) =>
    Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
  return { fields, before: pick(before), after: pick(after) };
}
