import type { APIRequestContext, Page } from '@playwright/test';
import { readingSettingNames, readingSettings } from '#domain/readingSettings.ts';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { fullReferences, fullText } from '#tests/fullText.ts';

const everything = '/site/articles/all-there-can-be';
const gone = '/site/articles/no-longer-here';

interface Written {
  id: string;
  version: number;
}

/** Writes an article and moves it on. @returns its id */
async function write(
  api: APIRequestContext,
  draft: Record<string, unknown>,
  ...moves: string[]
): Promise<string> {
  let article = (await (await api.post('/api/articles', { data: draft })).json()) as Written;
  for (const to of moves) {
    const headers = { 'If-Match': `"${article.version}"` };
    const moved = await api.post(`/api/articles/${article.id}/moves`, { data: { to }, headers });
    expect(moved.status(), await moved.text()).toBe(200);
    article = await moved.json();
  }
  return article.id;
}

const draft = {
  slug: 'all-there-can-be',
  title: 'All there can be',
  summary: 'An article with everything.',
  body: fullText('0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b'),
  references: fullReferences,
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

let preview: string;

test.beforeAll(async ({ playwright, baseURL: address }) => {
  const baseURL = address ?? '';
  const api = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
  const data = { email: 'content-manager@clinic.example', password: 'clinic-desk-sample' };
  await api.post('/api/auth/sign-in/email', { data });
  const id = await write(api, draft, 'published');
  await write(api, { slug: 'no-longer-here', title: 'Gone', body: '<p>Gone.</p>' }, 'published', 'archived');
  preview = (await (await api.get(`/api/articles/${id}/preview`)).json()).address;
  await api.dispose();
});

for (const width of [1440, 390])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every public page, ${width} wide, ${colorScheme}`, async ({ page, watch }) => {
      watch.expectAnswer('404 GET /site/articles/nowhere');
      watch.expectAnswer(`410 GET ${gone}`);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const pages = [
        ...['/site/articles', everything, '/site/articles/nowhere', gone, '/site/request'],
        ...['/site/accessibility', '/site/accessibility?lang=es', preview],
      ];
      for (const path of pages) {
        await page.goto(path);
        await isFine(page, path);
        expect.soft(await overflow(page), `${path} is not wider than the window`).toBe(0);
      }
    });

test('an article in each of the reading settings', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(everything);
  for (const name of readingSettingNames)
    for (const value of readingSettings[name].slice(1)) {
      await page.evaluate((kept) => localStorage.setItem('reading', kept), JSON.stringify({ [name]: value }));
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute(`data-reading-${name.toLowerCase()}`, value);
      await isFine(page, `${name} ${value}`);
    }
});

test('the largest text in the widest spacing is read without going sideways on the narrowest window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const kept = JSON.stringify({ textSize: '200', spacing: 'wider', typeface: 'dyslexic' });
  await page.goto('/site/articles');
  await page.evaluate((reading) => localStorage.setItem('reading', reading), kept);
  for (const path of [
    '/site/articles',
    everything,
    '/site/request',
    '/site/accessibility',
    '/site/articles?lang=es',
  ]) {
    await page.goto(path);
    expect.soft(await overflow(page), path).toBe(0);
    await page.getByRole('button', { name: /^(Reading settings|Ajustes de lectura)$/ }).click();
    await expect(page.locator('#site-reading')).toBeVisible();
    expect.soft(await overflow(page), `${path} with the settings open`).toBe(0);
  }
});

test('on paper everything is black on white, whatever was set for the screen', async ({ page }) => {
  for (const colors of ['dark', 'contrast', 'cream']) {
    await page.goto(everything);
    await page.evaluate((kept) => localStorage.setItem('reading', kept), JSON.stringify({ colors }));
    await page.reload();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('.get-help')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
});

test('a reader fetches the page and its pictures, and what a page can do more only when reaching for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(everything, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\.(?:js|css)$/.test(path))).toEqual([]);
  let letCome = (): void => {};
  const left = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/site/form.js', async (route) => {
    await left;
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ana@gmial.com');
  await page.getByRole('textbox', { name: 'Last name' }).focus();
  letCome();
  await expect(page.getByText('ana@gmail.com'), 'a slip from before the script came').toBeVisible();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ana@yaho.com');
  await page.getByRole('textbox', { name: 'Last name' }).focus();
  await expect(page.getByText('ana@yahoo.com')).toBeVisible();
  await page.getByRole('button', { name: 'Reading settings' }).press('Enter');
  await expect(page.locator('#site-reading')).toBeVisible();
  expect(asked.filter((path) => /\.(?:js|css)$/.test(path)).toSorted()).toEqual(
    expect.arrayContaining(['/site/form.js', '/site/reading.css', '/site/reading.js']),
  );
});
