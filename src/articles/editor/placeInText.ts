import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Span } from '#domain/html/tree.ts';

const tagsAndEntities = /<!--[\s\S]*?-->|<[^>]*>|&(?:#\w+|\w+);/g;
const hardSpace = /^&(?:nbsp|#160|#xa0);$/i;

/**
 * How many letters stand before an offset. White space is not counted: a browser makes less of it, and the document
 * keeps none between blocks. What is counted is the same in both.
 */
function lettersBefore(html: string, offset: number): number {
  const text = html
    .slice(0, offset)
    .replace(tagsAndEntities, (part) => (part.startsWith('&') && !hardSpace.test(part) ? 'x' : ' '));
  return text.replaceAll(/\s/g, '').length;
}

/** The words of a node that has no others inside it. */
const wordsOf = (node: Node): string | undefined =>
  node.isText ? node.text : node.type.name === 'citation' ? String(node.attrs.label) : undefined;

/** The position before the letter with this number, counted from none; the document's end when there are fewer. */
function positionOf(doc: Node, letter: number): number {
  let left = letter;
  let found: number | undefined;
  doc.descendants((node, at) => {
    const words = found === undefined ? wordsOf(node) : undefined;
    if (words === undefined) return found === undefined;
    for (const [index, character] of [...words.split('')].entries()) {
      if (/\s/.test(character)) continue;
      if (left === 0) {
        found = node.isText ? at + index : at;
        break;
      }
      left -= 1;
    }
    return false;
  });
  return found ?? doc.content.size;
}

/** What the document has for elements that may stand there without a letter. */
const namesOf: Record<string, (node: Node) => boolean> = {
  img: ({ type }) => type.name === 'figureImage' || type.name === 'image',
  hr: ({ type }) => type.name === 'horizontalRule',
  iframe: ({ type }) => type.name === 'video',
  h2: ({ type, attrs }) => type.name === 'heading' && attrs.level === 2,
  h3: ({ type, attrs }) => type.name === 'heading' && attrs.level === 3,
  h4: ({ type, attrs }) => type.name === 'heading' && attrs.level === 4,
  table: ({ type }) => type.name === 'table',
  figure: ({ type }) => type.name === 'figure' || type.name === 'videoFigure',
};

function elementAt(doc: Node, html: string, start: number): { at: number; node: Node } | undefined {
  const tag = /^<([a-z0-9]+)/i.exec(html.slice(start, start + 20))?.[1]?.toLowerCase();
  const isOne = tag ? namesOf[tag] : undefined;
  if (!tag || !isOne) return undefined;
  let before = html.slice(0, start).match(new RegExp(`<${tag}[\\s>]`, 'gi'))?.length ?? 0;
  let found: { at: number; node: Node } | undefined;
  doc.descendants((node, at) => {
    if (found) return false;
    if (isOne(node) && before-- === 0) found = { at, node };
    return true;
  });
  return found;
}

/** Selects in the document what a span of its HTML names, and brings it into view. */
export function selectPlace(editor: Editor, html: string, { start, end }: Span): void {
  const { state, view } = editor;
  const { doc, tr } = state;
  const [first, last] = [lettersBefore(html, start), lettersBefore(html, end)];
  const element = first === last ? elementAt(doc, html, start) : undefined;
  if (element && !element.node.isTextblock && NodeSelection.isSelectable(element.node))
    tr.setSelection(NodeSelection.create(doc, element.at));
  else if (element) tr.setSelection(TextSelection.near(doc.resolve(element.at + 1)));
  else {
    const from = positionOf(doc, first);
    const to = last > first ? positionOf(doc, last - 1) + 1 : from;
    tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to)));
  }
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
