import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const someRequests = async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const waiting = await aRequest(desk, clinic, { firstName: 'Wanda', lastName: 'Waiting' });
  const marked = await aRequest(desk, clinic, {
    firstName: 'Mark',
    lastName: 'Words',
    message: 'My groin feels numb since yesterday.',
  });
  return { desk, clinic, waiting, marked };
};

test('the queue shows who waits, how to reach them and what to read first; a search narrows it', async () => {
  await someRequests();
  const person = await open('front-desk', '/requests');
  const row = await screen.findByRole('row', { name: /Mark Words/ });
  expect(within(row).getByText('Read first')).toBeVisible();
  expect(within(row).getByText('New')).toBeVisible();
  expect(within(row).getByText(/^Our turn · due/)).toBeVisible();
  expect(within(row).getByText('Nobody')).toBeInTheDocument();

  await person.type(screen.getByRole('searchbox', { name: 'Search' }), 'wanda');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Mark Words' })).toBeNull());
  expect(screen.getByRole('link', { name: 'Wanda Waiting' })).toBeVisible();
  expect(globalThis.location.href).not.toContain('wanda');
  expect(JSON.stringify({ ...localStorage })).not.toContain('wanda');
});

test('“Unclaimed” shows unclaimed requests alone; a search without an answer offers the way back', async () => {
  const { desk, clinic } = await someRequests();
  const taken = await aRequest(desk, clinic, { firstName: 'Clara', lastName: 'Claimed' });
  await desk.post(`/api/requests/${taken.id}/claim`);
  const person = await open('front-desk', '/requests');
  await screen.findByRole('link', { name: 'Clara Claimed' });
  await person.selectOptions(screen.getByRole('combobox', { name: 'Views' }), 'unclaimed');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Clara Claimed' })).toBeNull());
  expect((await screen.findAllByRole('link', { name: 'Wanda Waiting' }))[0]).toBeVisible();

  await person.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzzzzz');
  expect(await screen.findByText('No request matches')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  expect((await screen.findAllByRole('link', { name: 'Wanda Waiting' }))[0]).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Clara Claimed' })).toBeNull();
});

test('a total that is only a lower bound says so', async () => {
  const { waiting } = await someRequests();
  server.use(
    http.get('*/api/requests', () =>
      HttpResponse.json([waiting], {
        headers: { 'Content-Range': 'requests 0-24/10000', 'Total-Is': 'at-least', 'Next-After': 'x' },
      }),
    ),
  );
  await open('front-desk', '/requests');
  expect(await screen.findByText(/1 of 10,000 or more/)).toBeVisible();
});

test('a list that cannot be loaded says so and can be tried again', async () => {
  server.use(http.get('*/api/requests', () => HttpResponse.error(), { once: true }));
  await someRequests();
  const person = await open('front-desk', '/requests');
  await person.click(await screen.findByRole('button', { name: 'Try again' }));
  expect((await screen.findAllByRole('link', { name: 'Wanda Waiting' })).length).toBeGreaterThan(0);
});

test.each([
  ['front-desk', false],
  ['manager', true],
] as const)('%s: Export is offered: %s', async (role, offered) => {
  await someRequests();
  await open(role, '/requests');
  await screen.findAllByRole('row');
  expect(screen.queryByRole('button', { name: 'Export' }) !== null).toBe(offered);
});

test('an export counts first, asks what for, and sends the filter on screen', async () => {
  await someRequests();
  let asked: unknown;
  server.use(
    http.post('*/api/requests/export', async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json(
        { status: 429, title: 'Too many.', detail: 'Two exports run already.' },
        { status: 429 },
      );
    }),
  );
  const person = await open('manager', '/requests');
  await screen.findAllByRole('link', { name: 'Wanda Waiting' });
  await person.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = await screen.findByRole('dialog', { name: 'Export requests' });
  expect(within(dialog).getByText(/\d+ requests will be in the file/)).toBeVisible();
  await person.type(within(dialog).getByRole('textbox', { name: /What is it for/ }), 'Board meeting');
  await person.click(within(dialog).getByRole('radio', { name: /For figures/ }));
  await person.click(within(dialog).getByRole('button', { name: 'Export' }));
  expect(await within(dialog).findByText('Two exports run already.')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: /What is it for/ })).toHaveValue('Board meeting');
  expect(asked).toMatchObject({
    format: 'csv',
    filter: { view: 'open' },
    sort: ['dueAt', 'ASC'],
    columns: expect.not.arrayContaining(['lastName']),
    reason: 'Board meeting',
  });
});
