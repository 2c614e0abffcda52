import { Extension, Node } from '@tiptap/core';
import { calloutKinds } from '#domain/articleHtml.ts';
import { mayHoldBareText } from './bareParagraphs.ts';

const commonTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'tableCaption',
  'tableHeader',
  'tableCell',
  'figure',
  'figureCaption',
  'descriptionList',
  'descriptionTerm',
  'descriptionDetails',
  'callout',
  'details',
  'detailsSummary',
];
const onlyNamed = ['horizontalRule', 'figureImage', 'image', 'tableRow', 'sharedBlock'];

/** `id`, `lang` and `dir`: a link may lead anywhere, a word of another language may stand anywhere. */
export const CommonAttributes = Extension.create({
  name: 'commonAttributes',
  addGlobalAttributes() {
    return [
      { types: [...commonTypes, ...onlyNamed], attributes: { id: { default: null, keepOnSplit: false } } },
      { types: commonTypes, attributes: { lang: { default: null }, dir: { default: null } } },
    ];
  },
});

/** Whether a paragraph's tags were there: see bareParagraphs.ts. */
export const BareAttribute = Extension.create({
  name: 'bareAttribute',
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph'],
        attributes: {
          bare: {
            default: null,
            parseHTML: ({ dataset, parentElement }) =>
              dataset.bare === 'stored'
                ? true
                : dataset.bare || !mayHoldBareText(parentElement)
                  ? null
                  : false,
            renderHTML: ({ bare }) => (bare === false ? {} : { 'data-bare': bare ? 'stored' : 'new' }),
          },
        },
      },
    ];
  },
});

export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: calloutKinds[0],
      parseHTML: (element) => element.className,
      renderHTML: ({ kind }) => ({ class: kind }),
    },
  }),
  parseHTML: () => calloutKinds.map((kind) => ({ tag: `div.${kind}` })),
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

/** A closed disclosure would hide its text from the writer, so the editor shows it as a plain box. */
const shownAs =
  (name: string) =>
  () =>
  ({ HTMLAttributes }: { HTMLAttributes: Record<string, string> }) => {
    const dom = document.createElement(name);
    for (const [key, value] of Object.entries(HTMLAttributes)) if (value) dom.setAttribute(key, value);
    return { dom, contentDOM: dom };
  };

export const Details = Node.create({
  name: 'details',
  group: 'block',
  content: 'detailsSummary block*',
  defining: true,
  parseHTML: () => [{ tag: 'details' }],
  renderHTML: ({ HTMLAttributes }) => ['details', HTMLAttributes, 0],
  addNodeView: shownAs('article-details'),
});

export const DetailsSummary = Node.create({
  name: 'detailsSummary',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'summary' }],
  renderHTML: ({ HTMLAttributes }) => ['summary', HTMLAttributes, 0],
  addNodeView: shownAs('article-summary'),
});

export const DescriptionList = Node.create({
  name: 'descriptionList',
  group: 'block',
  content: '(descriptionTerm | descriptionDetails)+',
  parseHTML: () => [{ tag: 'dl' }],
  renderHTML: ({ HTMLAttributes }) => ['dl', HTMLAttributes, 0],
});

export const DescriptionTerm = Node.create({
  name: 'descriptionTerm',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'dt' }],
  renderHTML: ({ HTMLAttributes }) => ['dt', HTMLAttributes, 0],
});

export const DescriptionDetails = Node.create({
  name: 'descriptionDetails',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'dd' }],
  renderHTML: ({ HTMLAttributes }) => ['dd', HTMLAttributes, 0],
});
