import { randomUUID } from 'node:crypto';
import { aPatientRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import type { Client, Reply } from '#tests/desk.ts';

/** One thing the desk was asked, and what it said, if it still could. */
interface Asked {
  path: string;
  key: string;
  body: Record<string, unknown>;
  headers: Record<string, string>;
  answer?: Reply;
}

/** All that was asked of a desk through its kills. */
interface Notebook {
  /** Creates, each with a key of its own. */
  asked: Asked[];
  /** The chart number last acknowledged of each request that is being edited. */
  edits: Map<string, number>;
}

interface Slot {
  startsAt: string;
  providerId: string;
  locationId: string;
}

export interface Work {
  clinic: Clinic;
  notebook: Notebook;
  slots: Slot[];
  serviceId: string;
  edited: string[];
}

export const acknowledged = ({ answer }: Asked): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;

/** What a restarted desk is asked again, in the very same words. */
export const ask = async (client: Client, { path, body, key, headers }: Asked): Promise<Reply> =>
  client.post(path, body, { 'Idempotency-Key': key, ...headers });

async function askNew(client: Client, { asked }: Notebook, part: Omit<Asked, 'key'>): Promise<Reply> {
  const entry: Asked = { ...part, key: randomUUID() };
  asked.push(entry);
  entry.answer = await ask(client, entry);
  return entry.answer;
}

/** Two requests to correct over and over, and free times of one service. */
export async function prepareWork(desk: Client): Promise<Work> {
  const clinic = await clinicOf(desk);
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
  const offered = await Promise.all(
    clinic.locations.map(({ id }) => desk.get(`/api/slots?serviceId=${serviceId}&locationId=${id}`)),
  );
  const notebook: Notebook = { asked: [], edits: new Map() };
  const edited = [];
  for (let count = 0; count < 2; count += 1) {
    const body = aPatientRequest(clinic);
    const { json } = await askNew(desk, notebook, { path: '/api/requests', body, headers: {} });
    edited.push(json.id as string);
  }
  return { clinic, notebook, serviceId, edited, slots: offered.flatMap(({ json }) => json as Slot[]) };
}

async function receive({ anyone }: Hands, { clinic, notebook }: Work): Promise<void> {
  const body = aPatientRequest(clinic);
  await askNew(anyone, notebook, { path: '/api/public/requests', body, headers: {} });
}

async function edit({ desk }: Hands, { notebook, edited }: Work, turn: number): Promise<void> {
  const id = edited[turn % edited.length] ?? '';
  const { json } = await desk.get(`/api/requests/${id}`);
  const next = Math.max(notebook.edits.get(id) ?? 0, Number(json.chartNumber ?? 0)) + 1;
  const { status } = await desk.put(`/api/requests/${id}`, { chartNumber: String(next) }, etag(json));
  if (status === 200) notebook.edits.set(id, next);
}

async function book({ desk }: Hands, { clinic, notebook, slots, serviceId }: Work): Promise<void> {
  const asked = await askNew(desk, notebook, {
    path: '/api/requests',
    body: aPatientRequest(clinic),
    headers: {},
  });
  const slot = slots.shift();
  if (!slot) throw new Error('every slot is taken');
  const { startsAt, providerId, locationId } = slot;
  const body = { requestId: asked.json.id, serviceId, startsAt, providerId, locationId };
  // Every other one is held first, and now and then nobody comes back for it.
  const turn = notebook.asked.length % 4;
  const held = turn % 2 === 0 ? await desk.post('/api/holds', body) : undefined;
  if (turn === 0) return;
  const holdId = held?.json.id as string | undefined;
  await askNew(desk, notebook, {
    path: '/api/appointments',
    body: { ...body, ...(holdId ? { holdId } : {}) },
    headers: etag(asked.json),
  });
}

interface Hands {
  anyone: Client;
  desk: Client;
}

/** Works until nobody answers any more, or the work is called off: patients write, the desk corrects and books. */
export async function workUntilCut(hands: Hands, work: Work, calledOff: () => boolean): Promise<void> {
  const over = async (task: (hands: Hands, work: Work, turn: number) => Promise<void>): Promise<void> => {
    for (let turn = 0; !calledOff(); turn += 1) {
      try {
        await task(hands, work, turn);
      } catch (error) {
        // fetch says so when the line is cut.
        if (error instanceof TypeError) return;
        throw error;
      }
    }
  };
  await Promise.all([over(receive), over(receive), over(edit), over(book)]);
}
