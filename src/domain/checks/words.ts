import type { Block } from '#domain/html/blocks.ts';
import { type HtmlNode, type HtmlText, isElement, type Span } from '#domain/html/tree.ts';

/** The words of a block as they stand in the HTML, letter by letter where no entity is written. */
function* textsIn(nodes: readonly HtmlNode[]): Generator<HtmlText> {
  for (const node of nodes) {
    if (!isElement(node)) yield node;
    else if (node.tag === 'br') yield { text: '\n', start: node.start, end: node.end };
    else yield* textsIn(node.children);
  }
}

export interface Spoken {
  text: string;
  /** Where a stretch of the text stands in the HTML. */
  spanOf: (start: number, end: number) => Span;
}

export function spoken({ nodes }: Pick<Block, 'nodes'>): Spoken {
  const texts = [...textsIn(nodes)];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length;
  }
  const holding = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const placeOf = (offset: number, side: 'start' | 'end'): number => {
    const index = holding(side === 'start' ? offset : offset - 1);
    const node = texts[index];
    if (!node) return 0;
    const isLiteral = node.end - node.start === node.text.length;
    return isLiteral ? node.start + offset - (starts[index] ?? 0) : node[side];
  };
  return {
    text: texts.map(({ text }) => text).join(''),
    spanOf: (start, end) => ({ start: placeOf(start, 'start'), end: placeOf(end, 'end') }),
  };
}

/** Every match of a pattern in a block, with its place in the HTML. */
export function* locate(
  block: Block,
  pattern: RegExp,
): Generator<Span & { text: string; match: RegExpExecArray }> {
  const { text, spanOf } = spoken(block);
  for (const match of text.matchAll(pattern))
    yield { ...spanOf(match.index, match.index + match[0].length), text: match[0].trim(), match };
}
