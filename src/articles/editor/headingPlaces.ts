import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { attributeValues } from '#domain/articleHtml.ts';
import { fold } from '#domain/fold.ts';
import { takenIds } from './takenIds.ts';

export interface Place {
  at: number;
  text: string;
  id: string | null;
}

const placeOf = (node: Node, at: number): Place => ({
  at,
  text: node.textContent.trim(),
  id: typeof node.attrs.id === 'string' ? node.attrs.id : null,
});

/** Headings, which are the places of a text that links lead to. */
export function placesIn(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'heading') places.push(placeOf(node, at));
    return !node.isTextblock;
  });
  return places;
}

/** The heading the cursor stands in. */
export function placeHere({ state: { selection } }: Editor): Place | undefined {
  const { $from } = selection;
  const depth = Array.from({ length: $from.depth + 1 }, (_, at) => at).findLast(
    (at) => $from.node(at).type.name === 'heading',
  );
  return depth === undefined ? undefined : placeOf($from.node(depth), $from.before(depth));
}

/** Why a name cannot be given, as the last part of a message's key. */
export function faultOfName(doc: Node, name: string, own: string | null): 'shape' | 'taken' | undefined {
  if (name === '' || name === own) return undefined;
  if (!attributeValues.id.test(name)) return 'shape';
  return takenIds(doc).has(name) ? 'taken' : undefined;
}

/** “What helps” → `what-helps`, with a number where that is taken. */
export function nameFor(doc: Node, text: string): string {
  const words = fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^[^a-z]+|-+$/g, '');
  const taken = takenIds(doc);
  const first = words || 'part';
  let name = first;
  for (let time = 2; taken.has(name); time += 1) name = `${first}-${time}`;
  return name;
}

/** The name of a heading, given to it first where it has none. */
export function namePlace(editor: Editor, { at, text, id }: Place): string {
  if (id) return id;
  const name = nameFor(editor.state.doc, text);
  editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'id', name));
  return name;
}

export const setName = (editor: Editor, { at }: Place, name: string): void =>
  editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'id', name || null));

/** How many links of this text lead to a place of it. */
export function linksTo(doc: Node, id: string): number {
  let links = 0;
  doc.descendants((node) => {
    if (node.marks.some(({ attrs }) => attrs.href === `#${id}`)) links += 1;
  });
  return links;
}
