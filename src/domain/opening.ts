import type { Location, Provider } from './clinic.ts';
import { addDays, type WallClock, wallClock } from './instant.ts';
import { type Interval, intervalOf, merged, type Span, spanOf, within, without } from './span.ts';
import { type DatedChanges, openSpans, type WeeklyHours } from './weeklyHours.ts';

type Away = Interval & { reason: string | null };

/** When a provider can be seen at a location, and what takes time from the week. */
export type Opening = {
  open: Interval[];
  /** Of the provider, wherever they work. */
  away: Away[];
  /** Of the location. */
  closed: Away[];
};

export type Shift = {
  hours: WeeklyHours;
  exceptions?: DatedChanges['exceptions'];
  closures: Location['closures'];
  timeOff: Provider['timeOff'];
  zone: string;
};

const cut = (interval: Interval, window: Span): Interval | undefined =>
  within([spanOf(interval)], window).map(intervalOf)[0];

/** What is left of the week between two instants; everything is cut at both. */
export const openingOf = (
  shift: Shift,
  window: Interval,
  clock: WallClock = wallClock(shift.zone),
): Opening => {
  const { hours, exceptions, closures, timeOff, zone } = shift;
  const span = spanOf(window);
  const open = openSpans(hours, span, zone, clock, { closures, exceptions });
  const away = timeOff.flatMap(({ reason, ...off }) => {
    const seen = cut(off, span);
    return seen ? [{ ...seen, reason: reason ?? null }] : [];
  });
  const closed = closures.flatMap(({ startsOn, endsOn, name }) => {
    const days = intervalOf([clock(startsOn, 0), clock(addDays(endsOn, 1), 0)]);
    const seen = cut(days, span);
    return seen ? [{ ...seen, reason: name }] : [];
  });
  const taken = merged(timeOff.map(spanOf));
  return { open: without(within(open, span), taken).map(intervalOf), away, closed };
};
