import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const before = '<p>Take 5 mg at night.</p><p>Rest for 2 days.</p><p>Walk 3 times a day.</p>';
const after = '<p>Take 10 mg at night.</p><p>Rest for 4 days.</p><p>Walk 6 times a day.</p>';

/** Live as somebody wrote it, with three other numbers in its draft. */
const aChangedArticle = async () => {
  const editor = await world().as('content-manager');
  const article = await aLiveArticle(editor, { body: before });
  const { json } = await editArticle(editor, article, { body: after });
  return { editor, article: json };
};
const stored = async (id: string) => (await (await world().as('clinician')).get(`/api/articles/${id}`)).json;

/** The last day the clinic's rule allows for the next review. */
const latest = async (id: string): Promise<string> =>
  (await (await world().as('clinician')).get(`/api/articles/${id}/review`)).json.latest;

test('a clinician ticks three changed numbers and signs, without a mouse', async () => {
  const { article } = await aChangedArticle();
  const person = await open('clinician', `/articles/${article.id}`);
  await person.click(await screen.findByRole('button', { name: 'Review' }));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
    'Dose: 5 mg → 10 mg',
    'Duration: 2 days → 4 days',
    'Frequency: 3 times a day → 6 times a day',
  ]);
  expect(boxes[0]).toHaveAccessibleDescription('Before: Take 5 mg at night. Now: Take 10 mg at night.');
  const sign = screen.getByRole('button', { name: 'Sign…' });
  expect(sign).toHaveAttribute('aria-disabled', 'true');
  for (const box of boxes) {
    box.focus();
    await person.keyboard(' ');
  }
  expect(sign).toHaveAccessibleDescription('3 of 3 ticked');
  sign.focus();
  await person.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Sign this text' }));
  expect(dialog.getByLabelText(/^Next review/)).toHaveValue(await latest(article.id));
  await person.click(dialog.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByText(/^Signed by .* on /)).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  const signed = await stored(article.id);
  expect(signed.signedFingerprint).toBe(article.fingerprint);
});

test('one that is not ticked keeps the pen away, and a content manager sees the same without pens', async () => {
  const { article } = await aChangedArticle();
  const person = await open('clinician', `/articles/${article.id}`);
  await person.click(await screen.findByRole('button', { name: 'Review' }));
  const [first] = await screen.findAllByRole('checkbox');
  if (first) await person.click(first);
  const sign = screen.getByRole('button', { name: 'Sign…' });
  expect(sign).toHaveAccessibleDescription('1 of 3 ticked');
  await person.click(sign);
  expect(screen.queryByRole('dialog', { name: 'Sign this text' })).not.toBeInTheDocument();
});

test('a content manager sees the changes without the pens, and asks a clinician by name', async () => {
  const editor = await world().as('content-manager');
  const article = await aDraft(editor);
  const person = await open('content-manager', `/articles/${article.id}`);
  await person.click(await screen.findByRole('button', { name: 'Review' }));
  expect(await screen.findByText('No clinician has signed this text.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sign…' })).not.toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: 'Ask for a review…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask a clinician for a review' }));
  await person.click(await dialog.findByRole('combobox', { name: /^Clinician/ }));
  const [clinician] = (await screen.findAllByRole('option')).filter(
    ({ textContent }) => textContent?.trim() && !/^\s*$/.test(textContent),
  );
  if (clinician) await person.click(clinician);
  await person.type(dialog.getByRole('textbox', { name: /^What to look at/ }), 'The doses, please.');
  await person.click(dialog.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('The doses, please.')).toBeVisible();
  expect(await stored(article.id)).toMatchObject({ status: 'in-review' });
});

test('a clinician reads a signed text again, which must be attested', async () => {
  const editor = await world().as('content-manager');
  const clinician = await world().as('clinician');
  const article = await aDraft(editor);
  const { json } = await clinician.post(
    `/api/articles/${article.id}/sign-off`,
    { ticked: [], nextReviewAt: '2027-01-10' },
    etag(article),
  );
  const person = await open('clinician', `/articles/${article.id}`);
  await person.click(await screen.findByRole('button', { name: 'Review' }));
  await person.click(await screen.findByRole('button', { name: 'Read again, no change…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Read again, no change' }));
  await person.type(dialog.getByRole('textbox', { name: /^What it was held/ }), 'The 2026 guideline.');
  await person.click(dialog.getByRole('button', { name: 'Attest' }));
  expect(await dialog.findByText(/Say that you have read the text again/)).toBeVisible();
  await person.click(dialog.getByRole('checkbox'));
  await person.click(dialog.getByRole('button', { name: 'Attest' }));
  await waitFor(async () => expect((await stored(article.id)).nextReviewAt).toBe(await latest(article.id)));
  expect((await stored(article.id)).version).toBe(Number(json.version) + 1);
});

test('the workbench counts what it shows, and a month of reviews is spread once it was looked at', async () => {
  const editor = await world().as('content-manager');
  const { today } = (await editor.get('/api/articles/review-list')).json;
  const day = addDays(today, 40);
  const due = [await aDraft(editor, { nextReviewAt: day }), await aDraft(editor, { nextReviewAt: day })];
  const person = await open('content-manager', '/articles');
  await person.click(await screen.findByRole('link', { name: 'Clinical review' }));
  const tab = await screen.findByRole('tab', { name: /^Due in 60 days/ });
  await person.click(tab);
  const count = Number(/\((\d+)\)/.exec(tab.textContent ?? '')?.[1]);
  expect(count).toBeGreaterThanOrEqual(2);
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getAllByRole('listitem')).toHaveLength(count);
  const spreads = panel.getAllByRole('button', { name: /spread them/ });
  const last = spreads.at(-1);
  if (last) await person.click(last);
  const dialog = within(await screen.findByRole('dialog', { name: /^Spread the reviews of/ }));
  expect(dialog.getByText(new RegExp(`^${due[0]?.title}: .* → `))).toBeVisible();
  expect((await stored(due[0]?.id)).nextReviewAt).toBe(day);
  await person.click(dialog.getByRole('button', { name: 'Save these dates' }));
  await waitFor(async () => {
    const days = await Promise.all(due.map(async ({ id }) => (await stored(id)).nextReviewAt));
    expect(new Set(days).size).toBe(2);
  });
});
