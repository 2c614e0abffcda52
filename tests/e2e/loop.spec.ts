import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Role } from '#domain/staff.ts';
import { emailOf, expect, samplePassword, test } from '#tests/e2e/journey.ts';
import { arrowTo, choose, pick, press, tabTo, type } from '#tests/e2e/keyboard.ts';
import { aPatient, unique } from '#tests/e2e/patient.ts';
import { rowsOf } from '#tests/e2e/spreadsheet.ts';

/**
 * The whole loop, one person after another, without a mouse: what the patient typed becomes a booked appointment,
 * a corrected article and a line in the manager's file.
 */
test.describe.configure({ mode: 'serial' });
// Here everything moves as it does for most people.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const slug = 'massage-and-fibromyalgia-pain';
const patient = aPatient({
  firstName: 'Rosalind',
  phone: '(212) 555-0193',
  message: 'My lower back hurts and since yesterday I feel numb around my groin.',
});
const name = `${patient.firstName} ${patient.lastName}`;
const words = unique();

test('a patient asks for an appointment from the page of an article', async ({ page, watch }) => {
  watch.expectAnswer('422 POST /site/request');
  await page.goto('/site/articles');
  await press(page, page.getByRole('link', { name: /massage.*fibromyalgia/i }));
  await expect(page).toHaveURL(`/site/articles/${slug}`);

  const form = page.locator('form.site-form');
  const phone = form.getByRole('textbox', { name: 'Phone' });
  await type(page, form.getByLabel('First name'), patient.firstName);
  await type(page, form.getByLabel('Last name'), patient.lastName);
  await type(page, phone, '12');
  await type(page, form.getByLabel('E-mail'), patient.email);
  await choose(page, form.getByLabel('Have you been our patient before?'), 'No, I am a new patient');
  await choose(page, form.getByLabel('Location'), 'Chicago');
  await choose(page, form.getByLabel('Reason for the visit'), 'New patient consultation');
  await type(page, form.getByRole('textbox', { name: 'Message' }), patient.message);
  await press(page, form.locator('summary'));
  await press(page, form.getByLabel('Tuesday'), 'Space');
  await press(page, form.getByLabel('Morning'), 'Space');
  await press(page, form.getByLabel(/I agree to get text messages/), 'Space');
  await press(page, form.getByRole('button', { name: 'Send request' }));

  await expect(form.getByRole('alert')).toContainText('Please look at one thing again');
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAccessibleDescription(
    /This phone number is not valid\. Write it with its area code/,
  );
  await expect(phone).toHaveValue('12');
  await expect(form.getByLabel('First name')).toHaveValue(patient.firstName);
  await expect(form.getByRole('textbox', { name: 'Message' })).toHaveValue(patient.message);
  await expect(form.getByLabel('Tuesday')).toBeChecked();
  await expect(form.getByLabel(/I agree to get text messages/)).toBeChecked();

  await type(page, phone, patient.phone);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. We have your request.');
  await expect(page.getByText('Your reference')).toContainText(/[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/);
});

test('the front desk finds it, reads it, calls and books a time', async ({ page }) => {
  await signInByKeyboard(page, 'front-desk');
  await type(page, page.getByRole('searchbox', { name: 'Search' }), '0193');
  await expect(page.getByText(/^\d requests? found/)).toBeAttached();
  await press(page, page.getByRole('row', { name: new RegExp(name) }));
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Tuesday, morning');
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText(slug);

  const message = page.getByRole('region', { name: 'Message', exact: true });
  await expect(message.locator('mark').first()).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Claim' }));
  await expect(page.getByText('The request is yours.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Mark as read' }));
  const dialog = page.getByRole('dialog');
  await pick(
    page,
    dialog.getByRole('group', { name: 'What happened' }),
    'I called the patient with the clinic’s script',
  );
  await press(page, dialog.getByRole('button', { name: 'Mark as read' }));
  await expect(message).toContainText(/Read on/);

  await press(page, page.getByRole('button', { name: 'Log a try' }));
  await pick(page, dialog.getByRole('group', { name: 'What came of it' }), 'Reached');
  await type(page, dialog.getByLabel('Note'), `Can come on Tuesdays. ${words}`);
  await press(page, dialog.getByRole('button', { name: 'Log it' }));
  await expect(page.getByRole('region', { name: 'Calls and messages' })).toContainText(words);

  await press(page, page.getByRole('link', { name: 'Schedule', exact: true }));
  await press(page, page.getByRole('region', { name: 'Suggested' }).getByRole('button').first());
  const bar = page.getByRole('region', { name: 'Chosen time' });
  const sentence = bar.getByText(/Chicago time/);
  await expect(sentence).toHaveText(/^\w+day, \w+ \d+, .*[AP]M, Chicago time, .+; arrive \d+:\d\d/);
  await expect(bar.getByRole('timer')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('checkbox', { name: /^Full name/ })).toBeFocused();
  await page.keyboard.press('Space');
  await press(page, page.getByRole('checkbox', { name: /^Phone/ }), 'Space');
  await page.keyboard.press('b');
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(/booked .* with/);
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Scheduled');

  const visit = page.getByRole('region', { name: 'Appointments' }).getByRole('article').first();
  await expect(visit).toContainText('Booked');
  const at = await visit.locator('time').first().getAttribute('datetime');

  await press(page, page.getByRole('link', { name: 'Appointments' }));
  await tabTo(page, page.getByRole('button', { name: 'Day', exact: true }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Agenda' })).toBeFocused();
  await page.keyboard.press('Enter');
  await goToDay(page, at?.slice(0, 10) ?? '');
  const chicago = page.getByRole('region', { name: 'Chicago' });
  await expect(chicago.getByRole('listitem').filter({ hasText: name })).toContainText('Booked');
  await signOutByKeyboard(page);
});

test('a content manager corrects the article, and readers see it', async ({ page, someone }) => {
  await signInByKeyboard(page, 'content-manager');
  await press(page, page.getByRole('link', { name: /^Getting ready for a first/ }));
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).not.toHaveValue('');
  const before = await title.inputValue();
  await tabTo(page, title);
  await page.keyboard.press('End');
  await page.keyboard.type(` ${words}`);
  await tabTo(page, page.getByRole('textbox', { name: 'Text', exact: true }));
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(`${words} is new here. `);
  await press(page, page.getByRole('button', { name: 'Save' }));
  await expect(page.getByText(/^Live; the draft has 2 changes/)).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Publish changes' }));
  await expect(page.getByText('Readers see this version.')).toBeVisible();

  const reader = await someone();
  await reader.goto('/site/articles/getting-ready-for-a-first-pain-clinic-visit');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`${before} ${words}`);
  await expect(reader.getByRole('article')).toContainText(`${words} is new here.`);
  await signOutByKeyboard(page);
});

test('a manager takes the filtered list away as a file, row for row', async ({ page }) => {
  await signInByKeyboard(page, 'manager');
  await press(page, page.getByRole('link', { name: 'All', exact: true }));
  await press(page, page.getByRole('button', { name: 'Filters' }));
  await tabTo(page, page.getByRole('combobox', { name: 'Location' }));
  await page.keyboard.press('Enter');
  await arrowTo(page, page.getByRole('option', { name: 'Chicago' }));
  await page.keyboard.press('Enter');
  await type(page, page.getByRole('searchbox', { name: 'Search' }), 'Ros');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Export' }));
  const dialog = page.getByRole('dialog');
  const [, count = ''] = /(\d+) requests? will be in the file/.exec(await dialog.innerText()) ?? [];
  await type(page, dialog.getByLabel('What is it for?'), 'The loop');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [header, ...rows] = rowsOf(await readFile(await file.path(), 'utf8'));
  expect(rows).toHaveLength(Number(count));
  expect(rows.every((row) => row.length === header?.length)).toBe(true);
  expect(rows.filter((row) => row.includes(patient.lastName))).toHaveLength(1);
  await signOutByKeyboard(page);
});

test('an administrator sees who works here, and no request', async ({ page, watch }) => {
  watch.expectAnswer('403 GET /api/requests');
  await signInByKeyboard(page, 'admin');
  await expect(page.getByRole('cell', { name: emailOf('front-desk') })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Requests' })).toHaveCount(0);
  await page.goto('/#/requests');
  await expect(page.getByRole('heading', { name: 'Not for your role', level: 2 })).toBeVisible();
  await expect(page.getByText(patient.lastName)).toHaveCount(0);
  expect((await page.request.get('/api/requests')).status()).toBe(403);
});

async function signInByKeyboard(page: Page, role: Role): Promise<void> {
  await page.goto('/');
  await type(page, page.getByRole('textbox', { name: 'E-mail' }), emailOf(role));
  await type(page, page.getByRole('textbox', { name: 'Password' }), samplePassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Account:/ })).toBeVisible();
}

async function signOutByKeyboard(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: /^Account:/ }));
  await arrowTo(page, page.getByRole('menuitem', { name: 'Sign out' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** Day after day from today. */
async function goToDay(page: Page, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Day' });
  for (let days = 0; days < 30; days += 1) {
    const shown = await field.inputValue();
    if (shown === day) return;
    await press(page, page.getByRole('button', { name: 'The day after' }));
    await expect(field).not.toHaveValue(shown);
  }
  throw new Error(`${day} did not come within a month.`);
}
