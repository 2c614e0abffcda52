import { useLocale, useTranslate } from 'react-admin';
import { columnId, type Standing } from '#domain/calendar.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes, type Instant } from '#domain/instant.ts';
import { overlaps } from '#domain/span.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { Board } from './useBoard.ts';

/** What a place on the calendar is called to those who hear it, and what of it is taken or closed. */
export const usePlaceWords = (board: Board) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');

  // Who sees several clocks reads each above its column; who hears one is told whose it is.
  const zoneWords = board.zones.length > 1 ? translate('schedule.zone') : undefined;
  const whenOf = (at: Instant, zone: string): string => formatInstant(at, zone, locale, 'full', zoneWords);
  /** Nothing, where it is open and free; `visitId` is the one that would come to stand there. */
  const inTheWay = (to: Standing, visitId?: string): string[] => {
    const span = { startsAt: to.startsAt, endsAt: addMinutes(to.startsAt, to.minutes) };
    const crossed = board.visits.find(
      (other) => other.id !== visitId && other.providerId === to.providerId && overlaps(other, span),
    );
    const here = board.openings.find((one) => columnId(one) === columnId(to));
    const isOpen = here?.open.some((open) => open.startsAt <= span.startsAt && span.endsAt <= open.endsAt);
    return [
      crossed ? translate('calendar.over', { name: crossed.patientName }) : '',
      isOpen === false ? translate('calendar.closed') : '',
    ].filter(Boolean);
  };
  return { whenOf, inTheWay, providerName: providers.nameOf };
};
