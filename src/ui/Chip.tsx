import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type Tone = 'strong' | 'waiting' | 'ready' | 'quiet' | 'danger';

const colors: Record<Tone, string> = {
  strong: 'primary.main',
  waiting: 'warning.main',
  ready: 'success.main',
  quiet: 'text.secondary',
  danger: 'error.main',
};

interface Props {
  /** An outline in a 12 × 12 box. */
  shape: string;
  tone: Tone;
  title?: string | undefined;
  children: ReactNode;
}

/** A shape and a word: the color only repeats what both say. */
export const Chip = ({ shape, tone, title, children }: Props) => (
  <Box
    component="span"
    title={title}
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
  >
    <Shape shape={shape} tone={tone} />
    {children}
  </Box>
);

/** The shape alone, where the word is told elsewhere. */
export const Shape = ({ shape, tone }: Pick<Props, 'shape' | 'tone'>) => (
  <Box
    component="svg"
    viewBox="0 0 12 12"
    aria-hidden
    sx={{ width: 12, height: 12, flexShrink: 0, color: colors[tone] }}
  >
    <path d={shape} fill="currentColor" fillRule="evenodd" />
  </Box>
);
