import type { Locator, Page } from '@playwright/test';
import { clipboards } from '#tests/clipboards.ts';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';

const slug = 'frozen-shoulder-from-paste-to-page';
const newSlug = 'stiff-shoulder-from-paste-to-page';
const reason = 'The box and the caption come with the next correction.';
/** A time is chosen in minutes, and what is due is looked for every half minute. */
const untilItIsLive = 150_000;

/** As a program puts it on the clipboard; a browser's own clipboard would wash it first. */
const paste = (text: Locator, html: string): Promise<void> =>
  text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

const panel = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name }).click();
  return page.getByRole('tabpanel', { name });
};

/** Of the fields for reasons the last: the only one, or the one for all. */
const whyItStays = (dialog: Locator): Locator =>
  dialog.getByRole('textbox', { name: /^(One reason for all|Why it stays)/ }).last();

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
};

/** The step's dialog, with one reason for whatever is only warned of. */
const take = async (page: Page, step: string, submit = step): Promise<void> => {
  const publishing = page.getByRole('region', { name: 'Publishing' });
  await publishing.getByRole('button', { name: step }).click();
  const dialog = page.getByRole('dialog');
  await whyItStays(dialog).fill(reason);
  await isFine(page, step);
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toBeHidden();
  await expect(publishing.getByText('Readers see this version.')).toBeVisible();
};

test('a text pasted from Word is mended, reviewed, signed, published at its time, corrected beside the live page, set back and given another address', async ({
  someone,
}) => {
  test.setTimeout(2 * untilItIsLive);
  const desk = { viewport: { width: 1440, height: 900 } };
  const [editor, clinician] = [await someone('content-manager', desk), await someone('clinician', desk)];
  const reader = await someone();
  const publishing = editor.getByRole('region', { name: 'Publishing' });
  const dialog = editor.getByRole('dialog');

  await editor.goto('/#/articles/create');
  await editor.getByRole('textbox', { name: 'Title' }).fill('Frozen shoulder, from paste to page');
  await editor
    .getByRole('textbox', { name: 'Summary' })
    .fill('Why a shoulder stiffens, how long that lasts, and what helps while it does.');
  await choose(editor, 'What it is about', 'A condition');
  const text = editor.getByRole('textbox', { name: 'Text', exact: true });
  await text.click();
  await paste(text, clipboards['Word on a desktop'].html);
  await editor.getByRole('button', { name: 'Save' }).click();

  await expect(editor.getByText(/^7 errors, /)).toBeVisible();
  await text.getByRole('cell', { name: 'Freezing' }).click();
  const table = editor.getByRole('button', { name: 'Table', exact: true });
  await expect(table).toHaveAttribute('aria-haspopup', 'menu');
  await table.click();
  await editor.getByRole('menuitem', { name: 'First row as headers, on or off' }).click();
  await expect(text.getByRole('columnheader', { name: 'Months' })).toBeVisible();
  await editor.getByRole('button', { name: 'Add a reference' }).click();
  await editor.getByRole('textbox', { name: 'Reference' }).fill('Guideline on the stiff shoulder');
  await editor.getByRole('textbox', { name: 'Link' }).fill('https://example.org/shoulder');
  await panel(editor, 'Details');
  await choose(editor, 'Clinical reviewer', 'Amara Okonkwo');
  await editor.getByRole('textbox', { name: 'Interests and funding' }).fill('None');
  await save(editor);
  await isFine(editor, 'an article that is being written');

  const review = await panel(editor, 'Review');
  await review.getByRole('button', { name: 'Ask for a review…' }).click();
  await dialog.getByRole('textbox', { name: 'What to look at' }).fill('The months in the table.');
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect(publishing.getByText('In review')).toBeVisible();

  await clinician.goto(editor.url());
  const asked = await panel(clinician, 'Review');
  await expect(asked.getByText('The months in the table.')).toBeVisible();
  await asked.getByRole('button', { name: 'Sign…' }).click();
  await clinician.getByRole('dialog').getByRole('button', { name: 'Sign' }).click();
  await expect(asked.getByText(/^Signed by Amara Okonkwo on /)).toBeVisible();

  await expect(review.getByText(/^Signed by Amara Okonkwo on /)).toBeVisible();
  await publishing.getByRole('button', { name: 'Other steps' }).click();
  await editor.getByRole('menuitem', { name: 'Schedule…' }).click();
  await choose(editor, 'Whose clock', 'By the clock in New York.');
  await dialog.getByLabel('Day and time').fill(soonIn('America/New_York'));
  await whyItStays(dialog).fill(reason);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(publishing.getByText(/^Goes live /)).toBeVisible();
  expect((await reader.request.get(`/site/articles/${slug}`)).status()).toBe(404);
  await expect(publishing.getByText('Readers see this version.')).toBeVisible({ timeout: untilItIsLive });
  await reader.goto(`/site/articles/${slug}`);
  await expect(reader.getByRole('columnheader', { name: 'Months' })).toBeVisible();
  await expect(reader.getByText('Amara Okonkwo')).toBeVisible();
  await isFine(reader, 'the published article');

  await text.getByText('Movement').click();
  await editor.keyboard.press('End');
  await editor.keyboard.type(' and patience');
  await save(editor);
  await expect(publishing.getByText('Live; the draft has 1 change.')).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('Movement', { exact: true })).toBeVisible();
  await take(editor, 'Publish changes');
  await reader.reload();
  await expect(reader.getByText('Movement and patience')).toBeVisible();

  const history = await panel(editor, 'History');
  const scheduled = history.getByRole('listitem').filter({ hasText: /scheduled/ });
  await scheduled.getByRole('link', { name: 'Compare' }).click();
  await expect(editor.getByRole('status').filter({ hasText: '1 place differs.' })).toBeVisible();
  await editor.getByRole('button', { name: /^Restore version/ }).click();
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Patience is said elsewhere.');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(publishing.getByText('Live; the draft has 1 change.')).toBeVisible();

  await panel(editor, 'Details');
  await editor.getByRole('textbox', { name: 'Address' }).fill(newSlug);
  await save(editor);
  await take(editor, 'Publish changes', 'Use the new address');
  // A browser keeps a page for a minute: another reader comes by the old address.
  const another = await someone();
  await another.goto(`/site/articles/${slug}`);
  await expect(another).toHaveURL(`/site/articles/${newSlug}`);
  await expect(another.getByText('Movement', { exact: true })).toBeVisible();
});

/** The next minute but one on the zone's clock, as a field for day and time takes it. */
const soonIn = (timeZone: string): string =>
  new Date(Date.now() + 70_000)
    .toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .replace(' ', 'T');
