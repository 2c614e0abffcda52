import { and, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { mostCounted, type QueueView, queueViews, uncountedViews } from '#domain/queueViews.ts';
import { requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { filterConditions, type Listing } from '#server/http/filters.ts';
import { parseJson } from '#server/http/json.ts';
import { route } from '#server/http/route.ts';
import { visible } from './requestRecord.ts';
import { requestListing } from './requests.ts';
import { requestViews } from './requestViews.ts';

const counted = queueViews.filter((view) => !uncountedViews.includes(view));

/** What says nothing about a patient; the same that a saved view may keep. */
const statusLike = [
  'status',
  'priority',
  'source',
  'patientType',
  'turn',
  'locationId',
  'serviceId',
  'assigneeId',
  'clinicianId',
  'language',
];
const { search: _search, views: _views, columns, ...rest } = requestListing;
const narrowing: Listing = {
  ...rest,
  columns: Object.fromEntries(Object.entries(columns).filter(([name]) => statusLike.includes(name))),
};

/** Counted no further than one beyond what a side bar tells. */
const upTo = (where: SQL | undefined): SQL => sql`(
  select count(*) from (select 1 from ${requests} where ${where ?? sql`true`} limit ${mostCounted + 1}) as found)`;

export const countRoutes = [
  route({
    method: 'get',
    path: '/api/requests/counts',
    summary: 'How many requests each view of the queue holds, up to 999',
    access: 'requests:read',
    query: z.strictObject({ filter: z.string().optional() }),
    answers: z.partialRecord(z.enum(queueViews), z.object({ count: z.int(), atLeast: z.boolean() })),
    handle: async (call) => {
      const { filter } = call.query;
      const within = [
        visible(call),
        ...filterConditions(narrowing, filter === undefined ? {} : parseJson(filter, 'filter'), call),
      ];
      const { rows } = await call.db.execute<Record<QueueView, number>>(
        sql`select ${sql.join(
          counted.map(
            (view) => sql`${upTo(and(requestViews[view](call), ...within))} as ${sql.identifier(view)}`,
          ),
          sql`, `,
        )}`,
      );
      const totals = counted.map((view) => {
        const found = rows[0]?.[view] ?? 0;
        return [view, { count: Math.min(found, mostCounted), atLeast: found > mostCounted }] as const;
      });
      return ok(Object.fromEntries(totals));
    },
  }),
];
