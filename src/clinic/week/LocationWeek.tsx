import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Location } from '#domain/clinic.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { soundClosures } from './soundWeek.ts';
import { WeekPicture } from './WeekPicture.tsx';

/** Who works here in a week, with the closures of the form, saved or not: a line for each provider. */
export const LocationWeek = () => {
  const translate = useTranslate();
  const record = useRecordContext<Location>();
  const providers = useCatalogue('providers');
  const closures: unknown = useWatch({ name: 'closures' });
  if (!record) return null;
  const isHere = ({ locationId }: { locationId: string }) => locationId === record.id;
  const rows = providers.all
    .filter(({ active }) => active)
    .map(({ id, name, hours, exceptions, timeOff }) => ({
      ...{ id, name, locationId: record.id, providerId: id },
      shift: {
        ...{ zone: record.zone, closures: soundClosures(closures), timeOff },
        hours: hours.filter(isHere),
        exceptions: exceptions.filter(isHere),
      },
    }))
    .filter(({ shift }) => shift.hours.length + shift.exceptions.length > 0);
  if (rows.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('hours.week.nobody')}</Typography>;
  return <WeekPicture rows={rows} of="schedule.provider" visits={{ locationId: record.id }} />;
};
