import { and, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { csvLine } from '#domain/csv.ts';
import { formatPhone } from '#domain/phone.ts';
import { Problem } from '#domain/problem.ts';
import { line } from '#domain/text.ts';
import type { Database } from '#server/db/database.ts';
import { locations, requests, services, staff } from '#server/db/schema.ts';
import { append } from '#server/events.ts';
import { filterConditions } from '#server/http/filters.ts';
import { cursorOf, type Order, orderBy, rowsAfter, sortOrder } from '#server/http/order.ts';
import { type Call, route } from '#server/http/route.ts';
import type { RequestRow } from './requestRecord.ts';
import { requestListing } from './requests.ts';

const pageRows = 2_000;
const atOnce = 2;

interface Names {
  locations: Map<string, { name: string; zone: string }>;
  services: Map<string, string>;
  staff: Map<string, string>;
}

/** Made once for each zone: making one costs more than a thousand uses of it, and memory outside the heap. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
}

/** A local time with its zone named, so that a spreadsheet shows what the desk showed. */
const localTime = (at: Date | null, zone: string): string =>
  at === null ? '' : `${clockIn(zone).format(at)} ${zone}`;

/** The columns an export may have, in their usual order. */
const columns: Record<string, (row: RequestRow, names: Names) => string | number | boolean | null> = {
  reference: (row) => row.reference,
  createdAt: (row, names) => localTime(row.createdAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  status: (row) => row.status,
  priority: (row) => row.priority,
  firstName: (row) => row.firstName,
  lastName: (row) => row.lastName,
  phone: (row) => formatPhone(row.phone, row.phoneExtension),
  email: (row) => row.email,
  patientType: (row) => row.patientType,
  location: (row, names) => names.locations.get(row.locationId)?.name ?? '',
  service: (row, names) => names.services.get(row.serviceId) ?? '',
  language: (row) => row.language,
  source: (row) => row.source,
  assignee: (row, names) => names.staff.get(row.assigneeId ?? '') ?? '',
  dueAt: (row, names) => localTime(row.dueAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  turn: (row) => row.turn,
  outcomeReason: (row) => row.outcomeReason,
  articleSlug: (row) => row.articleSlug,
  updatedAt: (row, names) => localTime(row.updatedAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  message: (row) => row.message,
};
const columnNames = Object.keys(columns) as [string, ...string[]];
/** What a patient wrote leaves the desk only where it is asked for. */
const usualColumns = columnNames.filter((name) => name !== 'message');

const exportOrder = z.strictObject({
  format: z.enum(['csv']).default('csv'),
  filter: z.record(z.string(), z.unknown()).default({}),
  sort: z.tuple([z.string(), z.enum(['ASC', 'DESC'])]).default([...requestListing.sort]),
  columns: z.array(z.enum(columnNames)).min(1).max(columnNames.length).default(usualColumns),
  reason: line(500).nullish(),
});
type ExportOrder = z.infer<typeof exportOrder>;

async function readNames(db: Database): Promise<Names> {
  const places = await db
    .select({ id: locations.id, name: locations.name, zone: locations.zone })
    .from(locations);
  const visits = await db.select({ id: services.id, name: services.name }).from(services);
  const people = await db.select({ id: staff.id, name: staff.name }).from(staff);
  return {
    locations: new Map(places.map((place) => [place.id, place])),
    services: new Map(visits.map(({ id, name }) => [id, name])),
    staff: new Map(people.map(({ id, name }) => [id, name])),
  };
}

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
      const where = and(...filterConditions(requestListing, body.filter));
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
