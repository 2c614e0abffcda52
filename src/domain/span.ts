import { epochOf, type Instant, instantOf } from './instant.ts';

/** A stretch of time between two instants, the end excluded. */
export type Interval = { startsAt: Instant; endsAt: Instant };

/** An interval in epoch milliseconds, for arithmetic: `[start, end)`. */
export type Span = readonly [start: number, end: number];

export const spanOf = ({ startsAt, endsAt }: Interval): Span => [epochOf(startsAt), epochOf(endsAt)];

export const intervalOf = ([start, end]: Span): Interval => ({
  startsAt: instantOf(start),
  endsAt: instantOf(end),
});

export const overlaps = (a: Interval, b: Interval): boolean =>
  epochOf(a.startsAt) < epochOf(b.endsAt) && epochOf(b.startsAt) < epochOf(a.endsAt);

/** Sorted, without overlaps, empty ones dropped; spans that touch become one. */
export const merged = (spans: readonly Span[]): Span[] => {
  const result: [number, number][] = [];
  for (const [start, end] of spans.filter(([from, to]) => from < to).toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};

/** What is left of `spans` outside `holes`; both merged. */
export const without = (spans: readonly Span[], holes: readonly Span[]): Span[] =>
  spans.flatMap(([start, end]) => {
    const left: Span[] = [];
    let from = start;
    for (const [holeStart, holeEnd] of holes) {
      if (holeStart >= end) break;
      if (holeStart > from) left.push([from, holeStart]);
      from = Math.max(from, holeEnd);
    }
    if (from < end) left.push([from, end]);
    return left;
  });

/** What of the spans lies between two moments; merged. */
export const within = (spans: readonly Span[], [from, to]: Span): Span[] =>
  merged(spans.map(([start, end]) => [Math.max(start, from), Math.min(end, to)]));
