import { needsSignOff } from '#domain/clinicalChange.ts';
import type { CheckedArticle } from './finding.ts';

/**
 * May this text replace the live one without a signature? Where no number, dose, duration, frequency or denial is
 * another, and nothing that is read by no rule was exchanged.
 */
export const isCorrection = (article: CheckedArticle): boolean =>
  Boolean(article.published && !needsSignOff(article.published, article));
