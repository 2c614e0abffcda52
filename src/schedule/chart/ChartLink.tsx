import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import type { LocalDate } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { useChartDay } from './useChartDay.ts';

/** How many visits of the day the chart system does not know yet, and the way to them. */
export const ChartLink = ({ day, locationId }: { day: LocalDate; locationId: string }) => {
  const mayMark = Boolean(useRights()['appointments:book']);
  return mayMark ? <Counted day={day} locationId={locationId} /> : null;
};

const Counted = ({ day, locationId }: { day: LocalDate; locationId: string }) => {
  const translate = useTranslate();
  const { enter, remove, isPending } = useChartDay(day, locationId, useCatalogue('locations').all);
  const count = enter.length + remove.length;
  return (
    <Button variant="outlined" component={LinkBase} to={`/appointments/chart?day=${day}`}>
      {isPending ? translate('visit.chart.open') : translate('visit.chart.count', { smart_count: count })}
    </Button>
  );
};
