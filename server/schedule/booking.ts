import { and, eq } from 'drizzle-orm';
import type { Booking } from '#domain/appointment.ts';
import { addMinutes, instantOf } from '#domain/instant.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { refusalOf } from '#domain/slots.ts';
import type { Rights } from '#domain/staff.ts';
import type { Change } from '#server/byTheClock.ts';
import { databaseCode } from '#server/db/failure.ts';
import { locations, providers, services } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { AppointmentRow } from './appointmentRecord.ts';
import { availabilityAt } from './availability.ts';
import { cancelExpiredHolds } from './holds.ts';
import { refusalWords, requireGivenHere, whyNotHere } from './notHere.ts';
import { findSlots, type LocationRow, type ServiceRow } from './slots.ts';

/** Who books: somebody at the desk, or the clinic for a patient who pressed the button of a link. */
export interface Acting extends Change {
  desk: Desk;
  person: { id: string | null; rights: Rights };
}

const mostAlternatives = 6;
const alternativeDays = 21;
const DAY = 86_400_000;

export interface Place {
  service: ServiceRow;
  location: LocationRow;
}

type Wanted = Pick<
  Booking,
  'serviceId' | 'providerId' | 'locationId' | 'startsAt' | 'minutes' | 'overbooked' | 'reason'
>;

/**
 * The service lasts as long as is wanted of it here.
 * @throws Problem 422 for a service, location or provider that is not there
 */
export async function findPlace({ db }: Pick<Change, 'db'>, wanted: Wanted): Promise<Place> {
  const [service] = await db
    .select()
    .from(services)
    .where(and(eq(services.id, wanted.serviceId), eq(services.active, true)));
  if (!service) throw fieldProblem('serviceId', 'unknown_record');
  const [location] = await db
    .select()
    .from(locations)
    .where(and(eq(locations.id, wanted.locationId), eq(locations.active, true)));
  if (!location) throw fieldProblem('locationId', 'unknown_record');
  await requireGivenHere(db, service, location);
  return { service: { ...service, duration: wanted.minutes ?? service.duration }, location };
}

/** The refusal of a taken time, with the nearest free ones, looked up once the transaction is over. */
const slotTaken = ({ desk }: Acting, { service, location }: Place, startsAt: string): Problem =>
  new Problem('slot_taken', {
    extra: async () => {
      const now = desk.now();
      const near = new Date(Math.max(now.getTime(), new Date(startsAt).getTime() - DAY));
      const to = new Date(near.getTime() + alternativeDays * DAY);
      const free = await findSlots(desk.db, {
        service,
        places: [{ location, from: near, to }],
        now,
        limit: 200,
      });
      const distance = (slot: { startsAt: string }) =>
        Math.abs(Date.parse(slot.startsAt) - Date.parse(startsAt));
      const alternatives = free
        .sort((one, other) => distance(one) - distance(other))
        .slice(0, mostAlternatives)
        .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
      return { alternatives };
    },
  });

/** Only a manager books over another appointment, on purpose and with a reason. */
function requireOverbooking({ person }: Acting, { reason }: Wanted): void {
  if (!person.rights['appointments:overbook'])
    throw new Problem('forbidden', { faults: { overbooked: { key: 'overbooked.forbidden' } } });
  if (!reason) throw fieldProblem('reason', 'reason.missing');
}

/** Of many who want one slot each waits its turn, and the constraint is never asked by two at once. */
export const lockProvider = ({ db }: Acting, providerId: string) =>
  db.select({ id: providers.id }).from(providers).where(eq(providers.id, providerId)).for('no key update');

/**
 * Finds the time free, or says why not; the provider's row is locked first.
 * @returns whether it is free only because it may be booked over another
 */
async function requireFree(call: Acting, place: Place, wanted: Wanted, except?: string): Promise<boolean> {
  const { db, now } = call;
  await lockProvider(call, wanted.providerId);
  const startsAt = new Date(wanted.startsAt);
  const { service, location } = place;
  const provider = await availabilityAt(db, wanted, { now, except });
  if (!provider) throw await whyNotHere(db, place, wanted.providerId);
  const { zone, closures } = location;
  const search = { service, zone, closures, now: instantOf(now), provider };
  const refusal = refusalOf(wanted.startsAt, search);
  if (refusal && refusal !== 'busy')
    throw fieldProblem('startsAt', `startsAt.${refusal}`, refusalWords(place, startsAt));
  if (wanted.overbooked) requireOverbooking(call, wanted);
  if (refusal && !wanted.overbooked) throw slotTaken(call, place, wanted.startsAt);
  return refusal === 'busy';
}

/** The columns a wanted time fills. */
export function spanOf(
  { service }: Place,
  { startsAt }: Pick<Wanted, 'startsAt'>,
): { startsAt: Date; endsAt: Date; busyFrom: Date; busyUntil: Date } {
  const endsAt = addMinutes(startsAt, service.duration);
  return {
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    busyFrom: new Date(addMinutes(startsAt, -service.bufferBefore)),
    busyUntil: new Date(addMinutes(endsAt, service.buffer)),
  };
}

/** What `take` has found out about a time, as columns of its appointment. */
export type Taken = ReturnType<typeof spanOf> & { overbooked: boolean };

/** Writes into a time, where the database has the last word. */
async function guarded(
  call: Acting,
  place: Place,
  { providerId, startsAt }: Pick<Wanted, 'providerId' | 'startsAt'>,
  write: () => Promise<AppointmentRow[]>,
): Promise<AppointmentRow> {
  await cancelExpiredHolds(call, providerId, spanOf(place, { startsAt }));
  try {
    const [row] = await write();
    if (!row) throw new Problem('not_found');
    return row;
  } catch (error) {
    if (databaseCode(error) === '23P01') throw slotTaken(call, place, startsAt);
    throw error;
  }
}

/** Makes the time this appointment's, whether it is new or moved. */
export async function take(
  call: Acting,
  place: Place,
  wanted: Wanted,
  write: (taken: Taken) => Promise<AppointmentRow[]>,
  except?: string,
): Promise<AppointmentRow> {
  const overbooked = await requireFree(call, place, wanted, except);
  return guarded(call, place, wanted, () => write({ ...spanOf(place, wanted), overbooked }));
}

/** Takes the time of a missed visit up again, past or not, unless somebody else has it by now. */
export async function takeAgain(
  call: Acting,
  row: AppointmentRow,
  write: () => Promise<AppointmentRow>,
): Promise<AppointmentRow> {
  const startsAt = instantOf(row.startsAt);
  const place = await findPlace(call, { ...row, startsAt });
  await lockProvider(call, row.providerId);
  return guarded(call, place, { ...row, startsAt }, async () => [await write()]);
}
