import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useChartMarks } from './useChartMarks.tsx';
import { useChartText } from './useChartText.ts';

interface Props {
  /** A message key. */
  title: string;
  visits: readonly Appointment[];
  /** What a tick says of them. */
  inChart: boolean;
}

/** Visits as the chart system wants them, to copy one by one or all at once, and a tick for each that is done. */
export const ChartLines = ({ title, visits, inChart }: Props) => {
  const translate = useTranslate();
  const textOf = useChartText(visits);
  const { mark, busy, failure } = useChartMarks(inChart);
  if (visits.length === 0) return null;
  const all = visits.map(textOf).join('\n');
  return (
    <Paper component="section" variant="outlined" aria-label={translate(title)} sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2" component="h3" sx={{ flex: '1 1 auto' }}>
          {translate(title)}
        </Typography>
        <CopyButton text={all} label={translate(title)} />
        <Button
          size="small"
          variant="outlined"
          disabled={busy}
          onClick={() => void mark(visits.map(({ id }) => id))}
        >
          {translate('visit.chart.all', { smart_count: visits.length })}
        </Button>
      </Box>
      <Refusal failure={failure} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {visits.map((visit) => (
          <Box
            component="li"
            key={visit.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <Checkbox
              size="small"
              checked={false}
              disabled={busy}
              onChange={() => void mark([visit.id])}
              slotProps={{
                input: {
                  'aria-label': translate(inChart ? 'visit.chart.entered' : 'visit.chart.removed', {
                    name: visit.patientName,
                  }),
                },
              }}
            />
            <Box sx={{ flex: 1, overflowWrap: 'anywhere', userSelect: 'text' }}>{textOf(visit)}</Box>
            <CopyButton text={textOf(visit)} label={visit.patientName} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
};
