import { inArray, type SQL, sql } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import { openStatuses } from '#domain/request.ts';
import { appointments, requests } from '#server/db/schema.ts';

/** Written out: a partial index is used only for the words it was made with. */
const live = sql.raw(liveStatuses.map((status) => `'${status}'`).join(', '));

/**
 * An array, so that these few are found first, from the partial index that holds them. The planner takes the
 * conditions for independent, expects a quarter of all rows, and would walk through a million in due order.
 */
const among = (ids: SQL): SQL => sql`${requests.id} = any (array(${ids}))`;

const unread = sql`
  select unread.id from ${requests} as unread
  where unread.flags <> '[]'::jsonb and unread.flags_read_at is null`;

/** What hangs on an appointment that ended, or on none; found from those, not from the many that are well. */
const unbooked = sql`
  select lost.id from ${appointments} as ended
  join ${requests} as lost on lost.appointment_id = ended.id
  where ended.status not in (${live}) and lost.status = 'scheduled'
  union all
  select lost.id from ${requests} as lost where lost.status = 'scheduled' and lost.appointment_id is null`;

const hasLiveAppointment = sql`exists (
  select from ${appointments}
  where ${appointments.requestId} = ${requests.id} and ${appointments.status} in (${live}))`;

/** The queue's views that are more than one column's value. */
export const requestViews: Record<string, SQL> = {
  open: inArray(requests.status, [...openStatuses]),
  'unread-flags': among(unread),
  'scheduled-without-appointment': sql`(
    ${requests.status} = 'scheduled' and ${among(unbooked)} and not ${hasLiveAppointment})`,
};
