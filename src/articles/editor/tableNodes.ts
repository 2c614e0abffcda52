import { Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { sectionOf, tableBlockName, tableCaptionName } from './tableParts.ts';

/** Written only when a cell really spans; `colwidth` is what the table commands expect to find. */
const spans = {
  ...Object.fromEntries(
    (['colspan', 'rowspan'] as const).map((name) => [
      name,
      {
        default: 1,
        parseHTML: (element: HTMLElement) => Number(element.getAttribute(name) ?? 1),
        renderHTML: (attributes: Record<string, number>) =>
          attributes[name] === 1 ? {} : { [name]: attributes[name] },
      },
    ]),
  ),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};

export const ArticleTable = Table.extend({
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
});

export const ArticleTableCell = TableCell.extend({ addAttributes: () => spans });

export const ArticleTableHeader = TableHeader.extend({
  addAttributes: () => ({ scope: { default: null }, ...spans }),
});

export const ArticleTableRow = TableRow.extend({
  addAttributes: () => ({
    section: {
      default: null,
      parseHTML: sectionOf,
      renderHTML: ({ section }) => (section ? { 'data-section': section } : {}),
    },
  }),
});

export const TableBlock = Node.create({
  name: 'tableBlock',
  group: 'block',
  content: 'tableCaption table',
  isolating: true,
  parseHTML: () => [{ tag: tableBlockName }],
  renderHTML: () => [tableBlockName, 0],
});

export const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: tableCaptionName }],
  renderHTML: ({ HTMLAttributes }) => [tableCaptionName, HTMLAttributes, 0],
});
