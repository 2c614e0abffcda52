import { useMemo } from 'react';
import { htmlDifference } from '#domain/htmlDifference.ts';
import { DifferentLines } from './DifferentLines.tsx';

const most = 200;

/** In which lines two texts differ. */
export const HtmlDifference = ({ before, after }: { before: string; after: string }) => {
  const lines = useMemo(() => htmlDifference(before, after), [before, after]);
  return <DifferentLines lines={lines.slice(0, most)} more={Math.max(0, lines.length - most)} />;
};
