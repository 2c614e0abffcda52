import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Role, roles } from '#domain/staff.ts';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const aWaitingRequest = async () => {
  const desk = await world().as('front-desk');
  return aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName: 'Berg' });
};

/** The menu of each role; what is not named here is not there. */
const menus: Record<Role, string[]> = {
  'front-desk': ['Requests', 'Appointments', 'Waiting list'],
  'content-manager': ['Articles', 'Glossary', 'Shared texts', 'Pictures'],
  clinician: ['Requests', 'Appointments', 'Articles'],
  manager: [
    'Requests',
    'Appointments',
    'Waiting list',
    'Articles',
    'Figures',
    'Staff',
    'Locations',
    'Providers',
    'Services',
    'Templates',
    'Settings',
  ],
  admin: ['Staff', 'Locations', 'Providers', 'Services', 'Templates', 'Settings'],
};

test.each(roles)('%s: the menu leads where the role may go, and nowhere else', async (role) => {
  const person = await open(role, '/account');
  await person.click(await screen.findByRole('button', { name: 'Open menu' }));
  const menu = within(await screen.findByRole('navigation', { name: 'Main' }));
  await waitFor(() =>
    expect(menu.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(menus[role]),
  );
});

/** Pages of the desk that a role has no business on; `:id` is a request's. */
const closed: Record<Role, string[]> = {
  'front-desk': ['/articles', '/staff', '/staff/create'],
  'content-manager': [
    '/providers',
    '/services/create',
    '/requests',
    '/requests/:id/show',
    '/requests/create',
    '/requests/:id/schedule',
    '/appointments',
    '/staff',
  ],
  clinician: ['/requests/create', '/requests/:id/schedule', '/staff'],
  manager: ['/articles/create', '/staff/create'],
  admin: ['/requests', '/requests/:id/show', '/appointments', '/articles'],
};

test.each(roles)('%s: an address typed by hand opens nothing that is not for the role', async (role) => {
  const { id } = await aWaitingRequest();
  await open(role, '/account');
  for (const page of closed[role]) {
    globalThis.location.hash = '/account';
    await screen.findByRole('heading', { name: 'My account' });
    globalThis.location.hash = page.replace(':id', id);
    expect(await screen.findByRole('heading', { level: 2, name: 'Not for your role' }), page).toBeVisible();
    expect(document.body, page).not.toHaveTextContent('Ida Berg');
  }
});

test('a clinician who was not asked finds no request at its address', async () => {
  const { id } = await aWaitingRequest();
  await open('clinician', `/requests/${id}/show`);
  await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(/No longer handed to you/));
  expect(document.body).not.toHaveTextContent('Ida Berg');
});

test('Spanish reaches every word of the queue, the server’s own included, and is remembered', async () => {
  await aWaitingRequest();
  const person = await open('front-desk', '/requests');
  await screen.findAllByRole('link', { name: 'Ida Berg' });
  await person.click(screen.getByRole('button', { name: /^Account/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Español' }));
  expect(await screen.findByRole('heading', { name: 'Solicitudes' })).toBeVisible();
  const [link] = await screen.findAllByRole('link', { name: 'Ida Berg' });
  expect(link?.closest('[role="row"]')).toHaveTextContent(/Nos toca.*Nueva.*Nadie/is);
  expect(screen.getByRole('searchbox', { name: 'Buscar' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'es');
  expect({ ...localStorage }).toEqual({ 'clinic-desk.locale': '"es"' });

  globalThis.location.hash = '/account';
  await person.click(await screen.findByRole('button', { name: 'Cambiar la contraseña' }));
  await person.type(screen.getAllByLabelText(/^Su contraseña actual/)[0]!, 'no es esta');
  await person.type(screen.getByLabelText(/^Contraseña nueva/), 'escalera violeta de cine{Enter}');
  await waitFor(() =>
    expect(screen.getAllByLabelText(/^Su contraseña actual/)[0]).toHaveAccessibleDescription(
      /^Esta no es su contraseña/,
    ),
  );
  await person.click(screen.getByRole('button', { name: /^Cuenta/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'My account' })).toBeVisible();
});
