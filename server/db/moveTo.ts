import { asc, eq, getTableColumns, getTableName, isNotNull, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { StartError } from '#server/StartError.ts';
import type { Database, Tx } from './database.ts';
import * as schema from './schema.ts';

/** Every table whose rows go along, those that others point at first. */
export const tables = [
  schema.settings,
  schema.locations,
  schema.services,
  schema.staff,
  schema.accounts,
  schema.twoFactors,
  schema.providers,
  schema.providerServices,
  schema.providerHours,
  schema.providerExceptions,
  schema.timeOff,
  schema.requests,
  schema.contactAttempts,
  schema.differentPeople,
  schema.falseAlarms,
  schema.savedViews,
  schema.templates,
  schema.messages,
  schema.series,
  schema.appointments,
  schema.tellings,
  schema.waiting,
  schema.offers,
  schema.articles,
  schema.articleRevisions,
  schema.articleComments,
  schema.articleRedirects,
  schema.articleBlocks,
  schema.articleReads,
  schema.readingSettings,
  schema.linkChecks,
  schema.glossary,
  schema.images,
  schema.imageFiles,
  schema.events,
  schema.eventValues,
  schema.idempotencyKeys,
] as const satisfies readonly PgTable[];

/** What only says who is here now, and how often something was tried. */
export const leftBehind = [
  schema.sessions,
  schema.verifications,
  schema.presence,
  schema.articlePresence,
  schema.tries,
] as const satisfies readonly PgTable[];

/** Columns that point into their own table are filled once every row is there. */
const selfPointing = [
  {
    table: schema.locations,
    id: schema.locations.id,
    column: schema.locations.answeredById,
    name: 'answeredById',
  },
  {
    table: schema.requests,
    id: schema.requests.id,
    column: schema.requests.duplicateOf,
    name: 'duplicateOf',
  },
  {
    table: schema.articles,
    id: schema.articles.id,
    column: schema.articles.translationOf,
    name: 'translationOf',
  },
] as const;

/** Rows taken along at a time; pictures are heavy. */
const pageRows = (table: PgTable): number => (table === schema.imageFiles ? 20 : 500);

const keyOf = (table: PgTable): AnyPgColumn[] => {
  const columns: Record<string, AnyPgColumn> = getTableColumns(table);
  const single = Object.values(columns).filter((column) => column.primary);
  return single.length > 0 ? single : Object.values(columns).slice(0, 3);
};

async function copyTable(from: Database, to: Tx, table: PgTable): Promise<number> {
  const later = selfPointing.find((pointer) => pointer.table === table)?.name;
  for (let copied = 0; ; ) {
    const rows = await from
      .select()
      .from(table)
      .orderBy(...keyOf(table).map((column) => asc(column)))
      .limit(pageRows(table))
      .offset(copied);
    if (rows.length > 0)
      await to.insert(table).values(rows.map((row) => (later ? { ...row, [later]: null } : row)));
    copied += rows.length;
    if (rows.length < pageRows(table)) return copied;
  }
}

async function pointBack(from: Database, to: Tx): Promise<void> {
  for (const { table, id, column, name } of selfPointing) {
    const pointing = await from.select({ id, target: column }).from(table).where(isNotNull(column));
    for (const row of pointing)
      await to
        .update(table)
        .set({ [name]: row.target })
        .where(eq(id, row.id));
  }
}

/**
 * Copies a clinic whole into a migrated database that holds none, in one transaction: all of it or nothing.
 * The trail keeps its numbers and digests.
 * @throws StartError when the target already holds a clinic
 */
export async function moveTo(from: Database, to: Database, log: (line: string) => void): Promise<void> {
  await to.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [used] = await tx.select({ id: schema.settings.id }).from(schema.settings).limit(1);
    if (used)
      throw new StartError(
        'The PostgreSQL already holds a clinic, and nothing was changed: name an empty one.',
      );
    await tx.execute(sql`alter table events disable trigger events_chain`);
    for (const table of tables) log(`${getTableName(table)}: ${await copyTable(from, tx, table)}`);
    await pointBack(from, tx);
    await tx.execute(sql`alter table events enable trigger events_chain`);
  });
}
