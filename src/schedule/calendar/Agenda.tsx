import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { Location } from '#domain/clinic.ts';
import { formatDate } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { Board } from './useBoard.ts';

interface Props {
  board: Board;
  day: string;
  isPending: boolean;
  renderPlace: (location: Location, visits: Appointment[]) => ReactNode;
}

/** One day's visits as a list, place by place, each by its own clock. */
export const Agenda = ({ board, day, isPending, renderPlace }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const places = useCatalogue('locations')
    .all.map((location) => ({
      location,
      visits: board.visits.filter(({ locationId }) => locationId === location.id),
    }))
    .filter(({ visits }) => visits.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2" sx={{ fontSize: '1.25rem' }}>
        {formatDate(day, locale)}
      </Typography>
      {places.map(({ location, visits }) => renderPlace(location, visits))}
      {!isPending && places.length === 0 ? (
        <Paper variant="outlined" role="status" sx={{ p: 3 }}>
          <Typography variant="h2">{translate('schedule.dayEmpty')}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1 }}>
            {translate('schedule.dayEmptyText')}
          </Typography>
        </Paper>
      ) : null}
    </Box>
  );
};
