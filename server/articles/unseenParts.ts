import { tidyHtml } from '#domain/html/tidyHtml.ts';
import type { ArticleRow } from './articles.ts';

type Texts = Partial<Pick<ArticleRow, 'body' | 'references'>>;

/** A work in one order of its parts, without those it has not. */
const listed = (works: ArticleRow['references']): ArticleRow['references'] =>
  works.map(({ id, text, url, year }) => ({ id, text, ...(url ? { url } : {}), ...(year ? { year } : {}) }));

/** Without what nobody sees and a file does not keep: white space between tags, the order within a reference. */
export const withoutUnseen = <Values extends Texts>(values: Values): Values => ({
  ...values,
  ...(values.body === undefined ? {} : { body: tidyHtml(values.body) }),
  ...(values.references === undefined ? {} : { references: listed(values.references) }),
});

/** What says the same as the article stays as it stands there. */
export function keepingUnseen<Values extends Texts>(values: Values, row: ArticleRow): Values {
  const [theirs, ours] = [withoutUnseen(row), withoutUnseen(values)];
  const isSame = (field: keyof Texts) => JSON.stringify(ours[field]) === JSON.stringify(theirs[field]);
  return {
    ...values,
    ...(isSame('body') ? { body: row.body } : {}),
    ...(isSame('references') ? { references: row.references } : {}),
  };
}
