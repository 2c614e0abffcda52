import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import { appointments } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import { changeRequest, type RequestRow } from '#server/requests/requestRecord.ts';

/** A request whose visit is off hangs on the next of its visits still to come; false when there is none. */
export async function hangOnNextVisit(call: Call, request: RequestRow): Promise<boolean> {
  const [next] = await call.db
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.requestId, request.id),
        inArray(appointments.status, [...liveStatuses]),
        gt(appointments.startsAt, call.now),
      ),
    )
    .orderBy(asc(appointments.startsAt))
    .limit(1);
  if (!next) return false;
  await changeRequest(call, request, { appointmentId: next.id }, { action: 'next-visit' });
  return true;
}
