import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { closeTag, isInLine, openTag, writeHtml } from '#domain/html/tidyHtml.ts';
import { type HtmlElement, type HtmlNode, isElement } from '#domain/html/tree.ts';

/** Markdown has no sign for it: it stands as HTML. */
class NoSign extends Error {}

/** Markdown as the house writes it. */
export const write = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-', emphasis: '_' });

const only = ({ attributes }: HtmlElement, ...names: readonly string[]): boolean =>
  Object.keys(attributes).every((name) => names.includes(name));

const html = (value: string): { type: 'html'; value: string } => ({ type: 'html', value });

const textsOf = (nodes: readonly HtmlNode[]): PhrasingContent[] => nodes.flatMap(textOf);

/** Signs for what stands in a line; everything else keeps its tags around what has signs again. */
function textOf(node: HtmlNode): PhrasingContent[] {
  if (!isElement(node)) return [{ type: 'text', value: node.text }];
  const { tag, attributes, children } = node;
  const { href, src, alt, title = null } = attributes;
  if (tag === 'strong' && only(node)) return [{ type: 'strong', children: textsOf(children) }];
  if (tag === 'em' && only(node)) return [{ type: 'emphasis', children: textsOf(children) }];
  if (tag === 'br' && only(node)) return [{ type: 'break' }];
  if (tag === 'a' && href !== undefined && only(node, 'href', 'title'))
    return [{ type: 'link', url: href, title, children: textsOf(children) }];
  if (tag === 'img' && src !== undefined && alt !== undefined && only(node, 'src', 'alt'))
    return [{ type: 'image', url: src, alt }];
  return [html(openTag(node)), ...textsOf(children), ...(closeTag(node) ? [html(closeTag(node))] : [])];
}

/** The words of a list item or a cell, which stand there without a paragraph. */
const lineOf = (nodes: readonly HtmlNode[]): PhrasingContent[] => {
  if (!nodes.every(isInLine)) throw new NoSign();
  return textsOf(nodes);
};

function itemOf(item: HtmlNode, isLoose: boolean): ListItem {
  if (!isElement(item) || item.tag !== 'li' || !only(item)) throw new NoSign();
  const firstBlock = item.children.findIndex((child) => !isInLine(child));
  const end = firstBlock < 0 ? item.children.length : firstBlock;
  const words = textsOf(item.children.slice(0, end));
  return {
    type: 'listItem',
    spread: isLoose,
    children: [
      ...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : []),
      ...(item.children.slice(end).flatMap(blockOf) as BlockContent[]),
    ],
  };
}

/** Items with paragraphs have an empty line between them. */
const isLooseList = ({ children }: HtmlElement): boolean =>
  children.some(
    (item) => isElement(item) && item.children.some((child) => isElement(child) && child.tag === 'p'),
  );

/** A cell's words in one line, in which a stroke does not end it. */
function cellOf(cell: HtmlNode, tag: 'th' | 'td'): string {
  if (!isElement(cell) || cell.tag !== tag) throw new NoSign();
  if (tag === 'th' ? cell.attributes.scope !== 'col' || !only(cell, 'scope') : !only(cell))
    throw new NoSign();
  const words = write([{ type: 'paragraph', children: lineOf(cell.children) }]).trim();
  return words.replaceAll('|', '\\|');
}

function rowOf(row: HtmlNode | undefined, tag: 'th' | 'td'): string[] {
  if (!row || !isElement(row) || row.tag !== 'tr' || !only(row)) throw new NoSign();
  return row.children.map((cell) => cellOf(cell, tag));
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One head of columns over rows of plain cells; other tables stand as HTML. */
function tableOf(table: HtmlElement): RootContent {
  const [head, body, ...others] = table.children;
  if (!head || !isElement(head) || head.tag !== 'thead' || head.children.length !== 1) throw new NoSign();
  if (!body || !isElement(body) || body.tag !== 'tbody' || others.length > 0) throw new NoSign();
  const columns = rowOf(head.children[0], 'th');
  const rows = body.children.map((row) => rowOf(row, 'td'));
  return html([columns, columns.map(() => '---'), ...rows].map(rowLine).join('\n'));
}

const blocks: Partial<Record<string, (element: HtmlElement) => RootContent[]>> = {
  p: ({ children }) => [{ type: 'paragraph', children: lineOf(children) }],
  hr: () => [{ type: 'thematicBreak' }],
  blockquote: ({ children }) => [
    { type: 'blockquote', children: children.flatMap(blockOf) as BlockContent[] },
  ],
  table: (element) => [tableOf(element)],
  ul: (element) => [listOf(element)],
  ol: (element) => [listOf(element)],
  h2: headingOf,
  h3: headingOf,
  h4: headingOf,
  div: (element) => [html(openTag(element)), ...element.children.flatMap(blockOf), html('</div>')],
};

/** Attributes that have a sign, too. */
const signed: Partial<Record<string, string>> = { h2: 'id', h3: 'id', h4: 'id', ol: 'start', div: 'class' };

/** The address of a place is written as Pandoc and Hugo read it: `## Symptoms {#symptoms}`. */
function headingOf({ tag, attributes: { id }, children }: HtmlElement): RootContent[] {
  const depth = Number(tag.slice(1)) as 2 | 3 | 4;
  return [{ type: 'heading', depth, children: [...lineOf(children), ...(id ? [html(` {#${id}}`)] : [])] }];
}

function listOf(element: HtmlElement): RootContent {
  const isLoose = isLooseList(element);
  const { start = '1' } = element.attributes;
  const children = element.children.map((item) => itemOf(item, isLoose));
  return { type: 'list', ordered: element.tag === 'ol', start: Number(start), spread: isLoose, children };
}

function blockOf(node: HtmlNode): RootContent[] {
  if (!isElement(node)) throw new NoSign();
  const make = blocks[node.tag];
  const attribute = signed[node.tag];
  if (!make || !only(node, ...(attribute ? [attribute] : []))) return [asHtml(node)];
  return make(node);
}

/** As HTML, a line for each block, so that a person can read it and no line is empty. */
export const asHtml = (node: HtmlNode): { type: 'html'; value: string } =>
  html(
    writeHtml([node]).replace(
      /(<\/(?:caption|figcaption|li|t[rdh]|thead|tbody|tfoot|p|d[td]|summary|h[2-4]|ul|ol|iframe)>|<(?:figure|table|thead|tbody|tfoot|tr|ul|ol|dl|details)(?: [^>]*)?>)(?=<)/g,
      '$1\n',
    ),
  );

/** A block with Markdown's signs; undefined where it has none. */
export function markdownTreeOf(block: HtmlNode): RootContent[] | undefined {
  try {
    return blockOf(block);
  } catch (error) {
    if (error instanceof NoSign) return undefined;
    throw error;
  }
}
