import { diffArrays } from 'diff';
import { type Block, blocksOf, oneSpaced } from '#domain/html/blocks.ts';
import { likeness, type WordChange, wordDiff } from './wordDiff.ts';

/** A block as it stands in its version: with the markup inside it. */
export interface DiffBlock extends Block {
  html: string;
}

/** What became of one block: a paragraph, a heading, a cell. `changed` with equal words is a change of markup alone. */
export type BlockChange =
  | { kind: 'same'; before: DiffBlock; after: DiffBlock }
  | { kind: 'changed'; before: DiffBlock; after: DiffBlock; words: WordChange[] }
  | { kind: 'removed'; before: DiffBlock }
  | { kind: 'added'; after: DiffBlock };

export const diffBlocksOf = (html: string): DiffBlock[] =>
  blocksOf(html).map((block) => ({ ...block, html: html.slice(block.start, block.end) }));

/** Two blocks with this share of words in common are one that changed. */
const alike = 0.35;
/** Comparing each with each is worth it for so many pairs; beyond, they are taken in their order. */
const mostPairs = 10_000;

/** White space between words is drawn as one space, and its kind says nothing. */
const identity = ({ tag, around, html }: DiffBlock): string =>
  `${around.join('>')}>${tag}|${oneSpaced(html)}`;

const changed = (before: DiffBlock, after: DiffBlock): BlockChange => ({
  kind: 'changed',
  before,
  after,
  words: wordDiff(before.text, after.text),
});

/** The best pairs in order, by dynamic programming over how alike they are. */
function pairsOf(removed: readonly DiffBlock[], added: readonly DiffBlock[]): [number, number][] {
  if (removed.length * added.length > mostPairs) return [];
  const scores = removed.map((before) =>
    added.map((after) => {
      const score = before.tag === after.tag || before.text !== '' ? likeness(before.text, after.text) : 0;
      return score >= alike ? score : 0;
    }),
  );
  const best = Array.from({ length: removed.length + 1 }, () =>
    Array.from({ length: added.length + 1 }, () => 0),
  );
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      const paired = (scores[row]?.[column] ?? 0) + at(row + 1, column + 1);
      const line = best[row];
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < removed.length && column < added.length; ) {
    const score = scores[row]?.[column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Blocks that left and blocks that came in the same place: pairs of them are changes, the rest stands alone. */
function settle(removed: readonly DiffBlock[], added: readonly DiffBlock[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let [row, column] = [0, 0];
  const upTo = (lastRow: number, lastColumn: number): void => {
    for (; row < lastRow; row += 1) {
      const before = removed[row];
      if (before) changes.push({ kind: 'removed', before });
    }
    for (; column < lastColumn; column += 1) {
      const after = added[column];
      if (after) changes.push({ kind: 'added', after });
    }
  };
  for (const [pairedRow, pairedColumn] of pairsOf(removed, added)) {
    upTo(pairedRow, pairedColumn);
    const [before, after] = [removed[pairedRow], added[pairedColumn]];
    if (before && after) changes.push(changed(before, after));
    [row, column] = [pairedRow + 1, pairedColumn + 1];
  }
  upTo(removed.length, added.length);
  return changes;
}

/** Beyond so many blocks that came or went, two bodies have nothing to do with each other. */
const mostEdits = 3_000;

/** How one body became another: first whole blocks are matched, then the words within those that changed. */
export function blockDiff(before: string, after: string): BlockChange[] {
  const [old, fresh] = [diffBlocksOf(before), diffBlocksOf(after)];
  const parts = diffArrays(old.map(identity), fresh.map(identity), { maxEditLength: mostEdits });
  if (!parts) return settle(old, fresh);
  const changes: BlockChange[] = [];
  let [row, column] = [0, 0];
  let gone: DiffBlock[] = [];
  for (const { added, removed, count } of parts) {
    if (removed) gone = old.slice(row, row + count);
    else if (added) {
      changes.push(...settle(gone, fresh.slice(column, column + count)));
      gone = [];
    } else {
      changes.push(...settle(gone, []));
      gone = [];
      for (let step = 0; step < count; step += 1) {
        const [earlier, later] = [old[row + step], fresh[column + step]];
        if (earlier && later) changes.push({ kind: 'same', before: earlier, after: later });
      }
    }
    if (!added) row += count;
    if (!removed) column += count;
  }
  return [...changes, ...settle(gone, [])];
}
