import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Right } from '#domain/staff.ts';
import { appointments, events, eventValues, providers, requests, savedViews } from './db/schema.ts';
import type { Desk } from './desk.ts';
import type { Person } from './http/route.ts';

/** One thing that changed; the sequence of its line in the trail, 0 where it has none. */
export interface Change {
  sequence: number;
  resource: string;
  id: string;
  /** Whoever did it sees it already, and is not told. */
  by?: string | undefined;
}

/** The right that lets a person hear of a resource. */
const hearing: Record<string, Right> = {
  requests: 'requests:read',
  presence: 'requests:read',
  waiting: 'requests:read',
  appointments: 'appointments:read',
  articles: 'articles:read',
  'article-presence': 'articles:read',
  'article-comments': 'articles:read',
  images: 'articles:read',
  glossary: 'glossary:read',
  blocks: 'articles:read',
  locations: 'locations:read',
  services: 'services:read',
  providers: 'providers:read',
  templates: 'templates:read',
  views: 'views:read',
  staff: 'staff:read',
};

type Ids = readonly string[];

/** Handed to them. */
const ownRequests = ({ db }: Desk, { id: personId }: Person, ids: Ids) =>
  db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        inArray(requests.id, [...ids]),
        eq(requests.status, 'awaiting-clinician'),
        eq(requests.clinicianId, personId),
      ),
    );

/** On their own day. */
const ownAppointments = ({ db }: Desk, { id: personId }: Person, ids: Ids) =>
  db
    .select({ id: appointments.id })
    .from(appointments)
    .innerJoin(providers, eq(providers.id, appointments.providerId))
    .where(and(inArray(appointments.id, [...ids]), eq(providers.staffId, personId)));

/** Whom the request was handed to when a line was written: the last one that any line up to it names. */
const clinicianThen: SQL = sql`(
  select coalesce(told.after ->> 'clinicianId', told.before ->> 'clinicianId')
  from ${events} as line join ${eventValues} as told on told.sequence = line.sequence
  where line.resource = 'requests' and line.record_id = ${events.recordId} and line.sequence <= ${events.sequence}
    and (told.after ? 'clinicianId' or told.before ? 'clinicianId')
  order by line.sequence desc limit 1)`;

/** Lines that moved an appointment from their day to another provider's. */
const movedAway = ({ db }: Desk, { id: personId }: Person, changes: readonly Change[]) =>
  db
    .select({ sequence: events.sequence })
    .from(events)
    .innerJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .innerJoin(providers, eq(sql`${providers.id}::text`, sql`${eventValues.before} ->> 'providerId'`))
    .where(
      and(
        inArray(
          events.sequence,
          changes.map(({ sequence }) => sequence),
        ),
        eq(providers.staffId, personId),
      ),
    );

/** Lines that took a request from them. */
const handedAway = ({ db }: Desk, { id: personId }: Person, changes: readonly Change[]) =>
  db
    .select({ sequence: events.sequence })
    .from(events)
    .innerJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .where(
      and(
        inArray(
          events.sequence,
          changes.map(({ sequence }) => sequence),
        ),
        sql`${eventValues.before} ->> 'status' = 'awaiting-clinician'`,
        sql`${clinicianThen} = ${personId}`,
      ),
    );

/** Those changes of which a person may hear only what is theirs. */
async function own(desk: Desk, person: Person, changes: readonly Change[]): Promise<Set<Change>> {
  const isRequest = ({ resource }: Change): boolean => resource !== 'appointments';
  const idsWhere = (is: (change: Change) => boolean): string[] => changes.filter(is).map(({ id }) => id);
  const [requestIds, appointmentIds] = [idsWhere(isRequest), idsWhere((change) => !isRequest(change))];
  const ids = new Set(
    [
      ...(requestIds.length > 0 ? await ownRequests(desk, person, requestIds) : []),
      ...(appointmentIds.length > 0 ? await ownAppointments(desk, person, appointmentIds) : []),
    ].map(({ id }) => id),
  );
  // What was theirs they knew of, and hear of once more, so that their list lets it go.
  const lost = (resource: string): Change[] =>
    changes.filter((change) => change.resource === resource && !ids.has(change.id));
  const [requestsLost, appointmentsLost] = [lost('requests'), lost('appointments')];
  const taken = new Set(
    [
      ...(requestsLost.length > 0 ? await handedAway(desk, person, requestsLost) : []),
      ...(appointmentsLost.length > 0 ? await movedAway(desk, person, appointmentsLost) : []),
    ].map(({ sequence }) => sequence),
  );
  return new Set(changes.filter(({ id, sequence }) => ids.has(id) || taken.has(sequence)));
}

/** Lines of a colleague's own view of the queue, unless they tell that it was shared until now. */
async function ofColleagues({ db }: Desk, { id: personId }: Person, changes: readonly Change[]) {
  const lines = changes.filter(({ resource }) => resource === 'views').map(({ sequence }) => sequence);
  if (lines.length === 0) return new Set<number>();
  const found = await db
    .select({ sequence: events.sequence })
    .from(events)
    .innerJoin(savedViews, eq(sql`${savedViews.id}::text`, sql`${events.recordId}::text`))
    .where(
      and(
        inArray(events.sequence, lines),
        eq(savedViews.shared, false),
        ne(savedViews.ownerId, personId),
        sql`not 'shared' = any(${events.fields})`,
      ),
    );
  return new Set(found.map(({ sequence }) => sequence));
}

/** Of several changes, in their order, those that a person may hear of as things stand now. */
export async function audible(desk: Desk, person: Person, changes: readonly Change[]): Promise<Change[]> {
  const scopeOf = ({ resource }: Change) => {
    const right = hearing[resource];
    return right && person.rights[right];
  };
  const ofOthers = changes.filter(({ by }) => by !== person.id);
  const partly = ofOthers.filter((change) => scopeOf(change) === 'own');
  const theirs = partly.length > 0 ? await own(desk, person, partly) : new Set();
  const unshared = await ofColleagues(desk, person, ofOthers);
  return ofOthers.filter(
    (change) => (scopeOf(change) === 'all' && !unshared.has(change.sequence)) || theirs.has(change),
  );
}
