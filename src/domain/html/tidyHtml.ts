import { type HtmlElement, type HtmlNode, isElement, readHtml } from './tree.ts';

/** Elements inside a line of text. */
const inLine = new Set(['a', 'abbr', 'em', 'span', 'strong', 'sub', 'sup']);
const withoutEnd = new Set(['br', 'hr', 'img']);

export const isInLine = (node: HtmlNode): boolean =>
  !isElement(node) || inLine.has(node.tag) || node.tag === 'br' || node.tag === 'img';

/** A piece of text, or what stands between two: something to see in the line, or an edge of it. */
type Leaf = { text: string } | 'seen' | 'edge';

function leavesOf(nodes: readonly HtmlNode[], texts: Map<HtmlNode, { text: string }>): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (!isElement(node)) {
      const leaf = { text: node.text };
      texts.set(node, leaf);
      return [leaf];
    }
    if (node.tag === 'img') return ['seen'];
    const inside = leavesOf(node.children, texts);
    return inLine.has(node.tag) ? inside : ['edge', ...inside, 'edge'];
  });
}

/** White space as a reader sees it: runs are one space, none at the edge of a block or a line. */
function tidyLeaves(leaves: readonly Leaf[]): void {
  let last: { text: string } | undefined;
  let afterSpace = true;
  for (const leaf of [...leaves, 'edge' as const]) {
    if (leaf === 'edge' && last) last.text = last.text.replace(/ $/, '');
    if (typeof leaf === 'string') {
      afterSpace = leaf === 'edge';
      last = undefined;
      continue;
    }
    const run = leaf.text.replace(/[ \t\r\n\f]+/g, ' ');
    leaf.text = afterSpace ? run.replace(/^ /, '') : run;
    if (leaf.text === '') continue;
    afterSpace = leaf.text.endsWith(' ');
    last = leaf;
  }
}

/** The tree with no white space but what a reader sees. */
export function tidyTree(root: HtmlElement): HtmlElement {
  const texts = new Map<HtmlNode, { text: string }>();
  tidyLeaves(leavesOf(root.children, texts));
  const tidied = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((node): HtmlNode[] => {
      if (isElement(node)) return [{ ...node, children: tidied(node.children) }];
      const text = texts.get(node)?.text ?? '';
      return text === '' ? [] : [{ ...node, text }];
    });
  return { ...root, children: tidied(root.children) };
}

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
export const escapeText = (text: string): string =>
  text.replace(/[&<>\u00a0]/g, (sign) => signs[sign] ?? sign);
const escapeValue = (text: string): string => text.replace(/[&"\u00a0]/g, (sign) => signs[sign] ?? sign);

export const openTag = ({ tag, attributes }: Pick<HtmlElement, 'tag' | 'attributes'>): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeValue(value)}"`)].join(' ')}>`;

export const closeTag = ({ tag }: Pick<HtmlElement, 'tag'>): string =>
  withoutEnd.has(tag) ? '' : `</${tag}>`;

/** A tree as a browser writes it. */
export const writeHtml = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) =>
      isElement(node)
        ? `${openTag(node)}${writeHtml(node.children)}${closeTag(node)}`
        : escapeText(node.text),
    )
    .join('');

/** A body without the white space nobody sees: two that say the same in the same elements are equal. */
export const tidyHtml = (html: string): string => writeHtml(tidyTree(readHtml(html)).children);
