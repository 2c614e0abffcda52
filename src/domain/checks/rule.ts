import type { Span } from '#domain/html/tree.ts';
import type { CheckedArticle, Finding, FindingAnswer, FindingLevel } from './finding.ts';
import type { Reading } from './reading.ts';

/** One thing a rule found. What it leaves out is as the rule says. */
export interface Found {
  sentence?: string;
  level?: FindingLevel;
  args?: Finding['args'];
  /** A place in the body, or a field. */
  at: Span | keyof CheckedArticle;
  /** The body, repaired. */
  body?: () => string;
  /** The body after each answer. */
  answers?: Partial<Record<FindingAnswer, () => string>>;
}

export interface Rule {
  rule: string;
  level: FindingLevel;
  find: (reading: Reading) => Iterable<Found>;
}
