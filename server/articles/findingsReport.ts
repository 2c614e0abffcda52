import { sql } from 'drizzle-orm';
import type { FindingReport } from '#domain/checks/report.ts';
import type { Database } from '#server/db/database.ts';
import { articles } from '#server/db/schema.ts';

/** The articles with most of a rule; the list, filtered by the rule, has them all. */
const mostNamed = 20;

const one = sql`jsonb_to_record(found) as counted(rule text, level text, count int)`;

/** The library by rule, what stops publishing first. */
export async function findingsReport(db: Database): Promise<FindingReport> {
  const { rows } = await db.execute<FindingReport['rules'][number]>(sql`
    select counted.rule, counted.level, sum(counted.count)::int as count, count(*)::int as "articleCount",
      (array_agg(
        json_build_object('id', ${articles.id}, 'title', ${articles.title}, 'status', ${articles.status}, 'count', counted.count)
        order by counted.count desc, ${articles.id}
      ))[1:${mostNamed}::int] as articles
    from ${articles}, jsonb_array_elements(${articles.findings}) as found, ${one}
    group by counted.rule, counted.level
    order by array_position(array['error', 'warning', 'advice'], counted.level), count desc, counted.rule`);
  const [totals] = await db
    .select({
      articleCount: sql<number>`count(*)`.mapWith(Number),
      withErrors: sql<number>`count(*) filter (where ${articles.errorCount} > 0)`.mapWith(Number),
      withWarnings: sql<number>`count(*) filter (where ${articles.warningCount} > 0)`.mapWith(Number),
    })
    .from(articles)
    .where(sql`${articles.status} <> 'archived'`);
  return { articleCount: 0, withErrors: 0, withWarnings: 0, ...totals, rules: rows };
}
