import { diffArrays } from 'diff';
import { readHtml } from '#domain/html/tree.ts';

/** A stretch of two versions made one: what both have, what one of them changed, or what both changed differently. */
export type Piece =
  | { is: 'same' | 'mine' | 'theirs'; parts: readonly string[] }
  | { is: 'clash'; base: readonly string[]; mine: readonly string[]; theirs: readonly string[] };

export const choices = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof choices)[number];

/** A stretch of the base, the end excluded, and what stands in its place. */
interface Hunk {
  start: number;
  end: number;
  parts: readonly string[];
}

function hunksOf(base: readonly string[], changed: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { start: number; end: number; parts: string[] } | undefined;
  for (const { added, removed, value } of diffArrays([...base], [...changed])) {
    if (!added && !removed) {
      open = undefined;
      at += value.length;
      continue;
    }
    if (!open) hunks.push((open = { start: at, end: at, parts: [] }));
    if (added) open.parts.push(...value);
    else {
      at += value.length;
      open.end = at;
    }
  }
  return hunks;
}

/** Two that only touch disturb each other no more than two that lie apart; two insertions at one place do. */
const overlap = (one: Hunk, other: Hunk): boolean =>
  (one.start < other.end && other.start < one.end) ||
  (one.start === other.start && one.end === one.start && other.end === other.start);

/** What a side has of a stretch of the base. */
function sideOf(
  base: readonly string[],
  hunks: readonly Hunk[],
  { start, end }: Omit<Hunk, 'parts'>,
): string[] {
  const parts: string[] = [];
  let at = start;
  for (const hunk of hunks) {
    parts.push(...base.slice(at, hunk.start), ...hunk.parts);
    at = hunk.end;
  }
  return [...parts, ...base.slice(at, end)];
}

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/**
 * What became of `base` in two hands. What only one of them changed is taken from there; where both changed the same
 * stretch differently, somebody has to choose.
 */
export function mergeParts(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Piece[] {
  const waiting = [
    ...hunksOf(base, mine).map((hunk) => ({ hunk, by: 'mine' as const })),
    ...hunksOf(base, theirs).map((hunk) => ({ hunk, by: 'theirs' as const })),
  ].sort((one, other) => one.hunk.start - other.hunk.start || one.hunk.end - other.hunk.end);
  const pieces: Piece[] = [];
  let at = 0;
  while (waiting.length > 0) {
    const group = waiting.splice(0, 1);
    // Whatever lies over something of the group belongs to it.
    for (let found = 0; found >= 0; ) {
      found = waiting.findIndex(({ hunk }) => group.some((one) => overlap(one.hunk, hunk)));
      if (found >= 0) group.push(...waiting.splice(found, 1));
    }
    const stretch = {
      start: Math.min(...group.map(({ hunk }) => hunk.start)),
      end: Math.max(...group.map(({ hunk }) => hunk.end)),
    };
    if (stretch.start > at) pieces.push({ is: 'same', parts: base.slice(at, stretch.start) });
    at = stretch.end;
    const of = (by: 'mine' | 'theirs') =>
      sideOf(
        base,
        group.filter((one) => one.by === by).map(({ hunk }) => hunk),
        stretch,
      );
    const sides = new Set(group.map(({ by }) => by));
    const [only] = sides;
    if (sides.size === 1 && only) pieces.push({ is: only, parts: of(only) });
    else if (equal(of('mine'), of('theirs'))) pieces.push({ is: 'same', parts: of('mine') });
    else
      pieces.push({
        is: 'clash',
        ...{ base: base.slice(stretch.start, stretch.end), mine: of('mine'), theirs: of('theirs') },
      });
  }
  if (at < base.length) pieces.push({ is: 'same', parts: base.slice(at) });
  return pieces;
}

/** The merged parts, with a choice for each clash in its order; without one, both are kept. */
export function chosenParts(
  pieces: readonly Piece[],
  chosen: readonly (Choice | undefined)[] = [],
): string[] {
  let nth = -1;
  return pieces.flatMap((piece) => {
    if (piece.is !== 'clash') return piece.parts;
    nth += 1;
    const choice = chosen[nth] ?? 'both';
    if (choice !== 'both') return piece[choice];
    // What both have stands once.
    return [...piece.theirs, ...piece.mine.filter((part) => !piece.theirs.includes(part))];
  });
}

/** The HTML of each block that stands at the top of a body; together they are the body. */
export function blockSources(html: string): string[] {
  const starts = readHtml(html)
    .children.map(({ start }) => start)
    .filter((start) => start > 0);
  const cuts = [0, ...new Set(starts), html.length];
  return cuts.slice(1).flatMap((end, index) => {
    const source = html.slice(cuts[index], end);
    return source === '' ? [] : [source];
  });
}
