import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

let written = 0;

const aDraftOnScreen = async () => {
  written += 1;
  const editor = await world().as('content-manager');
  const body = { title: 'Neck pain', slug: `saved-${written}`, summary: 'What helps.', body: '<p>Rest.</p>' };
  const { json: article } = await editor.post('/api/articles', body);
  const person = await open('content-manager', `/articles/${article.id}`);
  const title = await screen.findByRole('textbox', { name: /^Title/ });
  const now = async () => (await editor.get(`/api/articles/${article.id}`)).json;
  return { editor, article, person, title, now };
};

test('what is typed is saved by itself, and the field stays as it was typed', async () => {
  const { person, title, now } = await aDraftOnScreen();
  await person.type(title, ' at work ');
  await waitFor(async () => expect((await now()).title).toBe('Neck pain at work'));
  await waitFor(() => expect(screen.queryByText('· saving…')).toBeNull());
  expect(screen.getByText(/^Saved /)).toHaveAttribute('role', 'status');
  expect(title).toHaveValue('Neck pain at work ');
  expect(title).toHaveFocus();
});

test('opening an article and reading it saves nothing', async () => {
  const { person, title, now, article } = await aDraftOnScreen();
  await person.click(title);
  await person.tab();
  await person.tab();
  expect((await now()).version).toBe(article.version);
});

test.each([
  ['the network is gone', () => HttpResponse.error(), /^Not saved: no connection, trying again/],
  [
    'the server fails',
    () => new HttpResponse(null, { status: 500 }),
    /^Not saved: the server could not do it/,
  ],
])('while %s the typing stays and says so; then it is saved, once', async (_, fault, words) => {
  const { person, title, now } = await aDraftOnScreen();
  server.use(http.post('*/api/articles/:id/autosave', fault));
  await person.type(title, ' at work');
  expect(await screen.findByText(words)).toBeVisible();
  expect(title).toHaveValue('Neck pain at work');
  server.resetHandlers();
  await person.click(screen.getByRole('button', { name: 'Try now' }));
  await waitFor(async () => expect(await now()).toMatchObject({ title: 'Neck pain at work', version: 2 }));
  expect(await screen.findByText(/^Saved /)).toBeVisible();
});

test('an answer that was lost is no stranger’s save', async () => {
  const { person, title, now, editor, article } = await aDraftOnScreen();
  server.use(
    http.post(
      '*/api/articles/:id/autosave',
      async ({ request }) => {
        await editor.post(
          `/api/articles/${article.id}/autosave`,
          await request.json(),
          Object.fromEntries(request.headers),
        );
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  await person.type(title, '!');
  await person.click(await screen.findByRole('button', { name: 'Try now' }));
  expect(await screen.findByText(/^Saved /)).toBeVisible();
  await person.type(title, '!');
  await waitFor(async () => expect(await now()).toMatchObject({ title: 'Neck pain!!', version: 3 }));
});

test('a title that is empty is named, and everything else is saved', async () => {
  const { person, title, now } = await aDraftOnScreen();
  await person.clear(title);
  await person.type(screen.getByRole('textbox', { name: /^Summary/ }), ' And when.');
  expect(await screen.findByText(/^Not saved: Title\. Give the article a title/)).toBeVisible();
  await waitFor(async () => expect((await now()).summary).toBe('What helps. And when.'));
  expect((await now()).title).toBe('Neck pain');
});

test('a reference that is added and not begun is no fault; begun without its text, it is named', async () => {
  const { person, title, now } = await aDraftOnScreen();
  await person.click(screen.getByRole('button', { name: 'Add a reference' }));
  await person.type(title, ' at work');
  await waitFor(async () =>
    expect(await now()).toMatchObject({ title: 'Neck pain at work', references: [] }),
  );
  expect(await screen.findByText(/^Saved /)).toBeVisible();
  await person.type(screen.getByRole('textbox', { name: 'Link' }), 'https://example.org/neck');
  await person.tab();
  expect(await screen.findByText(/^Not saved: References/)).toBeVisible();
  await person.type(screen.getByRole('textbox', { name: /^Reference/ }), 'A guideline');
  await waitFor(async () => expect((await now()).references).toMatchObject([{ text: 'A guideline' }]));
});

test('somebody else saved first: nothing is written over, both are shown, and both are kept', async () => {
  const { person, title, now, editor, article } = await aDraftOnScreen();
  const theirs = { title: 'Neck pain, theirs', body: '<p>Rest.</p><p>Or move.</p>' };
  await editor.put(`/api/articles/${article.id}`, theirs, etag(article));
  await person.type(title, ', mine');
  expect(await screen.findByText(/^Paused: .* saved at /)).toBeVisible();
  expect(title).toHaveValue('Neck pain, mine');
  expect((await now()).title).toBe('Neck pain, theirs');
  await person.click(screen.getByRole('button', { name: 'Compare and go on' }));
  const dialog = within(await screen.findByRole('dialog', { name: /while you were writing$/ }));
  const added = dialog.getAllByText(/, (mine|theirs)$/, { selector: 'ins' });
  expect(added.map((words) => words.textContent)).toEqual([
    expect.stringContaining(', mine'),
    expect.stringContaining(', theirs'),
  ]);
  expect(dialog.getByText('Or move.')).toBeVisible();
  await person.click(dialog.getByRole('radio', { name: /^From / }));
  await person.click(dialog.getByRole('button', { name: 'Save what is chosen' }));
  await waitFor(() => expect(title).toHaveValue('Neck pain, theirs'));
  expect(await now()).toMatchObject({ ...theirs, version: 4 });
  await person.type(title, '!');
  await waitFor(async () => expect((await now()).title).toBe('Neck pain, theirs!'));
});

test('a session that ended asks for the password in place, and the typing is saved after it', async () => {
  const { person, title, now } = await aDraftOnScreen();
  const signedOut = () =>
    HttpResponse.json({ status: 401, code: 'signed_out', detail: 'Signed out.' }, { status: 401 });
  server.use(
    http.post('*/api/articles/:id/autosave', signedOut, { once: true }),
    http.post('*/api/auth/sign-in/email', () => HttpResponse.json({})),
  );
  await person.type(title, ' again');
  const cover = within(await screen.findByRole('dialog'));
  await person.type(cover.getByLabelText(/^Password/), 'clinic-desk-sample');
  await person.click(cover.getByRole('button', { name: /^Sign in/ }));
  await waitFor(async () => expect((await now()).title).toBe('Neck pain again'));
  expect(screen.getByRole('textbox', { name: /^Title/ })).toHaveValue('Neck pain again');
});

test('a step is about what is on the screen: it is saved first', async () => {
  const { person, title, now } = await aDraftOnScreen();
  await person.type(title, ' now');
  await person.click(screen.getByRole('button', { name: 'Publish' }));
  expect(await screen.findByText('Readers see this version.')).toBeVisible();
  expect((await now()).published.title).toBe('Neck pain now');
});

test('a correction is scheduled on the clinic’s clock; an hour that is skipped or comes twice is said', async () => {
  const { person, title, now, editor, article } = await aDraftOnScreen();
  await editor.post(`/api/articles/${article.id}/moves`, { to: 'published' }, etag(article));
  await waitFor(async () => expect((await now()).status).toBe('published'));
  globalThis.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByText('Readers see this version.')).toBeVisible();
  await person.type(title, ', corrected');
  await waitFor(async () => expect((await now()).title).toBe('Neck pain, corrected'));
  await person.click(await screen.findByRole('button', { name: 'Other steps' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Publish changes at a time…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'When should the changes go live?' }));
  expect(dialog.getByText('By the clock in New York.', { selector: 'p' })).toBeVisible();
  const at = dialog.getByLabelText(/^Day and time/);
  await person.type(at, '2027-03-14T02:30');
  expect(await dialog.findByText(/clocks? skip/i)).toBeVisible();
  await person.clear(at);
  await person.type(at, '2026-11-01T01:30');
  expect(await dialog.findByText(/this time comes twice/)).toBeVisible();
  await person.click(dialog.getByRole('radio', { name: /EST/ }));
  await person.click(dialog.getByRole('button', { name: 'Schedule' }));
  await waitFor(async () => expect((await now()).publishAt).toBe('2026-11-01T06:30:00.000Z'));
  expect(await screen.findByText(/^Goes live .*EST/)).toBeVisible();
  await person.type(title, ', later');
  expect(await screen.findByText(/your later changes are not in it/)).toBeVisible();
});

test('a colleague with the article open is named', async () => {
  const { article } = await aDraftOnScreen();
  const clinician = await world().as('clinician');
  const { json: me } = await clinician.get('/api/me');
  await clinician.post(`/api/articles/${article.id}/presence`, { writing: true });
  expect(await screen.findByText(`${me.name} is writing`, {}, { timeout: 40_000 })).toBeVisible();
});

test('whoever saves may say what changed; what saves itself never asks', async () => {
  const { person, title, editor, article } = await aDraftOnScreen();
  const kept = async () =>
    (await editor.get(`/api/articles/${article.id}/revisions`)).json.map(
      ({ savedAs, note }: { savedAs: string; note: string | null }) => [savedAs, note],
    );
  await person.type(title, ' at work');
  await waitFor(async () => expect((await kept())[0]).toEqual(['auto', null]));
  await person.click(screen.getByRole('button', { name: 'What changed? (optional)' }));
  const note = screen.getByRole('textbox', { name: 'What changed? (optional)' });
  await waitFor(() => expect(note).toHaveFocus());
  await person.keyboard('  Says where it hurts{Enter}');
  await waitFor(async () => expect((await kept())[0]).toEqual(['saved', 'Says where it hurts']));
  await waitFor(() => expect(note).toHaveValue(''));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await kept())[0]).toEqual(['saved', null]));
});

test('what was said of a save that failed is still there', async () => {
  const { person, editor, article } = await aDraftOnScreen();
  server.use(http.put('*/api/articles/:id', () => HttpResponse.error()));
  await person.click(screen.getByRole('button', { name: 'What changed? (optional)' }));
  await person.keyboard('Shorter{Enter}');
  await screen.findByText(/^The server cannot be reached/);
  expect(screen.getByRole('textbox', { name: 'What changed? (optional)' })).toHaveValue('Shorter');
  server.resetHandlers();
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await editor.get(`/api/articles/${article.id}/revisions`)).json[0].note).toBe('Shorter'),
  );
});
