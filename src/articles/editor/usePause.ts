import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';

/** Milliseconds without a key until what is read from the text is read anew. */
const pause = 350;

/** What was read, in a form that can be compared. */
const written = (read: unknown): string =>
  JSON.stringify(read, (_key, value: unknown) => (value instanceof Map ? [...value] : value));

interface When {
  /** Milliseconds without a key. */
  wait?: number;
  /** After a rest the first change is looked at at once: a button that was pressed shows it. */
  atOnceAfterRest?: boolean;
}

/**
 * What `read` makes of the editor, read when it opens and on every pause in typing or moving: never between two keys.
 * `read` must stay the same; what reads the same again draws nothing.
 */
export function usePause<Read>(
  editor: Editor | null,
  read: (editor: Editor) => Read,
  { wait = pause, atOnceAfterRest = false }: When = {},
): Read | undefined {
  const [seen, setSeen] = useState<{ editor: Editor; now: Read }>();
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    let waiting: ReturnType<typeof setTimeout>;
    let last = Number.NEGATIVE_INFINITY;
    const look = () => {
      if (editor.isDestroyed) return;
      const now = read(editor);
      setSeen((before) =>
        before?.editor === editor && written(before.now) === written(now) ? before : { editor, now },
      );
    };
    const later = () => {
      const rested = performance.now() - last > wait;
      last = performance.now();
      clearTimeout(waiting);
      waiting = setTimeout(look, atOnceAfterRest && rested ? 0 : wait);
    };
    look();
    editor.on('transaction', later);
    return () => {
      clearTimeout(waiting);
      editor.off('transaction', later);
    };
  }, [editor, read, wait, atOnceAfterRest]);
  return seen && seen.editor === editor ? seen.now : undefined;
}
