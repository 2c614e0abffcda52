import { sql } from 'drizzle-orm';
import { instantOf, zonedDay } from '#domain/instant.ts';
import { mondayOf } from '#domain/week.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import { articleReads } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';

/** Readings that are not written down yet: by article, and nothing about whose they were. */
export interface Reads {
  note: (articleId: string, times?: number) => void;
  /** Hands over what is waiting; from then on it is the taker's. */
  take: () => [articleId: string, times: number][];
}

export function createReads(): Reads {
  let waiting = new Map<string, number>();
  return {
    note: (articleId, times = 1) => waiting.set(articleId, (waiting.get(articleId) ?? 0) + times),
    take: () => {
      const taken = [...waiting];
      waiting = new Map();
      return taken;
    },
  };
}

/** What programs that are not read by anybody call themselves; browsers name none of these. */
const machines =
  /bot|crawl|spider|slurp|archiver|scrape|fetch|monitor|preview|validator|lighthouse|feed|rss|https?:|curl|wget|python|java\/|ruby|perl|php|go-http|node|axios|okhttp|libwww/i;

/** A browser that is signed in to the desk: whoever looks after the articles reads them for work. */
const isStaff = (cookies: string): boolean => /\.session_token=/.test(cookies);

const early = ['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'];

/**
 * Is a person about to see this page? By what the request says alone: a browser that goes to the page, itself and
 * now. What is fetched beforehand, embedded, or asked by a program is no reading; nor is a HEAD, nor what staff look at.
 */
export function isReading({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false;
  if (early.some((name) => /prefetch|prerender|preview/i.test(headers.get(name) ?? ''))) return false;
  if (isStaff(headers.get('Cookie') ?? '')) return false;
  const destination = headers.get('Sec-Fetch-Dest');
  if (destination !== null && destination !== 'document') return false;
  const agent = headers.get('User-Agent') ?? '';
  return agent.startsWith('Mozilla/') && !machines.test(agent);
}

/** Writes what has been read since the last time, in one statement; what cannot be written waits for the next. */
export async function writeReads({ db, now, reads }: Pick<Desk, 'db' | 'now' | 'reads'>): Promise<void> {
  // In one order everywhere: processes that write at once wait for each other, and for nothing else.
  const taken = reads.take().toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (taken.length === 0) return;
  try {
    const week = mondayOf(zonedDay(instantOf(now()), await clinicZone(db)));
    await db
      .insert(articleReads)
      .values(taken.map(([articleId, times]) => ({ articleId, week, reads: times })))
      .onConflictDoUpdate({
        target: [articleReads.articleId, articleReads.week],
        set: { reads: sql`${articleReads.reads} + excluded.reads` },
      });
  } catch (error) {
    for (const [articleId, times] of taken) reads.note(articleId, times);
    throw error;
  }
}
