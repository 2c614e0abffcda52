import { and, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { csvLine } from '#domain/csv.ts';
import { line } from '#domain/text.ts';
import { requests } from '#server/db/schema.ts';
import { append } from '#server/events.ts';
import { beginExport, exported } from '#server/http/exported.ts';
import { filterConditions } from '#server/http/filters.ts';
import { type Order, sortOrder } from '#server/http/order.ts';
import { type Call, route } from '#server/http/route.ts';
import { rowsInPages } from '#server/http/rowsInPages.ts';
import { columnNames, columns, readNames, usualColumns } from './exportColumns.ts';
import type { RequestRow } from './requestRecord.ts';
import { requestListing } from './requests.ts';

const pageRows = 2_000;
const encoder = new TextEncoder();

const exportOrder = z.strictObject({
  format: z.enum(['csv']).default('csv'),
  filter: z.record(z.string(), z.unknown()).default({}),
  sort: z.tuple([z.string(), z.enum(['ASC', 'DESC'])]).default([...requestListing.sort]),
  columns: z.array(z.enum(columnNames)).min(1).max(columnNames.length).default(usualColumns),
  reason: line(500).nullish(),
});
type ExportOrder = z.infer<typeof exportOrder>;

async function* csvOf(
  { desk }: Call,
  { columns: chosen }: ExportOrder,
  where: SQL | undefined,
  order: Order,
): AsyncGenerator<Uint8Array> {
  const names = await readNames(desk.db);
  // The mark tells spreadsheets that this is UTF-8.
  yield encoder.encode(`\uFEFF${csvLine(chosen)}`);
  for await (const rows of rowsInPages<RequestRow>(desk.db, requestListing, { where, order, pageRows })) {
    const lines = rows.map((row) => csvLine(chosen.map((name) => columns[name]?.(row, names) ?? '')));
    yield encoder.encode(lines.join(''));
  }
}

export const exportRoutes = [
  route({
    method: 'post',
    path: '/api/requests/export',
    summary: 'Stream every request of a filter as CSV; who, what and why are recorded before the first byte',
    access: 'requests:export',
    body: exportOrder,
    answers: null,
    gives: 'text/csv',
    streams: true,
    handle: async (call) => {
      const { body, desk, now, person, requestId } = call;
      const where = and(...filterConditions(requestListing, body.filter, call));
      const order = sortOrder(requestListing, body.sort);
      const [{ total } = { total: 0 }] = await desk.db
        .select({ total: sql<number>`count(*)`.mapWith(Number) })
        .from(requests)
        .where(where);
      const done = beginExport(person.id);
      const told = {
        action: 'exported',
        resource: 'requests',
        fields: body.columns,
        reasonCode: body.format,
        after: { filter: body.filter, sort: body.sort, rows: total },
        reason: body.reason,
      };
      await desk.db.transaction((tx) => append(tx, [told], { at: now, actorId: person.id, requestId }));
      const name = `requests-${now.toISOString().slice(0, 10)}.csv`;
      const file = { name, type: 'text/csv; charset=utf-8', rows: total };
      return exported(file, csvOf(call, body, where, order), done);
    },
  }),
];
