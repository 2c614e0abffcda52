import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import { isBroken, type LinkAnswer, recheckDays, unbroken } from '#domain/linkCheck.ts';
import { linkChecks } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { forgetUnused, gatherLinks } from './gatherLinks.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Asked in one turn of the clock, a site once; and of them at the same time. */
const mostInTurn = 12;
const mostAtOnce = 3;
/** An answer that has not come by then never will: its process was stopped. */
const lostMinutes = 10;
/** For so long nothing is asked once nothing could be reached. */
const restMinutes = 15;

/** Takes what is due in hand, so that no other process asks for the same. */
async function claimDue({ db, now }: Desk): Promise<string[]> {
  const at = now();
  const before = (ms: number) => lt(linkChecks.checkedAt, new Date(at.getTime() - ms));
  const isDue = or(
    isNull(linkChecks.checkedAt),
    and(isNull(linkChecks.outcome), before(lostMinutes * MINUTE)),
    and(notInArray(linkChecks.outcome, [...unbroken]), before(recheckDays.broken * DAY)),
    before(recheckDays.unbroken * DAY),
  );
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ url: linkChecks.url })
      .from(linkChecks)
      .where(isDue)
      .orderBy(sql`${linkChecks.checkedAt} nulls first`, asc(linkChecks.url))
      .limit(mostInTurn * 5)
      .for('update', { skipLocked: true });
    const hosts = new Map(due.map(({ url }) => [new URL(url).host, url]));
    const chosen = [...hosts.values()].slice(0, mostInTurn);
    if (chosen.length > 0)
      await tx.update(linkChecks).set({ checkedAt: at }).where(inArray(linkChecks.url, chosen));
    return chosen;
  });
}

type Answered = readonly [url: string, answer: LinkAnswer];

/** Nobody answered, which may be the fault of our own network. */
const isSilent = ([, { status, outcome }]: Answered): boolean => status === null && outcome !== 'not-public';

async function ask({ fetchLink }: Desk, urls: readonly string[], isOver: () => boolean): Promise<Answered[]> {
  const answers: Answered[] = [];
  if (!fetchLink) return answers;
  const waiting = [...urls];
  const worker = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined && !isOver(); url = waiting.shift())
      answers.push([url, await fetchLink(url)]);
  };
  await Promise.all(Array.from({ length: mostAtOnce }, worker));
  return answers;
}

/** Is another site to be reached from here, one that answered before? */
async function isConnected(desk: Desk, answers: readonly Answered[]): Promise<boolean> {
  if (!answers.every(isSilent)) return true;
  const others = await desk.db
    .select({ url: linkChecks.url })
    .from(linkChecks)
    .where(
      and(
        isNotNull(linkChecks.status),
        notInArray(
          linkChecks.url,
          answers.map(([url]) => url),
        ),
      ),
    )
    .orderBy(desc(linkChecks.checkedAt))
    .limit(mostAtOnce);
  const again = await ask(
    desk,
    others.map(({ url }) => url),
    () => false,
  );
  return again.length > 0 && !again.every(isSilent);
}

async function keep({ db, now }: Desk, [url, { outcome, status }]: Answered): Promise<void> {
  const at = now();
  const since = sql`coalesce(${linkChecks.failingSince}, ${at.toISOString()}::timestamptz)`;
  await db
    .update(linkChecks)
    .set({ checkedAt: at, outcome, status, failingSince: isBroken(outcome) ? since : null })
    .where(eq(linkChecks.url, url));
}

/**
 * Asks for each and keeps what came. A silent site is called broken only while another can be reached: with our own
 * network away nothing is decided. Ends early when told to, and leaves the rest due.
 */
export async function askForLinks(
  desk: Desk,
  urls: readonly string[],
  isOver = (): boolean => false,
): Promise<{ connected: boolean }> {
  const answers = await ask(desk, urls, isOver);
  const connected = answers.length === 0 || (await isConnected(desk, answers));
  for (const answered of answers) if (connected || !isSilent(answered)) await keep(desk, answered);
  const open = urls.filter((url) => !answers.some((one) => one[0] === url && (connected || !isSilent(one))));
  if (open.length > 0)
    await desk.db.update(linkChecks).set({ checkedAt: null }).where(inArray(linkChecks.url, open));
  return { connected };
}

const restsUntil = new WeakMap<Desk, Date>();

/** The clock's part: the links of all articles are asked for in turn, a few each time. */
export async function checkLinks(desk: Desk): Promise<void> {
  if (!desk.fetchLink || (restsUntil.get(desk) ?? 0) > desk.now()) return;
  await gatherLinks(desk);
  const due = await forgetUnused(desk.db, await claimDue(desk));
  const { connected } = await askForLinks(desk, due);
  if (!connected) restsUntil.set(desk, new Date(desk.now().getTime() + restMinutes * MINUTE));
}
