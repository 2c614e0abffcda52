import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aDraft, editArticle } from '#tests/articles.ts';
import { aKeptPicture } from '#tests/pictures.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, server, world } = screensOverADesk();

const editor = () => world().as('content-manager');
const showing = ({ src }: { src: string }) => `<figure><img src="${src}" alt="A knee"></figure>`;

const isClean = async () => {
  const { violations } = await axe.run(screen.getByRole('main'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('a picture is found among the others, and what it shows is mended', async () => {
  await aKeptPicture(world().db, 'hip.png', 'A hip');
  const bare = await aKeptPicture(world().db, 'bare-knee.png');
  const person = await open('content-manager', '/images');
  const pictures = within(await screen.findByRole('list', { name: 'Pictures' }));
  expect(pictures.getByText('A hip')).toBeVisible();
  expect(pictures.getByText('Not described yet')).toBeVisible();
  await isClean();
  await person.click(pictures.getByRole('link', { name: 'bare-knee.png' }));
  const shows = await screen.findByRole('textbox', { name: 'What it shows' });
  expect(await screen.findByText('No text shows it.')).toBeVisible();
  expect(screen.getByText('40 × 20 pixels')).toBeVisible();
  await isClean();
  await person.type(shows, 'A bare knee');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  const { json } = await (await editor()).get(`/api/images/${bare.id}`);
  expect(json).toMatchObject({ alt: 'A bare knee', name: 'bare-knee.png', version: 2 });
});

test('a picture that a text shows is not deleted, older versions included; the texts are named', async () => {
  const used = await aKeptPicture(world().db, 'used.png');
  const writer = await editor();
  const now = await aDraft(writer, { title: 'Shows it', body: showing(used) });
  const once = await aDraft(writer, { title: 'Showed it', body: showing(used) });
  await editArticle(writer, once, { body: '<p>Without.</p>' });
  const person = await open('content-manager', `/images/${used.id}`);
  const uses = within(await screen.findByRole('region', { name: 'Shown in' }));
  expect(await uses.findByRole('link', { name: 'Shows it' })).toHaveAttribute('href', `#/articles/${now.id}`);
  expect(uses.getByRole('link', { name: 'Showed it' }).closest('li')).toHaveTextContent(
    /older versions only/,
  );
  await person.click(screen.getByRole('button', { name: 'Delete' }));
  const refused = within(await screen.findByRole('dialog', { name: 'Delete “used.png”?' }));
  expect(refused.getByText(/cannot be deleted while a text shows it/)).toBeVisible();
  expect(refused.getByRole('link', { name: 'Showed it' })).toBeVisible();
  expect(refused.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await person.click(refused.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus());
});

test('one that nothing shows is deleted, and the list of the others is gone on with', async () => {
  await aKeptPicture(world().db, 'other.png');
  const unused = await aKeptPicture(world().db, 'unused.png');
  const person = await open('content-manager', `/images/${unused.id}`);
  expect(await screen.findByText('No text shows it.')).toBeVisible();
  await person.click(await screen.findByRole('button', { name: 'Delete' }));
  const asked = within(await screen.findByRole('dialog', { name: 'Delete “unused.png”?' }));
  await person.click(asked.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('“unused.png” was deleted.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'other.png' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'unused.png' })).toBeNull();
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('one that a text has come to show meanwhile stays, and the text is named', async () => {
  const image = await aKeptPicture(world().db, 'late.png');
  const person = await open('content-manager', `/images/${image.id}`);
  await person.click(await screen.findByRole('button', { name: 'Delete' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “late.png”?' }));
  await aDraft(await editor(), { title: 'Came late', body: showing(image) });
  await person.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Came late');
  expect(await dialog.findByRole('link', { name: 'Came late' })).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
});

test('who may only read sees a picture where it is shown, not the page of those who keep them', async () => {
  const image = await aKeptPicture(world().db, 'read.png', 'A hand');
  await open('clinician', `/images/${image.id}`);
  expect(await screen.findByRole('textbox', { name: 'What it shows' })).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  await open('clinician', '/images');
  expect(await screen.findByRole('heading', { name: 'Not for your role' })).toBeVisible();
});

test('pictures that could not be fetched are asked for once more', async () => {
  server.use(http.get('*/api/images', () => HttpResponse.json({}, { status: 500 }), { once: true }));
  const person = await open('content-manager', '/images');
  await person.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('list', { name: 'Pictures' })).toBeVisible();
});
