import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { Span } from '#domain/html/tree.ts';

/** What the open text can be told from outside. */
export interface OpenText {
  editor: Editor;
  select: (span: Span) => void;
  /** False where the editor could not hold it whole. */
  replace: (html: string) => boolean;
}

export interface ArticleEditorRoom {
  /** Null until it is loaded, and while the text is only shown as HTML. */
  editor: Editor | null;
  readOnly: boolean;
  /** Selects a place of the body as the form holds it, brings it into view and gives it the focus. */
  select: (span: Span) => void;
  /** A whole new body, as one step that undo takes back. */
  replaceBody: (html: string) => void;
  /** What of this text the editor cannot hold, tag by tag, while it only shows it. */
  lost: readonly string[];
  onLost: (lost: readonly string[]) => void;
  /** The text says that it is open, and with null that it is no more. */
  onText: (text: OpenText | null) => void;
}

const ignore = () => {};

export const ArticleEditorContext = createContext<ArticleEditorRoom>({
  editor: null,
  readOnly: false,
  select: ignore,
  replaceBody: ignore,
  lost: [],
  onLost: ignore,
  onText: ignore,
});

/** The text of the article on this page, for what stands beside it. */
export const useArticleEditor = (): ArticleEditorRoom => useContext(ArticleEditorContext);
