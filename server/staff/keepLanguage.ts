import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { staff } from '#server/db/schema.ts';
import type { Locale } from '#words/say.ts';

/** Mails to a colleague are in the words of the screens they work with. It is no change of their account. */
export const keepLanguage = (db: Database, staffId: string, language: Locale): Promise<unknown> =>
  db
    .update(staff)
    .set({ language })
    .where(and(eq(staff.id, staffId), sql`${staff.language} is distinct from ${language}`));
