import type { Hono } from 'hono';
import type { Client } from '#tests/desk.ts';

interface Heard {
  id?: string;
  data?: { resource: string; id: string };
}

/**
 * One browser's live stream, read block by block; what only keeps it alive or moves its place carries no data. What a
 * fresh line is told at the place where it began was written before and only notified late: it is not heard.
 */
export interface LiveLine {
  /** Everything with data that was read so far. */
  heard: Heard[];
  /** The last id, as a browser would send it again. */
  lastId: () => string | undefined;
  /** Reads on until something with this resource and id comes. */
  until: (resource: string, id: string) => Promise<Heard>;
  /** Reads on until the place has been told from which a browser would catch up. */
  begun: () => Promise<void>;
  close: () => Promise<void>;
}

function readBlock(text: string): Heard {
  const fields = new Map(
    text.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(' ') + 1)]),
  );
  const [id, data] = [fields.get('id'), fields.get('data')];
  return { ...(id ? { id } : {}), ...(data ? { data: JSON.parse(data) } : {}) };
}

export async function liveLine(app: Hono, { cookie }: Client, lastId?: string): Promise<LiveLine> {
  const headers = { Cookie: cookie, ...(lastId === undefined ? {} : { 'Last-Event-ID': lastId }) };
  const answer = await app.fetch(new Request('http://127.0.0.1:3000/api/live', { headers }));
  const reader = answer.body?.getReader();
  if (answer.status !== 200 || !reader) throw new Error(`no live stream: ${answer.status}`);
  const decoder = new TextDecoder();
  const heard: Heard[] = [];
  let [rest, place] = ['', lastId];
  const isFresh = lastId === undefined;
  let begunAt: string | undefined;
  const hasBegun = (): boolean => begunAt !== undefined;

  const readNext = async (): Promise<void> => {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended after ${JSON.stringify(heard)}`);
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    const read = blocks.map(readBlock);
    place = read.findLast(({ id }) => id !== undefined)?.id ?? place;
    for (const block of read) {
      const { id, data } = block;
      if (data === undefined) begunAt ??= id;
      else if (!isFresh || id === undefined || id !== begunAt) heard.push(block);
    }
  };
  let reading: Promise<void> | undefined;
  /** Those who wait at the same time share what is read: none of them waits for a block of its own. */
  const readOn = (): Promise<void> => {
    reading ??= readNext().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  return {
    heard,
    lastId: () => place,
    until: async (resource, id) => {
      for (;;) {
        const found = heard.find(({ data }) => data?.resource === resource && data.id === id);
        if (found) return found;
        await readOn();
      }
    },
    begun: async () => {
      while (!hasBegun()) await readOn();
    },
    close: () => reader.cancel(),
  };
}
