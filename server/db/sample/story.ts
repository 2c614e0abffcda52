import { clinicClock } from '#domain/dueTime.ts';
import { emailKey } from '#domain/email.ts';
import { flagListVersion } from '#domain/flagTerms.ts';
import { nameKey } from '#domain/personKey.ts';
import { isOpen, type Priority, type RequestStatus } from '#domain/request.ts';
import type { requests } from '#server/db/schema.ts';
import { dueTimeOf } from '#server/requests/dueTimes.ts';
import { flagsOf, searchTextOf } from '#server/requests/newRequest.ts';
import { newReference } from '#server/requests/reference.ts';
import type { Arrived } from './alreadyHere.ts';
import { book, loseBooking } from './bookings.ts';
import type { Calendar } from './calendar.ts';
import { call, callInVain } from './calls.ts';
import type { Cast } from './cast.ts';
import type { Catalogue } from './catalogue.ts';
import { Ledger } from './ledger.ts';
import { clinicianQuestions, outcomeReasons, staffNotes } from './notes.ts';
import { papersOf } from './papers.ts';
import { paths } from './paths.ts';

export interface World {
  now: Date;
  catalogue: Catalogue;
  calendar: Calendar;
}

const DAY = 86_400_000;
/** The desk mostly does in time what is still open; the rest is overdue. */
const keptPromises = 0.85;
const oldDays = 3;
/** Nothing is left lying longer than this. */
const forgottenDays = 14;
/** How many days ago at most the last step of an open request was made. */
const lately: Partial<Record<RequestStatus, number>> = { waitlisted: 5, 'awaiting-patient': 4 };

const urgency: Record<Priority, number> = { routine: 80, urgent: 12, asap: 6, stat: 2 };
const flagOutcomes = { 'called-patient': 6, 'asked-clinician': 3, 'not-relevant': 1 };

type Flags = ReturnType<typeof flagsOf>;
const readMessages = new Map<string | null, Flags>();

/** The pool of messages is small, and reading one takes its time. */
function flagsIn(message: string | null, now: Date): Flags {
  const flags = readMessages.get(message) ?? flagsOf(message, now);
  readMessages.set(message, flags);
  return flags;
}

/** Somebody takes the request up, reads what must be read first, and says how urgent it is. */
function takeUp(ledger: Ledger, hasFlags: boolean): void {
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

function step(ledger: Ledger, to: RequestStatus, isFinal: boolean, world: World): 'goes on' | 'ended' {
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
function layBack(ledger: Ledger): void {
  const { draw, piece } = ledger.cast;
  const { status } = ledger.standing;
  if (piece.status || !isOpen(status) || status === 'new' || !draw.chance(0.12)) return;
  ledger.pass(5, 120);
  if (ledger.attempts.length === 0) callInVain(ledger);
  ledger.change({ assigneeId: null }, { action: 'released' });
}

const longest = (ways: readonly (readonly RequestStatus[])[]) => {
  const length = Math.max(...ways.map((way) => way.length));
  return ways.filter((way) => way.length === length);
};

interface Told extends Pick<Ledger, 'lines' | 'attempts' | 'appointments'> {
  row: typeof requests.$inferInsert & Arrived;
}

/** Tells how a request came to stand where it does: its row, and everything written on the way. */
export function tell(cast: Cast, isRepeat: boolean, world: World): Told {
  const { draw, asker, place, offer } = cast;
  const { now, catalogue } = world;
  const desk = catalogue.team.filter(({ roles }) => roles.includes('front-desk'));
  const papers = papersOf(cast, catalogue);
  const reference = newReference(draw.bytes(16));
  const flags = flagsIn(cast.message, cast.createdAt);
  const ledger = new Ledger(cast, now, draw.from(desk).id);

  const { plain, repeat } = paths[cast.status];
  const age = (now.getTime() - ledger.time) / DAY;
  const isOld = age > oldDays;
  const path = draw.from(isRepeat ? repeat : isOld && isOpen(cast.status) ? longest(plain) : plain);
  const isKept = isOpen(cast.status) && (age > forgottenDays || draw.chance(keptPromises));
  const last = path.lastIndexOf('scheduled');
  for (const [index, to] of path.entries()) {
    if (index > 0 && index === path.length - 1 && isKept) ledger.passUntil(lately[to] ?? 1.5);
    if (index === 0) takeUp(ledger, flags.length > 0);
    else if (step(ledger, to, index === last && index === path.length - 1, world) === 'ended') break;
  }
  if (cast.piece.loose) loseBooking(ledger);
  layBack(ledger);

  ledger.wake();

  const { standing, clockSince } = ledger;
  const clock = clinicClock(place, place);
  const row = {
    ...{ id: cast.id, version: ledger.version, reference, source: cast.source, language: cast.language },
    ...{ ...asker, phoneExtension: null, emailKey: emailKey(asker.email) },
    ...{ patientType: cast.patientType, locationId: place.id, serviceId: offer.id },
    ...{ message: cast.message, articleSlug: cast.articleSlug, ...papers, ...standing },
    dueAt: dueTimeOf({ ...standing, clockSince, createdAt: cast.createdAt }, clock),
    clockSince,
    flags,
    flagsVersion: flags.length > 0 ? flagListVersion : null,
    suspect: cast.piece.suspect ?? false,
    // The desk has just had in its hands what it holds: the claims stand as the sample opens.
    touchedAt: standing.assigneeId ? now : ledger.touchedAt,
    nameKey: nameKey(asker),
    searchText: searchTextOf({ ...asker, reference, askedBy: papers.askedBy }),
    createdAt: cast.createdAt,
    updatedAt: ledger.at,
  };
  const { lines, attempts, appointments } = ledger;
  return { row, lines, attempts, appointments };
}
