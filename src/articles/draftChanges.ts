import type { Article } from '#domain/article.ts';

/** Does the working copy differ from what readers see? False while nothing is live. */
export const hasDraftChanges = (article: Article): boolean =>
  Object.entries(article.published ?? {}).some(
    ([field, live]) => JSON.stringify(live) !== JSON.stringify(article[field as keyof Article]),
  );
