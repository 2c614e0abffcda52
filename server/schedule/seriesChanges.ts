import { and, asc, eq, gt, gte, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { instantOf, minutesBetween } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import { occurrence, type SeriesChange, seriesChange, shiftVisits } from '#domain/series.ts';
import { appointments, requests, series } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import { moveItsRequest } from './appointmentMoves.ts';
import { type AppointmentRow, changeAppointment } from './appointmentRecord.ts';
import { findPlace, lockProvider, type Place, spanOf } from './booking.ts';
import { cancelExpiredHolds } from './holds.ts';
import { hangOnNextVisit } from './nextVisit.ts';
import { lookAtVisits, type WantedVisit } from './occurrences.ts';
import { findSeries, presentSeries, type SeriesRow, seriesRecord, seriesTaken } from './series.ts';

/** The visits a change is about: still to come and as they were booked; what is past or begun stays as it was. */
async function lockVisits(call: Call, row: SeriesRow, change: SeriesChange): Promise<AppointmentRow[]> {
  const { db, now } = call;
  const ofSeries = and(eq(appointments.seriesId, row.id), eq(appointments.status, 'booked'));
  const toCome = and(ofSeries, gt(appointments.startsAt, now));
  const [from] = await db
    .select()
    .from(appointments)
    .where(and(eq(appointments.id, change.from), toCome));
  if (!from) throw fieldProblem('from', 'series.from');
  const scope = {
    one: eq(appointments.id, from.id),
    following: gte(appointments.startsAt, from.startsAt),
    all: undefined,
  }[change.scope];
  const visits = await db
    .select()
    .from(appointments)
    .where(and(toCome, scope))
    .orderBy(asc(appointments.id))
    .for('update');
  return visits.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

interface Target extends WantedVisit {
  appointmentId: string;
}

/** Where each visit goes: by as much as the one it starts from, unless something else was chosen for it. */
function targetsOf(
  visits: readonly AppointmentRow[],
  { from, move, instead = [] }: SeriesChange & { move: NonNullable<SeriesChange['move']> },
  zone: string,
): Target[] {
  const shown = visits.map(({ id, startsAt, providerId }) => ({
    id,
    startsAt: instantOf(startsAt),
    providerId,
  }));
  const start = shown.find(({ id }) => id === from);
  if (!start) throw fieldProblem('from', 'series.from');
  const chosen = new Map(instead.map((one) => [one.appointmentId, one]));
  return shiftVisits(shown, start, move.startsAt, zone)
    .filter(({ id }) => !chosen.get(id)?.leave)
    .map(({ id, startsAt, providerId }) => ({
      appointmentId: id,
      startsAt: chosen.get(id)?.startsAt ?? startsAt,
      providerId: chosen.get(id)?.providerId ?? move.providerId ?? providerId,
    }));
}

/** A series is of one service; each of its visits keeps its own length. */
const lengthOf = ({ startsAt, endsAt }: AppointmentRow): number =>
  minutesBetween(instantOf(startsAt), instantOf(endsAt));

async function placeOf(call: Call, visit: AppointmentRow, change: SeriesChange): Promise<Place> {
  const locationId = change.move?.locationId ?? visit.locationId;
  const wanted = { ...visit, locationId, startsAt: instantOf(visit.startsAt), minutes: lengthOf(visit) };
  return findPlace(call, wanted);
}

/**
 * Moves them all at once: first out of each other's way, then each into its place, so that one may take the time
 * another leaves. The database has the last word over each place.
 */
async function moveVisits(
  call: Call,
  visits: readonly AppointmentRow[],
  targets: readonly Target[],
  { place, reason }: { place: Place; reason: string | undefined },
): Promise<AppointmentRow[]> {
  const { db } = call;
  const rows = new Map(visits.map((visit) => [visit.id, visit]));
  const ids = targets.map(({ appointmentId }) => appointmentId);
  await db.update(appointments).set({ overbooked: true }).where(inArray(appointments.id, ids));
  const moved: AppointmentRow[] = [];
  for (const { appointmentId, startsAt, providerId } of targets) {
    const row = rows.get(appointmentId);
    if (!row) continue;
    const service = { ...place.service, duration: lengthOf(row) };
    const span = spanOf({ ...place, service }, { startsAt });
    await cancelExpiredHolds(call, providerId, span);
    const values = { ...span, providerId, locationId: place.location.id, overbooked: row.overbooked };
    const asked = { confirmedAt: null, moveAskedAt: null };
    const happening = { action: 'rescheduled', reason };
    moved.push(await changeAppointment(call, row, { ...values, ...asked }, happening));
  }
  return moved;
}

const withBefore = (changed: readonly AppointmentRow[], visits: readonly AppointmentRow[]) =>
  changed.map((visit) => ({ visit, before: visits.find(({ id }) => id === visit.id) }));

async function moveThem(
  call: Call,
  row: SeriesRow,
  change: SeriesChange,
  visits: AppointmentRow[],
): Promise<unknown> {
  const { db, now } = call;
  const [first] = visits;
  if (!first || !change.move) throw fieldProblem('from', 'series.from');
  const place = await placeOf(call, first, change);
  const targets = targetsOf(visits, { ...change, move: change.move }, place.location.zone);
  const involved = new Set([...visits, ...targets].map(({ providerId }) => providerId));
  if (!change.preview) for (const id of [...involved].toSorted()) await lockProvider(call, id);
  const except = targets.map(({ appointmentId }) => appointmentId);
  const looked = targets.length > 0 ? await lookAtVisits({ db, now, place, except }, targets) : [];
  if (change.preview) return { occurrences: looked };
  const gone = looked.filter(({ refusal }) => refusal !== null);
  if (gone.length > 0) {
    const named = targets.filter(({ appointmentId }) =>
      gone.some((one) => one.appointmentId === appointmentId),
    );
    throw seriesTaken(call, place, named, except);
  }
  const moved = await moveVisits(call, visits, targets, { place, reason: change.move.reason });
  await tellOfVisits(call, withBefore(moved, visits), change);
  return presentSeries(call, row);
}

/** The request hangs on its first visit still to come; when none is left, somebody has said what becomes of it. */
async function settleRequest(call: Call, row: SeriesRow, cancelled: AppointmentRow[], change: SeriesChange) {
  const [request] = await call.db.select().from(requests).where(eq(requests.id, row.requestId)).for('update');
  const last = cancelled.find(({ id }) => id === request?.appointmentId);
  if (!request || !last) return;
  if (await hangOnNextVisit(call, request)) return;
  const { requestTo, reason } = change.cancel ?? {};
  if (requestTo) await moveItsRequest(call, last, requestTo, reason);
}

async function cancelThem(
  call: Call,
  row: SeriesRow,
  change: SeriesChange,
  visits: AppointmentRow[],
): Promise<unknown> {
  if (change.preview) return { occurrences: [] };
  const { reason = '', cancelledBy = null } = change.cancel ?? {};
  const cancelled: AppointmentRow[] = [];
  for (const visit of visits) {
    const happening = { action: 'moved', reasonCode: 'cancelled', reason };
    cancelled.push(
      await changeAppointment(call, visit, { status: 'cancelled', reason, cancelledBy }, happening),
    );
  }
  await settleRequest(call, row, cancelled, change);
  await tellOfVisits(call, withBefore(cancelled, visits), change);
  return presentSeries(call, row);
}

export const seriesChangeRoutes = [
  route({
    method: 'post',
    path: '/api/series/:id/changes',
    summary:
      'Move or call off one visit, it and those that follow, or all still to come; `preview` tells first what does not fit',
    access: 'appointments:book',
    body: seriesChange,
    answers: z.union([seriesRecord, z.object({ occurrences: z.array(occurrence) })]),
    versioned: true,
    handle: async (call) => {
      const change = call.body;
      const found = await findSeries(call, !change.preview);
      if (!change.preview) requireVersion(call.ifMatch, found, await presentSeries(call, found));
      const visits = await lockVisits(call, found, change);
      const row = change.preview ? found : await nextVersion(call, found);
      return ok(await (change.move ? moveThem : cancelThem)(call, row, change, visits));
    },
  }),
];

async function nextVersion({ db, now }: Call, row: SeriesRow): Promise<SeriesRow> {
  const next = { version: row.version + 1, updatedAt: now };
  await db.update(series).set(next).where(eq(series.id, row.id));
  return { ...row, ...next };
}
