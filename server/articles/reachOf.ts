import { type SQL, sql } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import { fewest } from '#domain/articleAddress.ts';
import { appointments, requests } from '#server/db/schema.ts';
import type { Person } from '#server/http/route.ts';
import { addressesOfArticles } from './slugs.ts';

const isMeant = sql`request.status not in ('invalid', 'duplicate') and not request.suspect`;
const keptVisits = sql.join(
  [...liveStatuses, 'noshow'].map((status) => sql`${status}`),
  sql`, `,
);

/** Each request that came from an article, under whichever address the article then had. */
export const requestsFromArticles: SQL = sql`(
  select known.article_id, request.created_at as at
  from ${requests} as request join ${addressesOfArticles} as known on known.slug = request.article_slug
  where ${isMeant}
)`;

/** The same once something was booked for it, at its first booking. */
export const bookingsFromArticles: SQL = sql`(
  select known.article_id, min(visit.created_at) as at
  from ${requests} as request join ${addressesOfArticles} as known on known.slug = request.article_slug
    join ${appointments} as visit on visit.request_id = request.id
  where ${isMeant} and visit.status in (${keptVisits})
  group by known.article_id, request.id
)`;

/** Whoever has no part in the requests themselves learns no number that could be one patient. */
export const countFor =
  ({ rights }: Person) =>
  (count: number): number | null =>
    rights['figures:read'] === 'all' || count >= fewest ? count : null;
