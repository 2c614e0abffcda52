import { eq, or } from 'drizzle-orm';
import { locationEdit, locationRecord, newLocation } from '#domain/clinic.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { locations } from '#server/db/schema.ts';
import { catalogueRoutes } from './catalogue.ts';

/**
 * Whose desk answers is one step: nobody answers for a place whose own requests are answered elsewhere.
 * @throws Problem 422
 */
async function requireAnsweringDesk(
  db: Database,
  { answeredById }: { answeredById?: string | null },
  id?: string,
): Promise<void> {
  if (!answeredById) return;
  if (answeredById === id) throw fieldProblem('answeredById', 'answeredById.itself');
  const [desk] = await db
    .select({ active: locations.active, answeredById: locations.answeredById })
    .from(locations)
    .where(eq(locations.id, answeredById))
    .for('key share');
  if (!desk?.active) throw fieldProblem('answeredById', 'answeredById.invalid');
  if (desk.answeredById !== null) throw fieldProblem('answeredById', 'answeredById.elsewhere');
  if (id === undefined) return;
  const [answered] = await db
    .select({ id: locations.id })
    .from(locations)
    .where(eq(locations.answeredById, id))
    .limit(1);
  if (answered) throw fieldProblem('answeredById', 'answeredById.answers');
}

/** What due times are counted in. */
const clockFields = ['hours', 'closures', 'zone', 'dueMinutes', 'answeredById'];

const beforeAnyId = '00000000-0000-0000-0000-000000000000';

/** Due times are counted anew here and wherever this desk answers; see requests/recount.ts. */
async function recountLater(db: Database, id: string, fields: readonly string[]): Promise<void> {
  if (!fields.some((field) => clockFields.includes(field))) return;
  await db
    .update(locations)
    .set({ recountAfter: beforeAnyId })
    .where(or(eq(locations.id, id), eq(locations.answeredById, id)));
}

export const locationRoutes = catalogueRoutes({
  resource: 'locations',
  table: locations,
  columns: {
    name: { column: locations.name, kind: 'text', sortable: true },
    active: { column: locations.active, kind: 'flag' },
  },
  record: locationRecord,
  create: newLocation,
  edit: locationEdit,
  check: requireAnsweringDesk,
  changed: recountLater,
});
