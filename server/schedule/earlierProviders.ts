import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, requests } from '#server/db/schema.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';

const mostVisits = 20;

/** Who has seen this person before: visits of the same name with the same phone or e-mail, the latest first. */
export async function earlierProviders(
  db: Database,
  { phone, emailKey, nameKey }: RequestRow,
  now: Date,
): Promise<string[]> {
  const visits = await db
    .select({ providerId: appointments.providerId })
    .from(requests)
    .innerJoin(appointments, eq(appointments.requestId, requests.id))
    .where(
      and(
        or(eq(requests.phone, phone), eq(requests.emailKey, emailKey)),
        eq(requests.nameKey, nameKey),
        inArray(appointments.status, [...liveStatuses]),
        lt(appointments.startsAt, now),
      ),
    )
    .orderBy(desc(appointments.startsAt))
    .limit(mostVisits);
  return [...new Set(visits.map(({ providerId }) => providerId))];
}
