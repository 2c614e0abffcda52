import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { press, tabTo } from '#tests/e2e/keyboard.ts';
import { claimed, etag, waits } from '#tests/e2e/patient.ts';

test('a cancelled time is offered to whom it suits best and booked, by keyboard', async ({ someone }) => {
  const page = await someone('front-desk', { viewport: { width: 1440, height: 900 } });
  const api = page.request;
  const booked = await claimed(api, 'Bodo');
  const { serviceId, locationId } = booked;
  const slots = await (await api.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}`)).json();
  const { providerId, startsAt } = slots.at(-1);
  const data = { requestId: booked.id, serviceId, locationId, providerId, startsAt };
  const visit = await (await api.post('/api/appointments', { data, headers: etag(booked) })).json();
  const waiting = await waits(api, providerId);

  await page.goto(`/#/requests/${booked.id}/show`);
  await expect(page.getByRole('heading', { name: `Bodo ${booked.lastName}` })).toBeVisible();
  await press(page, page.getByRole('button', { name: `More for Bodo ${booked.lastName}` }));
  await page.getByRole('menuitem', { name: 'Cancel' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('textbox').first());
  await page.keyboard.type('Caught a cold');
  await press(page, dialog.getByRole('button', { name: 'Cancel the visit' }));
  await press(page, page.getByRole('button', { name: 'Offer this time to somebody who waits' }));

  const offer = page.getByRole('dialog', { name: 'Offer this time' });
  await expect(offer.getByRole('radio').first()).toBeChecked();
  await expect(offer.getByText(`Wanda ${waiting.lastName}`)).toBeVisible();
  await isFine(page, 'who could have the time');
  await page.keyboard.press('Enter');
  const accept = offer.getByRole('button', { name: /^Accepted: book it for Wanda/ });
  await expect(accept).toBeFocused();
  await isFine(page, 'an open offer');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Booked for Wanda ${waiting.lastName}.`)).toBeVisible();

  const after = await (await api.get(`/api/requests/${waiting.id}`)).json();
  expect(after.status).toBe('scheduled');
  const taken = await (await api.get(`/api/appointments/${after.appointmentId}`)).json();
  expect([taken.status, taken.startsAt]).toEqual(['booked', visit.startsAt]);
});

test('the waiting list has no faults, wide or narrow', async ({ someone }) => {
  const page = await someone('front-desk', { viewport: { width: 1440, height: 900 } });
  await page.goto('/#/waiting');
  await expect(page.getByText(/people waiting$/)).toBeVisible();
  await isFine(page, 'the waiting list');
  await page
    .getByRole('link', { name: /^Change what/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
  await isFine(page, 'what somebody waits for');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/waiting');
  await expect(page.getByText(/people waiting$/)).toBeVisible();
  await isFine(page, 'the waiting list on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
