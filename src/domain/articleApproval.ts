import type { Article } from './article.ts';

type Read = Pick<
  Article,
  'fingerprint' | 'approvedFingerprint' | 'signedFingerprint' | 'signedById' | 'authorId'
>;

/** Somebody other than its author has read exactly this text, or put their name under it. */
export const isApproved = (article: Read): boolean =>
  article.fingerprint !== '' &&
  (article.approvedFingerprint === article.fingerprint ||
    (article.signedFingerprint === article.fingerprint && article.signedById !== article.authorId));
