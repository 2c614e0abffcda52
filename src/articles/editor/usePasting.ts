import type { EditorProps } from '@tiptap/pm/view';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { readPasted } from './pastedHtml.ts';
import { isPictureAlone, moveTo, pictureFiles } from './pastedPictures.ts';
import { plainTextSlice } from './pastedText.ts';

type Pasting = Pick<
  EditorProps,
  'transformPastedHTML' | 'clipboardTextParser' | 'handlePaste' | 'handleDrop'
>;

/** What is pasted, cleaned; pictures in it are handed on, and of what could not come along is told. */
export function usePasting(onFiles: (files: File[]) => void): Pasting {
  const notify = useNotify();
  const [pasting] = useState<Pasting>(() => ({
    transformPastedHTML: (html) => {
      const { html: clean, pictures, picturesLeft } = readPasted(html);
      if (pictures.length > 0) onFiles(pictures);
      if (picturesLeft > 0)
        notify('articleEditor.paste.picturesLeft', {
          type: 'warning',
          messageArgs: { smart_count: picturesLeft },
        });
      return clean;
    },
    clipboardTextParser: (text, _context, _plain, view) => plainTextSlice(view.state.schema, text),
    handlePaste: (_view, { clipboardData }) => {
      const isAlone = isPictureAlone(clipboardData);
      if (isAlone) onFiles(pictureFiles(clipboardData));
      return isAlone;
    },
    handleDrop: (view, event) => {
      const files = pictureFiles(event.dataTransfer);
      if (files.length === 0) return false;
      event.preventDefault();
      moveTo(view, event);
      onFiles(files);
      return true;
    },
  }));
  return pasting;
}
