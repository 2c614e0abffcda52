import { and, eq, or, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { editing, given } from '#domain/editing.ts';
import { Problem } from '#domain/problem.ts';
import { newSavedView, savedViewEdit, savedViewReadOnly, savedViewRecord } from '#domain/savedView.ts';
import { savedViews } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';

type Row = typeof savedViews.$inferSelect;

const listing: Listing = {
  resource: 'views',
  table: savedViews,
  id: savedViews.id,
  columns: {
    id: { column: savedViews.id, kind: 'id', sortable: true },
    name: { column: savedViews.name, kind: 'text', sortable: true },
    ownerId: { column: savedViews.ownerId, kind: 'id' },
    shared: { column: savedViews.shared, kind: 'flag' },
  },
  sort: ['name', 'ASC'],
};

const ownOrShared = ({ person }: Call): SQL | undefined =>
  or(eq(savedViews.ownerId, person.id), eq(savedViews.shared, true));

/** @throws Problem 404 for one that is not there, or another's and not shared */
async function findView(call: Call): Promise<Row> {
  const [row] = await call.db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, call.id), ownOrShared(call)));
  if (!row) throw new Problem('not_found');
  return row;
}

/** @throws Problem 403 for a colleague's, unless the right says otherwise; 428 and 412 as everywhere */
async function lockOwn(call: Call): Promise<Row> {
  await call.db
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(eq(savedViews.id, call.id))
    .for('update');
  const row = await findView(call);
  if (row.ownerId !== call.person.id && !call.person.rights['views:write-others'])
    throw new Problem('forbidden');
  requireVersion(call.ifMatch, row);
  return row;
}

export const savedViewRoutes = [
  route({
    method: 'get',
    path: '/api/views',
    summary: 'Saved views of the queue: one’s own, and those shared by the clinic',
    access: 'views:read',
    answers: z.array(savedViewRecord),
    handle: (call) => list<Row>(listing, call, [ownOrShared(call)]),
  }),
  route({
    method: 'get',
    path: '/api/views/:id',
    summary: 'One saved view',
    access: 'views:read',
    answers: savedViewRecord,
    versioned: true,
    handle: async (call) => ok(await findView(call)),
  }),
  route({
    method: 'post',
    path: '/api/views',
    summary: 'Keep a filter of the queue under a name, for oneself or for the clinic',
    access: 'views:write',
    body: newSavedView,
    answers: savedViewRecord,
    handle: async ({ db, body, person, now, note }) => {
      const values = { ...body, ownerId: person.id, createdAt: now, updatedAt: now };
      const [row] = await db.insert(savedViews).values(values).returning();
      if (!row) throw new Problem('unexpected');
      note({ action: 'created', resource: 'views', recordId: row.id });
      return created(row, `/api/views/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/views/:id',
    summary: 'Change a saved view',
    access: 'views:write',
    body: editing(savedViewEdit, savedViewReadOnly),
    answers: savedViewRecord,
    versioned: true,
    handle: async (call) => {
      const before = await lockOwn(call);
      const values = { ...given(call.body), version: before.version + 1, updatedAt: call.now };
      const [after] = await call.db
        .update(savedViews)
        .set(values)
        .where(eq(savedViews.id, before.id))
        .returning();
      if (!after) throw new Problem('not_found');
      const { version: _v, updatedAt: _u, ...compared } = after;
      call.note({
        ...difference(before, compared),
        action: 'edited',
        resource: 'views',
        recordId: before.id,
      });
      return ok(after);
    },
  }),
  route({
    method: 'delete',
    path: '/api/views/:id',
    summary: 'Throw a saved view away',
    access: 'views:write',
    answers: savedViewRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockOwn(call);
      await call.db.delete(savedViews).where(eq(savedViews.id, row.id));
      call.note({ action: 'deleted', resource: 'views', recordId: row.id });
      return ok(row);
    },
  }),
];
