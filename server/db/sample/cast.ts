import type { RequestStatus } from '#domain/request.ts';
import { sampleArticles } from './articles.ts';
import { type Asker, newAsker, relativeOf } from './askers.ts';
import type { Catalogue, Offer, Place } from './catalogue.ts';
import type { ServiceKey } from './clinic.ts';
import { type DeskClock, deskClock } from './deskClock.ts';
import { type Draw, drawFor } from './draw.ts';
import { type Piece, pieces, standings } from './paths.ts';
import type { Scale } from './scale.ts';
import { flaggedMessages, messages, negatedMessages, spamMessages } from './voices.ts';

/** Who asks for what, when, and how it stands by now; how it came to that is told in story.ts. */
export interface Cast {
  draw: Draw;
  id: string;
  status: RequestStatus;
  createdAt: Date;
  asker: Asker;
  place: Place;
  clock: DeskClock;
  offer: Offer;
  language: 'en' | 'es';
  message: string | null;
  articleSlug: string | null;
  source: 'web' | 'phone' | 'referral' | 'walk-in';
  patientType: 'new' | 'returning';
  duplicateOf: string | null;
  piece: Piece;
  /** Only the newest keep their whole history in the trail: its lines are chained one by one. */
  hasHistory: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const remembered = 6;
export const requestsWithHistory = 20_000;

const wants: Record<ServiceKey, number> = {
  'new-patient': 34,
  'follow-up': 22,
  'physical-therapy': 18,
  massage: 15,
  injection: 11,
  'nerve-study': 0,
};

const slugs = { en: liveSlugs('en'), es: liveSlugs('es') };
function liveSlugs(language: 'en' | 'es'): string[] {
  return sampleArticles
    .filter((article) => article.status === 'published' && article.language === language)
    .map(({ slug }) => slug);
}

/** People write by day: what falls into the night mostly moves to the next morning, never past now. */
function arrival(draw: Draw, index: number, { total, days, rise }: Scale, now: Date): Date {
  const part = (index + draw.fraction()) / total;
  const at = now.getTime() - days * DAY * (1 - part) ** rise;
  const hour = new Date(at - 5 * HOUR).getUTCHours();
  const moved = hour < 6 && draw.chance(0.85) ? at + 7 * HOUR : at;
  return new Date(Math.floor(moved <= now.getTime() ? moved : at) - 4 * 60_000);
}

function messageOf(draw: Draw, status: RequestStatus, language: 'en' | 'es', piece: Piece): string | null {
  if (piece.flagged !== undefined) return flaggedMessages.en[piece.flagged] ?? null;
  if (piece.negated !== undefined) return negatedMessages.en[piece.negated] ?? null;
  if (piece.suspect || status === 'invalid') return draw.from(spamMessages);
  return draw.chance(0.09) ? null : draw.from(messages[language]);
}

/** Of a load larger than the pieces reach, one in fifty has words to read first, as in the small one. */
const oftenFlagged = (draw: Draw, fromEnd: number): Piece =>
  fromEnd >= 400 && draw.chance(0.02) ? { flagged: draw.whole(0, flaggedMessages.en.length - 1) } : {};

/** @returns the requests one after the other, oldest first: call it with 0, 1, 2 … */
export function makeCast({ places, offers }: Catalogue, scale: Scale, now: Date): (index: number) => Cast {
  const clocks = new Map(places.map((place) => [place.key, deskClock(place)]));
  const counts = new Map<string, number>();
  const recent: Cast[] = [];

  return (index) => {
    const draw = drawFor(`request ${index}`);
    const id = draw.uuid();
    const fromEnd = scale.total - 1 - index;
    const piece = pieces[fromEnd] ?? oftenFlagged(draw, fromEnd);
    const createdAt = arrival(draw, index, scale, now);
    const age = (now.getTime() - createdAt.getTime()) / DAY;
    const standing = standings.find(({ under }) => age < under);
    const drawn = piece.status ?? draw.weighted(standing?.weights ?? { new: 1 });
    const known = recent.length > 0 && piece.status === undefined ? draw.from(recent) : undefined;
    const status = drawn === 'duplicate' && !known ? 'withdrawn' : drawn;

    const again = known && (status === 'duplicate' || draw.chance(0.03)) ? known : undefined;
    const family = known && !again && draw.chance(0.06) ? known : undefined;
    const place = (again ?? family)?.place ?? draw.from(places);
    const count = counts.get(place.key) ?? 0;
    if (!again && !family) counts.set(place.key, count + 1);
    const asker = again?.asker ?? (family ? relativeOf(draw, family.asker) : newAsker(draw, place, count));

    const language = again?.language ?? (draw.chance(piece.status ? 0 : 0.22) ? 'es' : 'en');
    const source = piece.status ? 'web' : draw.weighted({ web: 80, phone: 13, referral: 5, 'walk-in': 2 });
    const wanted = again?.offer.key ?? draw.weighted(wants);
    const offer = offers.find(({ key }) => key === wanted);
    if (!offer) throw new Error(`The sample clinic has no ${wanted}`);
    const cast: Cast = {
      ...{ draw, id, status, createdAt, asker, place, offer, language, source, piece },
      hasHistory: fromEnd < requestsWithHistory,
      clock: clocks.get(place.key) ?? deskClock(place),
      message: messageOf(draw, status, language, piece),
      articleSlug: source === 'web' && draw.chance(0.65) ? draw.from(slugs[language]) : null,
      patientType: again || draw.chance(offer.key === 'new-patient' ? 0.05 : 0.6) ? 'returning' : 'new',
      duplicateOf: status === 'duplicate' ? (again?.id ?? null) : null,
    };
    if (status !== 'duplicate' && status !== 'invalid' && !piece.suspect) {
      recent.push(cast);
      if (recent.length > remembered) recent.shift();
    }
    return cast;
  };
}
