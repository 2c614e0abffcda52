import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, requestsOf, unique } from '#tests/e2e/patient.ts';

/** What a form receives from the bored, the clever and the unlucky. Whatever of it runs leaves `window.ran`. */
const naughty = [
  '<script>ran=1</script>',
  '"><img src=x onerror=ran=1>',
  '<svg onload=ran=1>',
  'javascript:ran=1//',
  "Robert'); DROP TABLE requests;--",
  '{{constructor.constructor("ran=1")()}}',
  '%{name} %s ${ran=1} <%= ran=1 %>',
  '=HYPERLINK("https://evil.example","x")',
  '__proto__',
  'undefined null NaN',
  'مرحبا بالعالم עולם',
  '👩‍👩‍👧‍👦 🏳️‍🌈 Z̷̢͙a̶̛lgo',
  'Wo'.repeat(50),
];
const telephone = { viewport: { width: 390, height: 844 } };

/** One last name for all of them, so that one search finds them. */
const lastName = unique();
const messageOf = (text: string): string => `${text}\n<i>${text}</i>`;

const sent = async (page: Page, text: string): Promise<void> => {
  const patient = aPatient({ firstName: text, lastName, message: messageOf(text) });
  await page.goto('/site/request');
  await page.getByRole('textbox', { name: 'First name' }).fill(patient.firstName);
  await page.getByRole('textbox', { name: 'Last name' }).fill(patient.lastName);
  await page.getByRole('textbox', { name: 'Phone' }).fill(patient.phone);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(patient.email);
  await page.getByRole('textbox', { name: 'Message' }).fill(patient.message);
  await page.getByRole('combobox', { name: 'Have you been our patient before?' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Location' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Reason for the visit' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page).toHaveURL(/\/thanks\//);
};

/** Drawn, not run, and no wider than the telephone. */
async function isHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in globalThis), 'some of it ran').toBe(false);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `pixels wider than the window at ${page.url()}`).toBeLessThanOrEqual(0);
}

test('hostile names and messages pass through the desk as the letters they are', async ({ someone }) => {
  test.setTimeout(120_000);
  const patient = await someone(undefined, telephone);
  for (const text of naughty) await sent(patient, text);
  await isHarmless(patient);

  const desk = await someone('front-desk', telephone);
  const found = await requestsOf(desk.request, lastName);
  expect(found.map(({ firstName }) => firstName).toSorted()).toEqual(naughty.toSorted());
  await desk.goto('/');
  await desk.getByRole('searchbox', { name: 'Search' }).fill(lastName);
  for (const text of naughty) {
    await expect(desk.getByRole('link', { name: `${text} ${lastName}`, exact: true })).toBeVisible();
  }
  await isHarmless(desk);

  for (const { id, firstName } of found) {
    await desk.goto(`/#/requests/${id}/show`);
    await expect(desk.getByRole('heading', { level: 2 })).toHaveText(`${firstName} ${lastName}`);
    const message = desk.getByRole('region', { name: 'Message', exact: true });
    await expect(message).toContainText(messageOf(firstName));
    await isHarmless(desk);
    await desk.goto(`/#/requests/${id}`);
    await expect(desk.getByRole('textbox', { name: 'First name' })).toHaveValue(firstName);
    await expect(desk.getByRole('textbox', { name: 'Message' })).toHaveValue(messageOf(firstName));
    await isHarmless(desk);
  }
});
