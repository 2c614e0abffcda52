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

/** Every in-text mark, in the order of the text. */
export function citationsIn(doc: Node): CitedAt[] {
  const found: CitedAt[] = [];
  doc.descendants((node, at) => {
    if (node.type.name !== 'citation') return;
    const href = String(node.attrs.href ?? '');
    if (href.startsWith(anchor))
      found.push({ referenceId: href.slice(anchor.length), at, label: String(node.attrs.label) });
  });
  return found;
}

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
