import { isClinical } from '#domain/article.ts';
import type { ArticleMove } from '#domain/articleActs.ts';
import { atTheGate } from '#domain/checks/atTheGate.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { type Fault, Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { articleChecks as en } from '#words/en/articleChecks.ts';
import { articleChecks as es } from '#words/es/articleChecks.ts';
import { type Locale, say } from '#words/say.ts';
import type { ArticleRow } from './articles.ts';
import { checkedArticle, findingsOf } from './findingsTally.ts';

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
  const found = await findingsOf(change.db, row, change.now);
  const findings = atTheGate(checkedArticle(row), found);
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
