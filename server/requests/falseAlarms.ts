import { inArray } from 'drizzle-orm';
import type * as z from 'zod';
import { flagListVersion } from '#domain/flagTerms.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { flagsRead } from '#domain/requestActions.ts';
import { falseAlarms } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import type { RequestRow } from './requestRecord.ts';

type Named = NonNullable<z.infer<typeof flagsRead>['falseAlarms']>;

/**
 * Keeps which marked phrases meant something else, for the request in whose message each stands; reading again
 * says it anew.
 * @throws Problem 422 when a phrase is not marked here
 */
export async function keepFalseAlarms(call: Call, row: RequestRow, named: Named): Promise<void> {
  const isNamed = (flag: Named[number]) =>
    named.some(({ group, term }) => group === flag.group && term === flag.term);
  const isMarked = ({ group, term }: Named[number]) =>
    row.flags.some((flag) => flag.group === group && flag.term === term);
  if (!named.every(isMarked)) throw fieldProblem('falseAlarms', 'falseAlarms.invalid');
  const owners = [row.id, ...row.flags.flatMap(({ of }) => of ?? [])];
  await call.db.delete(falseAlarms).where(inArray(falseAlarms.requestId, owners));
  const kept = row.flags.filter(isNamed).map(({ group, term, of }) => ({
    requestId: of ?? row.id,
    group,
    term,
    listVersion: row.flagsVersion ?? flagListVersion,
    staffId: call.person.id,
    at: call.now,
  }));
  if (kept.length > 0) await call.db.insert(falseAlarms).values(kept).onConflictDoNothing();
}
