import { eq } from 'drizzle-orm';
import { flagListVersion } from '#domain/flagTerms.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { type MoveWish, patientWords } from '#domain/visitAnswers.ts';
import { appointments, requests } from '#server/db/schema.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import { flagsOf } from '#server/requests/newRequest.ts';
import { changeRequest, type RequestChange, type RequestRow } from '#server/requests/requestRecord.ts';
import { type AppointmentRow, changeAppointment } from './appointmentRecord.ts';
import type { Acting } from './booking.ts';

/** Characters of all that a patient asked for about one visit. */
const mostKept = 4_000;

/** What a patient's link opens, locked in the order in which every booking locks. */
export interface TheirVisit {
  visit: AppointmentRow;
  request: RequestRow;
}

/** @throws Problem 404 when it is not there */
export async function lockTheirVisit({ db }: Acting, id: string): Promise<TheirVisit> {
  const [named] = await db
    .select({ requestId: appointments.requestId })
    .from(appointments)
    .where(eq(appointments.id, id));
  if (!named) throw new Problem('not_found');
  const [request] = await db.select().from(requests).where(eq(requests.id, named.requestId)).for('update');
  const [visit] = await db.select().from(appointments).where(eq(appointments.id, id)).for('update');
  if (!request || !visit) throw new Problem('not_found');
  return { visit, request };
}

/** Words to read first in what the patient wrote of this visit; the marks of other texts stay. */
function marksAfter({ request }: TheirVisit, visit: AppointmentRow, now: Date): RequestChange {
  const found = flagsOf(patientWords(visit), now).map((flag) => ({ ...flag, of: visit.id }));
  const others = request.flags.filter(({ of }) => of !== visit.id);
  if (found.length === 0 && others.length === request.flags.length) return {};
  return {
    flags: [...others, ...found],
    flagsVersion: flagListVersion,
    ...(found.length > 0 ? { flagsReadAt: null } : {}),
  };
}

/** The patient will come. */
export async function confirmVisit(call: Acting, { visit }: TheirVisit): Promise<void> {
  if (visit.confirmedAt) return;
  await changeAppointment(call, visit, { confirmedAt: call.now }, { action: 'confirmed-by-patient' });
}

/** The patient asks for another time: the visit stands until the desk has moved it, or answered. */
export async function askToMove(call: Acting, their: TheirVisit, wish: MoveWish): Promise<void> {
  const { visit, request } = their;
  const earlier = visit.moveAskedNote;
  // What they wrote before may hold words that nobody has read yet.
  const note = [earlier, wish.note].filter(Boolean).join('\n\n') || null;
  if (note && note.length > mostKept) throw fieldProblem('note', 'moveWish.enough');
  const asked = await changeAppointment(
    call,
    visit,
    { moveAskedAt: call.now, moveAskedNote: note, confirmedAt: null },
    { action: 'move-asked', reason: wish.note },
  );
  const { preferredTimes } = wish;
  await changeRequest(
    call,
    request,
    { ...marksAfter(their, asked, call.now), ...(preferredTimes.length > 0 ? { preferredTimes } : {}) },
    { action: 'wrote-by-link' },
  );
}

/** The patient calls the visit off: its request is open again, unassigned, and due by the clock. */
export async function callOff(call: Acting, their: TheirVisit, reason: string): Promise<void> {
  const { visit, request } = their;
  const off = await changeAppointment(
    call,
    visit,
    { status: 'cancelled', cancelledBy: 'patient', reason, holdExpiresAt: null, moveAskedAt: null },
    { action: 'cancelled-by-patient', reasonCode: 'cancelled', reason },
  );
  const marks = marksAfter(their, off, call.now);
  const reopened: RequestChange =
    request.status === 'scheduled'
      ? {
          status: 'in-review',
          turn: 'ours',
          assigneeId: null,
          outcomeReason: null,
          ...(request.appointmentId === visit.id ? { appointmentId: null } : {}),
        }
      : {};
  await changeRequest(
    call,
    request,
    { ...reopened, ...marks },
    reopened.status ? { action: 'reopened-by-link', reasonCode: 'in-review' } : { action: 'wrote-by-link' },
  );
  await tellOfVisits(call, [{ visit: off, before: visit }]);
}
