import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeAll, expect, test } from 'vitest';
import { imageSource } from '#domain/image.ts';
import { aDraft } from '#tests/articles.ts';
import { aKeptPicture, aPng } from '#tests/pictures.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, server, world } = screensOverADesk();
inAWideWindow();

// jsdom lays nothing out; the editor asks where its cursor is to scroll there.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
  Object.assign(document, { elementFromPoint: () => null });
});

const pngFile = async (width: number, name = 'knee.png') =>
  new File([await aPng(width, 20)], name, { type: 'image/png' });

const anArticle = async () => {
  const editor = await world().as('content-manager');
  const article = await aDraft(editor);
  const person = await open('content-manager', `/articles/${article.id}`);
  const text = await screen.findByRole('textbox', { name: 'Text' });
  return { article, editor, person, text };
};

const dialog = async () => within(await screen.findByRole('dialog', { name: /picture/i }));

/** Takes in whatever comes, as one picture that is known already. */
const takingIn = () => {
  const id = '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b';
  const image = {
    ...{ id, version: 1, alt: 'A knee', name: 'knee.png', width: 64, height: 20, createdById: null },
    ...{ src: imageSource(id, 64), files: [], createdAt: '2026-11-22T15:00:00Z' },
  };
  const told: unknown[] = [];
  server.use(
    http.post('*/api/images', () => HttpResponse.json(image, { status: 201 })),
    http.put('*/api/images/:id', async ({ request }) => {
      told.push(await request.json());
      return HttpResponse.json(image);
    }),
  );
  return { image, told };
};

const savedBody = async (article: { id: string }) => {
  const editor = await world().as('content-manager');
  return (await editor.get(`/api/articles/${article.id}`)).json.body as string;
};

test('a file is handed in, described before it is used, and its words are kept with the picture', async () => {
  const { article, person } = await anArticle();
  const { image, told } = takingIn();
  await person.click(await screen.findByRole('button', { name: 'Picture' }));
  const figure = await dialog();
  await person.upload(figure.getByLabelText('Choose a file', { selector: 'input' }), await pngFile(64));
  const shows = figure.getByRole('textbox', { name: /What the picture shows/ });
  await waitFor(() => expect(shows).toHaveValue('A knee'));
  await person.clear(shows);
  await person.click(figure.getByRole('button', { name: 'Insert' }));
  expect(figure.getByText(/Describe the picture/)).toBeVisible();
  await person.type(shows, 'A bent knee');
  await person.click(figure.getByRole('button', { name: 'Insert' }));
  await waitFor(() => expect(told).toEqual([{ alt: 'A bent knee' }]));
  await waitFor(async () =>
    expect(await savedBody(article)).toContain(
      `<figure><img src="${image.src}" alt="A bent knee" width="64" height="20" loading="lazy"></figure>`,
    ),
  );
});

test('what is refused says why, and an upload can be stopped', async () => {
  const { person } = await anArticle();
  await person.click(await screen.findByRole('button', { name: 'Picture' }));
  const figure = await dialog();
  const input = figure.getByLabelText('Choose a file', { selector: 'input' });
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', { type: 'image/png' });
  await person.upload(input, svg);
  expect(await figure.findByText(/SVG files can hold programs/)).toBeVisible();
  server.use(http.post('*/api/images', () => new Promise<Response>(() => {})));
  await person.upload(input, await pngFile(66));
  await person.click(await figure.findByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(figure.queryByRole('button', { name: 'Stop' })).toBeNull());
  expect(figure.queryByRole('alert')).toBeNull();
});

test('a picture of another site is not typed in', async () => {
  const { person } = await anArticle();
  await person.click(await screen.findByRole('button', { name: 'Picture' }));
  const figure = await dialog();
  await person.type(figure.getByRole('textbox', { name: /Address of the picture/ }), '//example.org/a.png');
  await person.click(figure.getByRole('button', { name: 'Insert' }));
  expect(figure.getByText(/Pictures of other sites are not shown/)).toBeVisible();
});

test('a picture that is pasted is handed in and asks what it shows', async () => {
  const { text } = await anArticle();
  const kept = takingIn();
  const file = await pngFile(72);
  fireEvent.paste(text, { clipboardData: { files: [file], types: ['Files'], getData: () => '', items: [] } });
  const figure = await dialog();
  await waitFor(() =>
    expect(figure.getByRole('textbox', { name: /Address of the picture/ })).toHaveDisplayValue(
      kept.image.src,
    ),
  );
  expect(figure.getByRole('textbox', { name: /What the picture shows/ })).toHaveValue('A knee');
});

test('the pictures that are there are one tab stop, walked by arrow keys', async () => {
  for (const name of ['one.png', 'two.png', 'three.png']) await aKeptPicture(world().db, name);
  const { person } = await anArticle();
  await person.click(await screen.findByRole('button', { name: 'Picture' }));
  const there = within((await dialog()).getByRole('group', { name: 'Pictures that are there' }));
  await there.findByRole('button', { name: 'one.png' });
  const pictures = there.getAllByRole('button', { name: /png$/ });
  const stops = () => pictures.filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toEqual([pictures[0]]);
  await person.click(there.getByRole('searchbox'));
  await person.tab();
  expect(pictures[0]).toHaveFocus();
  await person.keyboard('{ArrowLeft}');
  expect(pictures[0]).toHaveFocus();
  await person.keyboard('{End}');
  expect(pictures.at(-1)).toHaveFocus();
  await person.keyboard('{ArrowRight}{ArrowLeft}');
  expect(pictures.at(-2)).toHaveFocus();
  expect(stops()).toEqual([pictures.at(-2)]);
  await person.keyboard('{Home}{ArrowRight}{Enter}');
  expect(pictures[1]).toHaveAttribute('aria-pressed', 'true');
});
