import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Opened } from './database.ts';

interface Hearer {
  onPayload: (payload: string) => void;
  onGap: () => void;
}

const firstPause = 250;
const longestPause = 5_000;

/** One connection of its own for every channel, made at the first wish and again whenever it breaks. */
export function createListener(settings: pg.ClientConfig): Pick<Opened, 'listen' | 'close'> {
  const hearers = new Map<string, Set<Hearer>>();
  let line: Promise<pg.Client> | undefined;
  let isClosed = false;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client(settings);
    // Without a hearer an error would end the process; `end` follows and is acted upon.
    client.on('error', () => {});
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { onPayload } of hearers.get(channel) ?? []) onPayload(payload);
    });
    await client.connect();
    for (const channel of hearers.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    client.once('end', () => {
      if (!isClosed) line = reconnect();
    });
    return client;
  }

  async function keepConnecting(): Promise<pg.Client> {
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await connect();
      } catch (error) {
        if (isClosed) throw error;
        await sleep(pause, undefined, { ref: false });
      }
    }
  }

  async function reconnect(): Promise<pg.Client> {
    const client = await keepConnecting();
    for (const { onGap } of [...hearers.values()].flatMap((set) => [...set])) onGap();
    return client;
  }

  return {
    async listen(channel, onPayload, onGap = () => {}) {
      const hearer: Hearer = { onPayload, onGap };
      const others = hearers.get(channel) ?? new Set();
      hearers.set(channel, others.add(hearer));
      line ??= keepConnecting();
      await (await line).query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      return async () => {
        others.delete(hearer);
      };
    },
    async close() {
      isClosed = true;
      await (await line?.catch(() => undefined))?.end();
    },
  };
}
