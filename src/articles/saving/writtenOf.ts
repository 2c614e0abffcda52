import { type Article, articleEdit } from '#domain/article.ts';
import type { Values } from './saving.ts';

/** The fields a person writes. */
export const writtenFields: readonly string[] = Object.keys(articleEdit.shape);

/** A line somebody has added and not begun to fill in is no reference yet, and no fault. */
const isBegun = ({ text, url, year }: Article['references'][number]): boolean =>
  Boolean(text?.trim() || url || year);

/** The live copy and what only actions change need not travel back. */
export const writtenOf = (record: Partial<Article>): Values =>
  Object.fromEntries(
    Object.entries({ ...record, references: record.references?.filter(isBegun) }).filter(
      ([field, value]) => writtenFields.includes(field) && value !== undefined,
    ),
  );
