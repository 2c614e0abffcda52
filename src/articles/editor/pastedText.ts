import { DOMParser, type Schema, Slice } from '@tiptap/pm/model';
import { prepareHtml } from './articleDocument.ts';
import { type FlatItem, nestItems } from './nestedLists.ts';

const bullet = /^(\s*)(?:[-*•·▪–])\s+(?=\S)/;
const number = /^(\s*)(\d{1,3})[.)]\s+(?=\S)/;

/** Two blanks or a tab further in is one deeper, as far as there is something to be deeper than. */
const depthOf = (indent: string): number => Math.floor(indent.replaceAll('\t', '  ').length / 2) + 1;

function itemOf(document: Document, line: string): FlatItem | undefined {
  const [marker, indent = '', digits] = number.exec(line) ?? bullet.exec(line) ?? [];
  if (marker === undefined) return undefined;
  const content = [document.createTextNode(line.slice(marker.length).trim())];
  return { depth: depthOf(indent), list: digits ? 'ol' : 'ul', start: digits, content };
}

/** One item alone may be a sentence that begins with a dash or a year; two are a list. */
function listOf(document: Document, lines: readonly string[]): Element[] | undefined {
  const items = lines.map((line) => itemOf(document, line));
  if (lines.length < 2 || items.some((item) => !item)) return undefined;
  let deepest = 0;
  const fitting = items.flatMap((item) => {
    if (!item) return [];
    deepest = Math.min(item.depth, deepest + 1);
    return [{ ...item, depth: deepest }];
  });
  return nestItems(document, fitting);
}

function paragraphOf(document: Document, lines: readonly string[]): Element {
  const paragraph = document.createElement('p');
  for (const [index, line] of lines.entries()) {
    if (index > 0) paragraph.append(document.createElement('br'));
    paragraph.append(line.trim());
  }
  return paragraph;
}

/** Plain text as people write it: a blank line ends a paragraph, dashes and numbers make a list. */
export function plainTextFragment(text: string): DocumentFragment {
  const { content } = document.createElement('template');
  const made = content.ownerDocument;
  for (const block of text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').filter((line) => line.trim());
    if (lines.length === 0) continue;
    const lead = lines.findIndex((line) => itemOf(made, line));
    const [before, list] = lead > 0 ? [lines.slice(0, lead), lines.slice(lead)] : [[], lines];
    const items = listOf(made, list);
    if (items && before.length > 0) content.append(paragraphOf(made, before));
    content.append(...(items ?? [paragraphOf(made, lines)]));
  }
  return content;
}

export function plainTextSlice(schema: Schema, text: string): Slice {
  const fragment = plainTextFragment(text);
  prepareHtml(fragment);
  const slice = DOMParser.fromSchema(schema).parseSlice(fragment);
  return Slice.maxOpen(slice.content);
}
