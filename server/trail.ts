import * as z from 'zod';
import { events } from './db/schema.ts';
import type { Listing } from './http/filters.ts';
import { list } from './http/listing.ts';
import { route } from './http/route.ts';

type EventRow = typeof events.$inferSelect;

const listing: Listing = {
  resource: 'events',
  table: events,
  id: events.sequence,
  columns: {
    sequence: { column: events.sequence, kind: 'number', sortable: true },
    id: { column: events.sequence, kind: 'number', sortable: true },
    at: { column: events.at, kind: 'instant' },
    actorId: { column: events.actorId, kind: 'id' },
    action: { column: events.action, kind: 'text' },
    resource: { column: events.resource, kind: 'text' },
    recordId: { column: events.recordId, kind: 'text' },
  },
  sort: ['sequence', 'DESC'],
};

const present = (event: EventRow) => ({ id: String(event.sequence), ...event });

/** The whole trail, views included; never values or free text, which a record's own timeline tells. */
export const trailRoutes = [
  route({
    method: 'get',
    path: '/api/events',
    summary: 'The trail: who did what to which record, and when',
    access: 'events:read',
    answers: z.array(z.looseObject({ sequence: z.int(), action: z.string(), digest: z.string() })),
    handle: (call) => list<EventRow>(listing, call, [], (rows) => rows.map(present)),
  }),
];
