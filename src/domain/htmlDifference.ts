import { diffArrays } from 'diff';
import { linesOfHtml } from './sameHtml.ts';

export interface DifferentLine {
  /** Where it stands: in the text as it was, as it would be, or in both. */
  in: 'before' | 'after' | 'both';
  line: string;
}

/** The lines around a change that say where it is. */
const context = 1;

/** Two bodies line by line, a line for every tag and every text; of what is the same only what stands beside a change. */
export function htmlDifference(before: string, after: string): DifferentLine[] {
  const lines = diffArrays(linesOfHtml(before), linesOfHtml(after)).flatMap(({ added, removed, value }) =>
    value.map((line): DifferentLine => ({ in: added ? 'after' : removed ? 'before' : 'both', line })),
  );
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some((line) => line.in !== 'both');
  return lines.filter((_, at) => isNear(at));
}
