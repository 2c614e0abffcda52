import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strToU8, zipSync } from 'fflate';
import { http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, server, world } = screensOverADesk();
inAWideWindow();

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

const editor = () => world().as('content-manager');
type Row = Awaited<ReturnType<typeof aDraft>>;
const textOf = async ({ id }: Row): Promise<string> =>
  (await (await editor()).get(`/api/articles/${id}/file`)).text;
const aFile = (name: string, text: string | Uint8Array<ArrayBuffer>): File => new File([text], name);

const importing = async () => {
  const person = await open('content-manager', '/articles/import');
  const input = await screen.findByLabelText('Choose files', { selector: 'input' });
  return { person, pick: (...files: File[]) => person.upload(input, files) };
};
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const write = async (person: Awaited<ReturnType<typeof open>>, name: string) =>
  person.click(await screen.findByRole('button', { name }));

test('what would become of each file is seen before anything is written, and then it is', async () => {
  const desk = await editor();
  const live = await aLiveArticle(desk, { title: 'Stiff neck', body: '<p>Take 200 mg.</p>' });
  const { person, pick } = await importing();
  const changed = (await textOf(live)).replace('200 mg', '400 mg');
  await pick(
    aFile('neck.md', changed),
    aFile('new-one.md', '# Brand new\n\nWords. <script>x()</script>\n'),
    aFile('broken.md', '---\ntitle: "A\n---\n'),
    aFile('toml.md', '+++\ntitle = 1\n+++\n'),
  );
  const neck = await card('neck.md');
  expect(await neck.findByText('Changes the draft')).toBeVisible();
  expect(neck.getByText('Changes: Text.')).toBeVisible();
  expect(neck.getByText(/readers see the old text/)).toBeVisible();
  await person.click(neck.getByRole('button', { name: 'See the changes' }));
  const dialog = within(await screen.findByRole('dialog', { name: /Stiff neck/ }));
  expect(dialog.getByRole('region', { name: 'Clinical changes first' })).toHaveTextContent(/200 mg.*400 mg/);
  await person.click(dialog.getByRole('button', { name: 'Close' }));
  const fresh = await card('new-one.md');
  expect(await fresh.findByText('New article')).toBeVisible();
  expect(fresh.getByText(/taken from its text or its name: Title, Address/)).toBeVisible();
  expect(fresh.getByText('<script>')).toBeVisible();
  expect((await card('broken.md')).getByText(/cannot be read at line 2/)).toBeVisible();
  expect((await card('toml.md')).getByText(/TOML/)).toBeVisible();
  expect((await desk.get('/api/articles?filter={"q":"Brand new"}')).json).toEqual([]);

  await write(person, 'Write 2 files');
  expect(await screen.findByText('2 files are written.')).toBeVisible();
  expect((await desk.get(`/api/articles/${live.id}`)).json).toMatchObject({
    ...{ body: '<p>Take 400 mg.</p>', published: { body: '<p>Take 200 mg.</p>' } },
  });
  const link = (await card('new-one.md')).getByRole('link', { name: 'Brand new' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/articles\/[0-9a-f-]{36}$/));
});

test('an article that changed here meanwhile is left out until somebody chooses', async () => {
  const desk = await editor();
  const article = await aDraft(desk, { body: '<p>One.</p><p>Two.</p>' });
  const text = (await textOf(article)).replace('One.', 'One, in the file.');
  await editArticle(desk, article, { body: '<p>One.</p><p>Two, here.</p>' });
  const { person, pick } = await importing();
  await pick(aFile('moved.md', text));
  const moved = await card('moved.md');
  expect(await moved.findByText(/the file is version 1, here it is 2/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Write/ })).toBeDisabled();
  await person.click(moved.getByRole('combobox', { name: 'What shall happen' }));
  await person.click(await screen.findByRole('option', { name: /the file’s words/ }));
  await write(person, 'Write one file');
  expect(await screen.findByText('One file is written.')).toBeVisible();
  expect((await desk.get(`/api/articles/${article.id}`)).json.body).toBe(
    '<p>One, in the file.</p><p>Two, here.</p>',
  );
});

test('whoever saves between the look and the writing is not written over: the file is looked at anew', async () => {
  const desk = await editor();
  const article = await aDraft(desk);
  const text = (await textOf(article)).replace('Move gently.', 'Move.');
  const { person, pick } = await importing();
  await pick(aFile('raced.md', text));
  expect(await (await card('raced.md')).findByText('Changes the draft')).toBeVisible();
  await editArticle(desk, article, { summary: 'Newer.' });
  await write(person, 'Write one file');
  expect(await screen.findByText(/One was not; it says why/)).toBeVisible();
  const raced = await card('raced.md');
  expect(raced.getByText('Changed here meanwhile')).toBeVisible();
  expect(raced.getByText(/Someone changed this/)).toBeVisible();
  expect((await desk.get(`/api/articles/${article.id}`)).json.body).toBe('<p>Move gently.</p>');
});

test('a packed file, letters of other encodings, and what is too large or no text', async () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...'# Ñame\n\nx'].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);
  const latin = new Uint8Array(
    [...'<meta charset="windows-1252"><title>Año</title><p>x</p>'].map((sign) => sign.charCodeAt(0)),
  );
  const packed = zipSync({
    'folder/in-zip.md': strToU8('# In a zip\n\nx'),
    '__MACOSX/._in-zip.md': strToU8('x'),
    'a.png': strToU8('x'),
  });
  const { pick } = await importing();
  await pick(
    aFile('utf16.md', utf16),
    aFile('latin.htm', latin),
    aFile('bad.md', new Uint8Array([0x23, 0x20, 0xe9, 0x20])),
    aFile('huge.md', 'x'.repeat(1_000_001)),
    aFile('articles.zip', new Uint8Array(packed)),
    aFile('none.zip', 'no zip at all'),
  );
  expect(await (await card('utf16.md')).findByText('Ñame')).toBeVisible();
  expect(await (await card('latin.htm')).findByText('Año')).toBeVisible();
  expect((await card('bad.md')).getByText(/Save it as UTF-8/)).toBeVisible();
  expect((await card('huge.md')).getByText(/too large/)).toBeVisible();
  expect(await (await card('in-zip.md')).findByText('In a zip')).toBeVisible();
  expect((await card('none.zip')).getByText(/cannot be unpacked/)).toBeVisible();
  expect(screen.queryByRole('region', { name: /macosx|a\.png/i })).toBeNull();
});

test('two files of one article, and a translation whose original comes along', async () => {
  const { person, pick } = await importing();
  await pick(
    aFile('es.md', '---\ntitle: Dos\nslug: dos-x\nlanguage: es\ntranslationOf: two-x\n---\nx'),
    aFile('first.md', '---\ntitle: Once\nslug: once-x\n---\nx'),
    aFile('second.md', '---\ntitle: Twice\nslug: once-x\n---\ny'),
  );
  expect(await (await card('second.md')).findByText(/“first.md” is of the same article/)).toBeVisible();
  expect((await card('es.md')).getByText(/translation of “two-x”, which is not here/)).toBeVisible();
  await pick(aFile('en.md', '---\ntitle: Two\nslug: two-x\n---\nx'));
  await waitFor(async () => expect((await card('es.md')).queryByText(/which is not here/)).toBeNull());
  await write(person, 'Write 3 files');
  expect(await screen.findByText('3 files are written.')).toBeVisible();
});

test('files are dropped, and the look at them can be stopped', async () => {
  const { person } = await importing();
  let asked = 0;
  let answer = () => {};
  server.use(
    http.post('*/api/articles/import-preview', async () => {
      asked += 1;
      await new Promise<void>((done) => (answer = done));
      return undefined;
    }),
  );
  const place = screen.getByText(/drop them here/);
  fireEvent.drop(place, { dataTransfer: { files: [aFile('a.md', '# A\n\nx'), aFile('b.md', '# B\n\nx')] } });
  await person.click(await screen.findByRole('button', { name: 'Stop' }));
  answer();
  expect(await screen.findByRole('button', { name: 'Clear the list' })).toBeVisible();
  expect(asked).toBeLessThan(2);
});

test('one article is saved as a file from its details', async () => {
  const article = await aDraft(await editor(), { title: 'To take away' });
  const person = await open('content-manager', `/articles/${article.id}`);
  await person.click(await screen.findByRole('tab', { name: 'Details' }));
  await person.click(await screen.findByRole('button', { name: 'Save as Markdown' }));
  expect(await screen.findByText(`${article.slug}.md is saved.`)).toBeVisible();
  expect(await saved[0]?.text()).toBe(await textOf(article));
});

test('the ticked articles and the whole list are exported; who only reads may, but takes nothing in', async () => {
  await aDraft(await editor(), { title: 'Quokka' });
  const person = await open('clinician', '/articles');
  await screen.findByRole('link', { name: 'Quokka' });
  await person.click(await screen.findByRole('button', { name: 'More of the library' }));
  expect(screen.queryByRole('menuitem', { name: 'Import' })).toBeNull();
  await person.click(await screen.findByRole('menuitem', { name: 'Export' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Export \d+ articles/ }));
  await person.click(dialog.getByRole('radio', { name: /HTML/ }));
  await person.click(dialog.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText(/articles-.*\.zip is saved/)).toBeVisible();
  expect(saved[0]?.size).toBeGreaterThan(1_000);
  globalThis.location.hash = '/articles/import';
  expect((await screen.findAllByRole('heading', { name: 'Not for your role' })).length).toBeGreaterThan(0);
});

test('the list tells what each article brought', async () => {
  await open('content-manager', '/articles');
  expect(await screen.findByRole('columnheader', { name: 'Reads, 13 weeks' })).toBeInTheDocument();
  expect((await screen.findAllByText('fewer than 5')).length).toBeGreaterThan(0);
});
