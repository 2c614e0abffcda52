import { useLocale, useTranslate } from 'react-admin';
import type { WaitingEntry } from '#domain/waiting.ts';
import { dayRange } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** What somebody waits for, as a person would say it: what, where and with whom, when. */
export const useWishWords = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const services = useCatalogue('services');
  const locations = useCatalogue('locations');
  const providers = useCatalogue('providers');
  const names = (ids: readonly string[], { nameOf }: Pick<typeof services, 'nameOf'>, any: string): string =>
    ids.length === 0 ? translate(any) : ids.map(nameOf).filter(Boolean).join(', ');

  return (place: WaitingEntry) => ({
    what: services.nameOf(place.serviceId),
    where: [
      names(place.locationIds, locations, 'waiting.anywhere'),
      names(place.providerIds, providers, 'waiting.anybody'),
    ].join(' · '),
    when: [windowWords(place, translate, locale), timesWords(place, translate)].filter(Boolean).join(' · '),
  });
};

type Translate = ReturnType<typeof useTranslate>;

const windowWords = ({ notBefore, notAfter }: WaitingEntry, translate: Translate, locale: string): string => {
  const day = (date: string): string => dayRange(date, date, locale);
  if (notBefore && notAfter) return translate('waiting.between', { from: day(notBefore), to: day(notAfter) });
  if (notBefore) return translate('waiting.from', { day: day(notBefore) });
  return notAfter ? translate('waiting.until', { day: day(notAfter) }) : '';
};

const timesWords = ({ preferredTimes }: WaitingEntry, translate: Translate): string =>
  (preferredTimes ?? [])
    .map(({ day, part }) => `${translate(`requests.days.${day}`)}, ${translate(`requests.parts.${part}`)}`)
    .join('; ');
