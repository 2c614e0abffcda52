import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

interface Facts {
  id: string;
  chartNumber: string | null;
  planName: string | null;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('two people in one record see each other, hear of each other’s changes, and merge them', async ({
  someone,
  watch,
}) => {
  const patient = aPatient();
  const desk = await someone('front-desk');
  const manager = await someone('manager');
  await ask(desk.request, patient);
  const [{ id } = { id: '' }] = await requestsOf(desk.request, patient.lastName);
  watch.expectAnswer(`412 PUT /api/requests/${id}`);

  await desk.goto(`/#/requests/${id}/show`);
  await manager.goto(`/#/requests/${id}/show`);
  const heading = { name: `${patient.firstName} ${patient.lastName}` };
  await expect(desk.getByRole('heading', heading)).toBeVisible();
  await expect(manager.getByText(/ is looking$/)).toBeVisible();
  await expect(desk.getByText(/ is looking$/)).toBeVisible();
  await field(desk, 'Note').fill('Prefers mor');
  await expect(manager.getByText(/ is writing$/)).toBeVisible();

  await manager.goto(`/#/requests/${id}`);
  await field(manager, 'Chart number').fill('MINE-1');
  await desk.goto(`/#/requests/${id}`);
  await field(desk, 'Plan').fill('Their Mutual');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('region', { name: 'Facts' })).toContainText('Their Mutual');

  await expect(manager.getByText(/changed this meanwhile: Plan\./)).toBeVisible();
  await expect(field(manager, 'Chart number')).toHaveValue('MINE-1');
  await manager.getByRole('button', { name: 'Save' }).click();
  const facts = manager.getByRole('region', { name: 'Facts' });
  const both = manager.getByRole('dialog', { name: 'Someone else saved this first' });
  await expect(both.getByRole('radio', { name: 'Chart number: Yours' })).toBeChecked();
  await both.getByRole('button', { name: 'Save this' }).click();
  await expect(facts).toContainText('MINE-1');

  const [saved] = await requestsOf<Facts>(desk.request, patient.lastName);
  expect(saved).toMatchObject({ chartNumber: 'MINE-1', planName: 'Their Mutual' });
  // The note that was begun is still there.
  await desk.goto(`/#/requests/${id}/show`);
  await expect(field(desk, 'Note')).toHaveValue('Prefers mor');
});
