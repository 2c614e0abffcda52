import { asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { patientRequest } from '#domain/requestForms.ts';
import type { Database } from '#server/db/database.ts';
import { locations, services } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import type { Locale } from '#words/say.ts';
import { receive } from './intake.ts';

const choice = z.object({ id: z.uuid(), name: z.string() });
const options = z.object({ locations: z.array(choice), services: z.array(choice) });
export type Options = z.infer<typeof options>;

/** What a patient may choose from; a service without a Spanish name keeps its English one. */
export async function optionsFor(db: Database, locale: Locale): Promise<Options> {
  const name =
    locale === 'es'
      ? sql<string>`coalesce(${services.nameEs}, ${services.name})`
      : sql<string>`${services.name}`;
  const places = await db
    .select({ id: locations.id, name: locations.name })
    .from(locations)
    .where(eq(locations.active, true))
    .orderBy(asc(locations.name), asc(locations.id));
  const reasons = await db
    .select({ id: services.id, name })
    .from(services)
    .where(sql`${services.active} and ${services.patientsMayAsk}`)
    .orderBy(asc(name), asc(services.id));
  return { locations: places, services: reasons };
}

export const publicRoutes = [
  route({
    method: 'get',
    path: '/api/public/options',
    summary: 'Where and what a patient may ask for',
    access: 'anyone',
    query: z.strictObject({}),
    answers: options,
    handle: async ({ db, locale }) => ok(await optionsFor(db, locale)),
  }),
  route({
    method: 'post',
    path: '/api/public/requests',
    summary: 'Ask for an appointment',
    access: 'anyone',
    maxBody: 96 * 1024,
    body: patientRequest,
    answers: z.object({ reference: z.string() }),
    handle: async ({ db, desk, body, address, now, locale, request, note }) => {
      const repeat = request.headers.has('Idempotency-Key') ? null : {};
      return created(await receive(db, desk, body, { address, now, language: locale, repeat, note }));
    },
  }),
];
