import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { ChartLink } from '#chart/ChartLink.tsx';
import { type CalendarView, turned } from '#domain/calendar.ts';
import { useRights } from '#ui/useRights.ts';
import { CalendarFilters } from './CalendarFilters.tsx';
import type { CalendarQuery } from './useCalendarQuery.ts';

/** Which days and how they are drawn; then where, with whom and for what. */
export const CalendarBar = memo(({ query }: { query: CalendarQuery }) => {
  const translate = useTranslate();
  const rights = useRights();
  const { view, views, day, today, show } = query;
  return (
    <Stack spacing={1} sx={{ py: 1 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button variant="outlined" disabled={day === today} onClick={() => show({ day: today })}>
          {translate('schedule.today')}
        </Button>
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton
            aria-label={translate(`calendar.back.${view}`)}
            onClick={() => show({ day: turned(view, day, -1) })}
          >
            <ChevronLeft />
          </IconButton>
          <TextField
            type="date"
            margin="none"
            label={translate('schedule.day')}
            value={day}
            onChange={({ target }) => (target.value ? show({ day: target.value }) : undefined)}
            sx={{ width: 150 }}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <IconButton
            aria-label={translate(`calendar.on.${view}`)}
            onClick={() => show({ day: turned(view, day, 1) })}
          >
            <ChevronRight />
          </IconButton>
        </Stack>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={translate('calendar.views.label')}
          onChange={(_, next: CalendarView | null) => (next ? show({ view: next }) : undefined)}
        >
          {views.map((one) => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none', px: 1.5, py: 0.5 }}>
              {translate(`calendar.views.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ChartLink day={day} locationId={query.filters.locationId} />
        {rights['appointments:print'] ? (
          <Button
            component={LinkBase}
            to={`/appointments/sheet?day=${day}`}
            startIcon={<Print />}
            sx={{ ml: { sm: 'auto' } }}
          >
            {translate('calendar.sheet.link')}
          </Button>
        ) : null}
      </Stack>
      <CalendarFilters query={query} />
    </Stack>
  );
});
