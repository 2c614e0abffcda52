import { asc, eq } from 'drizzle-orm';
import { formatPhone } from '#domain/phone.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';
import type { Database } from '#server/db/database.ts';
import { locations, settings } from '#server/db/schema.ts';
import type { Locale } from '#words/say.ts';

interface Place {
  name: string;
  address: string;
  phone: string;
  hours: WeeklyHours;
}

/** What every public page says about the clinic. Phones are as stored, `formatPhone` shows them. */
export interface Clinic {
  name: string;
  phone: string;
  hours: Record<Locale, string>;
  places: Place[];
}

export async function loadClinic(db: Database): Promise<Clinic> {
  const [row] = await db.select().from(settings).where(eq(settings.id, 1));
  const places = await db
    .select({
      name: locations.name,
      address: locations.address,
      phone: locations.phone,
      hours: locations.hours,
    })
    .from(locations)
    .where(eq(locations.active, true))
    .orderBy(asc(locations.name), asc(locations.id));
  return {
    name: row?.clinicName ?? '',
    phone: row?.phone ?? '',
    hours: { en: row?.hoursText ?? '', es: row?.hoursTextEs ?? '' },
    places,
  };
}

export const shownPhone = ({ phone }: { phone: string }): string => formatPhone(phone);
