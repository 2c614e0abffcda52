import { sql } from 'drizzle-orm';
import type { ImageUse } from '#domain/image.ts';
import type { Database } from '#server/db/database.ts';
import { articleBlocks, articleRevisions, articles } from '#server/db/schema.ts';

/** Every text that shows a picture, each told once. */
export async function imageUses(db: Database, id: string): Promise<ImageUse[]> {
  const address = `%/site/images/${id}-%`;
  const { rows } = await db.execute<ImageUse & Record<string, unknown>>(sql`
    select distinct on (uses.id) uses.id, uses.title, uses."in" from (
      select ${articles.id} as id, ${articles.title} as title, case
        when ${articles.body} like ${address} then 'working'
        when ${articles.published} ->> 'body' like ${address} then 'live'
        when ${articles.scheduled} ->> 'body' like ${address} then 'scheduled'
        when exists (select 1 from ${articleRevisions}
          where ${articleRevisions.articleId} = ${articles.id} and ${articleRevisions.body} like ${address}) then 'kept'
      end as "in" from ${articles}
      union all
      select ${articleBlocks.id}, ${articleBlocks.name}, 'shared' from ${articleBlocks}
      where ${articleBlocks.body} like ${address}
    ) as uses where uses."in" is not null order by uses.id`);
  return rows.map(({ id: usedId, title, in: where }) => ({ id: usedId, title, in: where }));
}
