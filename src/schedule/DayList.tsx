import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Title, useGetResourceLabel, useLocale, useRequireAccess, useTranslate } from 'react-admin';
import { formatDate } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { DayFilters } from './day/DayFilters.tsx';
import { LocationDay } from './day/LocationDay.tsx';
import { useDay } from './day/useDay.ts';
import { useDayFilters } from './day/useDayFilters.ts';

/** One day's appointments, place by place, each by its own clock. */
export const DayList = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useGetResourceLabel();
  const { isPending: isAsking } = useRequireAccess({ resource: 'appointments', action: 'list' });
  const filters = useDayFilters();
  const { day, locationId } = filters.values;
  const locations = useCatalogue('locations').all.filter(({ id }) => !locationId || id === locationId);
  const { data, error, isPending, refetch } = useDay(filters.values, locations);
  if (isAsking) return <Waiting />;
  const places = locations
    .map((location) => ({
      location,
      appointments: (data ?? []).filter((one) => one.locationId === location.id),
    }))
    .filter(({ appointments }) => appointments.length > 0);

  return (
    <>
      <Title title={label('appointments', 2)} preferenceKey={false} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
        <DayFilters {...filters} />
        <Typography variant="h2" sx={{ fontSize: '1.25rem' }}>
          {formatDate(day, locale)}
        </Typography>
        {error ? (
          <Alert
            severity="error"
            variant="outlined"
            action={
              <Button color="inherit" onClick={() => void refetch()}>
                {translate('desk.pages.again')}
              </Button>
            }
          >
            {translate('desk.failures.load')}
          </Alert>
        ) : null}
        {isPending ? <Waiting /> : null}
        {places.map(({ location, appointments }) => (
          <LocationDay key={location.id} location={location} appointments={appointments} />
        ))}
        {data && places.length === 0 ? (
          <Paper variant="outlined" role="status" sx={{ p: 3 }}>
            <Typography variant="h2">{translate('schedule.dayEmpty')}</Typography>
            <Typography sx={{ color: 'text.secondary', mt: 1 }}>
              {translate('schedule.dayEmptyText')}
            </Typography>
          </Paper>
        ) : null}
      </Box>
    </>
  );
};
