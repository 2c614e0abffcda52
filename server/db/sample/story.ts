import { clinicClock } from '#domain/dueTime.ts';
import { emailKey } from '#domain/email.ts';
import { flagListVersion } from '#domain/flagTerms.ts';
import { nameKey } from '#domain/personKey.ts';
import { isOpen, type RequestStatus } from '#domain/request.ts';
import type { requests } from '#server/db/schema.ts';
import { dueTimeOf } from '#server/requests/dueTimes.ts';
import { flagsOf, searchTextOf } from '#server/requests/newRequest.ts';
import { newReference } from '#server/requests/reference.ts';
import type { Arrived } from './alreadyHere.ts';
import { loseBooking } from './bookings.ts';
import type { Cast } from './cast.ts';
import { Ledger } from './ledger.ts';
import { papersOf } from './papers.ts';
import { paths } from './paths.ts';
import { layBack, step, takeUp, type World } from './steps.ts';

const DAY = 86_400_000;
/** The desk mostly does in time what is still open; the rest is overdue. */
const keptPromises = 0.85;
const oldDays = 3;
/** Nothing is left lying longer than this. */
const forgottenDays = 14;
/** How many days ago at most the last step of an open request was made. */
const lately: Partial<Record<RequestStatus, number>> = { waitlisted: 5, 'awaiting-patient': 4 };

type Flags = ReturnType<typeof flagsOf>;
const readMessages = new Map<string | null, Flags>();

/** The pool of messages is small, and reading one takes its time. */
function flagsIn(message: string | null, now: Date): Flags {
  const flags = readMessages.get(message) ?? flagsOf(message, now);
  readMessages.set(message, flags);
  return flags;
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
