import * as z from 'zod';
import { articleKinds, newArticle } from './article.ts';

/** Who begins an article on the screen says what it is about; only then is it known what it must pass. */
export const newArticleForm = newArticle.extend({
  kind: z.enum(articleKinds, { error: 'kind.missing' }),
});
