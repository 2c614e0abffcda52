import type { Page } from '@playwright/test';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

/** Opens an address of the staff app and waits until what it is about stands there. */
async function open(page: Page, address: string, sight: string | RegExp): Promise<void> {
  await page.goto(`/#${address}`);
  await expect(page.getByRole('main').getByText(sight).first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

const flagged = aPatient({ message: 'My back hurts and I feel numb around my groin since yesterday.' });

test.beforeAll(async ({ playwright, baseURL }) => {
  const api = await playwright.request.newContext(baseURL ? { baseURL } : {});
  await ask(api, flagged);
  await api.dispose();
});

const publicPages = [
  ['en', 'the list of articles', '/site/articles'],
  ['en', 'an article with its form', '/site/articles/massage-and-fibromyalgia-pain'],
  ['en', 'the form', '/site/request'],
  ['en', 'the thank-you page', '/site/request/thanks/Y9NN-7863-VJBY-JVVN'],
  ['es', 'the list in Spanish', '/site/articles?lang=es'],
  ['es', 'the form in Spanish', '/site/request?lang=es'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the public pages, ${colorScheme}`, async ({ page, watch }) => {
    await page.emulateMedia({ colorScheme });
    for (const [lang, what, address] of publicPages) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await isFine(page, what);
    }
    watch.expectAnswer('422 POST /site/request');
    await page.goto('/site/request');
    await page.getByRole('button', { name: 'Send request' }).click();
    await expect(page.getByText('Please look at 7 things again')).toBeVisible();
    await isFine(page, 'the form with errors');
    watch.expectAnswer('404 GET /site/articles/nowhere');
    await page.goto('/site/articles/nowhere');
    await isFine(page, 'no such page');
  });
}

test('the sign-in page, empty and refused', async ({ page, watch }) => {
  watch.expectAnswer('401 POST /api/auth/sign-in/email');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await isFine(page, 'sign-in');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody@clinic.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await isFine(page, 'sign-in refused');
});

test('the desk of requests', async ({ someone }) => {
  const page = await someone('front-desk');
  const [request] = await requestsOf(page.request, flagged.lastName);
  await open(page, '/requests', /Load more|That is/);
  await isFine(page, 'the queue');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await isFine(page, 'the queue, choosing a status');
  await page.keyboard.press('Escape');

  await open(page, `/requests/${request?.id}/show`, 'What happened');
  // Half under the bar at the bottom a field is no target; it is scrolled, not clicked there.
  await page
    .getByRole('textbox', { name: 'Note' })
    .evaluate((note) => note.scrollIntoView({ block: 'center' }));
  await isFine(page, 'a request');
  for (const act of ['Log a try', 'Assign…', 'Mark as read', 'Ask a clinician']) {
    await page.getByRole('button', { name: act, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible();
    await isFine(page, `a request, ${act}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await isFine(page, 'a request, the menu of moves');
  await page.getByRole('menuitem', { name: 'It is a duplicate' }).click();
  await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible();
  await isFine(page, 'a request, a move that waits for the flags');
  await open(page, `/requests/${request?.id}/schedule`, /words to read first/);
  await isFine(page, 'scheduling, not yet possible');
  await open(page, `/requests/${request?.id}`, 'The patient');
  await isFine(page, 'editing a request');

  await open(page, '/requests/create', 'The patient');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveAttribute('aria-invalid', 'true');
  await isFine(page, 'a new request with errors');
  await page.goto('/#/staff');
  await expect(page.getByText('Not for your role').last()).toBeVisible();
  await isFine(page, 'not for this role');
  await page.goto('/#/nowhere');
  await expect(page.getByText('Nothing here').last()).toBeVisible();
  await isFine(page, 'no such page');
});

test('scheduling and the appointments of a day', async ({ someone }) => {
  const page = await someone('manager');
  const waiting = { status: 'ready-to-schedule' };
  const filter = encodeURIComponent(JSON.stringify(waiting));
  const [{ id }] = await (await page.request.get(`/api/requests?filter=${filter}`)).json();
  await open(page, `/requests/${id}/schedule`, 'Suggested');
  await isFine(page, 'the offered times');
  await page.getByRole('region', { name: 'Suggested' }).getByRole('button').first().click();
  await expect(page.getByRole('timer')).toContainText('Kept for');
  await isFine(page, 'a time is chosen');
  await page.getByRole('button', { name: 'Choose another time' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);

  for (const [view, grid] of [
    ['week', '.rbc-time-view'],
    ['month', '.rbc-month-view'],
  ] as const) {
    await open(page, `/appointments?view=${view}`, /clock/);
    await expect(page.locator(grid)).toBeVisible();
    await isFine(page, `the calendar’s ${view}`);
  }
  await open(page, '/appointments?view=agenda', /20\d\d/);
  const anyone = page.getByRole('main').getByRole('listitem').first();
  for (let days = 0; days < 4 && (await anyone.count()) === 0; days += 1) {
    await page.getByRole('button', { name: 'The day after' }).click();
    await expect(anyone.or(page.getByText('No appointments on this day'))).toBeVisible();
  }
  await isFine(page, 'the appointments of a day');
  await open(page, '/requests', /Load more|That is/);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isFine(page, 'exporting');
});

test('the articles’ desk', async ({ someone }) => {
  const page = await someone('content-manager');
  await open(page, '/articles', 'Massage and fibromyalgia pain');
  await isFine(page, 'the articles');
  await page.getByRole('link', { name: 'Massage and fibromyalgia pain' }).click();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
  await isFine(page, 'editing an article');
  await open(page, '/articles/create', 'Details');
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute('aria-invalid', 'true');
  await isFine(page, 'a new article with errors');
  await open(page, '/images', 'There are no pictures yet.');
  await isFine(page, 'the pictures');
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'knee.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByText('No text shows it.')).toBeVisible();
  await isFine(page, 'a picture');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog', { name: 'Delete “knee.png”?' })).toBeVisible();
  await isFine(page, 'deleting a picture');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await open(page, '/images', 'knee.png');
  await isFine(page, 'the pictures, with one');
});

test('the people who work here', async ({ someone }) => {
  const page = await someone('admin');
  await open(page, '/staff', 'front-desk@clinic.example');
  await isFine(page, 'the staff');
  await open(page, '/staff/create', 'Roles');
  await page.getByRole('button', { name: 'Add and make a link' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true');
  await isFine(page, 'a new colleague with errors');
});

test('the clinic’s places, templates and settings', async ({ someone }) => {
  const page = await someone('admin');
  await open(page, '/locations', 'Chicago');
  await isFine(page, 'the locations');
  await page.getByRole('link', { name: 'Chicago' }).click();
  await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible();
  await isFine(page, 'a location');
  await open(page, '/locations/create', 'The place');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveAttribute('aria-invalid', 'true');
  await isFine(page, 'a new location with errors');
  await open(page, '/providers', 'Talia Rosen');
  await isFine(page, 'the providers');
  await page.getByRole('link', { name: 'Talia Rosen' }).click();
  await expect(page.getByRole('table', { name: /^Hours, absences and visits/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add time off' }).click();
  await page.getByRole('button', { name: 'Add a date' }).click();
  await isFine(page, 'a provider');
  await open(page, '/services', 'Nerve study');
  await isFine(page, 'the services');
  await page.getByRole('link', { name: 'Nerve study' }).click();
  await expect(page.getByRole('heading', { name: 'Its time' })).toBeVisible();
  await isFine(page, 'a service');
  await open(page, '/templates', 'Please call back');
  await isFine(page, 'the templates');
  await page.getByRole('link', { name: 'Please call back' }).click();
  await expect(page.getByRole('heading', { name: 'Fields to insert' })).toBeVisible();
  await isFine(page, 'a template');
  await open(page, '/settings', 'The clinic');
  await isFine(page, 'the settings');
});

test('the figures of the words to read first', async ({ someone }) => {
  const page = await someone('manager');
  await open(page, '/figures', 'Meant something else');
  await isFine(page, 'the figures');
});

const darkAndInSpanish = (): void => {
  localStorage.setItem('clinic-desk.theme', '"dark"');
  localStorage.setItem('clinic-desk.locale', '"es"');
};

test('the same desk, dark and in Spanish', async ({ someone }) => {
  const page = await someone('manager');
  await page.addInitScript(darkAndInSpanish);
  const [request] = await requestsOf(page.request, flagged.lastName);
  await open(page, '/requests', /Cargar más|Estas? /);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await isFine(page, 'the queue');
  await open(page, `/requests/${request?.id}/show`, 'Qué ha pasado');
  await isFine(page, 'a request');
  await page.getByRole('button', { name: 'Anotar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isFine(page, 'logging a call');
  await open(page, `/requests/${request?.id}`, 'Nombre');
  await isFine(page, 'editing a request');
  await open(page, '/appointments?view=agenda', /20\d\d/);
  await isFine(page, 'the appointments of a day');
  await open(page, '/articles', /masaje/i);
  await isFine(page, 'the articles');
  await open(page, '/staff', 'Administr');
  await isFine(page, 'the staff');
});

test('the clinic’s places, templates and settings, dark and in Spanish', async ({ someone }) => {
  const page = await someone('admin');
  await page.addInitScript(darkAndInSpanish);
  await open(page, '/locations', 'Chicago');
  await isFine(page, 'the locations');
  await page.getByRole('link', { name: 'Chicago' }).click();
  await expect(page.getByRole('heading', { name: 'Horas de apertura' })).toBeVisible();
  await isFine(page, 'a location');
  await open(page, '/templates', 'Please call back');
  await isFine(page, 'the templates');
  await page.getByRole('link', { name: 'Please call back' }).click();
  await expect(page.getByRole('heading', { name: 'Español' })).toBeVisible();
  await isFine(page, 'a template');
  await open(page, '/settings', 'Avisos');
  await isFine(page, 'the settings');
});
