import type { Database } from '#server/db/database.ts';
import { messages } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';

export type MessageRow = typeof messages.$inferSelect;
type NewRow = typeof messages.$inferInsert;

/** What is to be said, to whom, and about which request. */
export type Letter = Pick<
  NewRow,
  | 'requestId'
  | 'kind'
  | 'channel'
  | 'recipient'
  | 'language'
  | 'subject'
  | 'body'
  | 'html'
  | 'calendar'
  | 'appointmentId'
  | 'templateId'
  | 'actorId'
  | 'onceKey'
> & {
  /** Until then it waits: what it tells of can still be undone. */
  notBefore?: Date | undefined;
};

/**
 * Puts a message into the outbox, in the transaction of what it tells of; the clock's job sends it. Undefined when
 * the same `onceKey` was there before.
 */
export async function post(
  tx: Database,
  { mailer }: Pick<Desk, 'mailer'>,
  { notBefore, ...letter }: Letter,
  now: Date,
): Promise<MessageRow | undefined> {
  const goesOut = letter.channel === 'email' && mailer !== undefined;
  const [row] = await tx
    .insert(messages)
    .values({
      ...letter,
      status: goesOut ? 'waiting' : 'kept',
      nextTryAt: goesOut ? (notBefore ?? now) : null,
      createdAt: now,
    })
    .onConflictDoNothing({ target: messages.onceKey })
    .returning();
  return row;
}
