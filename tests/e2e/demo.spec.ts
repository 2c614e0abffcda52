import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'clinic-desk-demo-'));
let server: PreviewServer;
let address = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', 'demo', '--outDir', outDir, '--logLevel', 'warn'];
  const built = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  server = await preview({ build: { outDir }, preview: { port: 0, strictPort: false }, logLevel: 'silent' });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

test('a request sent on the public pages stands in the queue, and no server was asked', async ({ page }) => {
  test.setTimeout(120_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) troubles.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Public pages' }).click({ timeout: 60_000 });
  const site = page.frameLocator('iframe');
  await site.getByRole('link', { name: 'Request an appointment' }).first().click();
  await site.getByLabel('First name').fill('Wilhelmina');
  await site.getByLabel('Last name').fill('Ashgrove');
  await site.getByLabel('Phone').first().fill('(212) 555-0177');
  await site.getByLabel('E-mail').fill('wilhelmina.ashgrove@mail.example');
  await site.getByLabel('Have you been our patient').selectOption('new');
  await site.getByLabel('Location').selectOption({ label: 'Chicago' });
  await site.getByLabel('Reason for the visit').selectOption({ label: 'Physical therapy' });
  await site.getByRole('button', { name: 'Send request' }).click();
  await expect(site.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByLabel('E-mail').fill('front-desk@clinic.example');
  await page.getByLabel('Password', { exact: false }).first().fill('clinic-desk-sample');
  await page.keyboard.press('Enter');
  await page.getByLabel('Search').fill('Ashgrove');
  await expect(page.getByText('Wilhelmina Ashgrove')).toBeVisible();
  expect(troubles).toEqual([]);
});
