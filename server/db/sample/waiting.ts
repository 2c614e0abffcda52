import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import type { requests, waiting } from '#server/db/schema.ts';
import type { Catalogue } from './catalogue.ts';
import { drawFor } from './draw.ts';

type Row = typeof requests.$inferInsert;

const notes = [
  'Can come within the hour if called.',
  'Needs a ride, so two hours ahead.',
  'Works mornings; call after noon.',
];

/** What each of the waitlisted waits for: mostly what they asked for, some anywhere, some with somebody or by a day. */
export function waitingOf(
  rows: readonly Row[],
  { colleagues }: Catalogue,
  now: Date,
): (typeof waiting.$inferInsert)[] {
  return rows
    .filter(({ status }) => status === 'waitlisted')
    .map((row) => {
      const draw = drawFor(`waiting ${row.id}`);
      const since = row.updatedAt ?? now;
      const here = colleagues.filter(({ hours }) =>
        hours.some(({ locationId }) => locationId === row.locationId),
      );
      const hasLastDay = draw.chance(0.3);
      const named = draw.chance(0.25) && here.length > 0 ? [draw.from(here).id] : [];
      return {
        id: draw.uuid(),
        requestId: row.id ?? '',
        serviceId: row.bookServiceId ?? row.serviceId,
        locationIds: draw.chance(0.2) ? [] : [row.locationId],
        providerIds: named,
        notBefore: null,
        notAfter: hasLastDay ? addDays(zonedDay(instantOf(now), 'UTC'), draw.whole(4, 40)) : null,
        preferredTimes: row.preferredTimes ?? null,
        note: draw.chance(0.3) ? draw.from(notes) : null,
        createdAt: since,
        updatedAt: since,
      };
    });
}
