import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { messages } from '#server/db/schema.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import { writeAutomatic } from './automaticMail.ts';
import { type Speaking, type Spoken, setRight } from './setRight.ts';
import { isCalledOff, isTrue, lastTold, nextSequence, putDown, settled, tellingsOf } from './tellings.ts';
import { type ToldVisit, visitLetter } from './visitLetter.ts';

/** What becomes of a visit, as its patient hears it; of several at once in one mail. */
const ofMany = {
  confirmation: 'series-confirmation',
  change: 'series-change',
  cancellation: 'series-cancellation',
} as const;
type Kind = keyof typeof ofMany;
const kinds = Object.keys(ofMany) as Kind[];

/** A visit that was booked, changed or called off. */
export interface Happened {
  visit: AppointmentRow;
  /** As it was, where it was there before. */
  before?: AppointmentRow | undefined;
}

interface ToTell extends Omit<ToldVisit, 'sequence'> {
  kind: Kind;
  /** Nothing was ever said of it. */
  isNew: boolean;
}

/** The time that came free and was offered is so no more. */
export const withdrawOffers = (db: Database, appointmentIds: readonly string[]) =>
  db
    .update(messages)
    .set({ status: 'withdrawn', nextTryAt: null })
    .where(
      and(
        inArray(messages.appointmentId, [...appointmentIds]),
        eq(messages.status, 'waiting'),
        eq(messages.kind, 'offer'),
      ),
    );

/** What stood before anybody wrote of it was told by the desk itself. */
async function assumeKnown({ db }: Speaking, happened: readonly Happened[]): Promise<void> {
  const known = await tellingsOf(
    db,
    happened.map(({ visit }) => visit.id),
  );
  for (const { visit, before } of happened) {
    if (!before || known.some(({ told }) => told.appointmentId === visit.id)) continue;
    const then = before.updatedAt;
    const sequence = before.calendarSequence;
    await putDown(db, { visit: before, messageId: null, sequence, now: then, settlesAt: then });
  }
}

/** What the patient is still to hear; undefined where they know, or it is over. */
function stillToTell({ now }: Speaking, { visit, history }: Spoken): ToTell | undefined {
  const told = lastTold(history, now);
  if (visit.endsAt <= now || (told && isTrue(told, visit))) return undefined;
  const kind = isCalledOff(visit) ? 'cancellation' : told ? 'change' : 'confirmation';
  const before = kind === 'change' ? told : undefined;
  return { visit, kind, before, isNew: kind === 'confirmation' && history.length === 0 };
}

async function write(call: Speaking, kind: Kind, toTell: readonly ToTell[]): Promise<void> {
  const { db, desk, now } = call;
  const settlesAt = kind === 'change' ? settled(now) : now;
  const told: ToldVisit[] = [];
  for (const { visit, before, isNew } of toTell) {
    const sequence = isNew ? visit.calendarSequence : await nextSequence(db, visit);
    told.push({ visit, before, sequence });
  }
  const letter = await visitLetter(call, told);
  const name = told.length > 1 ? ofMany[kind] : kind;
  const written = letter && (await writeAutomatic(db, desk, name, { ...letter, notBefore: settlesAt }, now));
  for (const { visit, sequence } of told)
    await putDown(db, { visit, messageId: written?.id ?? null, sequence, now, settlesAt });
}

/**
 * Tells a patient what happened to their visits, in the transaction that makes it so: in one mail for each kind of
 * news, and of nothing that they know already. What waits and is not so any more is taken back first; the other visits
 * it spoke of are told of anew. With `tellPatient: false` the desk tells the patient itself.
 */
export async function tellOfVisits(
  call: Speaking,
  happened: readonly Happened[],
  { tellPatient = true }: { tellPatient?: boolean | undefined } = {},
): Promise<void> {
  const { db, now } = call;
  await assumeKnown(call, happened);
  const spoken = await setRight(
    call,
    happened.map(({ visit }) => visit),
  );
  const toTell = spoken.flatMap((one) => stillToTell(call, one) ?? []);
  const byMail: ToTell[] = [];
  for (const one of toTell) {
    const ours = happened.find(({ visit }) => visit.id === one.visit.id);
    if (tellPatient || !ours) byMail.push(one);
    else {
      const sequence = await nextSequence(db, one.visit);
      const settlesAt = ours.before ? settled(now) : now;
      await putDown(db, { visit: one.visit, messageId: null, sequence, now, settlesAt });
    }
  }
  const inOrder = byMail.toSorted(
    (one, other) => one.visit.startsAt.getTime() - other.visit.startsAt.getTime(),
  );
  for (const kind of kinds) {
    const ofKind = inOrder.filter((one) => one.kind === kind);
    if (ofKind.length > 0) await write(call, kind, ofKind);
  }
}

/** Reminds a patient of a visit they know of. */
export async function writeReminder(call: Speaking, visit: AppointmentRow, onceKey: string): Promise<void> {
  const { db, desk, now } = call;
  const sequence = visit.calendarSequence;
  const letter = await visitLetter(call, [{ visit, sequence }]);
  const written = letter && (await writeAutomatic(db, desk, 'reminder', { ...letter, onceKey }, now));
  if (written) await putDown(db, { visit, messageId: written.id, sequence, now, settlesAt: now });
}

/** Tells somebody who waits of a time that came free. */
export async function writeOffer(call: Speaking, visit: AppointmentRow): Promise<void> {
  const letter = await visitLetter(call, [{ visit, sequence: 0 }], true);
  if (letter) await writeAutomatic(call.db, call.desk, 'offer', letter, call.now);
}
