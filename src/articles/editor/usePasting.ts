import type { EditorProps } from '@tiptap/pm/view';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { readPasted } from './pastedHtml.ts';
import { plainTextSlice } from './pastedText.ts';

type Pasting = Pick<EditorProps, 'transformPastedHTML' | 'clipboardTextParser'>;

/** What is pasted, cleaned; of what could not come along is told. */
export function usePasting(): Pasting {
  const notify = useNotify();
  const [pasting] = useState<Pasting>(() => ({
    transformPastedHTML: (html) => {
      const { html: clean, picturesLeft } = readPasted(html);
      if (picturesLeft > 0)
        notify('articleEditor.paste.picturesLeft', {
          type: 'warning',
          messageArgs: { smart_count: picturesLeft },
        });
      return clean;
    },
    clipboardTextParser: (text, _context, _plain, view) => plainTextSlice(view.state.schema, text),
  }));
  return pasting;
}
