import { and, desc, eq, sql } from 'drizzle-orm';
import { runningStatuses } from '#domain/dueTime.ts';
import { fieldProblem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import type { RequestMove } from '#domain/requestActions.ts';
import { events, eventValues, requests } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import { clockOf, dueTimeOf } from './dueTimes.ts';
import { hasRepeats } from './repeats.ts';
import {
  changeRequest,
  lockInOrder,
  lockRequest,
  type RequestChange,
  type RequestRow,
  visible,
} from './requestRecord.ts';

type Flags = RequestRow['flags'];

/** Longer chains than a desk can make by merging survivors again. */
const longestChain = 50;

/** The request it was merged into, the one that was merged into, and so on; nearest first. */
async function survivorsOf({ db }: Call, row: Pick<RequestRow, 'duplicateOf'>): Promise<string[]> {
  if (row.duplicateOf === null) return [];
  const found = await db.execute<{ id: string }>(sql`
    with recursive chain as (
      select ${row.duplicateOf}::uuid as id, 1 as step
      union all
      select merged.duplicate_of, step + 1 from chain join ${requests} as merged using (id)
      where merged.duplicate_of is not null and step < ${longestChain}
    )
    select id from chain order by step`);
  return found.rows.map(({ id }) => id);
}

/** Locks a request that is about to move, with those its move changes too. @throws Problem 404 */
export async function lockForMove(call: Call, id: string, move: RequestMove): Promise<RequestRow> {
  const [seen] = await call.db
    .select({ duplicateOf: requests.duplicateOf })
    .from(requests)
    .where(eq(requests.id, id));
  const others =
    move.to === 'duplicate' ? [move.duplicateOf ?? id] : seen ? await survivorsOf(call, seen) : [];
  if (others.length > 0) await lockInOrder(call.db, [id, ...others]);
  return lockRequest(call, id);
}

/** The request another is merged into. @throws Problem 422 at the field when it cannot take it in */
export async function lockSurvivor(
  call: Call,
  row: RequestRow,
  { duplicateOf }: RequestMove,
): Promise<RequestRow> {
  if (!duplicateOf) throw fieldProblem('duplicateOf', 'duplicateOf.missing');
  const [survivor] = await call.db
    .select()
    .from(requests)
    .where(and(eq(requests.id, duplicateOf), visible(call)))
    .for('update');
  if (!survivor || survivor.id === row.id) throw fieldProblem('duplicateOf', 'duplicateOf.invalid');
  if (survivor.duplicateOf !== null) {
    const root = (await survivorsOf(call, survivor)).at(-1) ?? survivor.duplicateOf;
    const [last] = await call.db
      .select({ reference: requests.reference })
      .from(requests)
      .where(eq(requests.id, root));
    throw fieldProblem('duplicateOf', 'duplicateOf.merged', { reference: last?.reference ?? '' });
  }
  if (!isOpen(survivor.status) && survivor.status !== 'scheduled')
    throw fieldProblem('duplicateOf', 'duplicateOf.ended');
  return survivor;
}

/** Marks keep whose message they mark. */
const marksOf = ({ id, flags }: Pick<RequestRow, 'id' | 'flags'>): Flags =>
  flags.map((flag) => ({ ...flag, of: flag.of ?? id }));

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);

const startOf = ({ clockSince, createdAt }: RequestRow): Date => clockSince ?? createdAt;

/** When the survivor's clock was started; of a request that waited for its patient the clock stood still. */
const earlierStart = (survivor: RequestRow, row: RequestRow): Date | null =>
  runningStatuses.some((status) => status === row.status) && startOf(row) < startOf(survivor)
    ? startOf(row)
    : survivor.clockSince;

/**
 * The earlier due time, and the earlier start for whatever counts it again. What the survivor's own clock would not
 * come to, as of a more urgent request, stays like a due time set by hand.
 */
async function sooner({ db }: Call, survivor: RequestRow, row: RequestRow): Promise<RequestChange> {
  const clockSince = earlierStart(survivor, row);
  const dueAt = earlier(survivor.dueAt, row.dueAt);
  const clock = await clockOf(db, survivor.locationId);
  const counted = clock ? dueTimeOf({ ...survivor, clockSince }, clock) : null;
  const isKept = dueAt?.getTime() === survivor.dueAt?.getTime();
  const isCounted = dueAt?.getTime() === counted?.getTime();
  return { clockSince, dueAt, dueByHand: isKept ? survivor.dueByHand : !isCounted };
}

/** What a survivor takes over: every mark, to be read again, and the sooner of the two clocks. */
async function takenOver(call: Call, survivor: RequestRow, row: RequestRow): Promise<RequestChange> {
  const bothOpen = isOpen(survivor.status) && isOpen(row.status);
  return {
    flags: [...survivor.flags, ...marksOf(row)],
    ...(row.flags.length > 0 ? { flagsReadAt: null } : {}),
    ...(bothOpen ? await sooner(call, survivor, row) : {}),
    repeats: await hasRepeats(call.db, survivor),
  };
}

/** What the trail must know to give a merge back, the clock's own among it. */
const sideOf = (row: RequestRow, change: RequestChange): Record<string, unknown> =>
  Object.fromEntries(Object.keys(change).map((field) => [field, row[field as keyof RequestRow]]));

/**
 * Carries what `row`, as it was before its move, asks for over to its survivor. Texts, calls and messages stay
 * with the request they came with.
 */
export async function mergeInto(call: Call, survivor: RequestRow, row: RequestRow): Promise<void> {
  const change = await takenOver(call, survivor, row);
  await changeRequest(call, survivor, change, {
    action: 'merged',
    before: sideOf(survivor, change),
    after: { mergedId: row.id, ...change },
  });
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const instantIn = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

/** What merging set aside and nobody has changed since. */
async function givenBack({ db }: Call, survivor: RequestRow, mergedId: string): Promise<RequestChange> {
  const [merged] = await db
    .select({ before: eventValues.before, after: eventValues.after })
    .from(events)
    .innerJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .where(
      and(
        eq(events.resource, 'requests'),
        eq(events.recordId, survivor.id),
        eq(events.action, 'merged'),
        sql`${eventValues.after} ->> 'mergedId' = ${mergedId}`,
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(1);
  const { before, after } = merged ?? {};
  if (!before || !after) return {};
  const untouched = (field: 'dueAt' | 'clockSince' | 'flagsReadAt' | 'repeats'): boolean =>
    field in before && same(survivor[field], after[field]);
  return {
    ...(untouched('dueAt') ? { dueAt: instantIn(before.dueAt), dueByHand: before.dueByHand === true } : {}),
    ...(untouched('clockSince') ? { clockSince: instantIn(before.clockSince) } : {}),
    ...(untouched('flagsReadAt') ? { flagsReadAt: instantIn(before.flagsReadAt) } : {}),
    ...(untouched('repeats') ? { repeats: before.repeats === true } : {}),
  };
}

/** Takes the marks of `row`, which was merged, away from everything it was merged into. */
export async function unmerge(call: Call, row: RequestRow): Promise<void> {
  const gone = new Set(marksOf(row).map(({ of }) => of));
  for (const id of await survivorsOf(call, row)) {
    const [survivor] = await call.db.select().from(requests).where(eq(requests.id, id)).for('update');
    if (!survivor) continue;
    const flags = survivor.flags.filter(({ of }) => !of || !gone.has(of));
    const change = { ...(await givenBack(call, survivor, row.id)), flags };
    await changeRequest(call, survivor, flags.length === 0 ? { ...change, flagsReadAt: null } : change, {
      action: 'unmerged',
      after: { mergedId: row.id, ...change },
    });
  }
}

/** A merged request's message was edited: its survivors carry the marks of the new text, to be read again. */
export async function carryMarks(call: Call, row: RequestRow): Promise<void> {
  for (const id of await survivorsOf(call, row)) {
    const [survivor] = await call.db.select().from(requests).where(eq(requests.id, id)).for('update');
    if (!survivor) continue;
    const others = survivor.flags.filter(({ of }) => of !== row.id);
    const own = marksOf(row).filter(({ of }) => of === row.id);
    const change = { flags: [...others, ...own], ...(own.length > 0 ? { flagsReadAt: null } : {}) };
    await changeRequest(call, survivor, change, {
      action: 'merged-edited',
      after: { mergedId: row.id, ...change },
    });
  }
}
