import { lt } from 'drizzle-orm';
import { checkLinks } from './articles/checkLinks.ts';
import { forgetAbsentWriters } from './articles/presence.ts';
import { publishDue } from './articles/publishDue.ts';
import { writeReads } from './articles/reads.ts';
import { recheckArticles } from './articles/recheck.ts';
import { remindReviewers } from './articles/remindReviewers.ts';
import { idempotencyKeys, sessions, tries, verifications } from './db/schema.ts';
import type { Desk } from './desk.ts';
import { idempotencyHours } from './http/transaction.ts';
import { raiseAlarms } from './messages/raiseAlarms.ts';
import { remindVisits } from './messages/remindVisits.ts';
import { sendWaiting } from './messages/sendWaiting.ts';
import { freeIdleClaims } from './requests/idleClaims.ts';
import { forgetAbsent } from './requests/presence.ts';
import { recountDueTimes } from './requests/recount.ts';
import { wake } from './requests/wake.ts';
import { releaseExpiredHolds } from './schedule/releaseExpiredHolds.ts';

const HOUR = 3_600_000;

/** Puts away what has run out. Every server process may do it at any time: it only ever finishes what time has done. */
async function tidyUp({ db, now, options }: Desk): Promise<void> {
  const at = now();
  const ago = (hours: number): Date => new Date(at.getTime() - hours * HOUR);
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, ago(idempotencyHours)));
  await db.delete(verifications).where(lt(verifications.expiresAt, at));
  await db.delete(tries).where(lt(tries.windowEndsAt, at));
  await db.delete(sessions).where(lt(sessions.createdAt, ago(options.sessionHours)));
}

/** In their order; what waits for others, a mail server say, comes last. */
const jobs = {
  publishDue,
  wake,
  freeIdleClaims,
  recountDueTimes,
  tidyUp,
  releaseHolds: releaseExpiredHolds,
  forgetAbsent,
  forgetAbsentWriters,
  recheckArticles,
  raiseAlarms,
  remindVisits,
  remindReviewers,
  writeReads,
  sendMail: (desk: Desk) => sendWaiting(desk),
  checkLinks,
};

/** How often. */
export const jobsEveryMs = 30_000;

/** What the clock does without anybody asking; a job that fails is told in the log and tried at the next turn. */
export async function runJobs(desk: Desk): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    await run(desk).catch((error: unknown) =>
      desk.log({ job, error: error instanceof Error ? error.name : 'unknown' }),
    );
  }
}
