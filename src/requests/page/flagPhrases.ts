import { type FlagGroup, flagGroups } from '#domain/flagTerms.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';

type Flag = AppointmentRequest['flags'][number];

/** One rule of the list that met this request, with the patient's own words it met. */
export interface FlagPhrase {
  group: FlagGroup;
  term: string;
  quotes: string[];
  /** Only where it may be denied, or is too common to say much. */
  quiet: boolean;
  negated: boolean;
}

/**
 * What was marked, the gravest group first.
 * @param textOf the message a flag marks: the request's own, or that of one merged into it
 */
export const flagPhrases = (
  flags: readonly Flag[],
  textOf: (of: string | undefined) => string,
): FlagPhrase[] => {
  const found = new Map<string, FlagPhrase>();
  for (const { group, term, start, end, negated, weak, of } of flags) {
    const key = `${group} ${term}`;
    const known = found.get(key) ?? { group, term, quotes: [], quiet: true, negated: true };
    const quote = textOf(of).slice(start, end).replaceAll(/\s+/g, ' ');
    if (quote && !known.quotes.includes(quote)) known.quotes.push(quote);
    known.quiet &&= negated || weak;
    known.negated &&= negated;
    found.set(key, known);
  }
  return [...found.values()].sort(
    (one, other) =>
      flagGroups.indexOf(one.group) - flagGroups.indexOf(other.group) ||
      Number(one.quiet) - Number(other.quiet),
  );
};
