import type { AppointmentRequest } from '#domain/requestRecord.ts';

type Flag = AppointmentRequest['flags'][number];

/** A stretch of the message: plain, or covered by the flags that name it. */
export interface Part {
  start: number;
  text: string;
  flags: Flag[];
}

/** Cuts the text where a flag begins or ends, so that flags that overlap are both told. Nothing is left out. */
export const markedParts = (text: string, flags: readonly Flag[]): Part[] => {
  const within = flags.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = within.filter((flag) => flag.start <= start && end <= flag.end);
    return { start, text: text.slice(start, end), flags: covering };
  });
};
