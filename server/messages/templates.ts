import { eq } from 'drizzle-orm';
import { faultsOf } from '#domain/faults.ts';
import {
  newTemplate,
  templateEdit,
  templateEditFor,
  templateReadOnly,
  templateRecord,
} from '#domain/messages.ts';
import { Problem } from '#domain/problem.ts';
import { catalogueRoutes } from '#server/clinic/catalogue.ts';
import type { Database } from '#server/db/database.ts';
import { templates } from '#server/db/schema.ts';
import { automaticTemplates as automaticEn, automaticTemplateNames } from '#words/en/automaticTemplates.ts';
import { templates as lettersEn, templateNames } from '#words/en/templates.ts';
import { automaticTemplates as automaticEs } from '#words/es/automaticTemplates.ts';
import { templates as lettersEs } from '#words/es/templates.ts';

const en = { ...lettersEn, ...automaticEn };
const es = { ...lettersEs, ...automaticEs };
const names = { ...templateNames, ...automaticTemplateNames };
const keys = Object.keys(en) as (keyof typeof en)[];

/** The templates every clinic begins with; what a clinic has rewritten stays as it is. */
export async function ensureTemplates(db: Database): Promise<void> {
  const known = keys.map((key) => ({
    key,
    name: names[key],
    subject: en[key].subject,
    body: en[key].body,
    subjectEs: es[key].subject,
    bodyEs: es[key].body,
  }));
  await db.insert(templates).values(known).onConflictDoNothing({ target: templates.key });
}

/** @throws Problem 422 for a field that this template cannot be filled with */
async function requireItsFields(db: Database, values: Record<string, unknown>, id?: string): Promise<void> {
  if (id === undefined) return;
  const [row] = await db.select({ key: templates.key }).from(templates).where(eq(templates.id, id));
  const read = templateEditFor(row?.key).safeParse(values, { reportInput: true });
  if (!read.success) throw new Problem('invalid', { faults: faultsOf(read.error) });
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
  check: requireItsFields,
});
