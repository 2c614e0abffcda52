import type { Change } from '#server/byTheClock.ts';
import type { Desk } from '#server/desk.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';

/** What a patient is told of a visit, or of a time that came free. */
export type VisitMail = 'confirmation' | 'change' | 'cancellation' | 'reminder' | 'offer';

interface Telling {
  /** False where the desk tells the patient itself. */
  tellPatient?: boolean | undefined;
  /** The visit as it was before it moved. */
  before?: AppointmentRow | undefined;
}

/** Writes to the patient about a visit, in the transaction that makes it so. */
export async function writeVisitMail(
  _call: Change & { desk: Desk },
  _visit: AppointmentRow,
  _kind: VisitMail,
  _telling: Telling = {},
): Promise<void> {
  await Promise.resolve();
}
