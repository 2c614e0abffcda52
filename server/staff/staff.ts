import { eq, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { editing, given } from '#domain/editing.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { type Role, roles } from '#domain/staff.ts';
import { newStaff, staffEdit, staffReadOnly, staffRecord } from '#domain/staffForms.ts';
import type { Database } from '#server/db/database.ts';
import { sessions, staff } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { transact } from '#server/http/transaction.ts';
import { requireVersion } from '#server/http/version.ts';
import { endInvites, inviteRoute, makeInvite } from './invites.ts';

type StaffRow = typeof staff.$inferSelect;

/** To most only the name, to managers the roles too, to those who keep the accounts everything but secrets. */
function present({ person, scope }: Call, row: StaffRow) {
  const { id, version, name, roles: held, active, email } = row;
  if (scope !== 'all') return { id, name };
  const known = { id, version, name, roles: held, active };
  return person.rights['staff:write'] ? { ...known, email } : known;
}

/** Names are found without accents: there are too few people for a column of folded text. */
const foldedName = sql`regexp_replace(normalize(lower(${staff.name}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;

function holding(role: string): SQL {
  if (!(roles as readonly string[]).includes(role)) {
    throw new Problem('malformed', { args: { detail: `filter role should be one of ${roles.join(', ')}` } });
  }
  return sql`${role} = any(${staff.roles})`;
}

const listing: Listing = {
  resource: 'staff',
  table: staff,
  id: staff.id,
  columns: {
    id: { column: staff.id, kind: 'id', sortable: true },
    name: { column: staff.name, kind: 'text', sortable: true },
    active: { column: staff.active, kind: 'flag' },
  },
  search: foldedName,
  views: { role: holding },
  sort: ['name', 'ASC'],
};

async function find(db: Database, id: string): Promise<StaffRow> {
  const [row] = await db.select().from(staff).where(eq(staff.id, id));
  if (!row) throw new Problem('not_found');
  return row;
}

/** The person and every active admin, locked in one order: two admins cannot send each other away at once. */
async function lockWithAdmins(tx: Database, id: string): Promise<{ row: StaffRow; otherAdmins: StaffRow[] }> {
  const isAdmin = sql`('admin' = any(${staff.roles}) and ${staff.active})`;
  const locked = await tx
    .select()
    .from(staff)
    .where(sql`${staff.id} = ${id} or ${isAdmin}`)
    .orderBy(staff.id)
    .for('update');
  const row = locked.find((one) => one.id === id);
  if (!row) throw new Problem('not_found');
  const otherAdmins = locked.filter((one) => one.id !== id && one.active && one.roles.includes('admin'));
  return { row, otherAdmins };
}

const isWorkingAdmin = ({ roles: held, active }: Pick<StaffRow, 'roles' | 'active'>): boolean =>
  active && held.includes('admin');
const areSame = (some: readonly Role[], others: readonly Role[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role));

const endSessions = (tx: Database, id: string): Promise<unknown> =>
  tx.delete(sessions).where(eq(sessions.userId, id));

const told = ({ name, email, roles: held, active }: StaffRow) => ({ name, email, roles: held, active });

const invitation = z.object({ inviteLink: z.url() });

export const staffRoutes = [
  inviteRoute,
  route({
    method: 'get',
    path: '/api/staff',
    summary: 'The people who work here',
    access: 'staff:read',
    answers: z.array(staffRecord),
    handle: (call) =>
      list<StaffRow>(listing, call, [], async (rows) => rows.map((row) => present(call, row))),
  }),
  route({
    method: 'get',
    path: '/api/staff/:id',
    summary: 'One of the people who work here',
    access: 'staff:read',
    answers: staffRecord,
    versioned: true,
    handle: async (call) => ok(present(call, await find(call.db, call.id))),
  }),
  route({
    method: 'post',
    path: '/api/staff',
    summary: 'Add a person; `inviteLink` lets them choose their password once within the hour',
    access: 'staff:write',
    body: newStaff,
    answers: staffRecord.extend(invitation.shape),
    // The link is shown once: it must not be kept for repeats.
    streams: true,
    handle: async (call) => {
      const { db, now, person, requestId, body } = call;
      return transact(db, { now, actorId: person.id, requestId }, async (tx, note) => {
        const [row] = await tx
          .insert(staff)
          .values({ ...body, createdAt: now, updatedAt: now })
          .returning();
        if (!row) throw new Problem('unexpected');
        const inviteLink = await makeInvite(call, tx, row.id);
        note({ action: 'created', resource: 'staff', recordId: row.id, ...difference({}, told(row)) });
        return created({ ...present(call, row), inviteLink }, `/api/staff/${row.id}`);
      });
    },
  }),
  route({
    method: 'put',
    path: '/api/staff/:id',
    summary: 'Change a person; the own roles and the last admin stay',
    access: 'staff:write',
    body: editing(staffEdit, staffReadOnly),
    answers: staffRecord,
    versioned: true,
    handle: async (call) => {
      const { db, id, person, ifMatch, now, note } = call;
      const { row, otherAdmins } = await lockWithAdmins(db, id);
      requireVersion(ifMatch, row, present(call, row));
      const values = given(call.body);
      const next = { ...row, ...values };
      if (isWorkingAdmin(row) && !isWorkingAdmin(next) && otherAdmins.length === 0)
        throw new Problem('last_admin');
      if (id === person.id && !areSame(row.roles, next.roles)) throw fieldProblem('roles', 'roles.own');
      const [changed] = await db
        .update(staff)
        .set({ ...values, version: row.version + 1, updatedAt: now })
        .where(eq(staff.id, id))
        .returning();
      if (!changed) throw new Problem('not_found');
      if (row.active && !changed.active) {
        await endSessions(db, id);
        await endInvites(db, id);
      }
      note({ action: 'edited', resource: 'staff', recordId: id, ...difference(told(row), told(changed)) });
      return ok(present(call, changed));
    },
  }),
  route({
    method: 'post',
    path: '/api/staff/:id/invite',
    summary: 'A new link to choose a password; ends every session of the person',
    access: 'staff:write',
    answers: invitation,
    // The link is shown once: it must not be kept for repeats.
    streams: true,
    handle: async (call) => {
      const { db, id, now, person, requestId } = call;
      return transact(db, { now, actorId: person.id, requestId }, async (tx, note) => {
        const { id: staffId } = await find(tx, id);
        const inviteLink = await makeInvite(call, tx, staffId);
        await endSessions(tx, staffId);
        note({ action: 'invited', resource: 'staff', recordId: staffId });
        return ok({ inviteLink });
      });
    },
  }),
];
