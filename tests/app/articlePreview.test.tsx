import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

let written = 0;
async function anArticle({ live }: { live: boolean }) {
  written += 1;
  const editor = await world().as('content-manager');
  const draft = {
    slug: `preview-${written}`,
    title: 'Neck pain',
    summary: 'What helps.',
    body: '<p>Move.</p>',
  };
  const { json } = await editor.post('/api/articles', draft);
  if (live) await editor.post(`/api/articles/${json.id}/moves`, { to: 'published' }, etag(json));
  return json.id as string;
}

test('a draft is looked at in windows patients have, on paper, and as a reader has set it', async () => {
  const id = await anArticle({ live: false });
  const person = await open('content-manager', `/articles/${id}/preview`);
  const frame = await screen.findByTitle<HTMLIFrameElement>('Draft, 390 pixels wide');
  expect(frame.src).toMatch(/\/site\/preview\/[\w-]+\?copy=draft$/);
  await person.click(screen.getByRole('button', { name: '320 px' }));
  expect(screen.getByTitle('Draft, 320 pixels wide')).toBeVisible();
  await person.click(screen.getByRole('combobox', { name: 'Text size' }));
  await person.click(await screen.findByRole('option', { name: '200 %' }));
  expect(screen.getByTitle<HTMLIFrameElement>('Draft, 320 pixels wide').src).toContain(
    'reading=textSize%3A200',
  );
  await person.click(screen.getByRole('switch', { name: 'On paper' }));
  expect(screen.getByTitle('Draft, 816 pixels wide')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Live page' })).toBeDisabled();
});

test('a newer draft stands beside the live page', async () => {
  const id = await anArticle({ live: true });
  const person = await open('clinician', `/articles/${id}/preview`);
  await person.click(await screen.findByRole('button', { name: 'Side by side' }));
  const beside = (name: string) => within(screen.getByRole('region', { name }));
  expect(await beside('Draft').findByTitle(/^Draft/)).toBeVisible();
  expect(await beside('Live page').findByTitle(/^Live page/)).toBeVisible();
});

test('a link for a reviewer without an account is made when asked for, and says until when it opens', async () => {
  const id = await anArticle({ live: false });
  const person = await open('content-manager', `/articles/${id}/preview`);
  await person.click(await screen.findByRole('button', { name: /^Make a link/ }));
  const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to the preview' });
  expect(link.value).toMatch(/^http.*\/site\/preview\/[\w-]{60,}$/);
  expect(screen.getByText(/It opens the draft until/)).toBeVisible();
});

test('the front desk has no previews', async () => {
  const id = await anArticle({ live: false });
  await open('front-desk', `/articles/${id}/preview`);
  expect(await screen.findAllByText('Not for your role')).not.toEqual([]);
});
