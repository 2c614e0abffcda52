import { and, eq, inArray, lt, ne, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { occupyingStatuses } from '#domain/appointment.ts';
import type { Database } from '#server/db/database.ts';
import { appointments } from '#server/db/schema.ts';
import { type Clinic, etag } from '#tests/builders.ts';
import type { Client } from '#tests/desk.ts';

export interface Slot {
  startsAt: string;
  endsAt: string;
  providerId: string;
  locationId: string;
}

/** What a booking names beside its request. */
export interface Place {
  serviceId: string;
  startsAt: string;
  providerId: string;
  locationId: string;
}

export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Late morning in New York: whatever begins then also fits a few minutes later. */
const isMidMorning = ({ startsAt }: Slot) => /T1[56]:/.test(startsAt);

/** Of the days after those on which the tests' own times lie. */
const windows = ['from=2026-10-27&to=2026-12-10', 'from=2026-12-10&to=2027-01-30'] as const;

/** Slots nobody else in the file takes: each is of another provider or another day, of the first service asked for. */
export function freeTimes(desk: Client, clinic: Clinic): () => Promise<Place> {
  const taken = new Set<string>();
  const place = ({ providerId, startsAt }: Slot) => `${providerId} ${startsAt.slice(0, 10)}`;
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
  const locationId = clinic.locations[0]?.id ?? '';
  const free = async (window: string): Promise<Slot | undefined> => {
    const { json } = await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}&${window}`);
    return (json as Slot[]).find((one) => isMidMorning(one) && !taken.has(place(one)));
  };
  return async () => {
    const slot = (await free(windows[0])) ?? (await free(windows[1]));
    if (!slot) throw new Error('no slot');
    taken.add(place(slot));
    return { serviceId, locationId, startsAt: slot.startsAt, providerId: slot.providerId };
  };
}

export const book = (client: Client, request: Record<string, unknown>, body: object) =>
  client.post('/api/appointments', { requestId: request.id, ...body }, etag(request));

/** Pairs of visits or holds that have one provider at one time, however they came there. */
export async function doubleBookings(db: Database): Promise<unknown[]> {
  const other = alias(appointments, 'other');
  const stands = (table: typeof appointments | typeof other) =>
    and(inArray(table.status, [...occupyingStatuses]), not(table.overbooked));
  return db
    .select({ one: appointments.id, other: other.id })
    .from(appointments)
    .innerJoin(
      other,
      and(
        eq(other.providerId, appointments.providerId),
        ne(other.id, appointments.id),
        lt(other.busyFrom, appointments.busyUntil),
        sql`${other.busyUntil} > ${appointments.busyFrom}`,
      ),
    )
    .where(and(stands(appointments), stands(other)));
}
