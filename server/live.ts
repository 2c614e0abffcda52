import { and, eq } from 'drizzle-orm';
import { Problem } from '#domain/problem.ts';
import type { Right } from '#domain/staff.ts';
import { appointments, providers, requests } from './db/schema.ts';
import type { Desk } from './desk.ts';
import { liveChannel } from './events.ts';
import { type Person, route } from './http/route.ts';
import { personOf } from './staff/session.ts';

interface Change {
  sequence: string;
  resource: string;
  id: string;
}

const beatMs = 20_000;

/** The right that lets a person hear of a resource. */
const hearing: Record<string, Right> = {
  requests: 'requests:read',
  appointments: 'appointments:read',
  articles: 'articles:read',
  locations: 'locations:read',
  services: 'services:read',
  providers: 'providers:read',
  staff: 'staff:read',
};

/** Is the record theirs: handed to them, or on their own day? */
async function isOwn({ db }: Desk, { id: personId }: Person, { resource, id }: Change): Promise<boolean> {
  const found =
    resource === 'requests'
      ? await db
          .select({ id: requests.id })
          .from(requests)
          .where(
            and(
              eq(requests.id, id),
              eq(requests.status, 'awaiting-clinician'),
              eq(requests.clinicianId, personId),
            ),
          )
      : await db
          .select({ id: appointments.id })
          .from(appointments)
          .innerJoin(providers, eq(providers.id, appointments.providerId))
          .where(and(eq(appointments.id, id), eq(providers.staffId, personId)));
  return found.length > 0;
}

async function mayHear(desk: Desk, person: Person, change: Change): Promise<boolean> {
  const right = hearing[change.resource];
  const scope = right && person.rights[right];
  if (scope === undefined || scope === 'names') return false;
  return scope === 'all' || isOwn(desk, person, change);
}

interface Hearer {
  hear: (change: Change) => void;
  /** After it the browser asks anew, and looks at everything again. */
  end: () => void;
}

/** One ear on the database for all streams of a desk. */
const ears = new WeakMap<Desk, { hearers: Set<Hearer>; ready: Promise<unknown> }>();

function earOf(desk: Desk, listen: NonNullable<Desk['listen']>) {
  const known = ears.get(desk);
  if (known) return known;
  const hearers = new Set<Hearer>();
  const tell = (payload: string): void => {
    const [sequence = '', resource = '', id = ''] = payload.split(' ');
    for (const { hear } of hearers) hear({ sequence, resource, id });
  };
  // What was said while the database was away nobody heard.
  const missed = (): void => {
    for (const { end } of hearers) end();
  };
  const ready = listen(liveChannel, tell, missed);
  const ear = { hearers, ready };
  ears.set(desk, ear);
  return ear;
}

function streamOf(desk: Desk, request: Request, ear: { hearers: Set<Hearer> }): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  return new ReadableStream({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      // Whoever has been signed out since, or lost the right, hears nothing more.
      const stillHere = async (): Promise<Person | undefined> => {
        const person = await personOf(desk, request, { isInput: false }).catch(() => undefined);
        if (!person) end();
        return person;
      };
      const hear: Hearer['hear'] = (change) => {
        stillHere()
          .then(async (person) => {
            if (!person || !(await mayHear(desk, person, change))) return;
            const { sequence, resource, id } = change;
            send(`id: ${sequence}\ndata: ${JSON.stringify({ resource, id })}\n\n`);
          })
          .catch(() => end());
      };
      const beat = setInterval(() => {
        stillHere()
          .then((person) => person && send(': \n\n'))
          .catch(() => end());
      }, beatMs);
      end = () => {
        end = () => {};
        clearInterval(beat);
        ear.hearers.delete(hearer);
        try {
          controller.close();
        } catch {
          // The reader left first.
        }
      };
      const hearer: Hearer = { hear, end: () => end() };
      ear.hearers.add(hearer);
      request.signal.addEventListener('abort', () => end());
      send('retry: 3000\n\n');
    },
    cancel() {
      end();
    },
  });
}

export const liveRoutes = [
  route({
    method: 'get',
    path: '/api/live',
    summary: 'Server-Sent Events: resource and id of what changed, only of records the person may read',
    access: 'signed-in',
    answers: null,
    streams: true,
    handle: async ({ desk, request }) => {
      if (!desk.listen) throw new Problem('unavailable', { headers: { 'Retry-After': '60' } });
      const ear = earOf(desk, desk.listen);
      await ear.ready;
      return new Response(streamOf(desk, request, ear), {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        },
      });
    },
  }),
];
