import { desc, gte, sql } from 'drizzle-orm';
import * as z from 'zod';
import { Problem } from '#domain/problem.ts';
import { readingFigure } from '#domain/readingFigure.ts';
import { readingSettings } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';

const DAY = 86_400_000;

export const readingFigureRoutes = [
  route({
    method: 'get',
    path: '/api/figures/reading',
    summary: 'How often each reading setting was chosen lately; nothing about by whom',
    access: 'figures:read',
    query: z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(90) }),
    answers: z.array(readingFigure),
    handle: async ({ db, now, scope, query }) => {
      if (scope !== 'all') throw new Problem('forbidden');
      const since = new Date(now.getTime() - query.days * DAY).toISOString().slice(0, 10);
      const uses = sql<number>`sum(${readingSettings.uses})::int`;
      const rows = await db
        .select({ setting: readingSettings.setting, uses })
        .from(readingSettings)
        .where(gte(readingSettings.day, since))
        .groupBy(readingSettings.setting)
        .orderBy(desc(uses), readingSettings.setting);
      return ok(
        rows.map((row) => {
          const [setting = '', value = ''] = row.setting.split(':');
          return { setting, value, uses: row.uses };
        }),
      );
    },
  }),
];
