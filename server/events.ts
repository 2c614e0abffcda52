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

/**
 * The channel on which every server process hears what changed: `sequence resource id`. The sequence is 0 for what
 * passes without a line in the trail, as presence does; who is then named last need not be told.
 */
export const liveChannel = 'desk';

/** Tells every server process, once the transaction has committed. */
export async function notify(tx: Database, payloads: readonly string[]): Promise<void> {
  if (payloads.length === 0) return;
  await tx.execute(sql`
    select pg_notify(${liveChannel}, payload)
    from json_array_elements_text(${JSON.stringify(payloads)}::text::json) as payload`);
}

/**
 * Appends lines to the trail, however many in three statements. The trigger's lock is held until the transaction ends, so call it last;
 * in one transaction with the change it tells of.
 */
export async function append(
  tx: Database,
  happenings: readonly Happening[],
  { at, actorId, requestId }: { at: Date; actorId: string | null; requestId: string },
): Promise<void> {
  if (happenings.length === 0) return;
  const lines = happenings.map(({ action, resource, recordId = null, reasonCode = null, ...happening }) => ({
    sequence: 0,
    digest: '',
    at,
    actorId: happening.actorId === undefined ? actorId : happening.actorId,
    action,
    resource,
    recordId,
    fields: [...(happening.fields ?? [])],
    reasonCode,
    requestId,
  }));
  const written = await tx.insert(events).values(lines).returning({ sequence: events.sequence });
  const told = happenings.map((happening, index) => ({
    ...happening,
    sequence: written[index]?.sequence ?? 0,
  }));
  const values = told.filter(({ before, after, reason, note }) => before || after || reason || note);
  if (values.length > 0) {
    await tx.insert(eventValues).values(
      values.map(({ sequence, before, after, reason, note }) => ({
        sequence,
        before,
        after,
        reason,
        note,
      })),
    );
  }
  await notify(
    tx,
    told
      .filter(({ action, recordId }) => recordId && !isQuiet(action))
      .map(({ sequence, resource, recordId }) => `${sequence} ${resource} ${recordId}`),
  );
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
