import { and, asc, gt, gte, inArray, lt, lte } from 'drizzle-orm';
import { addDays, instantOf, type LocalDate } from '#domain/instant.ts';
import type { DayHours, WeeklyHours } from '#domain/weeklyHours.ts';
import type { Database } from '#server/db/database.ts';
import { providerExceptions, providerHours, timeOff } from '#server/db/schema.ts';
import type { Window } from './window.ts';

/** One provider's working time at one location. */
export interface ShiftRow {
  providerId: string;
  locationId: string;
  hours: WeeklyHours;
  exceptions: { date: LocalDate; hours: DayHours }[];
}

/** Map.groupBy, which Node 20 does not have. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

export interface ShiftQuery extends Window {
  providerIds: readonly string[];
  locationIds: readonly string[];
}

/** No zone is further from UTC than this many days. */
const apart = 1;

/** Who works where: each provider with each location where there are hours of theirs, weekly or on some date. */
export async function findShifts(db: Database, query: ShiftQuery): Promise<ShiftRow[]> {
  const [providerIds, locationIds] = [[...query.providerIds], [...query.locationIds]];
  if (providerIds.length === 0 || locationIds.length === 0) return [];
  const weekly = await db
    .select()
    .from(providerHours)
    .where(
      and(inArray(providerHours.providerId, providerIds), inArray(providerHours.locationId, locationIds)),
    )
    .orderBy(asc(providerHours.weekday), asc(providerHours.opensAt));
  const dated = await db
    .select()
    .from(providerExceptions)
    .where(
      and(
        inArray(providerExceptions.providerId, providerIds),
        inArray(providerExceptions.locationId, locationIds),
        gte(providerExceptions.date, addDays(instantOf(query.from).slice(0, 10), -apart)),
        lte(providerExceptions.date, addDays(instantOf(query.to).slice(0, 10), apart)),
      ),
    );
  const shifts = new Map<string, ShiftRow>();
  const shiftOf = ({ providerId, locationId }: Pick<ShiftRow, 'providerId' | 'locationId'>): ShiftRow => {
    const key = `${providerId} ${locationId}`;
    const shift = shifts.get(key) ?? { providerId, locationId, hours: [], exceptions: [] };
    shifts.set(key, shift);
    return shift;
  };
  for (const row of weekly) shiftOf(row).hours.push(row);
  for (const row of dated) shiftOf(row).exceptions.push(row);
  return [...shifts.values()];
}

/** Time off that touches the window, by provider. */
export async function findTimeOff(
  db: Database,
  { providerIds, from, to }: Omit<ShiftQuery, 'locationIds'>,
): Promise<Map<string, { startsAt: string; endsAt: string; reason: string | null }[]>> {
  if (providerIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(timeOff)
    .where(
      and(inArray(timeOff.providerId, [...providerIds]), lt(timeOff.startsAt, to), gt(timeOff.endsAt, from)),
    )
    .orderBy(asc(timeOff.startsAt));
  const intervals = rows.map(({ providerId, startsAt, endsAt, reason }) => ({
    ...{ providerId, reason },
    startsAt: instantOf(startsAt),
    endsAt: instantOf(endsAt),
  }));
  return grouped(intervals, ({ providerId }) => providerId);
}
