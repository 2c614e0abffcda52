import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { instantOf } from '#domain/instant.ts';
import { calledOff, isSameToPatient, undoSeconds } from '#domain/telling.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, messages, tellings } from '#server/db/schema.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';

type Told = typeof tellings.$inferSelect;
type Mail = Pick<typeof messages.$inferSelect, 'id' | 'kind' | 'status' | 'tries'>;

/** What was said of one visit, and the mail that says it; null where the desk tells the patient itself. */
export interface Telling {
  told: Told;
  mail: Mail | null;
}

/** The moment from which a change made now can no longer be undone. */
export const settled = (now: Date): Date => new Date(now.getTime() + undoSeconds * 1_000);

export const isCalledOff = ({ status }: AppointmentRow): boolean => calledOff.includes(status);

/** All that was said of these visits, and of those that share a mail with them, in its order. */
export async function tellingsOf(db: Database, visitIds: readonly string[]): Promise<Telling[]> {
  const ofThem = inArray(tellings.appointmentId, [...visitIds]);
  const theirs = db.select({ id: tellings.messageId }).from(tellings).where(ofThem);
  return db
    .select({
      told: tellings,
      mail: { id: messages.id, kind: messages.kind, status: messages.status, tries: messages.tries },
    })
    .from(tellings)
    .leftJoin(messages, eq(messages.id, tellings.messageId))
    .where(or(ofThem, inArray(tellings.messageId, theirs)))
    .orderBy(asc(tellings.sequence), asc(tellings.createdAt));
}

/** It may still be taken back unheard: a mail that has not gone out, or a change that can be undone. */
export const isOpen = ({ told, mail }: Telling, now: Date): boolean =>
  mail?.status === 'waiting' || ((!mail || mail.status === 'kept') && told.settlesAt > now);

/** The patient has heard it, or may have: of a mail that was tried nobody knows. */
const isHeard = ({ told, mail }: Telling, now: Date): boolean =>
  mail ? mail.tries > 0 || (mail.status === 'kept' && told.settlesAt <= now) : told.settlesAt <= now;

/** What the patient goes by, or will once what waits has gone out. */
export const lastTold = (history: readonly Telling[], now: Date): Told | undefined =>
  history.filter((telling) => isHeard(telling, now) || isOpen(telling, now)).at(-1)?.told;

/** It says what is so. */
export const isTrue = (told: Told, visit: AppointmentRow): boolean => {
  if (told.isOff || isCalledOff(visit)) return told.isOff === isCalledOff(visit);
  return isSameToPatient(
    { ...visit, startsAt: instantOf(visit.startsAt) },
    { ...told, startsAt: instantOf(told.startsAt) },
  );
};

/** Whether something was heard of one of its visits after this was said. */
export const isOvertaken = (mail: readonly Telling[], all: readonly Telling[], now: Date): boolean =>
  mail.some(({ told }) => {
    const history = all.filter((other) => other.told.appointmentId === told.appointmentId);
    const place = history.findIndex((other) => other.told.id === told.id);
    return history.slice(place + 1).some((other) => isHeard(other, now));
  });

interface ToTell {
  visit: AppointmentRow;
  messageId: string | null;
  sequence: number;
  now: Date;
  /** A change that can be undone settles only when it can no longer be. */
  settlesAt: Date;
}

/** Puts down what is being said of a visit as it stands. */
export async function putDown(
  db: Database,
  { visit, messageId, sequence, now, settlesAt }: ToTell,
): Promise<void> {
  const { id: appointmentId, startsAt, providerId, locationId, mode } = visit;
  await db.insert(tellings).values({
    ...{ appointmentId, messageId, startsAt, providerId, locationId, mode },
    ...{ isOff: isCalledOff(visit), sequence, createdAt: now, settlesAt },
  });
}

/** What the desk was to say itself and is not so any more. */
export const forgetUnsaid = (db: Database, visitIds: readonly string[], now: Date) =>
  db
    .delete(tellings)
    .where(
      and(
        inArray(tellings.appointmentId, [...visitIds]),
        isNull(tellings.messageId),
        gt(tellings.settlesAt, now),
      ),
    );

/** Later than every calendar entry of the visit before it. */
export async function nextSequence(db: Database, { id, calendarSequence }: AppointmentRow): Promise<number> {
  const next = calendarSequence + 1;
  await db.update(appointments).set({ calendarSequence: next }).where(eq(appointments.id, id));
  return next;
}
