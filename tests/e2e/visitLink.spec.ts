import type { APIRequestContext, Page } from '@playwright/test';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

interface Asked {
  id: string;
  version: number;
  serviceId: string;
  locationId: string;
  status: string;
  assigneeId: string | null;
}

/** Books the first free time from next week on; the desk's own pages for it have their own journeys. */
async function book(api: APIRequestContext, lastName: string): Promise<string> {
  const [request] = await requestsOf<Asked>(api, lastName);
  if (!request) throw new Error('no request');
  const { id: requestId, serviceId, locationId, version } = request;
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const question = new URLSearchParams({ serviceId, locationId, from: day(7), to: day(28) });
  const [slot] = await (await api.get(`/api/slots?${question.toString()}`)).json();
  const { startsAt, providerId } = slot;
  const booked = await api.post('/api/appointments', {
    data: { requestId, serviceId, locationId, providerId, startsAt },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(booked.status(), await booked.text()).toBe(201);
  return requestId;
}

/** The link of the newest mail, copied from the desk's own log: without a mail server mails are kept there. */
async function linkOfMail(page: Page): Promise<string> {
  const log = page.getByRole('region', { name: 'Messages sent' });
  await log.locator('summary', { hasText: 'Your appointment is booked' }).click();
  const text = await log.getByText('open your visit page').innerText();
  return /http:\S+\/site\/visit\/\S+/.exec(text)?.[0] ?? '';
}

test('a patient without scripts opens the link of their mail, asks for another time, and cancels', async ({
  someone,
  page,
}) => {
  const patient = aPatient();
  const desk = await someone('front-desk');
  await ask(desk.request, patient);
  const requestId = await book(desk.request, patient.lastName);
  await desk.goto(`/#/requests/${requestId}/show`);
  const log = desk.getByRole('region', { name: 'Messages sent' });
  await expect(log).toContainText('Kept · Visit booked · E-mail');
  const link = await linkOfMail(desk);
  await log.getByText('As the mail looks').first().click();
  await expect(log.frameLocator('iframe').getByText('Your appointment is booked:')).toBeVisible();

  await page.goto(link);
  await isFine(page, 'the page of a visit');
  await page.getByText('Ask for another time').first().click();
  await page.getByText('Cancel this visit').first().click();
  await isFine(page, 'the page of a visit, unfolded');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Su cita');

  const theirs = await someone(undefined, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Your visit');
  await expect(theirs).toHaveTitle(/^Your visit · /);
  await expect(theirs.locator('body')).not.toContainText(patient.lastName);
  await theirs.locator('summary', { hasText: 'Ask for another time' }).click();
  await theirs.getByRole('checkbox', { name: 'Friday' }).check();
  await theirs.getByRole('textbox', { name: 'What should we know?' }).fill('I work until noon.');
  // Nobody reads and ticks in less than this.
  await theirs.waitForTimeout(2_100);
  await theirs.getByRole('button', { name: 'Ask for another time' }).click();
  await expect(theirs.getByRole('status')).toContainText('You asked us for another time.');

  await desk.goto('/#/requests?view=move-asked');
  await expect(desk.getByText(patient.lastName).first()).toBeVisible();
  await desk.goto(`/#/requests/${requestId}/show`);
  await expect(desk.getByText('The patient asked for another time')).toBeVisible();
  await expect(desk.getByText('I work until noon.').first()).toBeVisible();

  await theirs.locator('summary', { hasText: 'Cancel this visit' }).click();
  await theirs.getByRole('textbox', { name: 'Why do you cancel?' }).fill('I am away that week.');
  await theirs.waitForTimeout(2_100);
  await theirs.getByRole('button', { name: 'Cancel this visit' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This visit is cancelled');

  const [after] = await requestsOf<Asked>(desk.request, patient.lastName);
  expect(after).toMatchObject({ status: 'in-review', assigneeId: null });
});

test('a link that opens nothing says so, with the phone', async ({ page, watch }) => {
  watch.expectAnswer('404 GET /site/visit/x');
  await page.goto('/site/visit/x');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not open anything');
  await expect(page.getByText(/call us at \(212\) 555-0140/)).toBeVisible();
  await isFine(page, 'a link that opens nothing');
});
