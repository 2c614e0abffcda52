import {
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  readHtml,
  type Span,
  textOf,
} from './tree.ts';

const inline = new Set(['a', 'abbr', 'br', 'em', 'img', 'span', 'strong', 'sub', 'sup']);

/** A run of text as a reader sees it: a paragraph, a heading, a cell, the words of a list item. */
export interface Block extends Span {
  /** The element it stands in: `p`, `h2`, `li`, `td`; the root's is empty. */
  tag: string;
  /** With its white space made single. */
  text: string;
  nodes: readonly HtmlNode[];
  /** Elements around it, the nearest last: `table`, `tbody`, `tr`. */
  around: readonly string[];
}

export const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isInline = (node: HtmlNode): boolean => !isElement(node) || inline.has(node.tag);

function* blocksIn(element: HtmlElement, around: readonly string[]): Generator<Block> {
  let run: HtmlNode[] = [];
  const closed = (): Block[] => {
    const nodes = run;
    run = [];
    const text = oneSpaced(nodes.map(textOf).join(''));
    const [first, last] = [nodes[0], nodes.at(-1)];
    const holds = text !== '' || nodes.some((node) => isElement(node) && holdsPicture(node));
    if (!first || !last || !holds) return [];
    return [{ tag: element.tag, text, nodes, around, start: first.start, end: last.end }];
  };
  for (const node of element.children) {
    if (isInline(node)) run.push(node);
    else {
      yield* closed();
      yield* blocksIn(node as HtmlElement, element.tag ? [...around, element.tag] : around);
    }
  }
  yield* closed();
}

const holdsPicture = (element: HtmlElement): boolean =>
  element.tag === 'img' || [...elementsIn(element)].some(({ tag }) => tag === 'img');

/** Every block in reading order; what holds neither words nor a picture is none. */
export const blocksOf = (html: string | HtmlElement): Block[] => [
  ...blocksIn(typeof html === 'string' ? readHtml(html) : html, []),
];

/** The words alone, a line for each block: what search looks through and a reader hears. */
export const plainText = (html: string): string =>
  blocksOf(html)
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n');
