import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

const anchor = '#ref-';

/** The address an in-text mark leads to: the entry of the list of references with this id. */
export const referenceAnchor = (referenceId: string): string => `${anchor}${referenceId}`;

export interface CitedAt {
  referenceId: string;
  at: number;
  label: string;
}

type Within = Omit<CitedAt, 'at'> & { from: number };

/** A node never changes, so what was found in it once is found in it for good: a key looks through one paragraph. */
const known = new WeakMap<Node, readonly Within[]>();

function citationsWithin(node: Node): readonly Within[] {
  const already = known.get(node);
  if (already) return already;
  const found: Within[] = [];
  node.forEach((child, offset) => {
    const href = child.type.name === 'citation' ? String(child.attrs.href ?? '') : '';
    if (href.startsWith(anchor))
      found.push({
        referenceId: href.slice(anchor.length),
        label: String(child.attrs.label),
        from: offset,
      });
    if (child.childCount > 0)
      for (const one of citationsWithin(child)) found.push({ ...one, from: offset + 1 + one.from });
  });
  known.set(node, found);
  return found;
}

/** Every in-text mark, in the order of the text. */
export const citationsIn = (doc: Node): CitedAt[] =>
  citationsWithin(doc).map(({ from, ...rest }) => ({ ...rest, at: from }));

/** References in the order of their first mention. */
export const mentionOrder = (citations: readonly CitedAt[]): string[] => [
  ...new Set(citations.map(({ referenceId }) => referenceId)),
];

/** How often each reference is cited. */
export function mentionCounts({ state }: Editor): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { referenceId } of citationsIn(state.doc))
    counts.set(referenceId, (counts.get(referenceId) ?? 0) + 1);
  return counts;
}

/** Goes to the next mention after the cursor, and from the last to the first. */
export function goToMention(editor: Editor, referenceId: string): void {
  const mentions = citationsIn(editor.state.doc).filter((one) => one.referenceId === referenceId);
  const next = mentions.find(({ at }) => at > editor.state.selection.from) ?? mentions[0];
  if (next) editor.chain().focus().setNodeSelection(next.at).scrollIntoView().run();
}

/** Takes every mention of a reference out of the text, as one step. */
export function removeMentions(editor: Editor, referenceId: string): void {
  const { tr } = editor.state;
  const mentions = citationsIn(tr.doc).filter((one) => one.referenceId === referenceId);
  for (const { at } of mentions.toReversed()) tr.delete(at, at + 1);
  if (tr.docChanged) editor.view.dispatch(tr);
}

/** Of the field in which a reference is written. */
export const referenceFieldId = (referenceId: string): string => `reference-${referenceId}`;
