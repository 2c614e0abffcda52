import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

/** The list waits for the fingers to rest, by a clock that stands still here. */
const search = async (person: UserEvent, words: string) => {
  await person.type(await screen.findByRole('textbox', { name: /^Search/ }), words);
  vi.setSystemTime(Date.now() + 2_000);
};

test('found by a word of its text, which is shown among the words around it', async () => {
  await aDraft(await world().as('content-manager'), {
    title: 'Sleep and the neck',
    body: '<p>A <em>buckwheat</em> pillow may help.</p>',
  });
  const person = await open('content-manager', '/articles');
  await search(person, 'buckwheat');
  const mark = await screen.findByText('buckwheat', { selector: 'mark' });
  expect(mark.closest('tr')).toHaveTextContent('A buckwheat pillow may help.');
  expect(screen.getByRole('link', { name: 'Sleep and the neck' })).toBeVisible();
  await search(person, ' nowhere');
  await person.click(await screen.findByRole('button', { name: 'Show all articles' }));
  expect((await screen.findAllByRole('row')).length).toBeGreaterThan(2);
});

test('ticked articles are retired at once, once it is told what readers lose', async () => {
  const editor = await world().as('content-manager');
  const live = await aLiveArticle(editor, { title: 'Quinsy, live' });
  await aDraft(editor, { title: 'Quinsy, drafted' });
  const person = await open('content-manager', '/articles');
  await search(person, 'quinsy');
  const row = (await screen.findByRole('link', { name: 'Quinsy, live' })).closest('tr');
  await screen.findByText('Quinsy', { selector: 'tr:nth-child(2) mark' });
  await person.click(screen.getByRole('checkbox', { name: /select all/i }));
  expect(within(row ?? document.body).getByRole('checkbox')).toBeChecked();
  await person.click(await screen.findByRole('button', { name: 'Retire' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Retire these 2 articles?' }));
  expect(await dialog.findByText(/One of them is live/)).toBeVisible();
  expect(await dialog.findByText(/linked from 0 articles/)).toBeVisible();
  await person.click(dialog.getByRole('button', { name: 'Retire 2 articles' }));
  expect(await screen.findByText('2 articles changed.')).toBeVisible();
  expect((await world().anyone.get(`/site/articles/${live.slug}`)).status).toBe(410);
});

test('who may not change articles ticks none', async () => {
  await open('clinician', '/articles');
  await screen.findAllByRole('row');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('one phone number mended in nine articles, each place seen before and chosen', async () => {
  const editor = await world().as('content-manager');
  const body = '<p>Call <a href="tel:+16175550100">(617) 555-0100</a> today.</p>';
  const lives = [await aLiveArticle(editor, { title: 'Live one', body })];
  for (let nth = 1; nth < 9; nth += 1) await aDraft(editor, { title: `Number ${nth}`, body });
  const person = await open('content-manager', '/articles/replace');
  await person.type(await screen.findByRole('textbox', { name: /^Find/ }), '617-555-0100');
  expect(screen.getByText('A phone number: found however it is written.')).toBeVisible();
  await person.type(screen.getByRole('textbox', { name: 'Replace with' }), '617 555 0199{Enter}');
  expect(await screen.findByText('18 places in 9 texts')).toBeVisible();
  const first = within(screen.getByRole('region', { name: 'Live one' }));
  expect(first.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
    '+16175550199'.slice(2),
    '617 555 0199',
  ]);
  await person.click(screen.getByRole('button', { name: 'Tick all' }));
  await person.click(screen.getByRole('checkbox', { name: 'All in “Number 8”' }));
  await person.click(screen.getByRole('button', { name: 'Replace 16 places' }));
  expect(await screen.findByText(/8 texts changed/)).toHaveTextContent(/One of them is live/);
  expect(await screen.findByText('2 places in one text')).toBeVisible();
  const { json } = await editor.get(`/api/articles/${lives[0]?.id}`);
  expect(json.body).toBe('<p>Call <a href="tel:+16175550199">617 555 0199</a> today.</p>');
  expect(json.published.body).toBe(body);
});

test('a shared text says where it stands before it is saved, and is taken away only where it stands nowhere', async () => {
  const editor = await world().as('content-manager');
  const body = { name: 'Where we are', language: 'en', body: '<p>Kestrel Road 1</p>' };
  const { json: used } = await editor.post('/api/blocks', body);
  const { json: unused } = await editor.post('/api/blocks', { ...body, name: 'Left over' });
  const holder = `<p>Here.</p><div class="shared" data-block="${used.id}"></div>`;
  await aLiveArticle(editor, { title: 'Holder', body: holder });
  const person = await open('content-manager', `/blocks/${used.id}`);
  const uses = within(await screen.findByRole('region', { name: 'Stands in' }));
  expect(uses.getByText(/Readers see it in one article/)).toBeVisible();
  expect(uses.getByRole('link', { name: 'Holder' })).toBeVisible();
  expect(uses.queryByRole('button')).toBeNull();
  const name = screen.getByRole('textbox', { name: /^Name/ });
  await person.clear(name);
  await person.type(name, 'Our address');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  await open('content-manager', `/blocks/${unused.id}`);
  await person.click(await screen.findByRole('button', { name: 'Take away' }));
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take away' }));
  expect(await screen.findByRole('link', { name: 'Our address' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Left over' })).toBeNull();
});
