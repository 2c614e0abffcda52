import { asc, eq, inArray } from 'drizzle-orm';
import type { Change } from '#server/byTheClock.ts';
import { appointments, messages, tellings } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import { inHandMs } from './sendWaiting.ts';
import { forgetUnsaid, isOpen, isOvertaken, isTrue, settled, type Telling, tellingsOf } from './tellings.ts';

/** Who speaks to patients about visits: in the transaction of what it tells of. */
export type Speaking = Pick<Change, 'db' | 'now'> & { desk: Desk };

/** A visit, and all that was said of it. */
export interface Spoken {
  visit: AppointmentRow;
  history: Telling[];
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Other visits in the same mails, where those may be taken back or go out after all. */
async function company({ db, now }: Speaking, visits: readonly AppointmentRow[], known: readonly Telling[]) {
  const stirred = known.filter((telling) => isOpen(telling, now) || telling.mail?.status === 'withdrawn');
  const others = stirred
    .map(({ told }) => told.appointmentId)
    .filter((id) => visits.every((visit) => visit.id !== id));
  if (others.length === 0) return [];
  return db
    .select()
    .from(appointments)
    .where(inArray(appointments.id, others))
    .orderBy(asc(appointments.id))
    .for('update');
}

const byMail = (known: readonly Telling[]): Map<string, Telling[]> => {
  const mails = new Map<string, Telling[]>();
  for (const telling of known)
    if (telling.mail) mails.set(telling.mail.id, [...(mails.get(telling.mail.id) ?? []), telling]);
  return mails;
};

/** What has not gone out and is not so any more is not sent. What is on its way right now is, and says so. */
async function takeBack({ db, now }: Speaking, known: readonly Telling[], holds: (one: Telling) => boolean) {
  const untrue = [...byMail(known)]
    .filter(([, mail]) => mail.some((telling) => isOpen(telling, now) && !holds(telling)))
    .map(([id]) => id);
  if (untrue.length === 0) return;
  await db.update(messages).set({ status: 'withdrawn', nextTryAt: null }).where(inArray(messages.id, untrue));
}

/** What was taken back and is so again goes out after all, as if nothing had happened. */
async function letOut(
  { db, now, desk }: Speaking,
  known: readonly Telling[],
  holds: (one: Telling) => boolean,
) {
  for (const [id, mail] of byMail(known)) {
    const [one] = mail;
    if (one?.mail?.status !== 'withdrawn' || !mail.every(holds) || isOvertaken(mail, known, now)) continue;
    // Somebody may have it in hand, and would mark it as sent.
    const inHand = one.mail.tries > 0 ? new Date(now.getTime() + inHandMs) : undefined;
    const waits = inHand ?? (one.mail.kind.endsWith('change') ? settled(now) : now);
    await db
      .update(messages)
      .set(desk.mailer ? { status: 'waiting', nextTryAt: waits } : { status: 'kept', nextTryAt: null })
      .where(eq(messages.id, id));
    await db.update(tellings).set({ settlesAt: waits }).where(eq(tellings.messageId, id));
  }
}

/**
 * Brings what waits to be said of visits into line with how they stand. Answers them, and with them the others that a
 * mail taken back spoke of.
 */
export async function setRight(call: Speaking, visits: readonly AppointmentRow[]): Promise<Spoken[]> {
  const { db, now } = call;
  const known = await tellingsOf(db, idsOf(visits));
  if (known.length === 0) return visits.map((visit) => ({ visit, history: [] }));
  const all = [...visits, ...(await company(call, visits, known))];
  const rows = new Map(all.map((visit) => [visit.id, visit]));
  const holds = ({ told }: Telling): boolean => {
    const visit = rows.get(told.appointmentId);
    return visit === undefined || isTrue(told, visit);
  };
  await takeBack(call, await tellingsOf(db, idsOf(all)), holds);
  const unsaid = known.filter((telling) => !telling.mail && isOpen(telling, now) && !holds(telling));
  await forgetUnsaid(
    db,
    unsaid.map(({ told }) => told.appointmentId),
    now,
  );
  await letOut(call, await tellingsOf(db, idsOf(all)), holds);
  const after = await tellingsOf(db, idsOf(all));
  return all.map((visit) => ({
    visit,
    history: after.filter(({ told }) => told.appointmentId === visit.id),
  }));
}
