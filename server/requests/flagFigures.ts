import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { type FlagFigure, flagFigure } from '#domain/flagFigure.ts';
import { Problem } from '#domain/problem.ts';
import { falseAlarms, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';

const DAY = 86_400_000;

export const flagFigureRoutes = [
  route({
    method: 'get',
    path: '/api/figures/flags',
    summary: 'How often each phrase was marked in requests received lately, and how often it meant nothing',
    access: 'figures:read',
    query: z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(90) }),
    answers: z.array(flagFigure),
    handle: async ({ db, now, scope, query }) => {
      if (scope !== 'all') throw new Problem('forbidden');
      const since = new Date(now.getTime() - query.days * DAY).toISOString();
      // A merged request's marks are counted where they were found, and nowhere else.
      const found = await db.execute<FlagFigure>(sql`
        with shown as (
          select flag ->> 'group' as "group", flag ->> 'term' as term, request.id, request.flags_version
          from ${requests} as request, jsonb_array_elements(request.flags) as flag
          where request.created_at >= ${since} and request.flags <> '[]'::jsonb and flag ->> 'of' is null
        )
        select shown."group", shown.term, max(shown.flags_version) as "listVersion",
          count(distinct shown.id)::int as shown, count(distinct alarm.request_id)::int as "falseAlarms"
        from shown left join ${falseAlarms} as alarm
          on alarm.request_id = shown.id and alarm."group" = shown."group" and alarm.term = shown.term
        group by shown."group", shown.term
        order by count(distinct alarm.request_id)::float / count(distinct shown.id) desc,
          count(distinct shown.id) desc, shown."group", shown.term`);
      return ok(found.rows);
    },
  }),
];
