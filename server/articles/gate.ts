import type { ArticleMove } from '#domain/article.ts';
import { isClinical } from '#domain/article.ts';
import { isCorrection } from '#domain/checks/correction.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { type Fault, Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { articleChecks as en } from '#words/en/articleChecks.ts';
import { articleChecks as es } from '#words/es/articleChecks.ts';
import { type Locale, say } from '#words/say.ts';
import type { ArticleRow } from './articles.ts';
import { checkedArticle, findingsOf } from './findingsTally.ts';

/** Who vouches for the text: what a correction of a live article need not have. */
const vouching: ReadonlySet<string> = new Set(['C1', 'C2', 'C3', 'C4', 'P7']);

/**
 * What stands between an article and its readers. A live one takes corrections that change no number and no "not",
 * whoever signed it or whether anybody ever did: then what vouches for it asks for a reason, no more.
 */
export async function gateFindings(
  { db, now }: Pick<Change, 'db' | 'now'>,
  row: ArticleRow,
): Promise<Finding[]> {
  const findings = await findingsOf(db, row, now);
  if (!isCorrection(checkedArticle(row))) return findings;
  return findings.map((finding) =>
    finding.level === 'error' && vouching.has(finding.rule) ? { ...finding, level: 'warning' } : finding,
  );
}

const faultOf = ({ sentence, args = {} }: Finding): Fault => ({ key: `check.${sentence}`, args });

/** A finding as an answer carries it: with its sentence in the caller's words. */
const spoken = (locale: Locale, { rule, level, sentence, args, place }: Finding) => ({
  ...{ rule, level, place },
  sentence: say(locale === 'en' ? en : es, `found.${sentence}`, args),
});

function refusal(findings: readonly Finding[], faults: Record<string, Fault>): Problem {
  return new Problem('invalid', {
    faults,
    extra: async (locale) => ({ findings: findings.map((finding) => spoken(locale, finding)) }),
  });
}

/** Each field's own first fault, and the first of all beside the text. */
const faultsOf = (errors: readonly [Finding, ...Finding[]]): Record<string, Fault> => ({
  ...Object.fromEntries(errors.toReversed().map((error) => [error.place.field, faultOf(error)])),
  body: faultOf(errors[0]),
});

/** Why a warning is published over: its own reason, or the one for all. */
const reasonFor = (rule: string, { note, waivers }: ArticleMove): string | undefined =>
  waivers?.[rule]?.trim() || note?.trim() || undefined;

/**
 * Lets an article through to its readers with the reasons for its warnings, or says why not: errors stop it, and on
 * advice about illness warnings want a reason. @throws Problem 422 with the findings
 */
export async function requireChecked(
  change: Pick<Change, 'db' | 'now'>,
  row: ArticleRow,
  move: ArticleMove,
): Promise<Record<string, string> | null> {
  const findings = await gateFindings(change, row);
  const [first, ...errors] = findings.filter(({ level }) => level === 'error');
  if (first) throw refusal([first, ...errors], faultsOf([first, ...errors]));
  const warnings = findings.filter(({ level }) => level === 'warning');
  const unexplained = isClinical(row) ? warnings.filter(({ rule }) => !reasonFor(rule, move)) : [];
  if (unexplained.length > 0) {
    const missing = { key: 'waivers.missing', args: { count: unexplained.length } };
    throw refusal(unexplained, { note: missing });
  }
  const reasons = warnings.flatMap(({ rule }) => {
    const reason = reasonFor(rule, move);
    return reason ? [[rule, reason] as const] : [];
  });
  return reasons.length > 0 ? Object.fromEntries(reasons) : null;
}
