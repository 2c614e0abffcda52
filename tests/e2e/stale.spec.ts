import type { Page } from '@playwright/test';
import { expect, samplePassword, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

interface Facts {
  id: string;
  chartNumber: string | null;
  planName: string | null;
  accessNeeds: string | null;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function edit(page: Page, id: string): Promise<void> {
  await page.goto(`/#/requests/${id}`);
  await expect(field(page, 'Chart number')).toBeVisible();
}

test('two people change one request: the second sees both versions, and neither’s typing is lost', async ({
  someone,
  watch,
}) => {
  const patient = aPatient();
  const desk = await someone('front-desk');
  const manager = await someone('manager');
  await ask(desk.request, patient);
  const [{ id } = { id: '' }] = await requestsOf(desk.request, patient.lastName);
  watch.expectAnswer(`412 PUT /api/requests/${id}`);
  await edit(desk, id);
  await edit(manager, id);

  await field(manager, 'Chart number').fill('SECOND-2');
  await field(manager, 'Access needs').fill('A chair with arms.');
  await field(desk, 'Chart number').fill('FIRST-1');
  await field(desk, 'Plan').fill('First Mutual');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('region', { name: 'Facts' })).toContainText('FIRST-1');

  await manager.getByRole('button', { name: 'Save' }).click();
  const both = manager.getByRole('dialog', { name: 'Someone else saved this first' });
  const contested = both.getByRole('row', { name: /Chart number/ });
  await expect(contested).toContainText('SECOND-2');
  await expect(contested).toContainText('FIRST-1');
  await expect(contested).toContainText('changed by both');
  await expect(both.getByRole('radio', { name: 'Chart number: Yours' })).toBeChecked();
  await both.getByRole('button', { name: 'Save this' }).click();
  await expect(manager.getByRole('region', { name: 'Facts' })).toContainText('SECOND-2');

  const [saved] = await requestsOf<Facts>(desk.request, patient.lastName);
  expect(saved).toMatchObject({
    chartNumber: 'SECOND-2',
    planName: 'First Mutual',
    accessNeeds: 'A chair with arms.',
  });
});

test('whoever goes back from the two versions to the form finds everything typed there', async ({
  someone,
  watch,
}) => {
  const patient = aPatient();
  const desk = await someone('front-desk');
  const manager = await someone('manager');
  await ask(desk.request, patient);
  const [{ id } = { id: '' }] = await requestsOf(desk.request, patient.lastName);
  watch.expectAnswer(`412 PUT /api/requests/${id}`);
  await edit(manager, id);
  await edit(desk, id);
  await field(manager, 'Chart number').fill('SECOND-2');
  await field(manager, 'Access needs').fill('A chair with arms.');
  await field(desk, 'Chart number').fill('FIRST-1');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('region', { name: 'Facts' })).toContainText('FIRST-1');

  await manager.getByRole('button', { name: 'Save' }).click();
  await manager.getByRole('button', { name: 'Back to the form' }).click();
  await expect(manager.getByRole('dialog')).toHaveCount(0);
  await expect(field(manager, 'Chart number')).toHaveValue('SECOND-2');
  await expect(field(manager, 'Access needs')).toHaveValue('A chair with arms.');
});

test('a session that ends while someone types is renewed in place, and the text is saved', async ({
  someone,
  watch,
}) => {
  const patient = aPatient();
  const page = await someone('front-desk');
  await ask(page.request, patient);
  const [{ id } = { id: '' }] = await requestsOf(page.request, patient.lastName);
  watch.expectAnswer(`401 PUT /api/requests/${id}`);
  // Whatever asks meets the end of the session, who is looking and what is new among it.
  watch.expectAnswer(`401 POST /api/requests/${id}/presence`);
  for (const asked of ['live', 'alarms', 'presence', 'requests/counts', 'me', `requests/${id}`])
    watch.expectAnswer(`401 GET /api/${asked}`);
  await edit(page, id);
  await field(page, 'Access needs').fill('Typed before the session ended.');
  await page.context().clearCookies();
  // The cover may be there before a hand reaches the button.
  await page.getByRole('button', { name: 'Save', includeHidden: true }).dispatchEvent('click');

  const cover = page.getByRole('dialog', { name: 'Sign in again to go on' });
  await expect(cover).toContainText('What you were typing is still there.');
  await cover.getByRole('textbox', { name: 'Password' }).fill(samplePassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Typed before the session ended.');
  const [saved] = await requestsOf<Facts>(page.request, patient.lastName);
  expect(saved?.accessNeeds).toBe('Typed before the session ended.');
});
