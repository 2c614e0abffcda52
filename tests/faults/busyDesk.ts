import { randomUUID } from 'node:crypto';
import { aDraft } from '#tests/articles.ts';
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
  /** The sentence of the article last acknowledged while it was being written. */
  autosaved: number;
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
  /** The article that is being written. */
  articleId: string;
}

/** What the writer has come to after so many autosaves; another number is never beside it. */
export const sentence = (count: number): string => `<p>Written ${count} times.</p>`;
export const countOf = (body: string): number =>
  Number(/<p>Written (\d+) times\.<\/p>$/.exec(body)?.[1] ?? 0);

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

export interface Hands {
  anyone: Client;
  desk: Client;
  writer: Client;
}

/** Two requests to correct over and over, free times of one service, and an article that is being written. */
export async function prepareWork({ desk, writer }: Omit<Hands, 'anyone'>): Promise<Work> {
  const clinic = await clinicOf(desk);
  const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
  const offered = await Promise.all(
    clinic.locations.map(({ id }) => desk.get(`/api/slots?serviceId=${serviceId}&locationId=${id}`)),
  );
  const notebook: Notebook = { asked: [], edits: new Map(), autosaved: 0 };
  const edited = [];
  for (let count = 0; count < 2; count += 1) {
    const body = aPatientRequest(clinic);
    const { json } = await askNew(desk, notebook, { path: '/api/requests', body, headers: {} });
    edited.push(json.id as string);
  }
  const { id: articleId } = await aDraft(writer);
  const slots = offered.flatMap(({ json }) => json as Slot[]);
  return { clinic, notebook, serviceId, edited, slots, articleId };
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

async function write({ writer }: Hands, { notebook, articleId }: Work): Promise<void> {
  const { json } = await writer.get(`/api/articles/${articleId}`);
  const next = Math.max(notebook.autosaved, countOf(json.body)) + 1;
  const body = sentence(next);
  const { status } = await writer.post(`/api/articles/${articleId}/autosave`, { body }, etag(json));
  if (status === 200) notebook.autosaved = next;
}

/** Works until nobody answers any more, or the work is called off: patients ask, the desk corrects and books, an article is written. */
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
  await Promise.all([over(receive), over(receive), over(edit), over(book), over(write)]);
}
