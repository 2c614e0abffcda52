import { and, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { csvLine } from '#domain/csv.ts';
import { Problem } from '#domain/problem.ts';
import { line } from '#domain/text.ts';
import type { Database } from '#server/db/database.ts';
import { requests } from '#server/db/schema.ts';
import { append } from '#server/events.ts';
import { filterConditions } from '#server/http/filters.ts';
import { cursorOf, type Order, orderBy, rowsAfter, sortOrder } from '#server/http/order.ts';
import { type Call, route } from '#server/http/route.ts';
import { columnNames, columns, readNames, usualColumns } from './exportColumns.ts';
import type { RequestRow } from './requestRecord.ts';
import { requestListing } from './requests.ts';

const pageRows = 2_000;
const atOnce = 2;

const exportOrder = z.strictObject({
  format: z.enum(['csv']).default('csv'),
  filter: z.record(z.string(), z.unknown()).default({}),
  sort: z.tuple([z.string(), z.enum(['ASC', 'DESC'])]).default([...requestListing.sort]),
  columns: z.array(z.enum(columnNames)).min(1).max(columnNames.length).default(usualColumns),
  reason: line(500).nullish(),
});
type ExportOrder = z.infer<typeof exportOrder>;

/** One page of rows after the last one seen: nothing is skipped and nothing comes twice while others write. */
const page = (
  db: Database,
  where: SQL | undefined,
  order: Order,
  last: RequestRow | undefined,
): Promise<RequestRow[]> =>
  db
    .select()
    .from(requests)
    .where(and(where, last && rowsAfter(cursorOf(last, order), order, requests.id)))
    .orderBy(...orderBy(order, requests.id))
    .limit(pageRows);

async function* csvOf(
  { desk }: Call,
  { columns: chosen }: ExportOrder,
  where: SQL | undefined,
  order: Order,
): AsyncGenerator<string> {
  const names = await readNames(desk.db);
  // The mark tells spreadsheets that this is UTF-8.
  yield `\uFEFF${csvLine(chosen)}`;
  for (let last: RequestRow | undefined; ; ) {
    const rows = await page(desk.db, where, order, last);
    if (rows.length > 0)
      yield rows.map((row) => csvLine(chosen.map((name) => columns[name]?.(row, names) ?? ''))).join('');
    last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
  }
}

/** Pulled by the reader, so a slow one slows the queries and one that leaves stops them. */
function streamOf(lines: AsyncGenerator<string>, done: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await lines.next();
        if (next.done) {
          done();
          controller.close();
        } else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        done();
        // A broken stream, never a file that looks whole.
        controller.error(error);
      }
    },
    async cancel() {
      done();
      await lines.return(undefined);
    },
  });
}

const running = new Map<string, number>();

/** At most two at a time for one person. @throws Problem 429 */
function begin(personId: string): () => void {
  const already = running.get(personId) ?? 0;
  if (already >= atOnce)
    throw new Problem('too_many', { args: { seconds: 10, phone: '' }, headers: { 'Retry-After': '10' } });
  running.set(personId, already + 1);
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    const left = (running.get(personId) ?? 1) - 1;
    if (left > 0) running.set(personId, left);
    else running.delete(personId);
  };
}

export const exportRoutes = [
  route({
    method: 'post',
    path: '/api/requests/export',
    summary: 'Stream every request of a filter as CSV; who, what and why are recorded before the first byte',
    access: 'requests:export',
    body: exportOrder,
    answers: null,
    streams: true,
    handle: async (call) => {
      const { body, desk, now, person, requestId } = call;
      const where = and(...filterConditions(requestListing, body.filter, call));
      const order = sortOrder(requestListing, body.sort);
      const [{ total } = { total: 0 }] = await desk.db
        .select({ total: sql<number>`count(*)`.mapWith(Number) })
        .from(requests)
        .where(where);
      const done = begin(person.id);
      const exported = {
        action: 'exported',
        resource: 'requests',
        fields: body.columns,
        reasonCode: body.format,
        after: { filter: body.filter, sort: body.sort, rows: total },
        reason: body.reason,
      };
      await desk.db.transaction((tx) => append(tx, [exported], { at: now, actorId: person.id, requestId }));
      const name = `requests-${now.toISOString().slice(0, 10)}.csv`;
      return new Response(streamOf(csvOf(call, body, where, order), done), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
          'Cache-Control': 'no-store',
          'Total-Rows': String(total),
        },
      });
    },
  }),
];
