import Insights from '@mui/icons-material/InsightsOutlined';
import { lazy } from 'react';

/** Figures of the desk's work; for managers. */
export const figures = {
  name: 'figures',
  icon: Insights,
  list: lazy(() => import('./FlagFigures.tsx').then((module) => ({ default: module.FlagFigures }))),
};
