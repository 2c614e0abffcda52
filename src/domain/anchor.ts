/** The words a remark is about, and what stood on either side of them. */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
}

/** How many signs two texts have in common from their beginnings. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const reversed = (text: string): string => [...text].toReversed().join('');

/**
 * Where the words stand in a text now, by UTF-16 units; where they stand several times, the place whose surroundings
 * are most like what they were. Undefined once they are gone.
 */
export function findAnchor(
  text: string,
  { quote, before, after }: Anchor,
): { start: number; end: number } | undefined {
  if (quote === '') return undefined;
  let best: { start: number; end: number; score: number } | undefined;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const left = text.slice(Math.max(0, start - before.length), start);
    const right = text.slice(end, end + after.length);
    const score = shared(reversed(left), reversed(before)) + shared(right, after);
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && { start: best.start, end: best.end };
}
