import { newTemplate, templateEdit, templateReadOnly, templateRecord } from '#domain/messages.ts';
import { catalogueRoutes } from '#server/clinic/catalogue.ts';
import type { Database } from '#server/db/database.ts';
import { templates } from '#server/db/schema.ts';
import { templates as en, templateNames } from '#words/en/templates.ts';
import { templates as es } from '#words/es/templates.ts';

const keys = Object.keys(en) as (keyof typeof en)[];

/** The templates every clinic begins with; what a clinic has rewritten stays as it is. */
export async function ensureTemplates(db: Database): Promise<void> {
  const known = keys.map((key) => ({
    key,
    name: templateNames[key],
    subject: en[key].subject,
    body: en[key].body,
    subjectEs: es[key].subject,
    bodyEs: es[key].body,
  }));
  await db.insert(templates).values(known).onConflictDoNothing({ target: templates.key });
}

export const templateRoutes = catalogueRoutes({
  resource: 'templates',
  table: templates,
  columns: {
    name: { column: templates.name, kind: 'text', sortable: true },
    key: { column: templates.key, kind: 'text' },
    active: { column: templates.active, kind: 'flag' },
  },
  record: templateRecord,
  create: newTemplate,
  edit: templateEdit,
  readOnly: templateReadOnly,
});
