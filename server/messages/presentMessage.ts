import type { SQL } from 'drizzle-orm';
import { desc } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { messages } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import type { MessageRow } from './outbox.ts';

const mostListed = 1_000;

/** All but what only sending needs. */
export const presentMessage = ({ tries: _tries, nextTryAt: _next, onceKey: _once, ...record }: MessageRow) =>
  record;

/** What was written about one thing, newest first. */
export async function messagesAbout(db: Database, of: SQL | undefined) {
  const found = await db
    .select()
    .from(messages)
    .where(of)
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(mostListed);
  return found.map(presentMessage);
}

/** The same as a list is answered. */
export async function listMessages(db: Database, of: SQL | undefined) {
  const found = await messagesAbout(db, of);
  const span = found.length === 0 ? '*' : `0-${found.length - 1}`;
  return ok(found, { 'Content-Range': `messages ${span}/${found.length}` });
}
