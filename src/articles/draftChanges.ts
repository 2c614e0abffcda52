import type { Article, LiveCopy } from '#domain/article.ts';

/** Where a block of text ends, so that changes in different paragraphs count apart. */
const blockEnd = /<\/(?:p|h[2-4]|li|td|th|caption|figcaption|dt|dd|summary|blockquote|div)>/;

const blocksOf = (html: string): string[] =>
  html
    .split(blockEnd)
    .map((block) => block.trim())
    .filter(Boolean);

/** Blocks of either text that the other has not: one that was changed is one, not a gone one and a new one. */
function changedBlocks(live: string, draft: string): number {
  if (live === draft) return 0;
  const [before, after] = [blocksOf(live), blocksOf(draft)];
  const missing = (from: readonly string[], among: ReadonlySet<string>) =>
    from.filter((block) => !among.has(block)).length;
  return Math.max(1, missing(before, new Set(after)), missing(after, new Set(before)));
}

/** What readers are shown of an article, apart from its text. */
const fields = ['slug', 'title', 'summary', 'references'] as const satisfies readonly (keyof LiveCopy)[];

/** In how many places the working copy differs from what readers see; none while nothing is live. */
export function draftChanges(article: Article): number {
  const live = article.published;
  if (!live) return 0;
  const changed = fields.filter((field) => JSON.stringify(live[field]) !== JSON.stringify(article[field]));
  return changed.length + changedBlocks(live.body, article.body);
}
