import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { type ArticleReach, articleReach, type ReachMeasure, reachMeasures } from '#domain/articleReach.ts';
import {
  addDays,
  endOfDay,
  instantOf,
  type LocalDate,
  localDate,
  startOfDay,
  zonedDay,
} from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { weeksBetween } from '#domain/week.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import type { Database } from '#server/db/database.ts';
import { articleReads, articles } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { bookingsFromArticles, countFor, requestsFromArticles } from './reachOf.ts';

/** What a screen shows where no span is named; and the longest that may be asked for. */
const usualWeeks = 13;
const mostWeeks = 106;

type Counted = { articleId: string; week: LocalDate; measure: ReachMeasure; count: number };

async function countsOf(
  db: Database,
  weeks: readonly LocalDate[],
  zone: string,
  id?: string,
): Promise<Counted[]> {
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
  const [from, until] = [startOfDay(first, zone), endOfDay(addDays(last, 6), zone)];
  const only = id ? sql`and article_id = ${id}` : sql``;
  const inWeeks = (measure: ReachMeasure, came: ReturnType<typeof sql>) => sql`
    select article_id as "articleId", to_char(date_trunc('week', at at time zone ${zone}), 'YYYY-MM-DD') as week,
      ${measure}::text as measure, count(*)::int as count
    from ${came} as came where at >= ${from} and at < ${until} ${only} group by 1, 2`;
  const { rows } = await db.execute<Counted>(sql`
    ${inWeeks('requests', requestsFromArticles)}
    union all ${inWeeks('bookings', bookingsFromArticles)}
    union all select article_id, to_char(week, 'YYYY-MM-DD'), 'reads', reads from ${articleReads}
      where week >= ${first} and week <= ${last} ${only}`);
  return rows;
}

/** Articles that readers could see at any time. */
const seenArticles = (db: Database, id?: string) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(sql`${articles.publishedAt} is not null ${id ? sql`and ${articles.id} = ${id}` : sql``}`);

export const reachRoutes = [
  route({
    method: 'get',
    path: '/api/articles/reach',
    summary:
      'How often articles were read, and what came from them, in all and by week; null: fewer than five',
    access: 'figures:read',
    query: z.strictObject({
      from: localDate.optional(),
      to: localDate.optional(),
      articleId: z.uuid().optional(),
    }),
    answers: z.array(articleReach),
    handle: async ({ db, now, person, query }) => {
      if (!person.rights['articles:read']) throw new Problem('forbidden');
      const zone = await clinicZone(db);
      const to = query.to ?? zonedDay(instantOf(now), zone);
      const from = query.from ?? addDays(to, -7 * (usualWeeks - 1));
      const weeks = weeksBetween(from, to);
      if (weeks.length === 0 || weeks.length > mostWeeks)
        throw new Problem('malformed', {
          args: { detail: `from and to should span 1 to ${mostWeeks} weeks` },
        });
      const counted = await countsOf(db, weeks, zone, query.articleId);
      const seen = await seenArticles(db, query.articleId);
      const tell = countFor(person);
      const ids = new Set([...seen.map(({ id }) => id), ...counted.map(({ articleId }) => articleId)]);
      const byArticle = new Map<string, Counted[]>([...ids].map((id) => [id, []]));
      for (const row of counted) byArticle.get(row.articleId)?.push(row);
      return ok(
        [...byArticle].map(([articleId, own]): ArticleReach => {
          const sums = (rows: readonly Counted[]) =>
            Object.fromEntries(
              reachMeasures.map((measure) => [
                measure,
                tell(
                  rows.filter((row) => row.measure === measure).reduce((sum, { count }) => sum + count, 0),
                ),
              ]),
            ) as Record<ReachMeasure, number | null>;
          return {
            articleId,
            ...sums(own),
            weeks: weeks.map((week) => ({ week, ...sums(own.filter((row) => row.week === week)) })),
          };
        }),
      );
    },
  }),
];
