import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { ArticleComment } from '#domain/articleComment.ts';
import { placeOf } from './textOf.ts';

interface Shown {
  comments: readonly ArticleComment[];
  chosen: string | undefined;
}

interface State extends Shown {
  marks: DecorationSet;
}

const key = new PluginKey<State>('comments');

const nothing: Shown = { comments: [], chosen: undefined };

function marked(doc: Transaction['doc'], { comments, chosen }: Shown): DecorationSet {
  const marks = comments.flatMap((comment) => {
    const place = placeOf(doc, comment);
    const name = comment.id === chosen ? 'commented chosen' : 'commented';
    return place
      ? [Decoration.inline(place.from, place.to, { class: name, 'data-comment': comment.id })]
      : [];
  });
  return DecorationSet.create(doc, marks);
}

/** Marks the words that are remarked on, on the screen alone: nothing of it gets into the text. */
export function keepHighlights(editor: Editor, onPress: (id: string) => void): () => void {
  const plugin = new Plugin<State>({
    key,
    state: {
      init: () => ({ ...nothing, marks: DecorationSet.empty }),
      apply: (transaction, before) => {
        const shown = transaction.getMeta(key) as Shown | undefined;
        if (shown) return { ...shown, marks: marked(transaction.doc, shown) };
        // While somebody types the marks move along; the words are looked for again once comments are.
        return transaction.docChanged
          ? { ...before, marks: before.marks.map(transaction.mapping, transaction.doc) }
          : before;
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      handleClick: (_view, _place, event) => {
        const mark = event.target instanceof Element ? event.target.closest('[data-comment]') : null;
        const id = mark?.getAttribute('data-comment');
        if (id) onPress(id);
        return false;
      },
    },
  });
  editor.registerPlugin(plugin);
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(key);
  };
}

export function highlight(editor: Editor, shown: Shown): void {
  if (!editor.isDestroyed)
    editor.view.dispatch(editor.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
}
