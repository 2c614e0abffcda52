import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

let written = 0;

/** An article nobody has published yet. */
const aDraft = async () => {
  written += 1;
  const editor = await world().as('content-manager');
  const title = `Neck pain ${written}`;
  const body = { title, slug: `neck-pain-${written}`, summary: 'What helps.', body: '<p>Move gently.</p>' };
  const { json } = await editor.post('/api/articles', body);
  return { editor, article: json, title };
};

const titleIn = (page: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(page)?.[1];

/** What a patient finds at the article's address. */
const publicTitle = async ({ slug }: { slug: string }) => {
  const page = await world().anyone.get(`/site/articles/${slug}`);
  return page.status === 200 ? titleIn(page.text) : page.status;
};

const retitle = async (person: UserEvent, title: string) => {
  const field = await screen.findByRole('textbox', { name: /^Title/ });
  await person.clear(field);
  await person.type(field, title);
  return field;
};

const publishing = () => within(screen.getByRole('region', { name: 'Publishing' }));

test('found in the list, corrected, saved and published: then patients read it', async () => {
  const { article, title } = await aDraft();
  const person = await open('content-manager', '/articles');
  const link = await screen.findByRole('link', { name: title });
  expect(link.closest('tr')).toHaveTextContent('Draft');
  await person.click(link);
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  await retitle(person, 'Neck pain at work');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(await publicTitle(article)).toBe(404);
  await person.click(publishing().getByRole('button', { name: 'Publish' }));
  expect(await publishing().findByText('Readers see this version.')).toBeVisible();
  expect(publishing().getByRole('link', { name: /^View the public page/ })).toHaveAttribute(
    'href',
    `/site/articles/${article.slug}`,
  );
  expect(await publicTitle(article)).toBe('Neck pain at work');
});

test('a live article changes for patients only when its changes are published, and can be taken down', async () => {
  const { article, editor, title } = await aDraft();
  await editor.post(`/api/articles/${article.id}/moves`, { to: 'published' }, etag(article));
  const person = await open('content-manager', `/articles/${article.id}`);
  await retitle(person, 'Neck pain at night');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await publishing().findByText('Live; the draft has 1 change.')).toBeVisible();
  expect(await publicTitle(article)).toBe(title);
  await person.click(publishing().getByRole('button', { name: 'Publish changes' }));
  expect(await publishing().findByText('Readers see this version.')).toBeVisible();
  expect(await publicTitle(article)).toBe('Neck pain at night');
  // What was pressed is gone: the keyboard goes on at what is left to do.
  const others = publishing().getByRole('button', { name: 'Other steps' });
  await waitFor(() => expect(others).toHaveFocus());
  await person.click(others);
  await person.click(screen.getByRole('menuitem', { name: 'Take off the site' }));
  const asked = within(await screen.findByRole('dialog'));
  await person.click(asked.getByRole('button', { name: 'Take it off the site' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await publishing().findByText('Not on the public site.')).toBeVisible();
  expect(await publicTitle(article)).toBe(404);
});

test('an article without a title, and an address that is taken, are refused at their fields', async () => {
  const { article } = await aDraft();
  const other = await aDraft();
  const person = await open('content-manager', `/articles/${article.id}`);
  const title = await screen.findByRole('textbox', { name: /^Title/ });
  await person.clear(title);
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(title).toHaveAccessibleDescription('Give the article a title.'));
  await person.type(title, 'Neck pain again');
  await person.click(screen.getByRole('button', { name: 'Details' }));
  const typed = await screen.findByRole('textbox', { name: /^Address/ });
  await person.clear(typed);
  await person.type(typed, other.article.slug);
  await person.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await person.click(screen.getByRole('button', { name: 'Save' }));
  // Where it was refused comes into view by itself.
  const address = await screen.findByRole('textbox', { name: /^Address/ });
  await waitFor(() => expect(address).toHaveAccessibleDescription(/^Someone else uses this already/));
  expect(title).toHaveValue('Neck pain again');
});

test('two people write: both versions are shown and neither is lost', async () => {
  const { article, editor } = await aDraft();
  const person = await open('content-manager', `/articles/${article.id}`);
  await retitle(person, 'Neck pain at work');
  await editor.put(`/api/articles/${article.id}`, { summary: 'What helps, and when.' }, etag(article));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = within(await screen.findByRole('dialog', { name: /saved at .* while you were writing$/ }));
  expect(dialog.getByText('Neck pain at work')).toBeVisible();
  expect(dialog.getByText('What helps, and when.')).toBeVisible();
  await person.click(dialog.getByRole('button', { name: 'Save what is chosen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await editor.get(`/api/articles/${article.id}`)).json).toMatchObject({
    title: 'Neck pain at work',
    summary: 'What helps, and when.',
  });
});

test.each(['manager', 'clinician'] as const)(
  'a %s reads working copies and changes nothing',
  async (role) => {
    const { article, title } = await aDraft();
    await open(role, `/articles/${article.id}`);
    expect(await screen.findByRole('textbox', { name: /^Title/ })).toHaveValue(title);
    expect(screen.getByRole('textbox', { name: /^Title/ })).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(publishing().queryAllByRole('button')).toEqual([]);
  },
);
