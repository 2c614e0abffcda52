import type { ReactNode } from 'react';

export type Tone = 'strong' | 'waiting' | 'ready' | 'quiet' | 'danger';

interface Props {
  /** An outline in a 12 × 12 box. */
  shape: string;
  tone: Tone;
  title?: string | undefined;
  children: ReactNode;
}

/** A shape and a word: the color only repeats what both say. */
export const Chip = ({ shape, tone, title, children }: Props) => (
  <span className="chip" title={title}>
    <Shape shape={shape} tone={tone} />
    {children}
  </span>
);

/** The shape alone, where the word is told elsewhere. */
export const Shape = ({ shape, tone }: Pick<Props, 'shape' | 'tone'>) => (
  <svg viewBox="0 0 12 12" className={`shape tone-${tone}`} aria-hidden>
    <path d={shape} fill="currentColor" fillRule="evenodd" />
  </svg>
);
