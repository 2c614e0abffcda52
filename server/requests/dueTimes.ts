import { eq } from 'drizzle-orm';
import {
  type ClinicClock,
  clinicClock,
  dueAt,
  restartsClock,
  turnAt,
  usualNextTry,
} from '#domain/dueTime.ts';
import { instantOf } from '#domain/instant.ts';
import { isOpen } from '#domain/request.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { locations } from '#server/db/schema.ts';
import type { RequestChange, RequestRow } from './requestRecord.ts';

type LocationRow = typeof locations.$inferSelect;

/** Hours do not change under whoever counts in them: the lock is the one that a reference takes anyhow. */
async function locationOf(db: Database, id: string): Promise<LocationRow | undefined> {
  const [location] = await db.select().from(locations).where(eq(locations.id, id)).for('key share');
  return location;
}

/** The clock of a location, which is its answering desk's. */
export async function clockOf(db: Database, locationId: string): Promise<ClinicClock | undefined> {
  const location = await locationOf(db, locationId);
  if (!location) return undefined;
  const desk = location.answeredById === null ? undefined : await locationOf(db, location.answeredById);
  return clinicClock(location, desk ?? location);
}

type Due = Pick<RequestRow, 'status' | 'priority' | 'nextTryAt' | 'createdAt' | 'clockSince'>;

const instantOrNull = (at: Date | null): string | null => at && instantOf(at);
const dateOrNull = (at: string | null): Date | null => (at === null ? null : new Date(at));

/** The due time a request has by the clock. */
export const dueTimeOf = (request: Due, clock: ClinicClock): Date | null =>
  dateOrNull(
    dueAt(
      {
        ...request,
        receivedAt: instantOf(request.createdAt),
        since: instantOrNull(request.clockSince),
        nextTryAt: instantOrNull(request.nextTryAt),
      },
      clock,
    ),
  );

const isSame = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** The next try that stands after a change: a move into waiting wants one that has not passed. */
function nextTryAfter(before: RequestRow, after: RequestRow, now: Date, clock: ClinicClock): Date | null {
  const { nextTryAt } = after;
  const hasPassed = nextTryAt !== null && nextTryAt <= now && before.status !== after.status;
  if (nextTryAt !== null && !hasPassed) return nextTryAt;
  return dateOrNull(usualNextTry(after, instantOf(now), clock)) ?? nextTryAt;
}

/**
 * What the clock adds to a change: due time, next try and whose turn it is. A due time set by hand stays until one
 * of these changes; taken away by hand, it is counted again.
 */
export async function clockAfter(
  { db, now }: Pick<Change, 'db' | 'now'>,
  before: RequestRow,
  change: RequestChange,
): Promise<RequestChange> {
  const after = { ...before, ...change } as RequestRow;
  const differs = (field: keyof RequestRow): boolean => !isSame(before[field], after[field]);
  const isMoved = differs('status') || differs('nextTryAt');
  const isStirred = isMoved || differs('priority') || differs('locationId');
  const isTakenAway = change.dueAt === null && isOpen(after.status);
  if (!isStirred && !isTakenAway) return {};
  const clock = await clockOf(db, after.locationId);
  if (!clock) return {};
  const told = {
    nextTryAt: nextTryAfter(before, after, now, clock),
    clockSince: restartsClock(before.status, after.status) ? now : before.clockSince,
  };
  const { status } = after;
  const turn = turnAt({ status, nextTryAt: instantOrNull(told.nextTryAt) }, instantOf(now));
  const isCounted = isTakenAway || change.dueAt === undefined;
  return {
    ...told,
    ...(isMoved && !differs('turn') ? { turn } : {}),
    ...(isCounted ? { dueAt: dueTimeOf({ ...after, ...told }, clock), dueByHand: false } : {}),
  };
}
