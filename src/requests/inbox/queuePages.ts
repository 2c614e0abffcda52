import type { InfiniteData } from '@tanstack/react-query';
import type { RowsFound } from '#api/inbox.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';

/** What was fetched of a queue, page after page. */
export type Pages = InfiniteData<RowsFound, string | undefined>;

/** A row that came down the list between two pages would stand twice. */
export const onceEach = (rows: AppointmentRequest[]): AppointmentRequest[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** The same pages with newer records in the places of older ones. */
export const withRows = (held: Pages, newer: ReadonlyMap<string, AppointmentRequest>): Pages => ({
  ...held,
  pages: held.pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => {
      const other = newer.get(row.id);
      return other && other.version > row.version ? other : row;
    }),
  })),
});
