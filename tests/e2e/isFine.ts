import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing that axe can find fault with, a line for each fault; the journey goes on to the next page all the same. */
export async function isFine(page: Page, what: string): Promise<void> {
  // A dialog that is still fading in is paler than it will be.
  for (const dialog of await page.locator('.MuiDialog-container').all()) {
    await expect(dialog).toHaveCSS('opacity', '1');
  }
  // What is on its way in or out is half transparent for a moment.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  // No page here has a frame, and without frames this way is the quick one.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
  const faults: string[] = [];
  for (const { id, node } of found) {
    if (isTextBeingWritten(node)) continue;
    if (id === 'target-size' && !(await isSmallInSight(page, node))) continue;
    faults.push(`${id}: ${node.html}`);
  }
  expect.soft(faults, what).toEqual([]);
}

/**
 * What lies half under a bar that stays in its place is small only until it is scrolled to, and where it lies depends on
 * what stands above it: it is looked at in the middle of the window, as whoever presses it has it.
 */
async function isSmallInSight(page: Page, { target }: Found): Promise<boolean> {
  const [selector] = target;
  if (typeof selector !== 'string') return true;
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(selector)
    .withRules('target-size')
    .analyze();
  return violations.length > 0;
}

/** A link in the article editor is text: a click puts the caret there, so it is no target within the text's own. */
const isTextBeingWritten = ({ any }: Found): boolean =>
  any.some(({ id, relatedNodes = [] }) =>
    relatedNodes.some(({ html }) => id === 'target-offset' && html.includes('contenteditable="true"')),
  );
