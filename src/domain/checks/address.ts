import { articleEdit, isClinical } from '#domain/article.ts';
import { cleaning } from './cleaning.ts';
import type { CheckedArticle } from './finding.ts';
import type { Rule } from './rule.ts';

/** What search engines are told of a medical page, and the field it comes from. */
const told: readonly { name: string; field: keyof CheckedArticle; clinicalOnly?: true }[] = [
  { name: 'name', field: 'title' },
  { name: 'description', field: 'summary' },
  { name: 'inLanguage', field: 'language' },
  { name: 'reviewedBy', field: 'reviewerId', clinicalOnly: true },
  { name: 'lastReviewed', field: 'reviewedAt', clinicalOnly: true },
  { name: 'citation', field: 'references', clinicalOnly: true },
];

const isMissing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The address, and what publishing makes of the text. */
export const address: readonly Rule[] = [
  {
    rule: 'P1',
    level: 'error',
    *find({ article: { slug, id }, context: { articles } }) {
      if (!articleEdit.shape.slug.safeParse(slug).success) yield { sentence: 'P1Form', at: 'slug' };
      const owner = articles[slug]?.id;
      if (owner !== undefined && owner !== id) yield { sentence: 'P1Taken', at: 'slug', args: { slug } };
    },
  },
  {
    rule: 'P2',
    level: 'advice',
    *find({ article: { slug, published } }) {
      if (published && published.slug !== slug)
        yield { at: 'slug', args: { before: published.slug, after: slug } };
    },
  },
  cleaning,
  {
    rule: 'P4',
    level: 'error',
    find: ({ context: { lost = [] } }) =>
      lost.length > 0 ? [{ at: 'body', args: { items: lost.slice(0, 5).join(', ') } }] : [],
  },
  {
    rule: 'P7',
    level: 'error',
    *find({ article }) {
      if (!isClinical(article)) return;
      const missing = told.filter(({ field }) => isMissing(article[field]));
      const [first] = missing;
      if (first) yield { at: first.field, args: { names: missing.map(({ name }) => name).join(', ') } };
    },
  },
];
