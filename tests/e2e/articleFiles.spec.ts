import { readFile } from 'node:fs/promises';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';

test('an article leaves as Markdown and its changed text comes back into the draft; a file that is refused says why', async ({
  someone,
}) => {
  const desk = { viewport: { width: 1440, height: 900 } };
  const editor = await someone('content-manager', desk);
  const article = {
    slug: 'out-and-back-as-a-file',
    title: 'Out and back as a file',
    body: '<p>Move gently.</p>',
  };
  const made = await editor.request.post('/api/articles', { data: article });
  const { id } = await made.json();

  await editor.goto(`/#/articles/${id}`);
  await editor.getByRole('tab', { name: 'Details' }).click();
  const saving = editor.waitForEvent('download');
  await editor.getByRole('button', { name: 'Save as Markdown' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`${article.slug}.md`);
  const exported = await readFile(await saved.path(), 'utf8');
  expect(exported).toContain('Move gently.');

  await editor.goto('/#/articles/import');
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  });
  await editor
    .getByLabel('Choose files')
    .setInputFiles([
      file('back.md', exported.replace('Move gently.', 'Move **slowly**.')),
      file('broken.md', '---\ntitle: "A\n---\nWords.\n'),
    ]);
  const back = editor.getByRole('region', { name: 'back.md' });
  await expect(back.getByText('Changes the draft')).toBeVisible();
  await expect(
    editor.getByRole('region', { name: 'broken.md' }).getByText(/cannot be read at line 2/),
  ).toBeVisible();
  await back.getByRole('button', { name: 'See the changes' }).click();
  const changes = editor.getByRole('dialog');
  await expect(changes.getByText('slowly').first()).toBeVisible();
  await isFine(editor, 'what a file would change');
  await changes.getByRole('button', { name: 'Close' }).click();
  const before = await editor.request.get(`/api/articles/${id}`);
  expect(await before.json()).toMatchObject({ version: 1, body: article.body });

  await editor.getByRole('button', { name: 'Write one file' }).click();
  await expect(editor.getByText(/One file is written\./)).toBeVisible();
  await isFine(editor, 'files that were taken in');
  await back.getByRole('link', { name: article.title }).click();
  const text = editor.getByRole('textbox', { name: 'Text', exact: true });
  await expect(text.getByText('Move slowly.')).toBeVisible();
  await expect(editor.getByRole('region', { name: 'Publishing' }).getByText('Draft')).toBeVisible();
});
