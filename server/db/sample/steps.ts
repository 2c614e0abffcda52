import { isOpen, type Priority, type RequestStatus } from '#domain/request.ts';
import { book, loseBooking } from './bookings.ts';
import type { Calendar } from './calendar.ts';
import { call, callInVain } from './calls.ts';
import type { Catalogue } from './catalogue.ts';
import type { Ledger } from './ledger.ts';
import { clinicianQuestions, outcomeReasons, staffNotes } from './notes.ts';

export interface World {
  now: Date;
  catalogue: Catalogue;
  calendar: Calendar;
}

const urgency: Record<Priority, number> = { routine: 80, urgent: 12, asap: 6, stat: 2 };
const flagOutcomes = { 'called-patient': 6, 'asked-clinician': 3, 'not-relevant': 1 };

/** Somebody takes the request up, reads what must be read first, and says how urgent it is. */
export function takeUp(ledger: Ledger, hasFlags: boolean): void {
  const { draw, piece, status } = ledger.cast;
  ledger.pass(15, piece.flagged === undefined ? 900 : 60);
  ledger.change({ assigneeId: ledger.deskId, status: 'in-review' }, { action: 'claimed' });
  const mustRead = hasFlags && (piece.flagsRead ?? (status !== 'in-review' || draw.chance(0.6)));
  if (mustRead) {
    ledger.pass(2, 10);
    const outcome = status === 'redirected' ? 'sent-to-emergency-care' : draw.weighted(flagOutcomes);
    ledger.change({ flagsReadAt: ledger.at }, { action: 'flags-read', reasonCode: outcome });
  }
  const priority =
    piece.flagged === undefined ? draw.weighted(urgency) : draw.from(['asap', 'stat'] as const);
  if (priority !== 'routine') ledger.change({ priority }, { action: 'edited' });
  if (draw.chance(0.25)) {
    ledger.pass(1, 60);
    const what = { action: 'noted', resource: 'requests', recordId: ledger.cast.id };
    ledger.write({ ...what, at: ledger.at, actorId: ledger.deskId, note: draw.from(staffNotes) });
  }
}

function handOver(ledger: Ledger, { catalogue: { team } }: World): void {
  const { draw, piece } = ledger.cast;
  const clinicians = team.filter(({ roles }) => roles.includes('clinician'));
  const clinician = piece.handOver
    ? clinicians.find(({ key }) => key === 'clinician')
    : draw.from(clinicians);
  ledger.pass(10, 240);
  ledger.move(
    'awaiting-clinician',
    { clinicianId: clinician?.id ?? null },
    { note: draw.from(clinicianQuestions) },
  );
}

/** For some the next try has come: they make the list of calls. */
const promised = (ledger: Ledger): Date =>
  ledger.cast.draw.chance(0.5) ? ledger.byNow() : ledger.inDays(1, 3);

function waitForPatient(ledger: Ledger): void {
  const { draw, status } = ledger.cast;
  ledger.pass(5, 120);
  if (status !== 'awaiting-patient') {
    callInVain(ledger);
    ledger.move('awaiting-patient');
    return;
  }
  callInVain(ledger, promised(ledger));
  ledger.move('awaiting-patient');
  if (draw.chance(0.4)) {
    ledger.sleepOver();
    callInVain(ledger, promised(ledger));
  }
  if (draw.chance(0.2)) ledger.change({ snoozedUntil: ledger.inDays(2, 8) }, { action: 'edited' });
}

/** Three tries on three days, and then nobody waits any longer. */
function giveUp(ledger: Ledger): void {
  while (ledger.attempts.length < 3) {
    ledger.sleepOver();
    callInVain(ledger);
  }
  ledger.sleepOver();
}

const closed = { nextTryAt: null, snoozedUntil: null };

/** Leaves where the request stands; a booking that came to nothing is taken back first. */
function leave(ledger: Ledger): void {
  const { status } = ledger.standing;
  if (status === 'awaiting-patient' && ledger.cast.status !== 'unreachable') {
    ledger.sleepOver();
    call(ledger, 'reached');
  }
  if (status === 'awaiting-clinician') ledger.pass(30, 900);
}

/** Who answers a hand-over is the clinician. */
const mover = ({ standing, deskId }: Ledger): string =>
  standing.status === 'awaiting-clinician' ? (standing.clinicianId ?? deskId) : deskId;

function end(ledger: Ledger, to: keyof typeof outcomeReasons): void {
  const { draw, duplicateOf } = ledger.cast;
  const isTold = to === 'declined' || to === 'redirected' || to === 'withdrawn';
  const actor = mover(ledger);
  ledger.pass(10, 600);
  if (to === 'unreachable') giveUp(ledger);
  else if (isTold && actor === ledger.deskId) call(ledger, 'reached');
  const reason = draw.from(outcomeReasons[to]);
  const original = to === 'duplicate' ? { duplicateOf } : {};
  ledger.move(to, { ...closed, ...original, outcomeReason: reason }, { reason }, actor);
}

export function step(ledger: Ledger, to: RequestStatus, isFinal: boolean, world: World): 'goes on' | 'ended' {
  const { draw, offer } = ledger.cast;
  if (ledger.standing.status === 'scheduled') {
    const reason = loseBooking(ledger);
    ledger.move('in-review', { appointmentId: null }, { reason });
    return 'goes on';
  }
  leave(ledger);
  if (to === 'scheduled') {
    ledger.pass(20, 2_000);
    if (ledger.attempts.length === 0 || draw.chance(0.5)) call(ledger, 'reached');
    const { offers } = world.catalogue;
    const asked = draw.chance(0.05) ? offers.find(({ key }) => key === 'nerve-study') : undefined;
    if (book(ledger, world.calendar, asked ?? offer, isFinal)) return 'goes on';
    end(ledger, 'withdrawn');
    return 'ended';
  }
  if (to === 'awaiting-patient') waitForPatient(ledger);
  else if (to === 'awaiting-clinician') handOver(ledger, world);
  else if (to === 'waitlisted') {
    ledger.pass(20, 600);
    call(ledger, 'reached', ledger.inDays(5, 14));
    ledger.move(to);
  } else if (isOpen(to)) {
    const actor = mover(ledger);
    ledger.pass(20, 900);
    ledger.move(to, {}, actor === ledger.deskId ? {} : { note: draw.from(staffNotes) }, actor);
  } else end(ledger, to);
  return 'goes on';
}

/** A few open ones have been laid back among the unclaimed after a call. */
export function layBack(ledger: Ledger): void {
  const { draw, piece } = ledger.cast;
  const { status } = ledger.standing;
  if (piece.status || !isOpen(status) || status === 'new' || !draw.chance(0.12)) return;
  ledger.pass(5, 120);
  if (ledger.attempts.length === 0) callInVain(ledger);
  ledger.change({ assigneeId: null }, { action: 'released' });
}
