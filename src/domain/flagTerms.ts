/**
 * Words to read first: a reading aid, not a score (sources, by group: A the cauda equina warning card of Greenhalgh,
 * Mercer, Finucane and Selfe; A to E Finucane et al., JOSPT 2020, 10.2519/jospt.2020.9971; D and E also Downie et al.,
 * BMJ 2013;347:f7095; F the clinic's own). The clinic owns the lists; whoever changes a term, a spelling or an
 * exception changes the version, so that what was shown at the time stays known.
 */
export const flagListVersion = '2026-11.3';

export const flagGroups = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type FlagGroup = (typeof flagGroups)[number];

export const flagLanguages = ['en', 'es'] as const;
export type FlagLanguage = (typeof flagLanguages)[number];

/**
 * One rule a line: `a | b ~ c` is a or b within six words of c, in any order; `*` ends a stem; `?` in front marks
 * a common word that says little alone. Lower case, without accents (but ñ) and apostrophes.
 */
export type FlagTerms = Record<FlagGroup, string[]> & {
  /** Everyday phrases that hold a listed word and mean something else. */
  everyday: string;
};
