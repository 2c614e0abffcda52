import { addDays, epochOf, type LocalDate, type WallClock, wallClock, weekday } from '#domain/instant.ts';
import type { Catalogue, Offer, Place } from './catalogue.ts';
import type { Draw } from './draw.ts';

export interface Visit {
  providerId: string;
  startsAt: Date;
  endsAt: Date;
  /** The end of the visit and its buffer. */
  busyUntil: Date;
}

interface Wish {
  offer: Pick<Offer, 'id' | 'duration' | 'buffer'>;
  place: Pick<Place, 'id' | 'zone'>;
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

  const openings = (providerId: string, locationId: string, date: LocalDate) => {
    const hours = colleagues.find(({ id }) => id === providerId)?.hours ?? [];
    return hours.filter((hour) => hour.locationId === locationId && hour.weekday === weekday(date));
  };

  const visitOn = (
    draw: Draw,
    { offer, place, keeps }: Wish,
    providerId: string,
    date: LocalDate,
  ): Visit | undefined => {
    const clock = clocks.get(place.zone);
    const open = openings(providerId, place.id, date);
    if (!clock || open.length === 0) return undefined;
    const key = `${providerId} ${date}`;
    const day = taken.get(key) ?? [];
    const minutes = open.reduce((sum, { opensAt, closesAt }) => sum + closesAt - opensAt, 0);
    const filled = day.reduce((sum, [start, end]) => sum + (end - start) / MINUTE, 0);
    if (filled > minutes * fullest) return undefined;
    for (let attempt = 0; attempt < triesADay; attempt += 1) {
      const { opensAt, closesAt } = draw.from(open);
      const latest = Math.floor((closesAt - opensAt - offer.duration) / grid);
      if (latest < 0) continue;
      const start = clock(date, opensAt + grid * draw.whole(0, latest));
      const end = start + offer.duration * MINUTE;
      const until = end + offer.buffer * MINUTE;
      const isBusy = [...day, ...(away.get(providerId) ?? [])].some(
        ([from, to]) => start < to && from < until,
      );
      if (isBusy) continue;
      if (keeps) taken.set(key, [...day, [start, until]]);
      return { providerId, startsAt: new Date(start), endsAt: new Date(end), busyUntil: new Date(until) };
    }
    return undefined;
  };

  return {
    find: (draw, wish) => {
      const offering = colleagues.filter(({ serviceIds }) => serviceIds.includes(wish.offer.id));
      for (let ahead = 0; ahead < wish.days; ahead += 1) {
        const first = draw.whole(0, offering.length - 1);
        for (const { id } of [...offering.slice(first), ...offering.slice(0, first)]) {
          const visit = visitOn(draw, wish, id, addDays(wish.from, ahead));
          if (visit) return visit;
        }
      }
      return undefined;
    },
  };
}
