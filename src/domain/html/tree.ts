import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Where something stands in the HTML it was read from, in UTF-16 units, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

export interface HtmlText extends Span {
  text: string;
}

export interface HtmlElement extends Span {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly HtmlNode[];
  /** Of what stands between its tags. */
  inner: Span;
}

export type HtmlNode = HtmlElement | HtmlText;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tag' in node;

type Read = DefaultTreeAdapterTypes.ChildNode;

/** Elements a browser adds by itself, a table's body say, stand nowhere in the text. */
const nowhere: Span = { start: -1, end: -1 };

function nodesOf(children: readonly Read[]): HtmlNode[] {
  return children.flatMap((node): HtmlNode[] => {
    const at = node.sourceCodeLocation;
    const span: Span = at ? { start: at.startOffset, end: at.endOffset } : nowhere;
    if ('value' in node) return [{ text: node.value, ...span }];
    if (!('tagName' in node)) return [];
    const tags = node.sourceCodeLocation;
    return [
      {
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        children: nodesOf(node.childNodes),
        ...span,
        inner: {
          start: tags?.startTag?.endOffset ?? span.start,
          end: tags?.endTag?.startOffset ?? span.end,
        },
      },
    ];
  });
}

/** An article's body as a browser would read it; comments are left out. */
export function readHtml(html: string): HtmlElement {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  const whole = { start: 0, end: html.length };
  return { tag: '', attributes: {}, children: nodesOf(childNodes), ...whole, inner: whole };
}

/** Every element inside, in the order of the text. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  for (const node of root.children) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

export const elementsNamed = (root: HtmlElement, ...tags: readonly string[]): HtmlElement[] =>
  [...elementsIn(root)].filter(({ tag }) => tags.includes(tag));

/** Its words as they stand, without a space where only a tag was. */
export const textOf = (node: HtmlNode): string =>
  isElement(node) ? (node.tag === 'br' ? '\n' : node.children.map(textOf).join('')) : node.text;
