import { formatPhone } from '#domain/phone.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import type { Database } from '#server/db/database.ts';
import { locations, services, staff } from '#server/db/schema.ts';
import { presentRequest, type RequestRow } from './requestRecord.ts';

export interface Names {
  locations: Map<string, { name: string; zone: string }>;
  services: Map<string, string>;
  staff: Map<string, string>;
}

/** Made once for each zone: making one costs more than a thousand uses of it, and memory outside the heap. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
}

/** A local time with its zone named, so that a spreadsheet shows what the desk showed. */
const localTime = (at: Date | null, zone: string): string =>
  at === null ? '' : `${clockIn(zone).format(at)} ${zone}`;

type Column = (row: RequestRow, names: Names) => string | number | boolean | null;

/** What a list is usually wanted for, in the words and times of the desk. */
const shown: Record<string, Column> = {
  reference: (row) => row.reference,
  createdAt: (row, names) => localTime(row.createdAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  status: (row) => row.status,
  priority: (row) => row.priority,
  firstName: (row) => row.firstName,
  lastName: (row) => row.lastName,
  phone: (row) => formatPhone(row.phone, row.phoneExtension),
  email: (row) => row.email,
  patientType: (row) => row.patientType,
  location: (row, names) => names.locations.get(row.locationId)?.name ?? '',
  service: (row, names) => names.services.get(row.serviceId) ?? '',
  language: (row) => row.language,
  source: (row) => row.source,
  assignee: (row, names) => names.staff.get(row.assigneeId ?? '') ?? '',
  dueAt: (row, names) => localTime(row.dueAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  turn: (row) => row.turn,
  outcomeReason: (row) => row.outcomeReason,
  articleSlug: (row) => row.articleSlug,
  updatedAt: (row, names) => localTime(row.updatedAt, names.locations.get(row.locationId)?.zone ?? 'UTC'),
  message: (row) => row.message,
};

/** Any other field of the record, as the API tells it. */
const told =
  (name: string): Column =>
  (row) => {
    const value = presentRequest(row)[name];
    if (value instanceof Date) return value.toISOString();
    if (value === null || value === undefined) return null;
    return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
  };

/** The columns an export may have. */
export const columns: Record<string, Column> = {
  ...Object.fromEntries(Object.keys(requestRecord.shape).map((name) => [name, told(name)])),
  ...shown,
};
export const columnNames = Object.keys(columns) as [string, ...string[]];

/** What a patient wrote leaves the desk only where it is asked for. */
export const usualColumns = Object.keys(shown).filter((name) => name !== 'message');

/** The names that stand for ids, read once for a whole export. */
export async function readNames(db: Database): Promise<Names> {
  const places = await db
    .select({ id: locations.id, name: locations.name, zone: locations.zone })
    .from(locations);
  const visits = await db.select({ id: services.id, name: services.name }).from(services);
  const people = await db.select({ id: staff.id, name: staff.name }).from(staff);
  return {
    locations: new Map(places.map((place) => [place.id, place])),
    services: new Map(visits.map(({ id, name }) => [id, name])),
    staff: new Map(people.map(({ id, name }) => [id, name])),
  };
}
