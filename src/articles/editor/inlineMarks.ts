import { Mark, Node } from '@tiptap/core';
import { isLinkAllowed } from '#domain/articleHtml.ts';

/** A link as it was written: no target, no rel, and nothing becomes a link by itself. */
export const ArticleLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: { default: null },
    id: { default: null },
    title: { default: null },
    lang: { default: null },
  }),
  parseHTML: () => [
    { tag: 'a', getAttrs: (element) => isLinkAllowed(element.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

export const Abbreviation = Mark.create({
  name: 'abbreviation',
  inclusive: false,
  addAttributes: () => ({ title: { default: null }, lang: { default: null } }),
  parseHTML: () => [{ tag: 'abbr' }],
  renderHTML: ({ HTMLAttributes }) => ['abbr', HTMLAttributes, 0],
});

/** Words of another language. */
export const Foreign = Mark.create({
  name: 'foreign',
  addAttributes: () => ({ lang: { default: null }, dir: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }, { tag: 'span[dir]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/** The number that leads to a reference, one thing to the writer; the `sup` around it is an ordinary mark. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    href: { default: null },
    id: { default: null },
    title: { default: null },
    lang: { default: null },
    label: { default: '', rendered: false, parseHTML: (element) => element.textContent },
  }),
  parseHTML: () => [
    {
      tag: 'sup a[href^="#ref-"]',
      priority: 1100,
      getAttrs: (element) => element.childElementCount === 0 && null,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => ['a', HTMLAttributes, String(node.attrs.label)],
  renderText: ({ node }) => `[${node.attrs.label}]`,
});
