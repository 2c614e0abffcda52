import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { parseArticle, serialiseArticle } from './articleDocument.ts';
import { articleExtensions } from './articleExtensions.ts';
import { CitationOrder } from './citationOrder.ts';
import { selectPlace } from './placeInText.ts';
import { replaceText } from './replaceText.ts';
import { useArticleEditor } from './useArticleEditor.ts';
import { usePasting } from './usePasting.ts';

/** Milliseconds without a key until the form is told the text: to write all of it out at each would be felt. */
const pause = 250;

interface Options {
  html: string;
  editable: boolean;
  attributes: Record<string, string>;
  /** True when the key is used up. */
  onKey: (event: KeyboardEvent) => boolean;
  onChange: (html: string) => void;
  onOrder: (referenceIds: readonly string[]) => void;
  onBlur?: (() => void) | undefined;
  /** Pictures that were dropped, or pasted. */
  onFiles: (files: File[]) => void;
}

/** The editor of one text, made once, and what the page beside it needs to know of it. */
export function useTextEditor(options: Options): Editor {
  const { html, editable, attributes } = options;
  const [content] = useState<JSONContent>(() => parseArticle(html).toJSON());
  const now = useRef(options);
  useEffect(() => {
    now.current = options;
  });
  const told = useTold(html, (text) => now.current.onChange(text));
  const pasting = usePasting((files) => now.current.onFiles(files));
  const [extensions] = useState(() => [
    ...articleExtensions,
    CitationOrder.configure({ onOrder: (ids) => now.current.onOrder(ids) }),
  ]);
  const editor = useEditor({
    extensions,
    content,
    editable,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes,
      ...pasting,
      handleKeyDown: (_view, event) => now.current.onKey(event),
      scrollMargin: { top: 72, bottom: 72, left: 0, right: 0 },
      scrollThreshold: { top: 64, bottom: 64, left: 0, right: 0 },
    },
    onUpdate: ({ editor: { state }, transaction }) => told.change(transaction.before, state.doc),
    onBlur: () => {
      told.tell();
      now.current.onBlur?.();
    },
  });

  const { onText } = useArticleEditor();
  const { tell, body } = told;
  useEffect(() => {
    onText({
      editor,
      select: (span) => {
        // Whoever led here may have waited, and the page be gone by now.
        if (editor.isDestroyed) return;
        tell();
        selectPlace(editor, body.current, span);
      },
      replace: (next) => replaceText(editor, next),
    });
    return () => {
      tell();
      onText(null);
    };
  }, [editor, onText, tell, body]);
  return editor;
}

/**
 * Tells the form what the text is: at once when the first key is pressed, so that nobody leaves it unasked, then on
 * every pause and when the text is left. A document that equals the stored one is the stored text, to the letter.
 */
function useTold(html: string, onChange: (html: string) => void) {
  const body = useRef(html);
  const [keeper] = useState(() => {
    let stored: Node | undefined;
    let untold: Node | undefined;
    let waiting: ReturnType<typeof setTimeout>;
    const tell = () => {
      clearTimeout(waiting);
      if (!untold) return;
      const next = stored?.eq(untold) ? html : serialiseArticle(untold);
      untold = undefined;
      if (next === body.current) return;
      body.current = next;
      onChange(next);
    };
    return {
      tell,
      change: (before: Node, after: Node) => {
        stored ??= before;
        untold = after;
        clearTimeout(waiting);
        if (body.current === html) tell();
        else waiting = setTimeout(tell, pause);
      },
    };
  });
  return { body, ...keeper };
}
