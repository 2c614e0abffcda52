import { elementsNamed, type HtmlElement } from '#domain/html/tree.ts';
import { type Edit, edited, renamed, withAttributes } from './edit.ts';
import { isBlank, isInside, named, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';

const mostColumns = 6;
const spanOf = ({ attributes: { colspan = '1', rowspan = '1' } }: HtmlElement): number =>
  Math.max(Number(colspan) || 1, Number(rowspan) || 1);

const columnsOf = (table: HtmlElement): number =>
  elementsNamed(table, 'tr')
    .map((row) =>
      elementsNamed(row, 'td', 'th').reduce(
        (sum, { attributes }) => sum + (Number(attributes.colspan) || 1),
        0,
      ),
    )
    .reduce((most, columns) => Math.max(most, columns), 0);

/** A header of nothing becomes a plain cell. */
const asCell = (body: string, cell: HtmlElement): Edit[] => {
  const end = renamed(body, cell, 'td').filter(({ start }) => start !== cell.start);
  return [withAttributes({ ...cell, tag: 'td' }, { scope: undefined }), ...end];
};

const outermost = (reading: Reading): HtmlElement[] =>
  named(reading, 'table').filter((table) => !isInside(reading, table, 'table'));

export const tables: readonly Rule[] = [
  {
    rule: 'T1',
    level: 'error',
    find: (reading) =>
      outermost(reading)
        .filter((table) => elementsNamed(table, 'th').length === 0)
        .map((at) => ({ at })),
  },
  {
    rule: 'T2',
    level: 'warning',
    find: (reading) =>
      named(reading, 'th')
        .filter(isBlank)
        .map((cell) => ({
          at: cell,
          body: () => edited(reading.article.body, asCell(reading.article.body, cell)),
        })),
  },
  {
    rule: 'T3',
    level: 'warning',
    find: (reading) =>
      outermost(reading)
        .filter((table) => elementsNamed(table, 'caption').every(isBlank))
        .filter((table) => !isInside(reading, table, 'figure'))
        .map((at) => ({ at })),
  },
  {
    rule: 'T4',
    level: 'warning',
    *find(reading) {
      for (const table of outermost(reading)) {
        const columns = columnsOf(table);
        if (elementsNamed(table, 'td', 'th').some((cell) => spanOf(cell) > 1))
          yield { sentence: 'T4Merged', at: table };
        if (columns > mostColumns)
          yield { sentence: 'T4Wide', at: table, args: { columns, most: mostColumns } };
      }
    },
  },
  {
    rule: 'T5',
    level: 'warning',
    find: (reading) =>
      reading.headings
        .filter(({ element }) => isInside(reading, element, 'td', 'th'))
        .map(({ element, text }) => ({
          at: element,
          args: { text },
          body: () => edited(reading.article.body, renamed(reading.article.body, element, 'p')),
        })),
  },
];
