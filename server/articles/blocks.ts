import { asc, eq, or, sql } from 'drizzle-orm';
import * as z from 'zod';
import { articleLanguages } from '#domain/article.ts';
import { type BlockUse, blockEdit, blockReadOnly, blockRecord, newBlock } from '#domain/articleBlock.ts';
import { editing, given } from '#domain/editing.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleBlocks, articles } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { blocksIn } from './linksIn.ts';

type BlockRow = typeof articleBlocks.$inferSelect;

const listing: Listing = {
  resource: 'blocks',
  table: articleBlocks,
  id: articleBlocks.id,
  columns: {
    id: { column: articleBlocks.id, kind: 'id', sortable: true },
    // A clinic has a few dozen of them.
    name: { column: articleBlocks.name, kind: 'text', sortable: true },
    language: { column: articleBlocks.language, kind: articleLanguages },
  },
  sort: ['name', 'ASC'],
};

const liveBody = sql<string | null>`${articles.published} ->> 'body'`;

/** Where each of them stands, in working copies or before readers. */
async function usesOf(db: Database): Promise<Map<string, BlockUse[]>> {
  const rows = await db
    .select({
      id: articles.id,
      title: articles.title,
      status: articles.status,
      body: articles.body,
      liveBody,
    })
    .from(articles)
    .where(
      or(sql`position('data-block' in ${articles.body}) > 0`, sql`position('data-block' in ${liveBody}) > 0`),
    )
    .orderBy(asc(articles.title), asc(articles.id));
  const uses = new Map<string, BlockUse[]>();
  for (const { body, liveBody: shown, ...article } of rows) {
    const live = new Set(blocksIn(shown ?? ''));
    for (const block of new Set([...live, ...blocksIn(body)]))
      uses.set(block, [...(uses.get(block) ?? []), { ...article, isLive: live.has(block) }]);
  }
  return uses;
}

async function presentBlocks(db: Database, rows: readonly BlockRow[]): Promise<Record<string, unknown>[]> {
  const uses = await usesOf(db);
  return rows.map((row) => ({ ...row, usedIn: uses.get(row.id) ?? [] }));
}

/** @throws Problem 404, or 412 with the block as it stands */
async function lockBlock({ db, id, ifMatch }: Call): Promise<BlockRow> {
  const [row] = await db.select().from(articleBlocks).where(eq(articleBlocks.id, id)).for('update');
  if (!row) throw new Problem('not_found');
  requireVersion(ifMatch, row, (await presentBlocks(db, [row]))[0]);
  return row;
}

/** Changes one under its version; every article it stands in shows it from then on. */
export async function changeBlock(call: Call, make: (row: BlockRow) => Partial<BlockRow>): Promise<BlockRow> {
  const { db, now, note, id } = call;
  const before = await lockBlock(call);
  const values = make(before);
  const [after] = await db
    .update(articleBlocks)
    .set({ ...values, version: before.version + 1, updatedAt: now })
    .where(eq(articleBlocks.id, id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { version: _v, updatedAt: _u, ...shown } = after;
  note({ ...difference(before, shown), action: 'edited', resource: 'blocks', recordId: id });
  return after;
}

/** A shared text stands inside articles: it holds what they may hold, and no other shared text. */
function cleanBody({ desk }: Call, body: string): string {
  const clean = desk.purify(body);
  if (blocksIn(clean).length > 0) throw fieldProblem('body', 'block.nested');
  return clean;
}

export const blockRoutes = [
  route({
    method: 'get',
    path: '/api/blocks',
    summary: 'Texts that stand in many articles, with where each stands',
    access: 'articles:read',
    answers: z.array(blockRecord),
    handle: (call) => list<BlockRow>(listing, call, [], (rows) => presentBlocks(call.db, rows)),
  }),
  route({
    method: 'get',
    path: '/api/blocks/:id',
    summary: 'One shared text',
    access: 'articles:read',
    answers: blockRecord,
    versioned: true,
    handle: async ({ db, id }) => {
      const rows = await db.select().from(articleBlocks).where(eq(articleBlocks.id, id));
      const [block] = await presentBlocks(db, rows);
      if (!block) throw new Problem('not_found');
      return ok(block);
    },
  }),
  route({
    method: 'post',
    path: '/api/blocks',
    summary: 'Begin a shared text',
    access: 'articles:edit',
    body: newBlock,
    answers: blockRecord,
    handle: async (call) => {
      const { db, body, now, note } = call;
      const [row] = await db
        .insert(articleBlocks)
        .values({ ...body, body: cleanBody(call, body.body), createdAt: now, updatedAt: now })
        .returning();
      if (!row) throw new Problem('unexpected');
      note({ action: 'created', resource: 'blocks', recordId: row.id });
      return created({ ...row, usedIn: [] }, `/api/blocks/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/blocks/:id',
    summary: 'Change a shared text everywhere it stands, for readers at once',
    access: 'articles:publish',
    body: editing(blockEdit, blockReadOnly),
    answers: blockRecord,
    versioned: true,
    handle: async (call) => {
      const edit = given(call.body);
      const clean = edit.body === undefined ? {} : { body: cleanBody(call, edit.body) };
      const row = await changeBlock(call, () => ({ ...edit, ...clean }));
      return ok((await presentBlocks(call.db, [row]))[0]);
    },
  }),
  route({
    method: 'delete',
    path: '/api/blocks/:id',
    summary: 'Take away a shared text that stands nowhere',
    access: 'articles:publish',
    answers: blockRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockBlock(call);
      const [block] = await presentBlocks(call.db, [row]);
      const used = (block?.usedIn ?? []) as BlockUse[];
      if (used.length > 0) {
        const names = used.map(({ title }) => `“${title}”`).join(', ');
        throw fieldProblem('root', 'block.used', { names });
      }
      await call.db.delete(articleBlocks).where(eq(articleBlocks.id, row.id));
      call.note({ action: 'deleted', resource: 'blocks', recordId: row.id });
      return ok(block);
    },
  }),
];
