import * as z from 'zod';
import { findingReport } from '#domain/checks/report.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { checkContext } from './checkContext.ts';
import { findingsReport } from './findingsReport.ts';

export const findingRoutes = [
  route({
    method: 'get',
    path: '/api/articles/check-context',
    summary: 'What the checks of an article must be told of the library and the clinic',
    access: 'articles:read',
    answers: z.record(z.string(), z.unknown()),
    handle: async ({ db, now }) => ok(await checkContext(db, now)),
  }),
  route({
    method: 'get',
    path: '/api/articles/findings',
    summary: 'What the checks found in the whole library, by rule',
    access: 'articles:read',
    answers: findingReport,
    handle: async ({ db }) => ok(await findingsReport(db)),
  }),
];
