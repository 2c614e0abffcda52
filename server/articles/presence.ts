import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { articlePresenceTold } from '#domain/articleActs.ts';
import { Problem } from '#domain/problem.ts';
import { articlePresence, articles } from '#server/db/schema.ts';
import { here, hereAt } from '#server/here.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';

const place = hereAt({
  table: articlePresence,
  record: articlePresence.articleId,
  key: 'articleId',
  resource: 'article-presence',
});

export const { forgetAbsent: forgetAbsentWriters, forgetPerson: forgetWriter } = place;

export const articlePresenceRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/presence',
    summary: 'Say that one has the article open, or closed it; answers who else is there, and who writes',
    access: 'articles:read',
    body: articlePresenceTold,
    answers: z.object({ here: z.array(here) }),
    isInput: false,
    handle: async (call) => {
      const { db, id, person, body } = call;
      const [article] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id));
      if (!article) throw new Problem('not_found');
      if (await place.keep(call, id, body)) await place.tell(db, [id], person.id);
      return ok({ here: await place.at(call, id) });
    },
  }),
];
