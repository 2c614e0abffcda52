import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import { isReadingValue, readingSettingNames } from '#domain/readingSettings.ts';
import { readingSettings } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { callerOf } from '#server/http/caller.ts';
import { countTry } from '#server/http/tries.ts';
import { accessibilityPage } from './accessibilityPage.ts';
import { publicPage } from './answers.ts';
import { loadClinic } from './clinic.ts';
import { readPosted } from './postedForm.ts';
import { askedLocale } from './requestHandlers.ts';

/** Nobody presses more often; what comes faster is a machine, and is not counted. */
const perMinute = 60;

/** Counts that a setting was chosen today. Neither who nor from where is kept. */
async function count({ db, now }: Desk, setting: string, address: string): Promise<void> {
  const at = now();
  const { allowed } = await countTry(db, `reading ${address}`, {
    limit: perMinute,
    windowSeconds: 60,
    now: at,
  });
  if (!allowed) return;
  await db
    .insert(readingSettings)
    .values({ day: at.toISOString().slice(0, 10), setting, uses: 1 })
    .onConflictDoUpdate({
      target: [readingSettings.day, readingSettings.setting],
      set: { uses: sql`${readingSettings.uses} + 1` },
    });
}

export function mountReading(site: Hono, desk: Desk): void {
  site.get('/accessibility', async (c) =>
    publicPage(c, accessibilityPage(askedLocale(c), await loadClinic(desk.db))),
  );
  // A beacon: whatever it holds, nobody waits for the answer, and losing it loses nothing.
  site.post('/reading', async (c) => {
    const { typed } = await readPosted(c);
    const setting = readingSettingNames.find((name) => name === typed.get('setting'));
    const value = typed.get('value');
    if (setting && isReadingValue(setting, value))
      await count(desk, `${setting}:${value}`, callerOf(c, desk.options).address);
    return c.body(null, 204, { 'Cache-Control': 'no-store' });
  });
}
