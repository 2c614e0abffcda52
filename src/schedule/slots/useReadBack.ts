import { useLocale, useTranslate } from 'react-admin';
import { arriveMinutes } from '#domain/appointment.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { addMinutes } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { ChosenTime } from './useHold.ts';

/** “Tuesday, August 18, 9:20 AM, Chicago time, Dr. Lee; arrive 9:05 AM”. */
export const useReadBack = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  return ({ startsAt, providerId, locationId }: ChosenTime): string => {
    const zone = locations.byId.get(locationId)?.zone ?? 'UTC';
    const zoneWords = translate('schedule.zone', { city: zoneCity(zone) });
    return translate('schedule.sentence', {
      when: formatInstant(startsAt, zone, locale, 'full', zoneWords),
      provider: providers.nameOf(providerId),
      arrive: formatInstant(addMinutes(startsAt, -arriveMinutes), zone, locale, 'time'),
    });
  };
};
