import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, Title, useGetResourceLabel, useLocale, useRequireAccess, useTranslate } from 'react-admin';
import { formatDate } from '#domain/formatInstant.ts';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { ChartFilters } from './ChartFilters.tsx';
import { ChartLines } from './ChartLines.tsx';
import { useChartDay } from './useChartDay.ts';
import { useChartFilters } from './useChartFilters.ts';

/** Bookings are made here and written into the chart system by hand: which of a day's are not there yet. */
export const ChartPage = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useGetResourceLabel();
  const rights = useRights();
  const { isPending: isAsking } = useRequireAccess({ resource: 'appointments', action: 'list' });
  const filters = useChartFilters();
  const { day, locationId } = filters.values;
  const locations = useCatalogue('locations').all;
  const { enter, remove, error, isPending, refetch } = useChartDay(day, locationId, locations);
  if (!rights['appointments:book']) return <AccessDenied />;
  if (isAsking) return <Waiting />;
  const isEmpty = !isPending && !error && enter.length + remove.length === 0;

  return (
    <>
      <Title title={translate('visit.chart.title')} preferenceKey={false} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box>
          <Button component={LinkBase} to="/appointments" size="small">
            ← {label('appointments', 2)}
          </Button>
          <Typography sx={{ color: 'text.secondary' }}>{translate('visit.chart.lead')}</Typography>
        </Box>
        <ChartFilters {...filters} />
        <Typography variant="h2" sx={{ fontSize: '1.25rem' }}>
          {formatDate(day, locale)}
        </Typography>
        {error ? <LoadFailed onAgain={() => void refetch()} /> : null}
        {isPending ? <Waiting /> : null}
        <ChartLines title="visit.chart.enter" visits={enter} inChart />
        <ChartLines title="visit.chart.remove" visits={remove} inChart={false} />
        {isEmpty ? (
          <Paper variant="outlined" role="status" sx={{ p: 3 }}>
            <Typography variant="h2">{translate('visit.chart.none')}</Typography>
            <Typography sx={{ color: 'text.secondary', mt: 1 }}>
              {translate('visit.chart.noneText')}
            </Typography>
          </Paper>
        ) : null}
      </Box>
    </>
  );
};
