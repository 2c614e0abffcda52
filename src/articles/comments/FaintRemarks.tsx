import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useRecordContext } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { highlight, keepHighlights } from './highlights.ts';
import { isDrawn } from './isDrawn.ts';
import { useComments } from './useComments.ts';

/** While the remarks themselves are not shown, a line under the words they are about. */
export const FaintRemarks = ({ editor }: { editor: Editor }) => {
  const { data } = useComments(useRecordContext<Article>()?.id);
  useEffect(() => keepHighlights(editor, () => {}), [editor]);
  useEffect(
    () => highlight(editor, { comments: (data ?? []).filter(isDrawn), chosen: undefined }),
    [editor, data],
  );
  return <Sheet of={faint} />;
};

const faint = {
  '.ProseMirror .commented': { borderBottom: '2px dotted', borderColor: 'warning.main' },
} as const;
