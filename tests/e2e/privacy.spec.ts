import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, unique } from '#tests/e2e/patient.ts';

/** A patient of whom every field is a word that is nowhere else. */
const canary = aPatient({
  firstName: unique(),
  lastName: unique(),
  phone: '(212) 555-0164',
  email: `${unique().toLowerCase()}@post.example`,
  message: `It hurts ${unique()} badly.`,
});
const edited = unique();
const words = [canary.firstName, canary.lastName, '5550164', canary.email, canary.message, edited];

/** Everything the browser keeps beyond the page: its history's addresses and titles, and all of its storage. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const read = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('unreadable')));
      });
    const databases = (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await read(indexedDB.open(name));
      const stores = [...database.objectStoreNames].map((store) =>
        read(database.transaction(store).objectStore(store).getAll()),
      );
      return [name, await Promise.all(stores)];
    });
    const cached = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const answers = (await cache.matchAll()).map((answer) => answer.text());
      return [name, (await cache.keys()).map(({ url }) => url), await Promise.all(answers)];
    });
    return JSON.stringify({
      title: document.title,
      state: history.state,
      history: (globalThis as unknown as { navigation: { entries: () => { url: string }[] } }).navigation
        .entries()
        .map(({ url }) => url),
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await Promise.all(databases),
      caches: await Promise.all(cached),
    });
  });

/** Also what the desk showed in its address bar on the way, and the cookies. */
async function expectNothingKept(page: Page, context: BrowserContext, addresses: string[]): Promise<void> {
  const kept = `${await keptBy(page)} ${JSON.stringify(await context.cookies())} ${addresses.join(' ')}`;
  expect(kept).toContain('requests');
  for (const word of words) expect(decodeURIComponent(kept)).not.toContain(word);
}

test('a patient leaves nothing behind in the browser of the one who worked with them', async ({
  someone,
}) => {
  const page = await someone('manager');
  await ask(page.request, canary);
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search' }).fill(canary.lastName);
  await page.getByRole('link', { name: `${canary.firstName} ${canary.lastName}` }).click();
  await expect(page.getByText(canary.message)).toBeVisible();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Access needs' }).fill(edited);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText(edited);
  await expectNothingKept(page, page.context(), addresses);

  await page.getByRole('link', { name: 'Requests' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill(canary.email);
  await expect(page.getByText(/^1 request found/)).toBeAttached();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('A canary');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  for (const word of words) expect((await download).suggestedFilename()).not.toContain(word);
  await expectNothingKept(page, page.context(), addresses);

  await page.getByRole('button', { name: /^Account:/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Our turn')).toHaveCount(0);
  await expectNothingShown(page);
  await expectNothingKept(page, page.context(), addresses);
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expectNothingShown(page);
  }
});

async function expectNothingShown(page: Page): Promise<void> {
  const drawn = await page.content();
  for (const word of words) expect(drawn).not.toContain(word);
}
