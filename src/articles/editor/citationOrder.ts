import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { type CitedAt, citationsIn, mentionOrder } from './citations.ts';

const sameMentions = (one: readonly CitedAt[], other: readonly CitedAt[]): boolean =>
  one.length === other.length &&
  one.every(({ referenceId }, index) => referenceId === other[index]?.referenceId);

/** A number may stand in brackets. */
const renumbered = (label: string, number: number): string => label.replace(/\d+/, String(number));

function renumber(tr: Transaction, citations: readonly CitedAt[]): Transaction | undefined {
  const order = mentionOrder(citations);
  for (const { referenceId, at, label } of citations) {
    const next = renumbered(label, order.indexOf(referenceId) + 1);
    if (next !== label) tr.setNodeAttribute(at, 'label', next);
  }
  return tr.docChanged ? tr : undefined;
}

interface Options {
  /** Told whenever what is cited, or in which order, has changed. */
  onOrder: (referenceIds: readonly string[]) => void;
}

/**
 * Numbers the in-text marks in the order of their first mention, whenever one comes, goes or moves. A text whose
 * marks nobody touches keeps the numbers it was stored with.
 */
export const CitationOrder = Extension.create<Options>({
  name: 'citationOrder',
  addOptions: () => ({ onOrder: () => {} }),
  addProseMirrorPlugins() {
    const { onOrder } = this.options;
    const changed = (before: Node, after: Node) => {
      if (before.eq(after)) return undefined;
      const [were, are] = [citationsIn(before), citationsIn(after)];
      return sameMentions(were, are) ? undefined : are;
    };
    return [
      new Plugin({
        appendTransaction: (_transactions, { doc }, state) => {
          const citations = changed(doc, state.doc);
          return citations ? renumber(state.tr, citations) : undefined;
        },
        view: () => ({
          update: ({ state }, { doc }) => {
            const citations = doc === state.doc ? undefined : changed(doc, state.doc);
            if (citations) onOrder(mentionOrder(citations));
          },
        }),
      }),
    ];
  },
});
