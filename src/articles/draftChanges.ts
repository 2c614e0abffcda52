import type { Article, LiveCopy } from '#domain/article.ts';
import { blockDiff } from '#domain/diff/blockDiff.ts';
import { countChanges } from '#domain/diff/versionDiff.ts';

/** What readers are shown of an article, apart from its text. */
const fields = ['slug', 'title', 'summary', 'references'] as const satisfies readonly (keyof LiveCopy)[];

/** A page asks several times for each drawing. */
const counted = new WeakMap<Article, number>();

/** A reference without a link is the same whether the link is left out or null. */
const shown = (copy: Pick<LiveCopy, (typeof fields)[number]>, field: (typeof fields)[number]): string =>
  field === 'references'
    ? JSON.stringify(copy.references.map(({ id, text, url, year }) => [id, text, url ?? null, year ?? null]))
    : copy[field];

function count(article: Article, live: LiveCopy): number {
  const changed = fields.filter((field) => shown(live, field) !== shown(article, field));
  const inText = live.body === article.body ? 0 : countChanges(blockDiff(live.body, article.body));
  return changed.length + inText;
}

/** In how many places the working copy differs from what readers see; none while nothing is live. */
export function draftChanges(article: Article): number {
  if (!article.published) return 0;
  const known = counted.get(article) ?? count(article, article.published);
  counted.set(article, known);
  return known;
}
