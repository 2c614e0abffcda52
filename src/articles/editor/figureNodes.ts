import { Node } from '@tiptap/core';
import { isImageAllowed, isVideoAllowed } from '#domain/articleHtml.ts';

const imageAttributes = () => ({
  src: { default: null },
  alt: { default: null },
  role: { default: null },
  width: { default: null },
  height: { default: null },
  loading: { default: null },
  'data-text': { default: null },
});

const allowedSource = (element: HTMLElement) => isImageAllowed(element.getAttribute('src') ?? '') && null;

/** A picture in a line of text. */
export const InlineImage = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: imageAttributes,
  parseHTML: () => [{ tag: 'img[src]', getAttrs: allowedSource }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

/** The picture of a figure. */
export const FigureImage = Node.create({
  name: 'figureImage',
  draggable: false,
  addAttributes: imageAttributes,
  parseHTML: () => [{ tag: 'img[src]', context: 'figure/', priority: 60, getAttrs: allowedSource }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

/** The film of a figure. Here it is only named: a player would fetch from elsewhere, and take the keyboard. */
export const Video = Node.create({
  name: 'video',
  draggable: false,
  addAttributes: () => ({
    src: { default: null },
    title: { default: null },
    'data-captions': { default: null },
  }),
  parseHTML: () => [
    {
      tag: 'iframe[src]',
      context: 'figure/',
      getAttrs: (element) => isVideoAllowed(element.getAttribute('src') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['iframe', HTMLAttributes],
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('article-video');
      dom.setAttribute('aria-label', String(node.attrs.title ?? node.attrs.src));
      dom.setAttribute('role', 'img');
      dom.textContent = `▶ ${String(node.attrs.title ?? '')}`;
      return { dom };
    },
});

export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: '(figureImage | video | figureCaption | block)+',
  marks: 'link',
  isolating: true,
  addAttributes: () => ({
    class: {
      default: null,
      parseHTML: (element) => (element.className === 'video' ? 'video' : null),
    },
  }),
  parseHTML: () => [{ tag: 'figure' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

export const FigureCaption = Node.create({
  name: 'figureCaption',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => ['figcaption', HTMLAttributes, 0],
});
