import type { SxProps } from '@mui/material/styles';

/**
 * Wide: the request and the checklist, the times, the day beside each other. Narrow: one under the other in the
 * order in which they are gone through, the day left out.
 */
export const page = {
  display: 'grid',
  gap: 1.5,
  mt: 1,
  mb: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '300px minmax(0, 1fr)', lg: '300px 340px minmax(0, 1fr)' },
  gridTemplateRows: { md: 'auto auto 1fr', lg: 'auto auto 1fr' },
  gridTemplateAreas: {
    xs: '"brief" "wish" "ranked" "check"',
    md: '"brief wish" "check ranked" "check day"',
    lg: '"brief wish wish" "brief ranked day" "check ranked day"',
  },
} as const satisfies SxProps;

export const areas = {
  brief: { gridArea: 'brief', minWidth: 0 },
  wish: { gridArea: 'wish', minWidth: 0 },
  ranked: { gridArea: 'ranked' },
  day: { gridArea: 'day', minWidth: 0, display: { xs: 'none', md: 'block' } },
  check: { gridArea: 'check', minWidth: 0 },
} as const satisfies Record<string, SxProps>;
