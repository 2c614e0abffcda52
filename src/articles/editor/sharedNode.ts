import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { SharedText } from './SharedText.tsx';

/** A text that stands in many articles: here it is only named, and its words are filled in when it is drawn. */
export const SharedBlock = Node.create({
  name: 'sharedBlock',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ 'data-block': { default: null } }),
  parseHTML: () => [{ tag: 'div.shared[data-block]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['div', { class: 'shared', ...HTMLAttributes }],
  addNodeView: () => ReactNodeViewRenderer(SharedText),
});
