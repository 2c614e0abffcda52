import { isCorrection } from './correction.ts';
import type { CheckedArticle, Finding } from './finding.ts';

/** Who vouches for the text: what a correction of a live article need not have. */
const vouching: ReadonlySet<string> = new Set(['C1', 'C2', 'C3', 'C4', 'P7']);

/**
 * What stands between an article and its readers. A live one takes corrections that change no number and no "not",
 * whoever signed it or whether anybody ever did: then what vouches for it asks for a reason, no more.
 */
export function atTheGate(article: CheckedArticle, findings: readonly Finding[]): Finding[] {
  if (!isCorrection(article)) return [...findings];
  return findings.map((finding) =>
    finding.level === 'error' && vouching.has(finding.rule) ? { ...finding, level: 'warning' } : finding,
  );
}
