import type { Location } from '#domain/clinic.ts';
import {
  addDays,
  type Instant,
  instantOf,
  type LocalDate,
  startOfDay,
  weekday,
  zonedDay,
} from '#domain/instant.ts';
import type { Role } from '#domain/staff.ts';
import type { DayHours, WeeklyHours } from '#domain/weeklyHours.ts';
import type * as schema from '#server/db/schema.ts';
import { type LocationKey, locations, services } from './clinic.ts';
import { drawFor } from './draw.ts';
import { holidaysAround } from './holidays.ts';
import { exceptions, hours, timeOff } from './hours.ts';
import { firstNames, lastNames } from './people.ts';
import { providers } from './providers.ts';
import { addressOf, team } from './team.ts';

type Insert<Table extends { $inferInsert: unknown }> = Table['$inferInsert'] & { id: string };

interface Member extends Insert<typeof schema.staff> {
  key: string;
  roles: Role[];
}
export interface Place extends Insert<typeof schema.locations> {
  key: LocationKey;
  hours: WeeklyHours;
  closures: Location['closures'];
  dueMinutes: Location['dueMinutes'];
}
export type Offer = Insert<typeof schema.services> & (typeof services)[number];
interface Colleague extends Insert<typeof schema.providers> {
  hours: { locationId: string; weekday: number; opensAt: number; closesAt: number }[];
  serviceIds: string[];
  timeOff: { startsAt: Instant; endsAt: Instant; reason: string }[];
  exceptions: { locationId: string; date: LocalDate; hours: DayHours; reason: string }[];
}

/** Everything of the clinic that is there before any patient writes. */
export interface Catalogue {
  team: Member[];
  places: Place[];
  offers: Offer[];
  colleagues: Colleague[];
}

const byKey = <Item extends { key: string; id: string }>(items: readonly Item[], key: string): Item => {
  const found = items.find((item) => item.key === key);
  if (!found) throw new Error(`The sample clinic has no ${key}`);
  return found;
};

const firstAfter = (date: LocalDate, on: number): LocalDate => addDays(date, (on - weekday(date) + 7) % 7);

/**
 * Ids never change from one load to the next.
 * @param shifts how many times over the providers are there, for loads that eight could never see
 */
export function makeCatalogue(now: Date, shifts = 1): Catalogue {
  const draw = drawFor('catalogue');
  const stamps = { version: 1, createdAt: new Date(now.getTime() - 400 * 86_400_000), updatedAt: now };
  const members = team.map(({ key, name, roles }) => ({
    ...{ id: draw.uuid(), key, name, email: addressOf(key), roles, active: true },
    ...stamps,
  }));
  const places = locations.map((location) => {
    const closures = holidaysAround(zonedDay(instantOf(now), location.zone));
    return { id: draw.uuid(), ...location, closures, ...stamps };
  });
  const offers = services.map((service) => ({ id: draw.uuid(), ...service, ...stamps }));
  const colleague =
    (shift: number) =>
    ({ name, title, services: offered }: (typeof providers)[number], index: number) => {
      const zone = byKey(places, hours[index]?.[0]?.location ?? '').zone;
      const today = zonedDay(instantOf(now), zone);
      const member = shift === 0 ? team.findIndex(({ provider }) => provider === index) : -1;
      return {
        id: draw.uuid(),
        name: shift === 0 ? name : `${draw.from(firstNames)} ${draw.from(lastNames)}`,
        title,
        staffId: members[member]?.id ?? null,
        active: true,
        ...stamps,
        serviceIds: offered.map((key) => byKey(offers, key).id),
        hours: (hours[index] ?? []).map(({ location, ...when }) => ({
          locationId: byKey(places, location).id,
          ...when,
        })),
        timeOff: timeOff
          .filter(({ provider }) => provider === index)
          .map(({ from, days, reason }) => ({
            startsAt: startOfDay(addDays(today, from), zone),
            endsAt: startOfDay(addDays(today, from + days), zone),
            reason,
          })),
        exceptions: exceptions
          .filter(({ provider }) => provider === index)
          .map(({ location, weekday: on, from, hours: own, reason }) => ({
            locationId: byKey(places, location).id,
            date: firstAfter(addDays(today, from), on),
            hours: [...own],
            reason,
          })),
      };
    };
  const colleagues = Array.from({ length: shifts }, (_, shift) => providers.map(colleague(shift))).flat();
  return { team: members, places, offers, colleagues };
}
