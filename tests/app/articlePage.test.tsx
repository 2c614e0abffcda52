import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { draftChanges } from '#articles/draftChanges.ts';
import { inMentionOrder } from '#articles/inMentionOrder.ts';
import type { Article } from '#domain/article.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, world } = screensOverADesk();
inAWideWindow();

// jsdom lays nothing out; the editor asks where its cursor is to scroll there.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
});

let written = 0;

const anArticle = async () => {
  written += 1;
  const editor = await world().as('content-manager');
  const body =
    '<h2>What helps</h2><p>Heat helps.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p><h3>At night</h3><p>Sleep.</p>';
  const references = [{ id: 'r1', text: 'A study of heat.', url: null, year: 2020 }];
  const { json } = await editor.post('/api/articles', {
    title: `Stiff knee ${written}`,
    slug: `stiff-knee-${written}`,
    summary: 'What helps.',
    body,
    references,
  });
  return { editor, article: json };
};

test('outline, text and panels stand side by side; a heading of the outline leads to its place', async () => {
  const { article } = await anArticle();
  const person = await open('content-manager', `/articles/${article.id}`);
  const outline = within(await screen.findByRole('navigation', { name: 'Outline' }));
  const night = await outline.findByRole('button', { name: 'At night' });
  await person.click(night);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text' })).toHaveFocus());
  await waitFor(() => expect(night).toHaveAttribute('aria-current', 'location'));
  const tabs = within(screen.getByRole('tablist', { name: 'Beside the text' }));
  expect(tabs.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    'Checks',
    'Review',
    'Comments',
    'History',
    'Details',
  ]);
  await person.click(tabs.getByRole('tab', { name: 'Details' }));
  expect(await screen.findByRole('combobox', { name: /^What it is about/ })).toBeVisible();
});

test('a reference says how often it is cited, leads there, and asks before it leaves with its marks', async () => {
  const { article, editor } = await anArticle();
  const person = await open('content-manager', `/articles/${article.id}`);
  const reference = within(await screen.findByRole('group', { name: 'Reference 1' }));
  expect(await reference.findByText('Cited once')).toBeVisible();
  await person.click(reference.getByRole('button', { name: 'Next mention' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text' })).toHaveFocus());
  await person.click(screen.getByRole('button', { name: 'Remove reference 1' }));
  const dialog = within(await screen.findByRole('dialog', { name: /cited/ }));
  await person.click(dialog.getByRole('button', { name: 'Remove both' }));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Reference 1' })).toBeNull());
  await person.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  const { json } = await editor.get(`/api/articles/${article.id}`);
  expect(json.references).toEqual([]);
  expect(json.body).toBe('<h2>What helps</h2><p>Heat helps.</p><h3>At night</h3><p>Sleep.</p>');
});

test('whoever begins an article says what it is about', async () => {
  const person = await open('content-manager', '/articles/create');
  await person.type(await screen.findByRole('textbox', { name: /^Title/ }), 'Your first visit here');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const kind = await screen.findByRole('combobox', { name: /^What it is about/ });
  await waitFor(() => expect(kind).toHaveAccessibleDescription('Choose what it is about.'));
  await person.click(kind);
  await person.click(await screen.findByRole('option', { name: 'A visit to the clinic' }));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('navigation', { name: 'Outline' })).toBeVisible();
});

test('references follow the order of their mentions, those not cited after them', () => {
  const list = ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id }));
  expect(inMentionOrder(list, ['r3', 'r1']).map(({ id }) => id)).toEqual(['r3', 'r1', 'r2', 'r4']);
  expect(inMentionOrder(list, ['r1', 'r2'])).toBe(list);
});

const live = { slug: 'a', title: 'A', summary: '', body: '<p>one</p><p>two</p>', references: [] };

test.each([
  ['nothing', {}, 0],
  ['a title', { title: 'B' }, 1],
  ['a paragraph', { body: '<p>one</p><p>three</p>' }, 1],
  ['two paragraphs and one more', { body: '<p>1</p><p>2</p><p>3</p>' }, 3],
  ['only the order', { body: '<p>two</p><p>one</p>' }, 2],
  ['a title and a paragraph', { title: 'B', body: '<p>one</p>' }, 2],
])('the places in which a draft differs are counted: %s', (_name, changes, count) => {
  expect(draftChanges({ ...live, ...changes, published: live } as unknown as Article)).toBe(count);
});
