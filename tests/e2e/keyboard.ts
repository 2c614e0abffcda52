import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page needs: a request's page has one for each marked word and each time told. */
const most = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Tabs until the focus is there, as someone without a mouse would; fails when no tab leads to it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < most; tabs += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${most} tabs lead to it`).toBeFocused({ timeout: 1 });
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Over whatever stood in the field. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** In a list of the browser's own: down until the choice stands there. */
export async function choose(page: Page, list: Locator, name: string): Promise<void> {
  await tabTo(page, list);
  const chosen = () => list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
  const choices = await list.getByRole('option').count();
  for (let step = 0; step < choices && (await chosen()) !== name; step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(name);
}

/** Down through open choices (a menu, a group of radio buttons) until the one is reached. */
export async function arrowTo(page: Page, target: Locator, choices = 20): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < choices && !(await hasFocus(target)); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(target).toBeFocused();
}

/** A group of radio buttons is one stop: space takes the first, arrows go on from there. */
export async function pick(page: Page, group: Locator, name: string): Promise<void> {
  const first = group.getByRole('radio').first();
  const wanted = group.getByRole('radio', { name, exact: true });
  await expect(first).toBeVisible();
  for (let tabs = 0; tabs < most && (await group.locator(':focus').count()) === 0; tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await arrowTo(page, wanted);
  await expect(wanted).toBeChecked();
}
