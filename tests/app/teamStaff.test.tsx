import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

test.each([
  ['front-desk', false],
  ['manager', true],
  ['admin', true],
] as const)('%s: the menu leads to the staff: %s', async (role, listed) => {
  const person = await open(role, '/');
  await person.click(await screen.findByRole('button', { name: 'Open menu' }));
  await screen.findByRole('navigation', { name: 'Main' });
  await screen.findAllByRole('link', { name: /Requests|Staff/ });
  expect(screen.queryByRole('link', { name: 'Staff' }) !== null).toBe(listed);
});

test('a manager sees who holds which role, without e-mail addresses or a way to change them', async () => {
  await open('manager', '/staff');
  const row = (await screen.findByText('Amara Okonkwo')).closest('tr');
  expect(within(row!).getByText('Clinician')).toBeVisible();
  expect(screen.queryByText('clinician@clinic.example')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Amara Okonkwo' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Add a colleague' })).toBeNull();
});

test('an admin adds a colleague and is shown the link once', async () => {
  const person = await open('admin', '/staff/create');
  await person.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Yuki Sato');
  await person.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'yuki@clinic.example');
  await person.click(screen.getByRole('button', { name: 'Add and make a link' }));
  expect(await screen.findByText('Choose at least one role.')).toBeVisible();
  await person.click(screen.getByRole('checkbox', { name: 'Front desk' }));
  await person.click(screen.getByRole('button', { name: 'Add and make a link' }));
  expect(await screen.findByRole('heading', { name: 'A link for Yuki Sato' })).toHaveFocus();
  expect(screen.getByText(/\/#\/invite\//)).toBeVisible();
  const { json } = await (await world().as('admin')).get('/api/staff');
  expect(json).toContainEqual(expect.objectContaining({ name: 'Yuki Sato', roles: ['front-desk'] }));
});

test('an address that the server refuses is named at its field, where the keyboard goes on', async () => {
  const person = await open('admin', '/staff/create');
  await person.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Yuki Sato');
  const email = screen.getByRole('textbox', { name: /^E-mail/ });
  await person.type(email, 'manager@clinic.example');
  await person.click(screen.getByRole('checkbox', { name: 'Front desk' }));
  screen.getByRole('button', { name: 'Add and make a link' }).focus();
  await person.keyboard('{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/^Someone else uses this already/));
  await waitFor(() => expect(email).toHaveFocus());
  expect(email).toHaveValue('manager@clinic.example');
});

test('nobody changes their own roles; a colleague’s are changed and saved', async () => {
  const admin = await world().as('admin');
  const { json: me } = await admin.get('/api/me');
  const person = await open('admin', `/staff/${me.id}`);
  expect(await screen.findByRole('checkbox', { name: 'Administrator' })).toBeDisabled();

  const { json: people } = await admin.get('/api/staff');
  const devon = people.find(({ name }: { name: string }) => name === 'Devon Hart');
  globalThis.location.hash = `/staff/${devon.id}`;
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Devon Hart'));
  await person.click(screen.getByRole('checkbox', { name: 'Manager' }));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await admin.get(`/api/staff/${devon.id}`)).json.roles).toEqual(['front-desk', 'manager']),
  );
});
