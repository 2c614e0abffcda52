import { eq, gt, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import type { QueueView } from '#domain/queueViews.ts';
import { endedStatuses, openStatuses, type RequestStatus } from '#domain/request.ts';
import { appointments, locations, requests } from '#server/db/schema.ts';
import type { Asker } from '#server/http/filters.ts';

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

/** Words to read first that nobody has read. */
export const hasUnreadFlags: SQL = among(unread);

/** What hangs on an appointment that ended, or on none; found from those, not from the many that are well. */
const unbooked = sql`
  select lost.id from ${appointments} as ended
  join ${requests} as lost on lost.appointment_id = ended.id
  where ended.status not in (${live}) and lost.status = 'scheduled'
  union all
  select lost.id from ${requests} as lost where lost.status = 'scheduled' and lost.appointment_id is null`;

/** The patient wants another time for a visit that stands; see appointments_move_asked. */
const moveAsked = sql`
  select asked.request_id from ${appointments} as asked
  where asked.move_asked_at is not null and asked.status = 'booked'`;

const hasLiveAppointment = sql`exists (
  select from ${appointments}
  where ${appointments.requestId} = ${requests.id} and ${appointments.status} in (${live}))`;

const all = (...conditions: SQL[]): SQL => sql`(${sql.join(conditions, sql` and `)})`;

const isOpen = inArray(requests.status, [...openStatuses]);
const isAwake = ({ now }: Pick<Asker, 'now'>): SQL =>
  sql`(${isNull(requests.snoozedUntil)} or ${lte(requests.snoozedUntil, now)})`;

/** Open work that nobody has put off: what a view of the day shows of its kind. */
const toDo =
  (...conditions: ((asker: Asker) => SQL)[]) =>
  (asker: Asker): SQL =>
    all(isOpen, isAwake(asker), ...conditions.map((condition) => condition(asker)));

const waitingIn =
  (status: RequestStatus) =>
  (asker: Asker): SQL =>
    all(eq(requests.status, status), isAwake(asker));

/** Where the clock changes a day has 25 hours; no day is longer, so the index need not be walked to its end. */
const longestDay = sql`interval '25 hours'`;

/** Before the next midnight on the wall of the request's location. */
const endsToday = ({ now }: Asker): SQL => {
  const at = sql`${now.toISOString()}::timestamptz`;
  return sql`(
    ${requests.dueAt} >= ${at} and ${requests.dueAt} < ${at} + ${longestDay} and ${requests.dueAt} < (
      select (date_trunc('day', ${at} at time zone place.zone) + interval '1 day') at time zone place.zone
      from ${locations} as place where place.id = ${requests.locationId}))`;
};

/** Open work past its due time; what somebody put off is not. */
export const isOverdue = ({ now }: Pick<Asker, 'now'>): SQL =>
  all(isOpen, isAwake({ now }), lt(requests.dueAt, now));

/** Every view of the queue as a condition, for whoever asks and when they ask. */
export const requestViews: Record<QueueView, (asker: Asker) => SQL> = {
  'unread-flags': () => hasUnreadFlags,
  unclaimed: toDo(() => isNull(requests.assigneeId)),
  mine: toDo(({ person }) => eq(requests.assigneeId, person.id)),
  'due-today': toDo(endsToday),
  overdue: isOverdue,
  'call-list': toDo(({ now }) => lte(requests.nextTryAt, now)),
  'awaiting-patient': waitingIn('awaiting-patient'),
  'awaiting-clinician': waitingIn('awaiting-clinician'),
  'ready-to-schedule': waitingIn('ready-to-schedule'),
  'waiting-list': waitingIn('waitlisted'),
  snoozed: ({ now }) => all(isOpen, gt(requests.snoozedUntil, now)),
  'move-asked': () => among(moveAsked),
  repeats: toDo(() => sql`${requests.repeats}`),
  'scheduled-without-appointment': () => sql`(
    ${requests.status} = 'scheduled' and ${among(unbooked)} and not ${hasLiveAppointment})`,
  open: () => isOpen,
  ended: () => inArray(requests.status, [...endedStatuses]),
  all: () => sql`true`,
};
