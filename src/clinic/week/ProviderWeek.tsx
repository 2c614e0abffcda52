import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Provider } from '#domain/clinic.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { soundWeek } from './soundWeek.ts';
import { WeekPicture } from './WeekPicture.tsx';

/** What the form, saved or not, makes of a week: a line for each location. */
export const ProviderWeek = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations');
  const record = useRecordContext<Provider>();
  const [hours, exceptions, timeOff] = useWatch({ name: ['hours', 'exceptions', 'timeOff'] });
  const week = soundWeek({ hours, exceptions, timeOff });
  const rows = places.all
    .map(({ id, name, zone, closures }) => ({
      ...{ id, name, locationId: id, providerId: record?.id },
      shift: {
        ...{ zone, closures, timeOff: week.timeOff },
        hours: week.hours.filter(({ locationId }) => locationId === id),
        exceptions: week.exceptions.filter(({ locationId }) => locationId === id),
      },
    }))
    .filter(({ shift }) => shift.hours.length + shift.exceptions.length > 0);
  if (rows.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('hours.noHours')}</Typography>;
  return <WeekPicture rows={rows} of="hours.where" visits={record ? { providerId: record.id } : undefined} />;
};
