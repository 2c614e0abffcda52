import { eq } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as z from 'zod';
import { clinicReadOnly } from '#domain/clinic.ts';
import { editing, given } from '#domain/editing.ts';
import { Problem } from '#domain/problem.ts';
import type { Right } from '#domain/staff.ts';
import type { Database } from '#server/db/database.ts';
import { difference } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import type { ListColumn } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Route, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';

type Row = Record<string, unknown> & { id: string; version: number };
type Values = Record<string, unknown>;
type CatalogueTable = PgTable & { id: AnyPgColumn; version: AnyPgColumn };

export interface Catalogue {
  resource: 'locations' | 'services' | 'providers' | 'templates' | 'glossary';
  table: CatalogueTable;
  columns: Record<string, ListColumn>;
  record: z.ZodObject;
  create: z.ZodType<Values>;
  edit: z.ZodType<Values>;
  /** What PUT leaves as it is. */
  readOnly?: readonly string[];
  /** @throws Problem 422 for values that do not go with other records; `id` is missing for a new one */
  check?: (db: Database, values: Values, id?: string) => Promise<void>;
  /** What else changes with it, in the same transaction. */
  changed?: (db: Database, id: string, fields: readonly string[]) => Promise<void>;
  /** Values that are not columns of the table itself, kept and read beside it. */
  parts?: {
    names: readonly string[];
    write: (db: Database, id: string, values: Values) => Promise<void>;
    read: (db: Database, ids: readonly string[]) => Promise<Map<string, Values>>;
  };
}

/** The five routes of something the clinic keeps a list of: places, services, providers, templates. Nothing is deleted. */
export function catalogueRoutes({
  resource,
  table,
  columns,
  record,
  create,
  edit,
  readOnly = clinicReadOnly,
  check,
  changed,
  parts,
}: Catalogue): Route[] {
  const access = (verb: 'read' | 'write'): Right => `${resource}:${verb}`;
  const shown = Object.keys(record.shape);
  const listing = {
    resource,
    table,
    id: table.id,
    columns: { id: { column: table.id, kind: 'id', sortable: true } as const, ...columns },
    sort: ['id', 'ASC'] as const,
  };

  const own = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !parts?.names.includes(name)));
  const present = async (db: Database, rows: readonly Row[]): Promise<Row[]> => {
    const beside = await parts?.read(
      db,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const whole = { ...row, ...beside?.get(row.id) };
      return Object.fromEntries(Object.entries(whole).filter(([name]) => shown.includes(name))) as Row;
    });
  };
  const presentOne = async (db: Database, row: Row | undefined): Promise<Row> => {
    const [whole] = row ? await present(db, [row]) : [];
    if (!whole) throw new Problem('not_found');
    return whole;
  };
  const namesOnly = (rows: readonly Row[]): Values[] => rows.map(({ id, name }) => ({ id, name }));

  return [
    route({
      method: 'get',
      path: `/api/${resource}`,
      summary: `All ${resource}`,
      access: access('read'),
      answers: z.array(record),
      handle: (call) =>
        list<Row>(listing, call, [], async (rows) =>
          call.scope === 'names' ? namesOnly(rows) : present(call.db, rows),
        ),
    }),
    route({
      method: 'get',
      path: `/api/${resource}/:id`,
      summary: `One of the ${resource}`,
      access: access('read'),
      answers: record,
      versioned: true,
      handle: async ({ db, id, scope }) => {
        const [row] = (await db.select().from(table).where(eq(table.id, id))) as Row[];
        const whole = await presentOne(db, row);
        return ok(scope === 'names' ? namesOnly([whole])[0] : whole);
      },
    }),
    route({
      method: 'post',
      path: `/api/${resource}`,
      summary: `Add to the ${resource}`,
      access: access('write'),
      body: create,
      answers: record,
      handle: async ({ db, body, note }) => {
        await check?.(db, body);
        const [row] = (await db.insert(table).values(own(body)).returning()) as Row[];
        if (!row) throw new Problem('unexpected');
        await parts?.write(db, row.id, body);
        note({ action: 'created', resource, recordId: row.id });
        return created(await presentOne(db, row), `/api/${resource}/${row.id}`);
      },
    }),
    route({
      method: 'put',
      path: `/api/${resource}/:id`,
      summary: `Change one of the ${resource}`,
      access: access('write'),
      body: editing(edit, readOnly),
      answers: record,
      versioned: true,
      handle: async ({ db, id, body, ifMatch, now, note }) => {
        const [row] = (await db.select().from(table).where(eq(table.id, id)).for('update')) as Row[];
        const before = await presentOne(db, row);
        requireVersion(ifMatch, before);
        const values = given(body);
        await check?.(db, values, id);
        await parts?.write(db, id, values);
        const [written] = (await db
          .update(table)
          .set({ ...own(values), version: before.version + 1, updatedAt: now })
          .where(eq(table.id, id))
          .returning()) as Row[];
        const after = await presentOne(db, written);
        const { version: _v, ...compared } = after;
        const differences = difference(before, compared);
        await changed?.(db, id, differences.fields);
        note({ ...differences, action: 'edited', resource, recordId: id });
        return ok(after);
      },
    }),
  ];
}
