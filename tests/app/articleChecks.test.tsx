import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { articles } from '#server/db/schema.ts';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

inAWideWindow();
const { open, world } = screensOverADesk();

let written = 0;
const anArticle = async (changes: Record<string, unknown> = {}) => {
  written += 1;
  const editor = await world().as('content-manager');
  const { json } = await editor.post('/api/articles', {
    title: `Checked on screen ${written}`,
    slug: `checked-on-screen-${written}`,
    summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
    body: '<p>Move gently.</p>',
    ...changes,
  });
  return { editor, article: json };
};
const panel = async () => within(await screen.findByRole('tabpanel', { name: /^Checks/ }));
const level = async (name: string) => within(await (await panel()).findByRole('region', { name }));

test('findings stand beside the text by level, are told, and go as the text is mended', async () => {
  const { article } = await anArticle({
    body: '<h2>Heat</h2><h4>How</h4><p>See <a href="/x">here</a>.</p>',
  });
  const person = await open('content-manager', `/articles/${article.id}`);
  const errors = await level('Errors');
  expect(errors.getByText(/A heading of level 4 stands where level 3 should come next/)).toBeVisible();
  expect(errors.getByText(/“here” does not say where the link leads/)).toBeVisible();
  expect((await panel()).getByRole('status')).toHaveTextContent('2 errors, 0 warnings, 0 pieces of advice');
  const repair = errors.getByRole('button', { name: 'Repair' });
  expect(repair).toHaveAccessibleDescription(/^Level of headings/);
  await person.click(repair);
  await waitFor(async () =>
    expect((await panel()).getByRole('status')).toHaveTextContent('1 error, 0 warnings, 0 pieces of advice'),
  );
  expect(document.activeElement).toHaveTextContent(/^Link that.*“here” does not say/);
  expect(await screen.findByRole('heading', { level: 3, name: 'How' })).toBeVisible();
});

test('a finding leads to its field', async () => {
  const { article } = await anArticle({ summary: 'Short.' });
  const person = await open('content-manager', `/articles/${article.id}`);
  const warnings = await level('Warnings');
  await person.click(warnings.getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveFocus());
});

test('whoever only reads is shown the findings and no repair', async () => {
  const { article } = await anArticle({ body: '<h2>Heat</h2><h4>How</h4>' });
  await open('manager', `/articles/${article.id}`);
  const errors = await level('Errors');
  expect(errors.getByRole('button', { name: 'Show' })).toBeVisible();
  expect(errors.queryByRole('button', { name: 'Repair' })).toBeNull();
});

test('errors are listed at publishing and stop it', async () => {
  const { article } = await anArticle({ body: '<h2>Heat</h2><h4>How</h4>' });
  const person = await open('content-manager', `/articles/${article.id}`);
  await level('Errors');
  await person.click(screen.getByRole('button', { name: 'Publish' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Publish' }));
  expect(await dialog.findByText('1 error stops it')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
});

test('an error that stops publishing leads out of the dialog, to where it stands', async () => {
  const { article } = await anArticle({ body: '<h2>Heat</h2><h4>How</h4>' });
  const person = await open('content-manager', `/articles/${article.id}`);
  await level('Errors');
  await person.click(screen.getByRole('button', { name: 'Publish' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Publish' }));
  await person.click(await dialog.findByRole('button', { name: 'Show' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('warnings on advice want a reason, kept with the version', async () => {
  const clinician = (await (await world().as('clinician')).get('/api/me')).json.id;
  const { article, editor } = await anArticle({
    kind: 'treatment',
    reviewerId: clinician,
    nextReviewAt: new Date(world().clock.now().getTime() + 300 * 86_400_000).toISOString().slice(0, 10),
    body: '<p>Heat helps.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>',
    references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2025 }],
  });
  await world()
    .db.update(articles)
    .set({ reviewedAt: world().clock.now(), signedFingerprint: article.fingerprint })
    .where(eq(articles.id, article.id));
  const person = await open('content-manager', `/articles/${article.id}`);
  await level('Warnings');
  await person.click(screen.getByRole('button', { name: 'Publish' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Publish' }));
  await dialog.findByText(/^axe (?:also )?found/);
  await person.click(dialog.getByRole('button', { name: 'Publish' }));
  expect(await dialog.findByText('Some warnings want a reason first: 1.')).toBeVisible();
  expect(dialog.queryByRole('textbox', { name: 'One reason for all' })).toBeNull();
  await person.type(dialog.getByRole('textbox', { name: /^Why it stays: Interests/ }), 'Asked for');
  await person.click(dialog.getByRole('button', { name: 'Publish' }));
  expect(await screen.findByText('Readers see this version.')).toBeVisible();
  expect((await editor.get(`/api/articles/${article.id}`)).json.status).toBe('published');
});

test('the report opens the rows behind each count', async () => {
  const { article, editor } = await anArticle({ body: '<h2>Heat</h2><h4>How</h4>' });
  const person = await open('content-manager', '/articles');
  await person.click(await screen.findByRole('link', { name: 'What the checks found' }));
  const row = await screen.findByRole('row', { name: /Level of headings/ });
  const link = within(row).getByRole('link', { name: /articles? with “Level of headings”/ });
  const count = Number(link.textContent);
  await person.click(link);
  expect(await screen.findByRole('link', { name: article.title })).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole('row').length - 1).toBe(count));
  await editor.put(`/api/articles/${article.id}`, { body: '<p>Fine.</p>' }, etag(article));
});

test('the clinic’s glossary takes a term', async () => {
  const person = await open('content-manager', '/glossary/create');
  await person.type(await screen.findByRole('textbox', { name: /^Term/ }), 'algia');
  await person.type(screen.getByRole('textbox', { name: /^Plain word/ }), 'pain');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'algia' })).toBeVisible();
});

test('a mark stands beside each part in which something was found; it leads to the list, by mouse and by key', async () => {
  const { article } = await anArticle({
    body: '<p>Fine.</p><h2>Heat</h2><h4>How</h4><p>See <a href="/x">here</a>.</p>',
  });
  const person = await open('content-manager', `/articles/${article.id}`);
  // Found anew each time: the list goes while the text is looked through again.
  const marks = () =>
    within(screen.getByRole('list', { name: 'Findings beside the text' })).getAllByRole('button');
  await waitFor(() =>
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Error: A heading of level 4/),
      expect.stringMatching(/^Error: “here” does not say/),
    ]),
  );
  expect(marks().map((mark) => mark.textContent)).toEqual(['●', '●']);
  marks()[0]?.focus();
  await person.keyboard('{ArrowDown}{Enter}');
  const errors = await level('Errors');
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/“here” does not say/));
  expect(document.activeElement).toHaveAttribute('aria-current', 'true');
  const [show] = errors.getAllByRole('button', { name: 'Show' });
  if (show) await person.click(show);
  await waitFor(() => expect(marks()[0]).toHaveAttribute('aria-current', 'true'));
  // It stays the one that was asked about when the text is looked at again.
  await person.clear(screen.getByRole('textbox', { name: /^Summary/ }));
  await person.type(screen.getByRole('textbox', { name: /^Summary/ }), 'Tiny.');
  expect(await screen.findByText(/The summary has 5 characters/)).toBeVisible();
  expect(marks()[0]).toHaveAttribute('aria-current', 'true');
});

test('what the editor cannot hold is an error of the checks until it is edited all the same', async () => {
  const { article } = await anArticle();
  const body =
    '<p>Move gently.</p><details><summary>More</summary><p>Rest.</p></details><p id="x"><u>Lost</u></p>';
  await world().db.update(articles).set({ body }).where(eq(articles.id, article.id));
  const person = await open('content-manager', `/articles/${article.id}`);
  expect(await (await panel()).findByText(/^The editor cannot hold|The editor cannot hold: /)).toBeVisible();
  await person.click(await screen.findByRole('button', { name: 'Edit anyway' }));
  await waitFor(async () =>
    expect((await panel()).queryByRole('region', { name: 'Errors' })?.textContent ?? '').not.toMatch(
      /editor/i,
    ),
  );
});
