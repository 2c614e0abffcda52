import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readingSettings } from '#server/db/schema.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { faultsOfHtml, headingOf } from '#tests/publicForm.ts';

let world: World;

beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(readingSettings);
  world.clock.advance(2);
});

const beacon = (body: string) =>
  world.anyone.send('/site/reading', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  });
const counted = async () =>
  (await world.db.select().from(readingSettings)).map(({ setting, uses }) => [setting, uses]);

describe('a reading setting that somebody chose', () => {
  test('is counted by day, and nothing else is kept', async () => {
    expect((await beacon('setting=textSize&value=150')).status).toBe(204);
    await beacon('setting=textSize&value=150');
    await beacon('setting=colors&value=cream');
    expect(await world.db.select().from(readingSettings)).toEqual([
      { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), setting: 'textSize:150', uses: 2 },
      { day: expect.any(String), setting: 'colors:cream', uses: 1 },
    ]);
  });

  test.each(['', 'setting=textSize&value=900', 'setting=constructor&value=x', 'setting=colors', 'a=1'])(
    'anything else is answered and not counted: %j',
    async (body) => {
      expect((await beacon(body)).status).toBe(204);
      expect(await counted()).toEqual([]);
    },
  );

  test('a machine that presses without end is not counted without end', async () => {
    for (let press = 0; press < 70; press += 1) await beacon('setting=links&value=underline');
    expect(await counted()).toEqual([['links:underline', 60]]);
  });

  test('sets no cookie', async () => {
    expect((await beacon('setting=links&value=underline')).headers.has('Set-Cookie')).toBe(false);
  });

  test('shows in the managers’ figures, and in nobody else’s', async () => {
    await beacon('setting=textSize&value=200');
    const manager = await world.as('manager');
    expect((await manager.get('/api/figures/reading?days=30')).json).toEqual([
      { setting: 'textSize', value: '200', uses: 1 },
    ]);
    const frontDesk = await world.as('front-desk');
    expect((await frontDesk.get('/api/figures/reading')).status).toBe(403);
  });
});

describe('the page about accessibility', () => {
  test.each([
    ['', 'Accessibility', /WCAG\) 2\.2/],
    ['?lang=es', 'Accesibilidad', /WCAG\) 2\.2/],
  ])('says what we aim at, what we do not claim, and whom to call%s', async (query, heading, aim) => {
    const { status, text } = await world.anyone.get(`/site/accessibility${query}`);
    expect([status, headingOf(text)]).toEqual([200, heading]);
    expect(text).toMatch(aim);
    expect(text).toMatch(/id="ways"[\s\S]*href="tel:\+1/);
    expect(faultsOfHtml(text)).toEqual([]);
  });
});
