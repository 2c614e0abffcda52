import { lazy, Suspense } from 'react';
import { useAlarms } from './useAttention.ts';

const AlarmWords = lazy(() => import('./AlarmWords.tsx').then((module) => ({ default: module.AlarmWords })));

/** Above every page until someone has read what must be read; on most days nothing, and nothing is fetched for it. */
export const AlarmBanner = () => {
  const alarms = useAlarms();
  const isQuiet = !alarms || (alarms.unread.length === 0 && alarms.arrivedWhileClosed === 0);
  return <Suspense>{isQuiet ? null : <AlarmWords alarms={alarms} />}</Suspense>;
};
