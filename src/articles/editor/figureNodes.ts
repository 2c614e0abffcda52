import { Node } from '@tiptap/core';
import { isImageAllowed } from '#domain/articleHtml.ts';

const imageAttributes = () => ({
  src: { default: null },
  alt: { default: null },
  width: { default: null },
  height: { default: null },
  loading: { default: null },
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

export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: '(figureImage | figureCaption | block)+',
  marks: 'link',
  isolating: true,
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
