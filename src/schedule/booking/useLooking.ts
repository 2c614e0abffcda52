import { useState } from 'react';
import { addDays, instantOf, type LocalDate, zonedDay } from '#domain/instant.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import type { ChosenTime } from '#slots/useHold.ts';
import { useProposals, type Wish } from '#slots/useSlots.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** Which week is proposed from and which day is drawn, by the clock of the place that is meant. */
export const useLooking = (request: AppointmentRequest, wish: Wish, chosen: ChosenTime | undefined) => {
  const locations = useCatalogue('locations');
  const [week, setWeek] = useState(0);
  const [lookedAt, lookAt] = useState<LocalDate>();
  const zoneOf = (locationId: string) => locations.byId.get(locationId)?.zone ?? 'UTC';
  const meant = wish.locationId || chosen?.locationId;
  const zone = zoneOf(meant ?? request.locationId);
  const today = zonedDay(instantOf(new Date()), zone);
  const from = addDays(today, week * 7);
  const proposals = useProposals({ ...wish, requestId: request.id, from });
  const [best] = proposals.data ?? [];
  const turn = (to: number) => {
    setWeek(to);
    lookAt(undefined);
  };
  return {
    week,
    turn,
    today,
    from,
    zone,
    zoneOf,
    proposals,
    day: lookedAt ?? (best ? zonedDay(best.startsAt, zone) : from),
    lookAt,
    /** The place whose providers' days are drawn. */
    place: meant ?? best?.locationId ?? request.locationId,
  };
};
