import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';

const article = '/site/articles/massage-and-fibromyalgia-pain';

test('a reader sets large text, wide spacing and high contrast by keyboard, and finds them on the next page from its first moment', async ({
  page,
}) => {
  await page.goto(article);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('radio', { name: '100 %' })).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-reading-textsize', '200');
  await expect(page.getByRole('status').filter({ hasText: 'Text size: 200 %' })).toBeAttached();
  await page.getByRole('radio', { name: 'Wide', exact: true }).press('Space');
  await page.getByRole('radio', { name: 'High contrast' }).press('Space');
  await isFine(page, 'an article with the reading settings open');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.getByRole('region', { name: 'Reading settings' })).toBeHidden();

  await page.goto('/site/request');
  await expect(page.locator('html')).toHaveAttribute('data-reading-colors', 'contrast');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await isFine(page, 'the form in high contrast');
  await page.setViewportSize({ width: 320, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'at 320 px and 200 % nothing is read sideways').toBe(0);
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(article);
  const text = await page.getByRole('article').boundingBox();
  expect(text?.width, 'in large text no column stands beside another').toBeGreaterThan(900);
  const sums = await page.request.get('/site/accessibility');
  expect(sums.ok()).toBe(true);
});

test('the settings stand before the first paint, and a storage full of nonsense harms nothing', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"colors":"cream","<b>":"x","links":7}'));
  await page.route('**/reading.js', (route) => route.abort());
  await page.goto(article);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 236, 212)');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
