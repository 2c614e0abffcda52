import { type ReactNode, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { usePanels } from '#articles/panels/usePanels.ts';
import type { Span } from '#domain/html/tree.ts';
import { ArticleEditorContext, type OpenText } from './useArticleEditor.ts';

const nothing: readonly string[] = [];

interface Props {
  readOnly: boolean;
  children: ReactNode;
}

/** Stands around the text and all that points into it. Light: the editor itself is fetched later. */
export const ArticleEditorRoom = ({ readOnly, children }: Props) => {
  const { setValue } = useFormContext();
  const { uncover } = usePanels();
  const [text, setText] = useState<OpenText | null>(null);
  const [lost, setLost] = useState<readonly string[]>(nothing);
  const room = useMemo(
    () => ({
      editor: text?.editor ?? null,
      readOnly,
      select: (span: Span) => {
        uncover();
        // What lay over the text first gives the focus back to where it was.
        setTimeout(() => text?.select(span));
      },
      replaceBody: (html: string) => {
        if (!text?.replace(html)) setValue('body', html, { shouldDirty: true, shouldTouch: true });
      },
      ...{ lost, onLost: setLost },
      onText: setText,
    }),
    [text, readOnly, setValue, uncover, lost],
  );
  return <ArticleEditorContext value={room}>{children}</ArticleEditorContext>;
};
