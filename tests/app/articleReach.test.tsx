import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { impactOf } from '#articles/address/impactOf.ts';
import { articleReads } from '#server/db/schema.ts';
import { aLiveArticle, readdressed } from '#tests/articles.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, world } = screensOverADesk();
inAWideWindow();

const editor = () => world().as('content-manager');

const openDetails = async (role: 'content-manager' | 'manager' | 'clinician', id: string) => {
  const person = await open(role, `/articles/${id}`);
  await person.click(await screen.findByRole('tab', { name: 'Details' }));
  return person;
};

test('former addresses are listed on the article, and one is freed by a press', async () => {
  const article = await readdressed(
    await editor(),
    await aLiveArticle(await editor(), { slug: 'shown-before' }),
    'shown-now',
  );
  const person = await openDetails('content-manager', article.id);
  const part = within(await screen.findByRole('region', { name: 'Addresses' }));
  expect(part.getByRole('listitem')).toHaveTextContent(/^shown-before leads here since/);
  await person.click(part.getByRole('button', { name: 'Free the address shown-before' }));
  expect(await part.findByText('No former address leads here.')).toBeVisible();
  expect((await world().anyone.get('/site/articles/shown-before')).status).toBe(404);
});

test('links that are gone are named, and asked for again by a press', async () => {
  const body =
    '<p><a href="https://gone.example/">A study of necks</a> <a href="https://here.example/">A leaflet</a></p>';
  const article = await aLiveArticle(await editor(), { body });
  world().desk.fetchLink = async (url) =>
    url.includes('gone') ? { outcome: 'gone', status: 404 } : { outcome: 'ok', status: 200 };
  const person = await openDetails('content-manager', article.id);
  const part = within(await screen.findByRole('region', { name: 'Links to other sites' }));
  expect(part.getByRole('status')).toHaveTextContent('2 links: 0 broken, 2 not checked yet.');
  await person.click(part.getByRole('button', { name: 'Check now' }));
  await waitFor(() =>
    expect(part.getByRole('status')).toHaveTextContent('2 links: 1 broken, 0 not checked yet.'),
  );
  expect(part.getByRole('listitem')).toHaveTextContent(/^https:\/\/gone\.example\/ is gone/);
});

test.each([
  ['content-manager', 'read 12 times, fewer than 5 requests, fewer than 5 bookings', 'fewer than 5'],
  ['manager', 'read 12 times, 0 requests, 0 bookings', '2'],
] as const)(
  'the reach is told to a %s as they may know it, by week in a table',
  async (role, total, early) => {
    const article = await aLiveArticle(await editor());
    await world()
      .db.insert(articleReads)
      .values([
        { articleId: article.id, week: '2026-10-19', reads: 2 },
        { articleId: article.id, week: '2026-10-26', reads: 10 },
      ]);
    const person = await openDetails(role, article.id);
    const part = within(await screen.findByRole('region', { name: 'Reach' }));
    expect(await part.findByText(new RegExp(total))).toBeVisible();
    expect(part.getByRole('img')).toHaveAccessibleName(/^Readings by week from/);
    await person.click(part.getByText('As a table'));
    const rows = part.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toHaveLength(14);
    expect(rows[1]).toContain('10');
    expect(within(part.getAllByRole('row')[2] as HTMLElement).getAllByRole('cell')[0]).toHaveTextContent(
      early,
    );
  },
);

test('a clinician sees addresses and links, no figures and no buttons', async () => {
  const article = await readdressed(
    await editor(),
    await aLiveArticle(await editor(), { slug: 'clinic-before' }),
    'clinic-now',
  );
  await openDetails('clinician', article.id);
  const part = within(await screen.findByRole('region', { name: 'Addresses' }));
  expect(part.getByText(/clinic-before/)).toBeVisible();
  expect(part.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Reach' })).toBeNull();
});

test.each([
  ['draft', false, undefined],
  ['draft', true, 'unpublish'],
  ['archived', true, 'archive'],
  ['archived', false, undefined],
  ['published', true, 'address'],
  ['scheduled', true, 'address'],
  ['in-review', true, undefined],
] as const)('going to %s, live: %s, means to readers: %s', (to, isLive, act) => {
  const copy = { slug: 'before', title: '', summary: '', body: '', references: [] };
  expect(impactOf({ slug: 'after', published: isLive ? copy : null }, to)).toBe(act);
});

test('publishing under the same address means nothing to readers', () => {
  const published = { slug: 'before', title: '', summary: '', body: '', references: [] };
  expect(impactOf({ slug: 'before', published }, 'published')).toBeUndefined();
});
