import type { APIRequestContext, Page } from '@playwright/test';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

const names = ['Ada', 'Bea', 'Cleo'];

/** Puts a new patient of each name onto the call list. */
async function due(api: APIRequestContext): Promise<void> {
  for (const firstName of names) {
    const patient = aPatient({ firstName });
    await ask(api, patient);
    const [request] = await requestsOf(api, patient.lastName);
    const path = `/api/requests/${request?.id}`;
    const headers = { 'If-Match': (await api.get(path)).headers().etag ?? '' };
    const nextTryAt = new Date(Date.now() - 60_000).toISOString();
    expect((await api.put(path, { data: { nextTryAt }, headers })).status()).toBe(200);
  }
}

const listed = async (api: APIRequestContext): Promise<{ id: string }[]> =>
  (await api.get('/api/requests/call-list')).json();

/** Before eight and after nine at the patient's, one says first that one calls all the same. */
async function mayCall(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^No answer/ })).toBeVisible();
  if (await page.getByRole('button', { name: 'Call all the same' }).isVisible())
    await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^No answer Next try/ })).toBeEnabled();
}

test('a round of calls by keyboard alone leaves nobody to call, on a wide window', async ({ someone }) => {
  const page = await someone('front-desk', { viewport: { width: 1440, height: 900 } });
  const api = page.request;
  await due(api);
  const waiting = await listed(api);
  expect(waiting.length).toBeGreaterThanOrEqual(names.length);

  await page.goto('/#/requests');
  await expect(page.getByRole('link', { name: 'Round of calls' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Start calling' })).toBeFocused();
  await isFine(page, 'before the round');
  await page.keyboard.press('Enter');
  let before = '';
  for (const place of waiting.keys()) {
    await expect(page.getByText(`${place + 1} of ${waiting.length}`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(before || 'nobody yet');
    await mayCall(page);
    before = await page.getByRole('heading', { level: 2 }).innerText();
    if (place === 0) {
      await isFine(page, 'one call');
      await page.keyboard.press('4');
      await expect(page.getByRole('textbox', { name: 'With whom?' })).toBeFocused();
      await page.keyboard.type('A neighbour, house 2');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('2');
  }
  await expect(page.getByRole('heading', { name: 'The round is over' })).toBeVisible();
  await isFine(page, 'after the round');
  expect(await listed(api)).toEqual([]);
});

test('on a phone nothing is cut off, and who is reached is offered what comes next', async ({ someone }) => {
  const page = await someone('front-desk', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await due(page.request);
  await page.goto('/#/requests/calls');
  await page.getByRole('button', { name: 'Start calling' }).click();
  await mayCall(page);
  await isFine(page, 'one call on a phone');
  await expect(page.getByRole('link', { name: /^Call \(/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: /^Reached Stay/ }).click();
  await expect(page.getByRole('link', { name: 'Schedule' })).toBeFocused();
  await isFine(page, 'reached, on a phone');
});
