import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Desk } from '#server/desk.ts';

const readyForMs = 1_000;

/** `/healthz` never touches the database; `/readyz` asks it at most once a second. */
export function mountHealth(app: Hono, { db, now }: Desk): void {
  let asked = 0;
  let ready: Promise<boolean> = Promise.resolve(false);
  const ask = (): Promise<boolean> =>
    db.execute(sql`select 1`).then(
      () => true,
      () => false,
    );
  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    if (now().getTime() - asked >= readyForMs) {
      asked = now().getTime();
      ready = ask();
    }
    return (await ready)
      ? c.json({ status: 'ready' })
      : c.json({ status: 'not ready' }, 503, { 'Retry-After': '2' });
  });
}
