import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, zoneCity } from '#domain/formatInstant.ts';
import { addDays, type LocalDate } from '#domain/instant.ts';
import type { ChosenTime } from '#slots/useHold.ts';
import type { Wish } from '#slots/useSlots.ts';
import { clockTime } from '#ui/timeWords.ts';
import { DayColumn } from './DayColumn.tsx';
import { dayScale } from './dayScale.ts';
import { stepBetween } from './stepBetween.ts';
import { useDayColumns } from './useDayColumns.ts';

interface Props {
  wish: Wish;
  day: LocalDate;
  today: LocalDate;
  zone: string;
  requestId: string;
  chosen: ChosenTime | undefined;
  onDay: (day: LocalDate) => void;
  onChoose: (time: ChosenTime) => void;
}

/** One day of each provider: hours, what stands, and every free time to point at. Arrows go from time to time. */
export const DayColumns = ({ wish, day, today, zone, requestId, chosen, onDay, onChoose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const grid = useRef<HTMLDivElement>(null);
  const { columns, isPending, isError } = useDayColumns(wish, day, zone, requestId);
  const scale = dayScale(
    day,
    zone,
    columns.flatMap(({ open, visits, free }) => [...open, ...visits, ...free]),
  );
  const first = columns.findIndex(({ free }) => free.length > 0);
  const title = formatDate(day, locale);
  const empty = isError ? 'desk.failures.load' : isPending ? undefined : 'visit.day.nobody';

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={translate('visit.day.title')}
      sx={{ minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 1, py: 0.5, flexWrap: 'wrap' }}>
        <IconButton
          aria-label={translate('schedule.dayBefore')}
          disabled={day <= today}
          onClick={() => onDay(addDays(day, -1))}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" role="status">
          {title}
        </Typography>
        <IconButton aria-label={translate('schedule.dayAfter')} onClick={() => onDay(addDays(day, 1))}>
          <ChevronRight />
        </IconButton>
        <Typography variant="body2" sx={{ color: 'text.secondary', ml: 'auto', pr: 1 }}>
          {translate('schedule.zone', { city: zoneCity(zone) })}
        </Typography>
      </Box>
      {columns.length === 0 && empty ? (
        <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{translate(empty)}</Typography>
      ) : (
        <Box
          ref={grid}
          role="group"
          aria-label={title}
          onKeyDown={(event) => stepBetween(grid.current, event)}
          sx={{
            display: 'grid',
            gridTemplateColumns: `66px repeat(${columns.length}, minmax(110px, 1fr))`,
            overflow: 'auto',
            maxHeight: { lg: 'calc(100dvh - 250px)' },
            minHeight: 240,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ pt: '33px' }}>
            <Box sx={{ position: 'relative', height: scale.height }}>
              {scale.hours.map((hour) => {
                const at = new Date(hour).toISOString();
                return (
                  <Box
                    key={hour}
                    component="span"
                    aria-hidden
                    sx={{
                      position: 'absolute',
                      top: scale.top(at),
                      right: 6,
                      fontSize: '0.75rem',
                      color: 'text.secondary',
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {clockTime(at, locale, zone)}
                  </Box>
                );
              })}
            </Box>
          </Box>
          {columns.map((column, index) => (
            <DayColumn
              key={column.providerId}
              column={column}
              index={index}
              isFirst={index === first}
              scale={scale}
              zone={zone}
              locationId={wish.locationId}
              requestId={requestId}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </Box>
      )}
    </Paper>
  );
};
