import { and, eq } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { appointments, locations, offers, providers, services } from '#server/db/schema.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';

/** All that the page shows of a visit; nothing of the patient. */
export interface ShownVisit {
  visit: AppointmentRow;
  location: Pick<typeof locations.$inferSelect, 'name' | 'address' | 'phone' | 'zone'>;
  provider: { name: string };
  service: Pick<typeof services.$inferSelect, 'preparation' | 'preparationEs'>;
  /** What keeps the time, where it was offered to somebody who waits. */
  offer: typeof offers.$inferSelect | null;
}

export async function visitShown(db: Database, id: string): Promise<ShownVisit | undefined> {
  const [found] = await db
    .select({
      visit: appointments,
      location: locations,
      provider: providers,
      service: services,
      offer: offers,
    })
    .from(appointments)
    .innerJoin(locations, eq(locations.id, appointments.locationId))
    .innerJoin(providers, eq(providers.id, appointments.providerId))
    .innerJoin(services, eq(services.id, appointments.serviceId))
    .leftJoin(offers, and(eq(offers.appointmentId, appointments.id)))
    .where(eq(appointments.id, id));
  return found;
}

/** What a patient can do with it now; the last four nothing. */
export type VisitState = 'booked' | 'offered' | 'past' | 'here' | 'cancelled' | 'offer-over';

export function stateOf({ visit, offer }: Pick<ShownVisit, 'visit' | 'offer'>, now: Date): VisitState {
  const isOffered = offer?.status === 'open' && offer.until > now;
  if (visit.status === 'pending') return isOffered ? 'offered' : 'offer-over';
  if (visit.status === 'cancelled' || visit.status === 'entered-in-error')
    return offer && offer.status !== 'accepted' ? 'offer-over' : 'cancelled';
  if (visit.status === 'arrived' || visit.status === 'checked-in') return 'here';
  return visit.status === 'booked' && visit.startsAt > now ? 'booked' : 'past';
}

/** What the patient saw when they pressed: another time or another state is another visit. */
export const seenOf = ({ visit, offer }: Pick<ShownVisit, 'visit' | 'offer'>, now: Date): string =>
  [
    stateOf({ visit, offer }, now),
    visit.startsAt.getTime().toString(36),
    visit.locationId.slice(0, 8),
    visit.providerId.slice(0, 8),
  ].join('.');
