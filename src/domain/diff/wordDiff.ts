import { diffArrays } from 'diff';

/** A stretch of text that stands in both versions, or in one of them. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word, a number with its decimals, a stretch of white space, or one other sign. */
const piece = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^\s\p{L}\p{N}]/gu;

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): WordChange['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** What became of each word. Words that are the same in both stand once; removed ones before those in their place. */
export const wordDiff = (before: string, after: string): WordChange[] =>
  diffArrays(before.match(piece) ?? [], after.match(piece) ?? []).map((part) => ({
    kind: kindOf(part),
    text: part.value.join(''),
  }));

/** How alike two texts are, 0 to 1, by the words they share. */
export function likeness(before: string, after: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [one, other] = [words(before), words(after)];
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const times = left.get(word) ?? 0;
    if (times > 0) shared += 1;
    left.set(word, times - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
