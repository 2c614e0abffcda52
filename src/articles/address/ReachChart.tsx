import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import { fewest } from '#domain/articleAddress.ts';
import type { ArticleReach } from '#domain/articleReach.ts';
import { weekText } from './weekText.ts';

const height = 56;

/** Readings by week, a bar each; the table below says the same in numbers. */
export const ReachChart = ({ weeks }: { weeks: ArticleReach['weeks'] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const most = Math.max(fewest, ...weeks.map(({ reads }) => reads ?? 0));
  const [first, last] = [weeks[0]?.week ?? '', weeks.at(-1)?.week ?? ''];
  const label = translate('articleReach.reach.chart', {
    from: weekText(first, locale),
    to: weekText(last, locale),
  });
  return (
    <Box component="figure" sx={{ m: 0, my: 1 }}>
      <Box
        role="img"
        aria-label={label}
        sx={{
          display: 'flex',
          alignItems: 'flex-end',
          gap: '3px',
          height,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {weeks.map(({ week, reads }) => (
          <Box
            key={week}
            sx={{
              flex: 1,
              height: Math.max(2, Math.round((height * (reads ?? 0)) / most)),
              bgcolor: reads === null ? 'divider' : 'primary.main',
              '@media (forced-colors: active)': { bgcolor: 'CanvasText' },
            }}
          />
        ))}
      </Box>
      <Box
        component="figcaption"
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          color: 'text.secondary',
          fontSize: '0.75rem',
        }}
      >
        <span>{weekText(first, locale)}</span>
        <span>{translate('articleReach.reach.perWeek')}</span>
        <span>{weekText(last, locale)}</span>
      </Box>
    </Box>
  );
};
