import { asc, eq, inArray } from 'drizzle-orm';
import { newProvider, type Provider, providerEdit, providerRecord } from '#domain/clinic.ts';
import type { Database } from '#server/db/database.ts';
import {
  providerExceptions,
  providerHours,
  providerServices,
  providers,
  timeOff,
} from '#server/db/schema.ts';
import { catalogueRoutes } from './catalogue.ts';
import { requireSoundProvider } from './providerCheck.ts';

type Parts = Partial<Pick<Provider, 'serviceIds' | 'hours' | 'exceptions' | 'timeOff'>>;

/** What is sent replaces what stood. */
async function write(
  db: Database,
  providerId: string,
  { serviceIds, hours, exceptions, timeOff: away }: Parts,
): Promise<void> {
  if (serviceIds) {
    await db.delete(providerServices).where(eq(providerServices.providerId, providerId));
    const rows = [...new Set(serviceIds)].map((serviceId) => ({ providerId, serviceId }));
    if (rows.length > 0) await db.insert(providerServices).values(rows);
  }
  if (hours) {
    await db.delete(providerHours).where(eq(providerHours.providerId, providerId));
    if (hours.length > 0) await db.insert(providerHours).values(hours.map((row) => ({ ...row, providerId })));
  }
  if (exceptions) {
    await db.delete(providerExceptions).where(eq(providerExceptions.providerId, providerId));
    const rows = exceptions.map((row) => ({ ...row, providerId }));
    if (rows.length > 0) await db.insert(providerExceptions).values(rows);
  }
  if (away) {
    await db.delete(timeOff).where(eq(timeOff.providerId, providerId));
    const rows = away.map(({ startsAt, endsAt, reason }) => ({
      providerId,
      reason,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    }));
    if (rows.length > 0) await db.insert(timeOff).values(rows);
  }
}

export async function readProviderParts(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  if (ids.length === 0) return new Map();
  const wanted = [...ids];
  const offered = await db
    .select()
    .from(providerServices)
    .where(inArray(providerServices.providerId, wanted));
  const hours = await db
    .select()
    .from(providerHours)
    .where(inArray(providerHours.providerId, wanted))
    .orderBy(asc(providerHours.weekday), asc(providerHours.opensAt));
  const exceptions = await db
    .select()
    .from(providerExceptions)
    .where(inArray(providerExceptions.providerId, wanted))
    .orderBy(asc(providerExceptions.date));
  const away = await db
    .select()
    .from(timeOff)
    .where(inArray(timeOff.providerId, wanted))
    .orderBy(asc(timeOff.startsAt));
  const of = <Row extends { providerId: string }>(rows: readonly Row[], id: string) =>
    rows.filter((row) => row.providerId === id);
  return new Map(
    ids.map((id) => [
      id,
      {
        serviceIds: of(offered, id).map(({ serviceId }) => serviceId),
        hours: of(hours, id).map(({ id: _id, providerId: _provider, ...row }) => row),
        exceptions: of(exceptions, id).map(({ id: _id, providerId: _provider, ...row }) => row),
        timeOff: of(away, id).map(({ startsAt, endsAt, reason }) => ({ startsAt, endsAt, reason })),
      },
    ]),
  );
}

/** @throws Problem 422 */
async function check(db: Database, values: Parts & Pick<Partial<Provider>, 'staffId'>, id?: string) {
  const stored = { hours: [], exceptions: [], ...(id ? (await readProviderParts(db, [id])).get(id) : {}) };
  await requireSoundProvider(db, values, stored, id);
}

export const providerRoutes = catalogueRoutes({
  resource: 'providers',
  table: providers,
  columns: {
    name: { column: providers.name, kind: 'text', sortable: true },
    active: { column: providers.active, kind: 'flag' },
    staffId: { column: providers.staffId, kind: 'id' },
  },
  record: providerRecord,
  create: newProvider,
  edit: providerEdit,
  check,
  parts: { names: ['serviceIds', 'hours', 'exceptions', 'timeOff'], read: readProviderParts, write },
});
