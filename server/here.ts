import { and, asc, eq, gt, lte, ne } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as z from 'zod';
import type { Database } from './db/database.ts';
import type { Desk } from './desk.ts';
import { notify } from './events.ts';
import type { Call } from './http/route.ts';

/** Screens say every twenty seconds that they are still there; three of those missed, and they are not. */
const staysMs = 60_000;
const longAgo = (now: Date): Date => new Date(now.getTime() - staysMs);

/** Somebody who has a record open now. */
export const here = z.object({ staffId: z.uuid(), writing: z.boolean() });

interface Told {
  writing: boolean;
  gone: boolean;
}

interface Place {
  table: PgTable & { staffId: AnyPgColumn; seenAt: AnyPgColumn; writing: AnyPgColumn };
  /** Which record somebody has open. */
  record: AnyPgColumn;
  /** The record's name among the columns. */
  key: string;
  /** What those who listen hear of. */
  resource: string;
}

/** Who has which record open: rows that are renewed, or nobody's. */
export function hereAt({ table, record, key, resource }: Place) {
  /** Nothing of it stands in the trail, so it has no place there either; of themselves nobody need be told. */
  const lineOf = (recordId: string, staffId: string): string => `0 ${resource} ${recordId} ${staffId}`;

  const others = ({ person, now }: Pick<Call, 'person' | 'now'>) =>
    and(ne(table.staffId, person.id), gt(table.seenAt, longAgo(now)));

  return {
    others,

    /** Writes down that the person is there, or gone. @returns whether others see something new */
    async keep({ db, person, now }: Call, recordId: string, { writing, gone }: Told): Promise<boolean> {
      const own = and(eq(record, recordId), eq(table.staffId, person.id));
      const [before] = await db
        .select({ seenAt: table.seenAt, writing: table.writing })
        .from(table)
        .where(own)
        .for('update');
      const wasHere = before !== undefined && (before.seenAt as Date) > longAgo(now);
      if (gone) {
        await db.delete(table).where(own);
        return wasHere;
      }
      await db
        .insert(table)
        .values({ [key]: recordId, staffId: person.id, seenAt: now, writing })
        .onConflictDoUpdate({ target: [record, table.staffId], set: { seenAt: now, writing } });
      return !wasHere || before?.writing !== writing;
    },

    tell: (db: Database, recordIds: readonly string[], staffId: string): Promise<void> =>
      notify(
        db,
        recordIds.map((id) => lineOf(id, staffId)),
      ),

    async at(call: Call, recordId: string): Promise<z.infer<typeof here>[]> {
      const found = await call.db
        .select({ staffId: table.staffId, writing: table.writing })
        .from(table)
        .where(and(eq(record, recordId), others(call)))
        .orderBy(asc(table.staffId));
      return found as z.infer<typeof here>[];
    },

    /** Whoever signs out has nothing open any more. */
    async forgetPerson(db: Database, staffId: string): Promise<void> {
      const gone = await db.delete(table).where(eq(table.staffId, staffId)).returning({ recordId: record });
      await notify(
        db,
        gone.map(({ recordId }) => lineOf(String(recordId), staffId)),
      );
    },

    /** Those who closed the lid said no goodbye: it is said for them. */
    async forgetAbsent({ db, now }: Desk): Promise<void> {
      await db.transaction(async (tx) => {
        const gone = await tx
          .delete(table)
          .where(lte(table.seenAt, longAgo(now())))
          .returning({ recordId: record, staffId: table.staffId });
        await notify(
          tx,
          gone.map(({ recordId, staffId }) => lineOf(String(recordId), String(staffId))),
        );
      });
    },
  };
}
