import { asc, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import {
  type ArticleBulkChange,
  type ArticleResult,
  articleBulk,
  articleResult,
} from '#domain/articleBulk.ts';
import { Problem } from '#domain/problem.ts';
import type { Right } from '#domain/staff.ts';
import { articles } from '#server/db/schema.ts';
import type { Happening } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { problemFrom, rowRefusal } from '#server/http/problemAnswer.ts';
import { type Call, route } from '#server/http/route.ts';
import { moveArticle } from './articleMoves.ts';
import { type ArticleRow, changeArticle, lockArticle } from './articles.ts';

type Action = ArticleBulkChange['action'];

interface Kind<A extends Action> {
  /** What the same change of one article asks of its caller. */
  right: Right;
  make: (
    call: Call,
    row: ArticleRow,
    change: Extract<ArticleBulkChange, { action: A }>,
  ) => Promise<ArticleRow>;
}

const kinds: { [A in Action]: Kind<A> } = {
  archive: {
    right: 'articles:publish',
    make: (call, row, { note }) => moveArticle(call, row, { to: 'archived', note }),
  },
  reviewer: {
    right: 'articles:edit',
    make: (call, row, { reviewerId }) => changeArticle(call, row, { reviewerId }, { action: 'edited' }),
  },
  'review-date': {
    right: 'articles:edit',
    make: (call, row, { nextReviewAt }) => changeArticle(call, row, { nextReviewAt }, { action: 'edited' }),
  },
};

const kindOf = <A extends Action>({ action }: { action: A }): Kind<A> => kinds[action];

interface Item {
  id: string;
  version: number;
}

/** All in one order, so that two who change many at once wait for each other and never in a ring. */
export const lockArticles = async ({ db }: Pick<Call, 'db'>, items: readonly Item[]): Promise<unknown> =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(
      inArray(
        articles.id,
        items.map(({ id }) => id),
      ),
    )
    .orderBy(asc(articles.id))
    .for('update');

/** Changes one article as its own route would, in a savepoint: what is refused leaves nothing behind. */
export async function forOne(
  call: Call,
  { id, version }: Item,
  make: (call: Call) => Promise<{ version: number }>,
): Promise<ArticleResult> {
  try {
    const told: Happening[] = [];
    const after = await call.db.transaction(async (tx) => {
      const own: Call = {
        ...{ ...call, db: tx, id, ifMatch: `"${version}"` },
        note: (happening) => told.push(happening),
      };
      return make(own);
    });
    told.forEach(call.note);
    return { id, status: 200, version: after.version };
  } catch (error) {
    const problem = problemFrom(error);
    // Trouble of the database or ours is not the row's: the whole change is tried again, or fails as one.
    if (problem.code === 'unexpected' || problem.code === 'unavailable') throw error;
    const [row] = await call.db
      .select({ version: articles.version })
      .from(articles)
      .where(eq(articles.id, id));
    return { id, ...row, ...rowRefusal(problem, call) };
  }
}

export const articleBulkRoutes = [
  route({
    method: 'post',
    path: '/api/articles/bulk',
    summary: 'Archive up to 100 articles, or give them a reviewer or a review date; each answers for itself',
    access: 'articles:edit',
    body: articleBulk,
    answers: z.object({ results: z.array(articleResult) }),
    handle: async (call) => {
      const { change, items } = call.body;
      const { right, make } = kindOf(change);
      if (!call.person.rights[right]) throw new Problem('forbidden');
      await lockArticles(call, items);
      const results: ArticleResult[] = [];
      for (const item of items)
        results.push(await forOne(call, item, async (own) => make(own, await lockArticle(own), change)));
      return ok({ results });
    },
  }),
];
