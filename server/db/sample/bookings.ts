import type { AppointmentStatus } from '#domain/appointment.ts';
import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import type { Calendar, Visit } from './calendar.ts';
import type { Offer } from './catalogue.ts';
import type { Appointment, Ledger } from './ledger.ts';
import { cancelReasons } from './notes.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How a visit stands by the clock: the steps it has made, none before its time. */
function stepsOf({ cast: { draw }, now }: Ledger, { startsAt, endsAt }: Visit): AppointmentStatus[] {
  if (now >= endsAt.getTime()) return ['checked-in', 'fulfilled'];
  if (now >= startsAt.getTime()) return draw.chance(0.8) ? ['arrived', 'checked-in'] : ['arrived'];
  return startsAt.getTime() - now < 20 * MINUTE && draw.chance(0.6) ? ['arrived'] : [];
}

function moveVisit(
  ledger: Ledger,
  visit: Appointment,
  to: AppointmentStatus,
  at: number,
  reason?: string,
): void {
  const [before, after] = [{ status: visit.status }, { status: to }];
  const what = {
    action: 'moved',
    resource: 'appointments',
    recordId: visit.id,
    fields: ['status'],
    reasonCode: to,
  };
  ledger.write({ ...what, at: new Date(at), actorId: ledger.deskId, before, after, reason });
  visit.status = to;
  visit.version = visit.version + 1;
  visit.updatedAt = new Date(at);
  if (reason) visit.reason = reason;
}

/** The day of the visit: mostly within three weeks; now and then this very day, so that today is busy. */
function find(ledger: Ledger, calendar: Calendar, offer: Offer, isFinal: boolean): Visit | undefined {
  const { cast, now, time } = ledger;
  const { draw, place, piece } = cast;
  const [booked, today] = [zonedDay(instantOf(time), place.zone), zonedDay(instantOf(now), place.zone)];
  const wish = { offer, place, keeps: isFinal && !piece.loose };
  const daysLeft = (now - time) / DAY;
  if (isFinal && !piece.loose && booked < today && daysLeft < 16 && draw.chance(0.35)) {
    const visit = calendar.find(draw, { ...wish, from: today, days: 1 });
    if (visit) return visit;
  }
  // What comes to nothing has done so by now.
  const soon = isFinal && !piece.loose ? draw.whole(1, 16) : draw.whole(1, 4);
  return calendar.find(draw, { ...wish, from: addDays(booked, soon), days: 21 });
}

/**
 * Books a visit and lives through it as far as the clock allows.
 * @param isFinal false when the booking will come to nothing and the request goes on
 * @returns whether there was room
 */
export function book(ledger: Ledger, calendar: Calendar, offer: Offer, isFinal: boolean): boolean {
  const { cast } = ledger;
  const { draw } = cast;
  const visit = find(ledger, calendar, offer, isFinal);
  if (!visit) return false;
  const wanted = { providerId: visit.providerId, locationId: cast.place.id, serviceId: offer.id };
  const isPast = visit.endsAt.getTime() < ledger.now;
  const row: Appointment = {
    id: draw.uuid(),
    version: 1,
    requestId: cast.id,
    ...wanted,
    ...visit,
    status: 'booked',
    mode: offer.key === 'follow-up' && draw.chance(0.2) ? 'video' : 'in-person',
    holdExpiresAt: null,
    overbooked: false,
    reason: null,
    agreedWith: draw.chance(0.12) ? 'daughter' : 'patient',
    checklist: null,
    cancelledBy: null,
    seriesId: null,
    confirmedAt: null,
    moveAskedAt: null,
    moveAskedNote: null,
    calendarSequence: 0,
    inChart: draw.chance(isPast ? 0.95 : 0.6),
    createdAt: ledger.at,
    updatedAt: ledger.at,
  };
  ledger.appointments.push(row);
  const what = { action: 'booked', resource: 'appointments', recordId: row.id };
  const after = { ...wanted, startsAt: visit.startsAt };
  ledger.write({ ...what, at: ledger.at, actorId: ledger.deskId, after });
  const ended = { nextTryAt: null, snoozedUntil: null, outcomeReason: null };
  ledger.move('scheduled', {
    ...ended,
    appointmentId: row.id,
    assigneeId: ledger.standing.assigneeId ?? ledger.deskId,
  });
  if (isFinal && !cast.piece.loose) {
    for (const [index, step] of stepsOf(ledger, visit).entries()) {
      const at =
        step === 'fulfilled' ? visit.endsAt.getTime() : visit.startsAt.getTime() + (index * 6 - 8) * MINUTE;
      moveVisit(ledger, row, step, Math.min(at, ledger.now));
    }
  }
  return true;
}

/** The last booking comes to nothing: missed when its time is past, otherwise called off before it. */
export function loseBooking(ledger: Ledger): string {
  const { cast } = ledger;
  const visit = ledger.appointments.at(-1);
  if (!visit) return '';
  const [starts, ends] = [visit.startsAt.getTime(), visit.endsAt.getTime()];
  const isMissed = cast.piece.loose
    ? cast.piece.loose === 'noshow'
    : ends < ledger.now && cast.draw.chance(0.45);
  if (isMissed) {
    ledger.time = Math.min(ledger.now, ends + 15 * MINUTE);
    moveVisit(ledger, visit, 'noshow', ledger.time);
    return 'Did not come';
  }
  ledger.pass(60, 1_440);
  ledger.time = Math.min(ledger.time, starts - 30 * MINUTE);
  const reason = cast.draw.from(cancelReasons);
  moveVisit(ledger, visit, 'cancelled', ledger.time, reason);
  return reason;
}
