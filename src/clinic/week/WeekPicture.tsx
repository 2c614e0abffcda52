import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { addDays, instantOf, type LocalDate, weekday, zonedDay } from '#domain/instant.ts';
import type { Shift } from '#domain/opening.ts';
import { dayRange } from '#ui/timeWords.ts';
import { DayCell } from './DayCell.tsx';
import { useWeekVisits, type VisitsOf } from './useWeekVisits.ts';

interface WeekRow {
  id: string;
  name: string;
  locationId: string;
  providerId: string | undefined;
  shift: Shift;
}

interface Props {
  rows: readonly WeekRow[];
  /** A message key: what a line is. */
  of: string;
  /** Whose visits are counted; nobody's while there is no record yet. */
  visits: VisitsOf | undefined;
}

const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % 7));

/** A week as it comes out: open hours, other hours, time away, closed days and how many are booked. */
export const WeekPicture = ({ rows, of, visits }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const today = zonedDay(instantOf(new Date()), rows[0]?.shift.zone ?? 'UTC');
  const [monday, setMonday] = useState(() => mondayOf(today));
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(monday, ahead));
  const countOf = useWeekVisits(monday, visits);
  const told = dayRange(monday, addDays(monday, 6), locale);
  const head = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', month: 'short', day: 'numeric' },
    timeZone: 'UTC',
  });

  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <IconButton aria-label={translate('schedule.earlier')} onClick={() => setMonday(addDays(monday, -7))}>
          <ChevronLeft />
        </IconButton>
        <Typography role="status" sx={{ minWidth: 170, textAlign: 'center' }}>
          {told}
        </Typography>
        <IconButton aria-label={translate('schedule.later')} onClick={() => setMonday(addDays(monday, 7))}>
          <ChevronRight />
        </IconButton>
      </Box>
      <Box role="region" aria-label={translate('hours.week.title')} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={tableStyles}>
          <Box component="caption" sx={captionStyles}>
            {translate('hours.week.caption', { week: told })}
          </Box>
          <thead>
            <tr>
              <th scope="col">{translate(of)}</th>
              {days.map((date) => (
                <Box
                  component="th"
                  scope="col"
                  key={date}
                  aria-current={date === today ? 'date' : undefined}
                  sx={date === today ? { color: 'primary.main' } : {}}
                >
                  {head.format(new Date(date))}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {days.map((date) => (
                  <DayCell key={date} shift={row.shift} date={date} count={countOf(row, date)} />
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </>
  );
};

const captionStyles = { captionSide: 'bottom', textAlign: 'left', color: 'text.secondary', pt: 1 } as const;

const tableStyles = {
  borderCollapse: 'collapse',
  width: '100%',
  minWidth: 860,
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    p: 0.75,
    textAlign: 'left',
    verticalAlign: 'top',
    fontSize: '0.8125rem',
  },
  '& th': { fontWeight: 600 },
} as const;
