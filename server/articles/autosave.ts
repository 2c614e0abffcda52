import { articleEdit, articleReadOnly, articleRecord } from '#domain/article.ts';
import { articleMerge } from '#domain/articleActs.ts';
import { editing } from '#domain/editing.ts';
import { type Answer, ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import {
  type ArticleRow,
  articleMaxBody,
  changeArticle,
  lockArticle,
  presentArticle,
  writtenValues,
} from './articles.ts';

/** What nobody typed need not travel back: a sitting has hundreds of answers, and each is kept for its repeat. */
const answer = (row: ArticleRow): Answer => {
  const {
    published: _live,
    scheduled: _next,
    body: _body,
    references: _works,
    ...record
  } = presentArticle(row);
  return ok(record);
};

const isNews = (row: ArticleRow, values: Partial<ArticleRow>): boolean =>
  Object.entries(values).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(row[field as keyof ArticleRow]),
  );

export const autosaveRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/autosave',
    summary:
      'Write the working copy while somebody types; within a sitting one revision and one line in the trail',
    access: 'articles:edit',
    body: editing(articleEdit, articleReadOnly),
    answers: articleRecord.omit({ published: true, scheduled: true, body: true, references: true }),
    versioned: true,
    maxBody: articleMaxBody,
    isInput: false,
    handle: async (call) => {
      const row = await lockArticle(call);
      const values = await writtenValues(call, row, call.body);
      if (!isNews(row, values)) return answer(row);
      return answer(await changeArticle(call, row, values, { action: 'edited', savedAs: 'auto' }));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/merge',
    summary: "Save what became of two people's versions; what was typed is kept as a revision of its own",
    access: 'articles:edit',
    body: articleMerge,
    answers: articleRecord,
    versioned: true,
    maxBody: 2 * articleMaxBody,
    handle: async (call) => {
      const { mine, merged } = call.body;
      const row = await lockArticle(call);
      const typed = await writtenValues(call, row, mine);
      const aside = await changeArticle(call, row, typed, { action: 'edited', savedAs: 'set-aside' });
      const values = await writtenValues(call, aside, { ...theirs(row), ...merged });
      return ok(presentArticle(await changeArticle(call, aside, values, { action: 'merged' })));
    },
  }),
];

/** Where the merged text says nothing, it stays as it stood. */
const theirs = ({
  title,
  summary,
  body,
  references,
}: ArticleRow): Pick<ArticleRow, 'title' | 'summary' | 'body' | 'references'> => ({
  ...{ title, summary, body, references },
});
