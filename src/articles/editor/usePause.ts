import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';

/** Milliseconds without a key until what is read from the text is read anew. */
const pause = 350;

/**
 * What `read` makes of the editor, read when it opens and on every pause in typing or moving: never between two keys.
 * `read` must stay the same.
 */
export function usePause<Read>(editor: Editor | null, read: (editor: Editor) => Read): Read | undefined {
  const [seen, setSeen] = useState<{ editor: Editor; now: Read }>();
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const look = () => setSeen({ editor, now: read(editor) });
    let waiting: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    };
    look();
    editor.on('update', wait).on('selectionUpdate', wait);
    return () => {
      clearTimeout(waiting);
      editor.off('update', wait).off('selectionUpdate', wait);
    };
  }, [editor, read]);
  return seen && seen.editor === editor ? seen.now : undefined;
}
