import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import { type ArticleReach, reachMeasures } from '#domain/articleReach.ts';

import { useReachCount } from '#ui/useReachCount.ts';
import { weekText } from './weekText.ts';

/** Every week in numbers, newest first; folded away until it is wanted. */
export const ReachTable = ({ weeks }: { weeks: ArticleReach['weeks'] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const say = useReachCount();
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {translate('articleReach.reach.table')}
      </Box>
      <Box component="table" sx={tableStyles}>
        <thead>
          <tr>
            <th scope="col">{translate('articleReach.reach.week')}</th>
            {reachMeasures.map((measure) => (
              <th scope="col" key={measure}>
                {translate(`articleReach.reach.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((row) => (
            <tr key={row.week}>
              <th scope="row">{weekText(row.week, locale)}</th>
              {reachMeasures.map((measure) => (
                <td key={measure}>{say(row[measure])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </details>
  );
};

const tableStyles = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': {
    py: 0.375,
    px: 0.5,
    borderBottom: 1,
    borderColor: 'divider',
    textAlign: 'start',
    fontWeight: 400,
  },
  '& thead th': { fontWeight: 600 },
} as const;
