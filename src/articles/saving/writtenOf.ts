import { articleEdit } from '#domain/article.ts';
import type { Values } from './saving.ts';

/** The fields a person writes. */
export const writtenFields: readonly string[] = Object.keys(articleEdit.shape);

/** The live copy and what only actions change need not travel back. */
export const writtenOf = (record: object): Values =>
  Object.fromEntries(
    Object.entries(record).filter(([field, value]) => writtenFields.includes(field) && value !== undefined),
  );
