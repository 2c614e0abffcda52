import type { Database } from './db/database.ts';
import type { Desk } from './desk.ts';
import { append, type Happening } from './events.ts';

/** What a change needs to know of who makes it: a person's call, or the clock itself. */
export interface Change {
  /** The transaction it is made in. */
  db: Database;
  now: Date;
  person: { id: string | null };
  note: (happening: Happening) => void;
}

/** Rows of one transaction: everybody's writes wait for its lines in the trail. */
export const mostAtOnce = 100;

/** One transaction of what nobody does but time; its lines in the trail name nobody. */
export async function byTheClock<Done>({ db, now }: Desk, work: (change: Change) => Promise<Done>) {
  const at = now();
  return db.transaction(async (tx) => {
    const happenings: Happening[] = [];
    const done = await work({
      db: tx,
      now: at,
      person: { id: null },
      note: (happening) => happenings.push(happening),
    });
    await append(tx, happenings, { at, actorId: null, requestId: crypto.randomUUID() });
    return done;
  });
}
