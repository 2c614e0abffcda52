import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, move } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const search = () => screen.findByRole('combobox', { name: 'Find a person' });
const found = () => screen.findAllByRole('option');

test('what is typed before the field has come is kept for it, and does nothing else', async () => {
  const person = await open('front-desk', '/account');
  await screen.findByRole('button', { name: 'Find a person' });
  await person.keyboard('/0116');
  expect(await search()).toHaveValue('0116');
});

test('four digits find the person from another screen, numbers that end so first, ended requests included', async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const ended = await aRequest(desk, clinic, { firstName: 'Ida', lastName: 'Berg', phone: '212 555 0177' });
  await move(desk, ended, { to: 'withdrawn', reason: 'Found another clinic.' });
  const inTheMiddle = { firstName: 'Otto', lastName: 'Roth', phone: '212 650 1774' };
  await aRequest(desk, clinic, inTheMiddle);
  const person = await open('front-desk', '/account');
  await person.click(await screen.findByRole('button', { name: 'Find a person' }));
  await person.type(await search(), '0177');

  const [first, second] = await found();
  expect(first).toHaveTextContent('Ida Berg');
  expect(within(first as HTMLElement).getByText('0177')).toBeVisible();
  expect(first).toHaveTextContent('Withdrawn');
  expect(second).toHaveTextContent('Otto Roth');
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Ida Berg' })).toBeVisible();
  expect(globalThis.location.href).not.toContain('0177');
  expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.toContain('0177');
});

test('a name without its accents, by the key / and the arrows', async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  for (const firstName of ['Zoë', 'Zacharias']) {
    await aRequest(desk, clinic, { firstName, lastName: 'Nuñezová' });
    // The newest stands first.
    world().clock.advance(1);
  }
  const person = await open('front-desk', '/account');
  await screen.findByRole('button', { name: 'Find a person' });
  await person.keyboard('/');
  await person.type(await search(), 'nunezova');
  expect(await found()).toHaveLength(3);
  await person.keyboard('{ArrowDown}');
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen).toHaveTextContent('Zoë Nuñezová');
  expect(await search()).toHaveAttribute('aria-activedescendant', chosen.id);
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Zoë Nuñezová' })).toBeVisible();
});

test('nobody fits: that is said, and what was typed goes into a new request', async () => {
  const person = await open('front-desk', '/account');
  await person.click(await screen.findByRole('button', { name: 'Find a person' }));
  await person.type(await search(), '303 555 0199');
  expect(await screen.findByText('No one found.')).toBeVisible();
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: /^Phone/ })).toHaveValue('303 555 0199');
  expect(globalThis.location.href).not.toContain('0199');
});

test('a search that fails keeps what was typed, and typing on tries again', async () => {
  server.use(http.get('*/api/requests', () => HttpResponse.error(), { once: true }));
  const desk = await world().as('front-desk');
  await aRequest(desk, await clinicOf(desk), { firstName: 'Quentin', lastName: 'Vale' });
  const person = await open('front-desk', '/account');
  await person.click(await screen.findByRole('button', { name: 'Find a person' }));
  await person.click(await search());
  await person.paste('quent');
  expect(await screen.findByText(/The search did not go through/)).toBeVisible();
  expect(await search()).toHaveValue('quent');
  await person.type(await search(), 'in');
  await waitFor(() => expect(screen.getByText('Quentin Vale')).toBeVisible());
});

test.each(['clinician', 'content-manager', 'admin'] as const)(
  'a %s is offered no search for people',
  async (role) => {
    const person = await open(role, '/account');
    expect(await screen.findByRole('button', { name: /^Account/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Find a person' })).not.toBeInTheDocument();
    await person.keyboard('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  },
);
