import { shapes } from '#ui/shapes.ts';

/** A small shape beside its word. Drawn plainly: a list has many of them. */
export const Sign = ({ shape, tone }: { shape: keyof typeof shapes; tone?: string }) => (
  <svg viewBox="0 0 12 12" className={`sign ${tone ?? ''}`} aria-hidden>
    <path d={shapes[shape]} fill="currentColor" fillRule="evenodd" />
  </svg>
);
