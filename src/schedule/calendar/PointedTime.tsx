import { useLayoutEffect, useRef } from 'react';
import { useLocale } from 'react-admin';
import { instantOf } from '#domain/instant.ts';
import { clockTime } from '#ui/timeWords.ts';
import type { Pointed } from './usePointing.ts';

interface Props {
  pointed: Pointed;
  /** Percent of the column. */
  top: number;
  height: number;
}

/** The time that is pointed at by key. Drawn anew at each step and given the focus, which brings it into sight and says it. */
export const PointedTime = ({ pointed: { wall, words, take, leave }, top, height }: Props) => {
  const locale = useLocale();
  const here = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <button
      ref={here}
      type="button"
      className="pointed"
      aria-label={words}
      style={{ top: `${top}%`, height: `${height}%` }}
      onClick={take}
      onBlur={({ relatedTarget }) => {
        const isInDialog = relatedTarget?.closest('[role="dialog"], [role="presentation"]');
        if (relatedTarget && !isInDialog) leave();
      }}
    >
      {clockTime(instantOf(wall), locale, 'UTC')}
    </button>
  );
};
