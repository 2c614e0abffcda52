import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '#domain/checks/finding.ts';
import { useChecks } from './useChecks.ts';

interface Marked {
  errors: number;
  warnings: number;
}

/** How many errors and warnings stand under each heading, in their order. */
export function useSectionMarks(): Marked[] {
  const { findings, article } = useChecks();
  return useMemo(() => marksOf(article?.body ?? '', findings ?? []), [findings, article]);
}

function marksOf(body: string, findings: readonly Finding[]): Marked[] {
  const starts = [...body.matchAll(/<h[1-6][\s>]/gi)].map(({ index }) => index);
  const marks = starts.map(() => ({ errors: 0, warnings: 0 }));
  for (const { level, place } of findings) {
    if (level === 'advice' || !('start' in place)) continue;
    const mark = marks[starts.findLastIndex((start) => start <= place.start)];
    if (mark) mark[level === 'error' ? 'errors' : 'warnings'] += 1;
  }
  return marks;
}

/** A sign beside a heading of the outline: something below it needs a look. */
export const SectionMark = ({ errors, warnings }: Marked) => {
  const translate = useTranslate();
  if (errors + warnings === 0) return null;
  const words = [
    errors > 0 ? translate('checking.counts.error', { smart_count: errors }) : '',
    warnings > 0 ? translate('checking.counts.warning', { smart_count: warnings }) : '',
  ].filter(Boolean);
  return (
    <Box component="span" title={words.join(', ')} sx={{ ml: 0.75, whiteSpace: 'nowrap', fontWeight: 600 }}>
      <Box component="span" aria-hidden sx={{ color: errors > 0 ? 'error.main' : 'warning.main' }}>
        {errors > 0 ? '●' : '▲'} {errors + warnings}
      </Box>
      <Box component="span" sx={unseen}>
        {` (${words.join(', ')})`}
      </Box>
    </Box>
  );
};

const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
