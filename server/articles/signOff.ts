import { articleRecord } from '#domain/article.ts';
import { readAgain, signOff } from '#domain/articleReview.ts';
import type { ClinicalChange } from '#domain/diff/clinicalChanges.ts';
import { addDays, instantOf } from '#domain/instant.ts';
import { nextReviewFault } from '#domain/nextReview.ts';
import { type Fault, fieldProblem, Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { type ArticleRow, articleMaxBody, changeArticle, lockArticle, presentArticle } from './articles.ts';
import { reviewPolicy } from './checkContext.ts';
import { requireOtherEyes } from './otherEyes.ts';
import { comparedWith, namedCopies, toBeTicked } from './signedBase.ts';

/** So many are named in the sentence; the answer's `missing` has them all. */
const mostNamed = 5;

function unticked(missing: readonly ClinicalChange[]): Problem {
  const named = missing.slice(0, mostNamed).map(({ before, after }) => `${before || '–'} → ${after || '–'}`);
  const args = { count: missing.length, changes: named.join('; ') };
  return new Problem('invalid', {
    faults: { ticked: { key: 'review.unticked', args } },
    extra: async () => ({ missing }),
  });
}

/** @throws Problem 422 for days that cannot be: the next review past or too late, evidence from the future */
async function requireDays(
  { db, now }: { db: Database; now: Date },
  { nextReviewAt, evidenceAt }: { nextReviewAt: string; evidenceAt?: string | null | undefined },
): Promise<void> {
  const { today, reviewMonths } = await reviewPolicy(db, now);
  const faults: Record<string, Fault> = {};
  const next = nextReviewFault(nextReviewAt, today, reviewMonths);
  if (next) faults.nextReviewAt = next;
  // The clinic's evening is already tomorrow elsewhere.
  if (evidenceAt && evidenceAt > addDays(today, 1)) faults.evidenceAt = { key: 'review.evidenceLater' };
  if (Object.keys(faults).length > 0) throw new Problem('invalid', { faults });
}

/** Binds a name, a day and the fingerprint to the text as it stands; copies of these words show it too. */
async function putName(
  change: Change & { person: { id: string } },
  row: ArticleRow,
  days: { nextReviewAt: string; evidenceAt?: string | null | undefined },
  told: { action: string; note: string | null | undefined },
): Promise<ArticleRow> {
  const { now, person } = change;
  const name = { reviewerId: person.id, reviewedAt: instantOf(now) };
  return changeArticle(
    change,
    row,
    {
      ...(await namedCopies(row, name)),
      ...{ reviewerId: person.id, reviewedAt: now, nextReviewAt: days.nextReviewAt },
      ...(days.evidenceAt ? { evidenceAt: days.evidenceAt } : {}),
      ...{ signedById: person.id, signedFingerprint: row.fingerprint, signedVersion: row.version + 1 },
    },
    { ...told, savedAs: 'signed' },
  );
}

export const signOffRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/sign-off',
    summary:
      'Put one’s name under the text as it stands; every changed number, dose or “not” since the last signature is ticked by its key, otherwise 422 names those that are missing. Void once the words change',
    access: 'articles:sign-off',
    body: signOff,
    answers: articleRecord,
    versioned: true,
    maxBody: articleMaxBody,
    handle: async (call) => {
      const { db, person, body } = call;
      const row = await lockArticle(call);
      await requireOtherEyes(db, row, person.id, 'signedById');
      if (row.signedFingerprint === row.fingerprint) throw fieldProblem('ticked', 'review.signed');
      await requireDays(call, body);
      const ticked = new Set(body.ticked);
      const missing = toBeTicked(await comparedWith(db, row), row).filter(({ key }) => !ticked.has(key));
      if (missing.length > 0) throw unticked(missing);
      return ok(presentArticle(await putName(call, row, body, { action: 'signed', note: body.note })));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/read-again',
    summary: 'Attest that one has read a signed text again and nothing is to be changed; renews its date',
    access: 'articles:sign-off',
    body: readAgain,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const { db, person, body } = call;
      const row = await lockArticle(call);
      await requireOtherEyes(db, row, person.id, 'signedById');
      if (row.signedFingerprint !== row.fingerprint) throw fieldProblem('attested', 'review.unsigned');
      await requireDays(call, body);
      return ok(presentArticle(await putName(call, row, body, { action: 'read-again', note: body.note })));
    },
  }),
];
