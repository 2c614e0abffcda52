import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { openStatuses } from '#domain/request.ts';
import type { Database } from '#server/db/database.ts';
import { locations, requests } from '#server/db/schema.ts';
import { hasUnreadFlags } from '#server/requests/requestViews.ts';

/** The desk that answers a location: its own, unless another is named. */
export const answering = alias(locations, 'answering');
export const answers = eq(answering.id, sql`coalesce(${locations.answeredById}, ${locations.id})`);

const ofGroupA = sql`jsonb_path_exists(${requests.flags}, '$[*] ? (@.group == "A" && @.negated == false)')`;

/** Open requests with unread words of group A that the patient does not deny, longest waiting first. */
export const unreadOfGroupA = (db: Database, { until, limit }: { until: Date; limit: number }) =>
  db
    .select({
      id: requests.id,
      reference: requests.reference,
      since: requests.createdAt,
      locationId: requests.locationId,
      location: locations.name,
      ownDutyEmail: locations.dutyEmail,
      /** Other words are another alarm. */
      words: sql<string>`md5(${requests.flags}::text)`,
      desk: {
        dutyEmail: answering.dutyEmail,
        hours: answering.hours,
        closures: answering.closures,
        zone: answering.zone,
      },
    })
    .from(requests)
    .innerJoin(locations, eq(locations.id, requests.locationId))
    .innerJoin(answering, answers)
    .where(
      and(
        hasUnreadFlags,
        // A patient may write of a visit that is booked, by their link.
        inArray(requests.status, [...openStatuses, 'scheduled']),
        ofGroupA,
        lte(requests.createdAt, until),
      ),
    )
    .orderBy(asc(requests.createdAt), asc(requests.id))
    .limit(limit);
