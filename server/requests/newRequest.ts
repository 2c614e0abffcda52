import { and, eq } from 'drizzle-orm';
import type * as z from 'zod';
import { emailKey } from '#domain/email.ts';
import { flagListVersion } from '#domain/flagTerms.ts';
import { fold } from '#domain/fold.ts';
import { instantOf } from '#domain/instant.ts';
import { nameKey } from '#domain/personKey.ts';
import { type Fault, Problem } from '#domain/problem.ts';
import type { deskRequest, PatientRequest } from '#domain/requestForms.ts';
import { findFlags } from '#domain/wordsToReadFirst.ts';
import type { Database } from '#server/db/database.ts';
import { locations, requests, services } from '#server/db/schema.ts';
import type { Happening } from '#server/events.ts';
import { clockOf, dueTimeOf } from './dueTimes.ts';
import { newReference } from './reference.ts';
import { repeatsAsStored } from './repeats.ts';
import type { RequestRow } from './requestRecord.ts';

type DeskRequest = z.infer<typeof deskRequest>;

interface Named {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  reference: string;
  askedBy?: { name: string } | null | undefined;
}

/** What `q` looks in. Names also stand without their signs, so that `obrien` finds O'Brien. */
export function searchTextOf({ firstName, lastName, phone, email, reference, askedBy }: Named): string {
  const names = fold([firstName, lastName, askedBy?.name ?? ''].join(' '));
  const bare = names.replace(/[^\p{L}\p{M}\p{N} ]/gu, '');
  const parts = [
    names,
    ...(bare === names ? [] : [bare]),
    phone,
    fold(email),
    fold(reference),
    fold(reference).replaceAll('-', ''),
  ];
  return parts.join(' ');
}

/** What reading a message again gives; the marks of another text say nothing. */
export const flagsOf = (message: string | null | undefined, now: Date): RequestRow['flags'] =>
  findFlags(message ?? '', { year: now.getUTCFullYear() });

/** @throws Problem 422 at the field when the place or the reason is not on offer, to patients where one asks */
async function requireOffered(
  tx: Database,
  { locationId, serviceId }: { locationId: string; serviceId: string },
  isPatient: boolean,
): Promise<void> {
  const [location] = await tx
    .select({ id: locations.id })
    .from(locations)
    .where(and(eq(locations.id, locationId), eq(locations.active, true)));
  const [service] = await tx
    .select({ patientsMayAsk: services.patientsMayAsk })
    .from(services)
    .where(and(eq(services.id, serviceId), eq(services.active, true)));
  const faults: Record<string, Fault> = {};
  if (!location) faults.locationId = { key: 'locationId.invalid' };
  if (!service || (isPatient && !service.patientsMayAsk)) faults.serviceId = { key: 'serviceId.invalid' };
  if (Object.keys(faults).length > 0) throw new Problem('invalid', { faults });
}

interface Arrival {
  values: PatientRequest | DeskRequest;
  source: RequestRow['source'];
  now: Date;
  /** The form was filled in as machines do; a person decides what it is. */
  suspect?: boolean;
  /** The request's language where the values name none. */
  language?: string;
  note: (happening: Happening) => void;
}

/**
 * Stores a new request, whoever brings it, with its reference, its words to read first and its due time.
 * @throws Problem 422 for a location or a service that is not on offer
 */
export async function storeRequest(
  tx: Database,
  { values, source, now, suspect = false, language, note }: Arrival,
): Promise<RequestRow> {
  await requireOffered(tx, values, source === 'web');
  const { phone, textConsent, ...rest } = values;
  const priority = ('priority' in rest && rest.priority) || 'routine';
  const flags = flagsOf(rest.message, now);
  const given = { ...rest, phone: phone.e164, reference: newReference() };
  const arriving = { ...given, id: crypto.randomUUID(), createdAt: now };
  const clock = await clockOf(tx, rest.locationId);
  const waiting = { priority, status: 'new', nextTryAt: null, createdAt: now, clockSince: null } as const;
  const [row] = await tx
    .insert(requests)
    .values({
      ...arriving,
      source,
      language: rest.language ?? language ?? null,
      phoneExtension: ('phoneExtension' in rest && rest.phoneExtension) || (phone.extension ?? null),
      emailKey: emailKey(rest.email),
      message: rest.message || null,
      textConsent: textConsent
        ? { at: ('at' in textConsent && textConsent.at) || instantOf(now), wording: textConsent.wording }
        : null,
      priority,
      turn: 'ours',
      dueAt: clock ? dueTimeOf(waiting, clock) : null,
      flags,
      flagsVersion: flags.length > 0 ? flagListVersion : null,
      suspect,
      repeats: await repeatsAsStored(tx, { ...arriving, duplicateOf: null }),
      touchedAt: now,
      nameKey: nameKey(given),
      searchText: searchTextOf(given),
      updatedAt: now,
    })
    .returning();
  if (!row) throw new Problem('unexpected');
  note({ action: 'received', resource: 'requests', recordId: row.id });
  return row;
}
