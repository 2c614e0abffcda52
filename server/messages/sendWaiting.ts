import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { appointments, locations, messages, requests, settings } from '#server/db/schema.ts';
import { calendarMethods, type Desk, type Mail, type Mailer } from '#server/desk.ts';
import { append } from '#server/events.ts';
import { failureWords, MailRefused } from './mailRefused.ts';
import type { MessageRow } from './outbox.ts';

const MINUTE = 60_000;
/** Minutes until the next try, after the first, the second, …; after the last there is none. */
const waits = [1, 5, 15, 60, 240, 480, 720];
/** As long as one process has a message in hand, no other takes it; far longer than a try may last. */
export const inHandMs = 10 * MINUTE;
const usualPatience = MINUTE;
const batch = 5;
const mostBatches = 40;

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

/** Takes the next few that are due into hand. This commits before anything is sent. */
const take = (db: Database, now: Date): Promise<MessageRow[]> =>
  db.transaction(async (tx) => {
    const due = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.status, 'waiting'), lte(messages.nextTryAt, now)))
      .orderBy(asc(messages.nextTryAt))
      .limit(batch)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    return tx
      .update(messages)
      .set({ tries: sql`${messages.tries} + 1`, nextTryAt: after(now, inHandMs) })
      .where(inArray(messages.id, ids))
      .returning();
  });

/** Where a visit is, or else where its request belongs. */
async function placeOf(db: Database, { appointmentId, requestId }: MessageRow) {
  const ofVisit = db
    .select({ id: appointments.locationId })
    .from(appointments)
    .where(eq(appointments.id, appointmentId ?? ''));
  const ofRequest = db
    .select({ id: requests.locationId })
    .from(requests)
    .where(eq(requests.id, requestId ?? ''));
  const named = appointmentId ? ofVisit : requestId ? ofRequest : undefined;
  if (!named) return undefined;
  const [place] = await db
    .select({ email: locations.email })
    .from(locations)
    .where(inArray(locations.id, named));
  return place;
}

const methodOf = (calendar: string | null) =>
  calendarMethods.find((method) => calendar?.includes(`\r\nMETHOD:${method}\r\n`));

/** As it goes out: in the clinic's name, and answered to the location of its request. */
async function mailOf({ db, options }: Desk, row: MessageRow): Promise<Mail> {
  const [clinic] = await db.select({ name: settings.clinicName }).from(settings);
  const place = await placeOf(db, row);
  const method = methodOf(row.calendar);
  return {
    fromName: clinic?.name ?? '',
    replyTo: place?.email || undefined,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
    ...(row.html ? { html: row.html } : {}),
    ...(row.calendar && method ? { calendar: { method, text: row.calendar } } : {}),
    language: row.language,
    messageId: `<${row.id}@${new URL(options.baseUrl).hostname}>`,
    automatic: row.kind !== 'template',
  };
}

/** A server that takes a mail and never says so is not waited for. */
async function within(patienceMs: number, sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs);
  });
  await Promise.race([sending, tooLong]).finally(() => clearTimeout(timer));
}

async function notSent({ db, now, log }: Desk, row: MessageRow, error: unknown): Promise<void> {
  const wait = error instanceof MailRefused ? undefined : waits[row.tries - 1];
  const at = now();
  log({
    job: 'mail',
    message: row.id,
    tries: row.tries,
    error: error instanceof Error ? error.name : 'unknown',
  });
  await db.transaction(async (tx) => {
    const [given] = await tx
      .update(messages)
      .set({
        failure: failureWords(error),
        ...(wait ? { nextTryAt: after(at, wait * MINUTE) } : { status: 'failed', nextTryAt: null }),
      })
      // Somebody else may have it in hand by now.
      .where(and(eq(messages.id, row.id), eq(messages.status, 'waiting'), eq(messages.tries, row.tries)))
      .returning();
    if (given?.status !== 'failed' || !row.requestId) return;
    const told = {
      action: 'message-failed',
      resource: 'requests',
      recordId: row.requestId,
      reasonCode: row.kind,
    };
    await append(tx, [told], { at, actorId: null, requestId: crypto.randomUUID() });
  });
}

/** True once the mail server has it. */
async function send(desk: Desk, mailer: Mailer, row: MessageRow, patienceMs: number): Promise<boolean> {
  try {
    await within(patienceMs, mailer.send(await mailOf(desk, row)));
  } catch (error) {
    await notSent(desk, row, error);
    return error instanceof MailRefused;
  }
  await desk.db
    .update(messages)
    .set({ status: 'sent', sentAt: desk.now(), nextTryAt: null, failure: null })
    .where(eq(messages.id, row.id));
  return true;
}

/**
 * Sends what waits, each by one process at a time and outside any transaction, so that a slow server holds nothing up.
 * While the mail server answers nobody, the rest is left for the next turn.
 */
export async function sendWaiting(desk: Desk, patienceMs = usualPatience): Promise<void> {
  const { mailer } = desk;
  if (!mailer) return;
  for (let turn = 0; turn < mostBatches; turn += 1) {
    const taken = await take(desk.db, desk.now());
    const answered = await Promise.all(taken.map((row) => send(desk, mailer, row, patienceMs)));
    if (!answered.includes(true)) return;
  }
}
