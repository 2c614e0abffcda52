import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient } from '#tests/e2e/patient.ts';

test('a patient whose browser runs no scripts is told what is missing, loses nothing and gets through', async ({
  someone,
  watch,
}) => {
  watch.expectAnswer('422 POST /site/request');
  const page = await someone(undefined, { javaScriptEnabled: false });
  const patient = aPatient({ message: 'Line one, “quoted” & <b>not bold</b>.\n\nLine two.' });
  const field = (name: string) => page.getByRole('textbox', { name });
  const list = (name: string) => page.getByRole('combobox', { name });
  const send = page.getByRole('button', { name: 'Send request' });

  await page.goto('/site/articles/massage-and-fibromyalgia-pain');
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Please look at 7 things again');
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(7);
  await expect(field('First name')).toBeFocused();

  await field('First name').fill(patient.firstName);
  await field('Last name').fill(patient.lastName);
  await field('Phone').fill('555');
  await field('E-mail').fill('ines at home');
  await list('Have you been our patient before?').selectOption('Yes, I am a returning patient');
  await list('Location').selectOption('Phoenix');
  await list('Reason for the visit').selectOption('Follow-up visit');
  await field('Message').fill(patient.message);
  await page.locator('summary').click();
  await page.getByRole('checkbox', { name: 'Friday' }).check();
  await page.getByRole('checkbox', { name: 'Evening' }).check();
  await send.click();

  await expect(page.getByRole('alert')).toContainText('Please look at 2 things again');
  await expect(field('Phone')).toBeFocused();
  await expect(field('Phone')).toHaveValue('555');
  await expect(field('E-mail')).toHaveValue('ines at home');
  await expect(field('First name')).toHaveValue(patient.firstName);
  await expect(field('Message')).toHaveValue(patient.message);
  await expect(list('Location').locator('option:checked')).toHaveText('Phoenix');
  await expect(list('Have you been our patient before?')).toHaveValue('returning');
  await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Evening' })).toBeChecked();

  await field('Phone').fill(patient.phone);
  await field('E-mail').fill(patient.email);
  await send.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. We have your request.');
  await expect(page.getByText('Your reference')).toContainText(/[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/);
});

test('an article is printed whole: with its links written out, without the form', async ({ someone }) => {
  const page = await someone(undefined, { javaScriptEnabled: false });
  await page.goto('/site/articles/massage-and-fibromyalgia-pain');
  await page.emulateMedia({ media: 'print' });
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(article.getByText('Reviewed by')).toBeVisible();
  await expect(article.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(page.locator('form.site-form')).toBeHidden();
  await expect(page.getByText(/^From .*, http.*massage-and-fibromyalgia-pain$/)).toBeVisible();
});
