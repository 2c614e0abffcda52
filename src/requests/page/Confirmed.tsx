import Alert from '@mui/material/Alert';
import { useLocale, useTranslate } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTheirVisits } from './useTheirVisits.ts';

/** Visits of which the patient said by their link that they will come. */
export const Confirmed = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { byId } = useCatalogue('locations');
  const { request } = useRequestDesk();
  const confirmed = useTheirVisits(request.id).filter(
    ({ confirmedAt, status }) => confirmedAt && status === 'booked',
  );
  return confirmed.map(({ id, confirmedAt, startsAt, locationId }) => {
    const zone = byId.get(locationId)?.zone;
    return (
      <Alert key={id} severity="success" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
        <strong>{translate('letters.visit.confirmed')}</strong> ·{' '}
        <Age at={confirmedAt} zone={zone} focusable />
        <br />
        {exactTime(startsAt, locale, zone)}
      </Alert>
    );
  });
};
