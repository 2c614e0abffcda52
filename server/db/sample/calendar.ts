import { addDays, epochOf, type LocalDate, type WallClock, wallClock, weekday } from '#domain/instant.ts';
import type { Catalogue, Offer, Place } from './catalogue.ts';
import type { Draw } from './draw.ts';

export interface Visit {
  providerId: string;
  startsAt: Date;
  endsAt: Date;
  /** The visit and its buffer. */
  busyFrom: Date;
  busyUntil: Date;
}

interface Wish {
  offer: Pick<Offer, 'id' | 'duration' | 'buffer'>;
  place: Pick<Place, 'id' | 'zone' | 'closures'>;
  /** The first local day looked at, and how many. */
  from: LocalDate;
  days: number;
  /** A visit that was called off leaves its time to others. */
  keeps: boolean;
}

export interface Calendar {
  /** Undefined when there is no room within the days. */
  find(draw: Draw, wish: Wish): Visit | undefined;
}

const MINUTE = 60_000;
const grid = 15;
const triesADay = 4;
/** Of a provider's minutes on one day; the rest stays free to be offered. */
const fullest = 0.6;

type Shift = Pick<Catalogue['colleagues'][number], 'id' | 'hours'>;
type Span = readonly [start: number, end: number];

/** Everyone's days, filled without ever giving one time twice. */
export function makeCalendar({ colleagues, places }: Catalogue): Calendar {
  const clocks = new Map<string, WallClock>(places.map(({ zone }) => [zone, wallClock(zone)]));
  const away = new Map(
    colleagues.map(({ id, timeOff }) => [
      id,
      timeOff.map((off): Span => [epochOf(off.startsAt), epochOf(off.endsAt)]),
    ]),
  );
  const taken = new Map<string, Span[]>();
  const full = new Set<string>();

  /** Who offers a service at a place, and when. */
  const teams = new Map<string, Shift[]>();
  const teamOf = (serviceId: string, locationId: string): Shift[] => {
    const key = `${serviceId} ${locationId}`;
    const known = teams.get(key);
    if (known) return known;
    const team = colleagues
      .filter(({ serviceIds }) => serviceIds.includes(serviceId))
      .map(({ id, hours }) => ({ id, hours: hours.filter((hour) => hour.locationId === locationId) }))
      .filter(({ hours }) => hours.length > 0);
    teams.set(key, team);
    return team;
  };

  const visitOn = (
    draw: Draw,
    wish: Wish,
    { id, hours }: Shift,
    date: LocalDate,
    on: number,
  ): Visit | undefined => {
    const { offer, place, keeps } = wish;
    const key = `${id} ${date}`;
    const clock = clocks.get(place.zone);
    const open = hours.filter((hour) => hour.weekday === on);
    if (!clock || open.length === 0 || full.has(key)) return undefined;
    const day = taken.get(key) ?? [];
    for (let attempt = 0; attempt < triesADay; attempt += 1) {
      const { opensAt, closesAt } = draw.from(open);
      const latest = Math.floor((closesAt - opensAt - offer.duration) / grid);
      if (latest < 0) continue;
      const start = clock(date, opensAt + grid * draw.whole(0, latest));
      const end = start + offer.duration * MINUTE;
      const until = end + offer.buffer * MINUTE;
      const isBusy = [...day, ...(away.get(id) ?? [])].some(([from, to]) => start < to && from < until);
      if (isBusy) continue;
      if (keeps) {
        const spans: Span[] = [...day, [start, until]];
        taken.set(key, spans);
        const minutes = open.reduce((sum, hour) => sum + hour.closesAt - hour.opensAt, 0);
        const filled = spans.reduce((sum, [from, to]) => sum + (to - from) / MINUTE, 0);
        if (filled > minutes * fullest) full.add(key);
      }
      return {
        providerId: id,
        startsAt: new Date(start),
        endsAt: new Date(end),
        busyFrom: new Date(start),
        busyUntil: new Date(until),
      };
    }
    return undefined;
  };

  const isClosed = ({ closures }: Wish['place'], date: LocalDate): boolean =>
    closures.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);

  return {
    find: (draw, wish) => {
      const team = teamOf(wish.offer.id, wish.place.id);
      for (let ahead = 0; ahead < wish.days; ahead += 1) {
        const date = addDays(wish.from, ahead);
        if (isClosed(wish.place, date)) continue;
        const on = weekday(date);
        const first = draw.whole(0, team.length - 1);
        for (const shift of [...team.slice(first), ...team.slice(0, first)]) {
          const visit = visitOn(draw, wish, shift, date, on);
          if (visit) return visit;
        }
      }
      return undefined;
    },
  };
}
