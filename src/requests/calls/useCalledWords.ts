import { useLocale, useTranslate } from 'react-admin';
import { shortTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import type { Called } from './useRound.ts';

/** What became of one person, as a sentence. */
export const useCalledWords = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const locations = useCatalogue('locations');
  const me = useMe();
  return ({ request, what, nextTryAt }: Called): string => {
    const name = `${request.firstName} ${request.lastName}`;
    if (what === 'skipped') return translate('calls.skipped', { name });
    if (what === 'lost') {
      const holder = request.assigneeId === me?.id ? '' : staff.nameOf(request.assigneeId);
      return holder
        ? translate('calls.lostTo', { name, colleague: holder })
        : translate('calls.lostNotDue', { name });
    }
    const outcome = translate(`requests.contact.outcomes.${what}`);
    if (!nextTryAt) return translate('calls.logged', { name, outcome });
    const zone = locations.byId.get(request.locationId)?.zone;
    return translate('calls.loggedNext', {
      name,
      outcome,
      time: shortTime(nextTryAt, new Date(), locale, zone),
    });
  };
};
