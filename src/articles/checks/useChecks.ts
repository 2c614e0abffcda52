import { createContext, useContext } from 'react';
import type { CheckedArticle, Finding } from '#domain/checks/finding.ts';

export interface Checks {
  /** Undefined until the first look, and where the checks could not be fetched. */
  findings: readonly Finding[] | undefined;
  /** The same by the part of the text they stand in. */
  beside: readonly (readonly Finding[])[];
  /** The article as it was when it was looked at. */
  article: CheckedArticle | undefined;
  /** Nobody will look: what the checks need could not be fetched. */
  failed: boolean;
  /** The one that was asked about last, in the margin or in the list. */
  pointed: Finding | undefined;
  point: (finding: Finding) => void;
}

export const ChecksContext = createContext<Checks>({
  findings: undefined,
  beside: [],
  article: undefined,
  failed: false,
  pointed: undefined,
  point: () => {},
});

/** What the checks found in the article on this page, as it was at the last pause in typing. */
export const useChecks = (): Checks => useContext(ChecksContext);
