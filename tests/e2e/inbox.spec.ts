import type { Page } from '@playwright/test';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { arrowTo, pick, press, type } from '#tests/e2e/keyboard.ts';
import { aPatient, ask, requestsOf, unique } from '#tests/e2e/patient.ts';

const wide = { width: 1440, height: 900 };
const rows = (page: Page) => page.getByRole('grid', { name: 'Requests in this view' }).getByRole('row');
const pane = (page: Page) => page.getByRole('region', { name: 'The request' });
const bar = (page: Page) => page.getByRole('region', { name: 'Change the selected requests' });

interface Read {
  id: string;
  status: string;
  priority: string;
  snoozedUntil: string | null;
  assigneeId: string | null;
}

test('a morning at the inbox by keyboard alone', async ({ someone, request: anyone }) => {
  test.slow();
  const lastName = unique();
  const names = ['Ada', 'Bea', 'Cleo'];
  for (const [place, firstName] of names.entries())
    await ask(
      anyone,
      aPatient({ firstName, lastName, phone: `(212) 555-018${place}`, email: `${firstName}@post.example` }),
    );
  const page = await someone('front-desk', { viewport: wide });
  const stands = async () => requestsOf<Read>(page.request, lastName);

  await page.goto('/#/requests');
  await expect(rows(page).first()).toBeVisible();
  for (const [keys, view] of [
    ['go', 'Overdue'],
    ['gm', 'Mine'],
    ['gu', 'Unclaimed'],
  ] as const) {
    await page.keyboard.type(keys);
    await expect(page.getByRole('heading', { level: 2, name: view })).toBeVisible();
  }
  await page.keyboard.press('/');
  await page.keyboard.type(lastName);
  await expect(rows(page)).toHaveCount(names.length);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.type('jjk');
  await expect(rows(page).nth(1)).toBeFocused();
  await expect(pane(page).getByRole('heading', { name: lastName })).toHaveCount(0);

  const name = (await rows(page).nth(1).getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('c');
  await expect(pane(page).getByRole('button', { name: 'Release' })).toBeVisible();
  await expect(rows(page).nth(1)).toContainText('now with');
  await page.keyboard.press('p');
  await arrowTo(page, page.getByRole('menuitem', { name: /^Today/ }));
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(1)).toContainText('Today');
  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log a try' });
  await pick(page, log.getByRole('group', { name: 'What came of it' }), 'No answer');
  await press(page, log.getByRole('button', { name: 'Log it' }));
  await expect(log).toHaveCount(0);
  await expect
    .poll(async () => (await stands()).filter(({ assigneeId }) => assigneeId))
    .toMatchObject([{ status: 'awaiting-patient', priority: 'asap' }]);

  await page.keyboard.press('u');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('.');
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Shift+X');
  await expect(bar(page)).toContainText('2 selected');
  await page.keyboard.press('z');
  await arrowTo(page, page.getByRole('menuitem', { name: /^Tomorrow/ }));
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('2 changed.');
  expect((await stands()).filter(({ snoozedUntil }) => snoozedUntil)).toHaveLength(2);
  await press(page, bar(page).getByRole('button', { name: 'Undo' }));
  await expect(bar(page)).toContainText('2 put back.');
  expect((await stands()).filter(({ snoozedUntil }) => snoozedUntil)).toHaveLength(0);

  await press(page, page.getByRole('button', { name: 'How the list is shown' }));
  await arrowTo(page, page.getByRole('menuitem', { name: 'Save as a team view…' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await type(page, dialog.getByRole('textbox', { name: /Name/ }), `Mornings ${lastName}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: `Mornings ${lastName}` })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.keyboard.type('gh');
  await press(page, page.getByRole('link', { name: `Mornings ${lastName}` }));
  await expect(page.getByRole('heading', { level: 2, name: 'Unclaimed' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`each state of the inbox on a wide window, ${colorScheme}`, async ({ someone }) => {
    test.slow();
    const page = await someone('manager', { viewport: wide, colorScheme });
    await page.goto('/#/requests');
    await expect(page.getByText('Choose a request')).toBeVisible();
    await isFine(page, 'nothing open');
    await rows(page).first().getByRole('link').click();
    await expect(pane(page).getByText('What happened')).toBeVisible();
    await isFine(page, 'a request beside the list');
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('combobox', { name: 'Location' })).toBeVisible();
    await isFine(page, 'the filters');
    await page.getByRole('button', { name: 'Filters' }).click();

    await page.goto('/#/requests?view=open');
    await expect
      .poll(async () => {
        await rows(page).last().scrollIntoViewIfNeeded();
        return rows(page).count();
      })
      .toBeGreaterThan(30);
    await page.getByRole('button', { name: 'How the list is shown' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Table', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible();
    await page.keyboard.press('Shift+X');
    await expect(bar(page)).toBeVisible();
    await isFine(page, 'the table, all selected');
    await bar(page).getByRole('button', { name: 'Priority' }).click();
    await page.getByRole('menuitem', { name: 'Soon' }).click();
    await expect(page.getByRole('dialog', { name: /^Change \d+ requests/ })).toBeVisible();
    await isFine(page, 'a change of many');
  });
}

test('the inbox on a phone, dark and in Spanish', async ({ someone }) => {
  const page = await someone('front-desk', {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await page.goto('/#/requests');
  await page.getByRole('button', { name: /^Account/ }).click();
  const unfolding = page.getByRole('menu').locator('..');
  await expect(unfolding, 'who asked for less motion sees none').toHaveCSS('transition-property', 'none');
  await page.getByRole('menuitem', { name: 'Español' }).click();
  const list = page.getByRole('grid', { name: 'Solicitudes de esta vista' });
  await expect(list.getByRole('row').first()).toBeVisible();
  await isFine(page, 'the list on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const row = list.getByRole('row').nth(2);
  await row.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'La solicitud' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Qué ha pasado' })).toBeAttached();
  await isFine(page, 'a request on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Volver a la lista' }).click();
  await expect(row).toBeFocused();
});
