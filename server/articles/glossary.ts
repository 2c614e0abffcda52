import { eq } from 'drizzle-orm';
import { articleLanguages } from '#domain/article.ts';
import { glossaryEdit, glossaryRecord, newGlossaryTerm } from '#domain/glossary.ts';
import { Problem } from '#domain/problem.ts';
import { catalogueRoutes } from '#server/clinic/catalogue.ts';
import { glossary } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { lookAgain } from './findingsTally.ts';

/** Plain words for terms of medicine; every change of them has the library looked through again. */
export const glossaryRoutes = [
  ...catalogueRoutes({
    resource: 'glossary',
    table: glossary,
    columns: {
      term: { column: glossary.term, kind: 'text', sortable: true },
      language: { column: glossary.language, kind: articleLanguages },
    },
    record: glossaryRecord,
    create: newGlossaryTerm,
    edit: glossaryEdit,
    check: async (db) => {
      await lookAgain(db);
    },
  }),
  route({
    method: 'delete',
    path: '/api/glossary/:id',
    summary: 'Remove a term from the glossary',
    access: 'glossary:write',
    answers: glossaryRecord,
    versioned: true,
    handle: async ({ db, id, ifMatch, note }) => {
      const [row] = await db.select().from(glossary).where(eq(glossary.id, id)).for('update');
      if (!row) throw new Problem('not_found');
      const { createdAt: _c, updatedAt: _u, ...record } = row;
      requireVersion(ifMatch, record);
      await db.delete(glossary).where(eq(glossary.id, id));
      await lookAgain(db);
      note({ action: 'deleted', resource: 'glossary', recordId: id });
      return ok(record);
    },
  }),
];
