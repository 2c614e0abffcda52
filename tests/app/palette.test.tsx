import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const palette = () => screen.findByRole('combobox', { name: 'Do something' });
const ready = () => screen.findByRole('button', { name: /^Account/ });

test('the palette goes to a page by its words in either language, and offers it first the next time', async () => {
  const person = await open('manager', '/account');
  await ready();
  await person.keyboard('{Control>}k{/Control}');
  await person.type(await palette(), 'articulo');
  expect(await screen.findByRole('option', { name: /^Articles/ })).toBeVisible();
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Articles' })).toBeVisible();
  await person.keyboard('{Control>}k{/Control}');
  await palette();
  const lately = screen.getByRole('group', { name: 'Lately' });
  expect(within(lately).getByRole('option', { name: /^Articles/ })).toHaveAttribute('aria-selected', 'true');
});

test('the palette finds people too', async () => {
  const desk = await world().as('front-desk');
  await aRequest(desk, await clinicOf(desk), { firstName: 'Wanda', lastName: 'Quist' });
  const person = await open('front-desk', '/account');
  await ready();
  await person.keyboard('{Control>}k{/Control}');
  await person.type(await palette(), 'wanda');
  await person.click(await screen.findByRole('option', { name: /Wanda Quist/ }));
  expect(await screen.findByRole('heading', { name: 'Wanda Quist' })).toBeVisible();
});

test('it offers nobody a page that is not theirs', async () => {
  const person = await open('content-manager', '/account');
  await ready();
  await person.keyboard('{Control>}k{/Control}');
  await palette();
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names.join()).toMatch(/Articles/);
  expect(names.join()).not.toMatch(/Requests|Appointments|Staff|New request|Find a person/);
});

test('two keys go to a page; the help sheet tells them and switches single keys off', async () => {
  const person = await open('front-desk', '/account');
  await ready();
  await person.keyboard('gy');
  expect(await screen.findByRole('heading', { name: 'Appointments' })).toBeVisible();
  await person.keyboard('?');
  const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(within(help).getByText('Appointments of the day')).toBeVisible();
  await person.click(within(help).getByRole('switch', { name: 'Single-key shortcuts' }));
  expect(within(help).getByText(/^Single keys are off/)).toBeVisible();
  expect(localStorage.getItem('clinic-desk.keys.single')).toBe('false');
  await person.click(within(help).getByRole('button', { name: 'Close' }));
  await person.keyboard('?');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: /^Account/ }));
  await person.click(screen.getByRole('menuitem', { name: 'Keyboard shortcuts…' }));
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
