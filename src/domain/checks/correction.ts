import { isClinical } from '#domain/article.ts';
import { plainText } from '#domain/html/blocks.ts';
import type { CheckedArticle } from './finding.ts';

/** What changes a dose or turns advice round: numbers, units and words that deny. */
const telling =
  /\d+(?:[.,/]\d+)*|%|\b(?:m?c?g|mg|ml|kg|hours?|days?|weeks?|months?|times|horas?|d[ií]as?|semanas?|meses|veces)\b|\b(?:no|not|never|without|avoid|unless|except|stop|only|sin|nunca|evite|salvo|excepto|solo|deje)\b|n['’]t\b/gi;

const tellingOf = ({ title, summary, body }: { title: string; summary: string; body: string }): string =>
  (`${title}\n${summary}\n${plainText(body)}`.toLowerCase().match(telling) ?? []).join(' ');

/**
 * May this text replace the live one without a signature? Only where nobody has ever signed it, and where the numbers,
 * the units and the denials are the same, in the same order.
 */
export const isCorrection = (article: CheckedArticle): boolean =>
  isClinical(article) &&
  !article.signedFingerprint &&
  Boolean(article.published && tellingOf(article.published) === tellingOf(article));
