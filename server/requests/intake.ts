import { and, eq, inArray, sql } from 'drizzle-orm';
import { emailKey } from '#domain/email.ts';
import { fold } from '#domain/fold.ts';
import type { PatientRequest } from '#domain/requestForms.ts';
import { articleKnownAs } from '#server/articles/slugs.ts';
import type { Database } from '#server/db/database.ts';
import { idempotencyKeys } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { Happening } from '#server/events.ts';
import { keyedDigest } from '#server/http/keyedDigest.ts';
import { writeReceipt } from '#server/messages/receipt.ts';
import { countIntake } from './intakeLimit.ts';
import { storeRequest } from './newRequest.ts';

const scope = 'intake';
/** Minutes in which the same words from anyone are the same request, sent again. */
const repeatMinutes = 10;

interface Repeats {
  /** Same for the same content, whoever sends it, for ten minutes. */
  content: string;
  /** Same for the same rendered form and content, for as long as keys are kept. */
  form?: string;
}

/** Anything that differs makes another request: a mended location must not be swallowed as a repeat. */
async function repeatsOf(desk: Desk, values: PatientRequest, formKey: string | undefined): Promise<Repeats> {
  const { firstName, lastName, email, message, ...rest } = values;
  const names = fold(`${firstName} ${lastName}`);
  const parts = [
    names,
    emailKey(email),
    fold(message ?? ''),
    ...Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const text = JSON.stringify(parts);
  // Keyed, so that a stolen table of keys cannot be searched for a patient's words.
  const content = await keyedDigest(desk.options.secret, 'content', text);
  return formKey
    ? { content, form: await keyedDigest(desk.options.secret, 'form', `${formKey}\n${text}`) }
    : { content };
}

const lifeOf = (now: Date): Date => new Date(now.getTime() - repeatMinutes * 60_000);

/** The reference the same request got before. Whoever comes second waits here for the first to commit. */
async function referenceBefore(
  tx: Database,
  { content, form }: Repeats,
  now: Date,
): Promise<string | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${content}, 0))`);
  const kept = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.scope, scope), inArray(idempotencyKeys.key, form ? [content, form] : [content])),
    );
  const repeated = kept.find(({ key, createdAt }) => key === form || createdAt > lifeOf(now));
  return (repeated?.answer as { reference: string } | undefined)?.reference;
}

async function keepReference(
  tx: Database,
  { content, form }: Repeats,
  reference: string,
  now: Date,
): Promise<void> {
  const kept = { bodyHash: content, status: 201, answer: { reference }, headers: {}, createdAt: now };
  for (const key of form ? [content, form] : [content]) {
    await tx
      .insert(idempotencyKeys)
      .values({ scope, key, ...kept })
      .onConflictDoUpdate({ target: [idempotencyKeys.scope, idempotencyKeys.key], set: kept });
  }
}

/** Only an article of ours is kept as where a request came from, by the address it was read at. */
async function articleKnown(tx: Database, slug: string | null | undefined): Promise<string | null> {
  if (!slug) return null;
  return (await articleKnownAs(tx, slug)) ? slug : null;
}

interface Sent {
  address: string;
  now: Date;
  /** The page's language, where the patient chose none. */
  language: string;
  suspect?: boolean;
  /** What tells a second sending from a second request; null when the caller has a key of its own. */
  repeat: { formKey?: string } | null;
  note: (happening: Happening) => void;
}

/**
 * Takes in what a patient sent, once: the same again is answered with the first reference.
 * @throws Problem 422 at the field, 429 beyond the limits
 */
export async function receive(
  tx: Database,
  desk: Desk,
  values: PatientRequest,
  { address, now, language, suspect = false, repeat, note }: Sent,
): Promise<{ reference: string }> {
  const repeats = repeat && (await repeatsOf(desk, values, repeat.formKey));
  await countIntake(tx, desk.options, { address, now });
  const before = repeats && (await referenceBefore(tx, repeats, now));
  if (before) return { reference: before };
  const known = { ...values, articleSlug: await articleKnown(tx, values.articleSlug) };
  const request = await storeRequest(tx, {
    values: known,
    source: 'web',
    now,
    suspect,
    language,
    note,
  });
  const { reference } = request;
  if (!suspect) await writeReceipt(tx, desk, request, { now, page: language });
  if (repeats) await keepReference(tx, repeats, reference, now);
  return { reference };
}
