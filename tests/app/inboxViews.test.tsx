import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, move, personId } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, world } = screensOverADesk();
inAWideWindow();

const views = () => screen.findByRole('navigation', { name: 'Views' });

/** Two people whom no other test knows. */
const someRequests = async (word: string) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const free = await aRequest(desk, clinic, { firstName: 'Fanny', lastName: word });
  const mine = await aRequest(desk, clinic, { firstName: 'Minna', lastName: word });
  await desk.post(`/api/requests/${mine.id}/claim`);
  return { desk, clinic, free, mine };
};

test('each view tells how many it holds, and opens exactly those', async () => {
  const { desk } = await someRequests('Alder');
  const person = await open('front-desk', '/requests');
  const side = await views();
  const counts = (await desk.get('/api/requests/counts')).json;
  const mine = await within(side).findByRole('link', { name: `Mine: ${counts.mine.count}` });
  await person.click(mine);
  expect(mine).toHaveAttribute('aria-current', 'true');
  expect(await screen.findByRole('link', { name: 'Minna Alder' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Fanny Alder' })).toBeNull();
  expect(globalThis.location.hash).toBe('#/requests?view=mine');
});

test('G and a letter lead to a view; a view in the address is the one that opens', async () => {
  await someRequests('Birch');
  const person = await open('front-desk', '/requests?view=mine');
  await screen.findByRole('link', { name: 'Minna Birch' });
  await person.keyboard('gu');
  expect(await screen.findByRole('link', { name: 'Fanny Birch' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Minna Birch' })).toBeNull();
  expect(globalThis.location.hash).toBe('#/requests?view=unclaimed');
});

test('a filter goes along from view to view, and the counts are those within it', async () => {
  const { desk, clinic } = await someRequests('Cedar');
  const elsewhere = clinic.locations[1]!;
  await aRequest(desk, clinic, { firstName: 'Elsa', lastName: 'Elsewhere', locationId: elsewhere.id });
  const person = await open('front-desk', '/requests?view=open');
  await person.click(await screen.findByRole('button', { name: 'Filters' }));
  await person.click(await screen.findByRole('combobox', { name: 'Location' }));
  await person.click(await screen.findByRole('option', { name: elsewhere.name }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Fanny Cedar' })).toBeNull());
  const filter = encodeURIComponent(JSON.stringify({ locationId: elsewhere.id }));
  const expected = (await desk.get(`/api/requests/counts?filter=${filter}`)).json;
  const unclaimed = await within(await views()).findByRole('link', {
    name: `Unclaimed: ${expected.unclaimed.count}`,
  });
  await person.click(unclaimed);
  expect(await screen.findByRole('link', { name: 'Elsa Elsewhere' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Fanny Cedar' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'No filters' }));
  expect((await screen.findAllByRole('link', { name: 'Fanny Cedar' }))[0]).toBeVisible();
});

test('a clinician has one short queue: what was handed to them', async () => {
  const { desk, clinic } = await someRequests('Dahlia');
  const asked = await aRequest(desk, clinic, { firstName: 'Clio', lastName: 'Nician' });
  const clinicianId = await personId(world(), 'clinician');
  await move(desk, asked, { to: 'awaiting-clinician', clinicianId, note: 'Is this urgent?' });
  await open('clinician', '/requests');
  expect(await screen.findByRole('link', { name: 'Clio Nician' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Minna Dahlia' })).toBeNull();
  const side = await views();
  expect(within(side).getAllByRole('link')).toHaveLength(1);
  expect(within(side).getByRole('link', { name: /^Handed to me/ })).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('filters kept under a name stand below the views; renamed, rewritten and deleted there', async () => {
  const { clinic } = await someRequests('Elder');
  const person = await open('front-desk', '/requests?view=mine');
  await screen.findByRole('link', { name: 'Minna Elder' });
  await person.click(screen.getByRole('button', { name: 'Filters' }));
  await person.click(await screen.findByRole('combobox', { name: 'Location' }));
  await person.click(await screen.findByRole('option', { name: clinic.locations[0]!.name }));
  await person.click(screen.getByRole('button', { name: 'How the list is shown' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Save as a team view…' }));
  await person.type(await screen.findByRole('textbox', { name: /Name/ }), 'My first place');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const saved = await within(await views()).findByRole('link', { name: 'My first place' });
  await waitFor(() => expect(saved).toHaveAttribute('aria-current', 'true'));

  await person.keyboard('gh');
  await waitFor(() => expect(saved).not.toHaveAttribute('aria-current'));
  expect(screen.getByRole('button', { name: 'Filters' })).toBeVisible();
  await person.click(saved);
  expect(await screen.findByRole('button', { name: 'Filters: one chosen' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Minna Elder' })).toBeVisible();
  expect(globalThis.location.hash).toMatch(/^#\/requests\?view=mine&saved=[\da-f-]+$/);

  await person.click(screen.getByRole('button', { name: 'Change “My first place”' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await person.click(screen.getByRole('menuitem', { name: 'Delete “My first place”?' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'My first place' })).toBeNull());
});

test('the views and rows speak Spanish too', async () => {
  await someRequests('Fern');
  const person = await open('front-desk', '/requests?view=mine');
  await person.click(await screen.findByRole('button', { name: /^Account:/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Español' }));
  const side = await screen.findByRole('navigation', { name: 'Vistas' });
  expect(within(side).getByRole('link', { name: /^Mías/ })).toBeVisible();
  const row = await screen.findByRole('row', { name: /Minna Fern/ });
  expect(within(row).getByText('En revisión')).toBeVisible();
});
