import { useLocale, useTranslate } from 'react-admin';
import { arriveMinutes } from '#domain/appointment.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { addMinutes } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** “Tuesday, August 18, 9:20 AM, Chicago time, Dr. Lee; arrive 9:05 AM”. */
export const useReadBack = (zone: string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  return ({ startsAt, providerId }: { startsAt: string; providerId: string }): string =>
    translate('schedule.sentence', {
      when: formatInstant(
        startsAt,
        zone,
        locale,
        'full',
        translate('schedule.zone', { city: zoneCity(zone) }),
      ),
      provider: providers.nameOf(providerId),
      arrive: formatInstant(addMinutes(startsAt, -arriveMinutes), zone, locale, 'time'),
    });
};
