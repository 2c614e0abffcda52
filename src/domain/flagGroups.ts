/**
 * Words to read first: a reading aid, not a score. The clinic owns the lists; whoever changes a term, a spelling or
 * an exception changes the version, so that what was shown at the time stays known.
 */
export const flagListVersion = '2026-11.2';

export const flagGroups = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type FlagGroup = (typeof flagGroups)[number];

const framework = 'Finucane et al., JOSPT 2020, 10.2519/jospt.2020.9971';
const card = 'Greenhalgh, Mercer, Finucane, Selfe: cauda equina warning card';
const guidelines = 'Verhagen et al., Eur Spine J 2016;25:2788';
const accuracy = 'Downie et al., BMJ 2013;347:f7095';

/** Where each group's words come from, as screens show it beside the group and the lists' version. */
export const flagSources: Record<FlagGroup, string> = {
  A: `${card}; ${framework}`,
  B: framework,
  C: framework,
  D: `${framework}; ${accuracy}`,
  E: `${framework}; ${accuracy}`,
  F: `${guidelines}; the clinic’s own list`,
};

/**
 * One rule a line: `a | b ~ c` is a or b within six words of c, in any order; `*` ends a stem; `?` in front marks
 * a common word that says little alone. Lower case, without accents (but ñ) and apostrophes.
 */
export type FlagTerms = Record<FlagGroup, string[]> & {
  /** Everyday phrases that hold a listed word and mean something else. */
  everyday: string;
};
