import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const named = async (resource: string, name: string) => {
  const { json } = await (await world().as('manager')).get(`/api/${resource}`);
  return json.find((record: { name: string }) => record.name === name);
};

/** Somebody who sees patients in New York on Tuesday mornings. */
const aProvider = async (name: string) => {
  const manager = await world().as('manager');
  const { locations, services } = await clinicOf(manager);
  const place = locations.find(({ zone }) => zone === 'America/New_York');
  const service = services[0];
  const { json } = await manager.post('/api/providers', {
    ...{ name, serviceIds: [service?.id] },
    hours: [{ weekday: 2, opensAt: 540, closesAt: 720, locationId: place?.id }],
  });
  return { provider: json, place, service };
};

test.each(['front-desk', 'content-manager', 'clinician'] as const)(
  '%s finds no pages of providers and services',
  async (role) => {
    await open(role, '/providers');
    expect(await screen.findByRole('heading', { level: 2, name: 'Not for your role' })).toBeVisible();
  },
);

test('a provider is added with services and hours, and refused where two places meet', async () => {
  const person = await open('manager', '/providers/create');
  await person.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Mina Sorel');
  await person.click(await screen.findByRole('checkbox', { name: 'Massage and trigger-point therapy' }));
  for (const place of ['New York', 'Chicago']) {
    await person.click(screen.getByRole('combobox', { name: 'Add hours at' }));
    await person.click(await screen.findByRole('option', { name: place }));
    await person.click(await screen.findByRole('button', { name: `Add hours on ${place}, Monday` }));
  }
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const second = await screen.findByLabelText('Chicago, Monday, stretch 1: opens');
  await waitFor(() => expect(second).toHaveAccessibleDescription(/same time as 08:00–17:00 at New York/));
  await person.click(screen.getByRole('button', { name: 'Remove stretch 1 on Chicago, Monday' }));
  await person.click(screen.getByRole('button', { name: 'Give dates to stretch 1 of New York, Monday' }));
  await person.type(screen.getByLabelText('New York, Monday, stretch 1: from this date'), '2026-11-01');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'Mina Sorel' })).toBeVisible();
  expect((await named('providers', 'Mina Sorel')).hours).toMatchObject([
    { weekday: 1, opensAt: 480, closesAt: 1020, validFrom: '2026-11-01', validTo: null },
  ]);
});

test('time off shows the visits it collides with before it is saved, and the week that results', async () => {
  const { provider, place, service } = await aProvider('Ada Quill');
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Nora', lastName: 'Vance' });
  const booked = await desk.post(
    '/api/appointments',
    {
      ...{ requestId: request.id, serviceId: service?.id, providerId: provider.id, locationId: place?.id },
      startsAt: '2026-10-27T14:00:00.000Z',
    },
    etag(request),
  );
  expect(booked.status).toBe(201);
  const person = await open('manager', `/providers/${provider.id}`);
  const week = await screen.findByRole('table', { name: /Oct 26/ });
  expect(await within(week).findByText('1 visit')).toBeVisible();
  expect(within(week).getByRole('row', { name: /^New York/ })).toHaveTextContent(/9:00\sAM\s–\s12:00\sPM/);

  await person.click(screen.getByRole('button', { name: 'Add time off' }));
  const off = within(screen.getByRole('group', { name: 'Time off 1' }));
  await person.type(off.getByLabelText(/^From/), '2026-10-27T09:30');
  await person.type(off.getByLabelText(/^Until/), '2026-10-27T11:00');
  await person.type(off.getByLabelText(/^Reason/), 'Course');
  expect(await screen.findByText('1 visit would no longer fit')).toBeVisible();
  const visit = screen.getByRole('link', { name: 'Nora Vance' });
  expect(visit).toHaveAttribute('href', expect.stringContaining(`/requests/${request.id}/show`));
  expect(visit.closest('li')).toHaveTextContent(/October 27, 2026 at 10:00\sAM EDT, New York/);
  expect(week).toHaveTextContent('Away: Course');

  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect((await desk.get(`/api/appointments/${booked.json.id}`)).json.status).toBe('booked');
});

test('days a location would be closed show the visits they collide with, and stay typed when saving fails', async () => {
  const { provider, place, service } = await aProvider('Eva Lund');
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Tove', lastName: 'Strand' });
  const { json: visit } = await desk.post(
    '/api/appointments',
    {
      ...{ requestId: request.id, serviceId: service?.id, providerId: provider.id, locationId: place?.id },
      startsAt: '2026-11-17T15:00:00.000Z',
    },
    etag(request),
  );
  const manager = await world().as('manager');
  const { json: location } = await manager.get(`/api/locations/${place?.id}`);
  await manager.put(`/api/locations/${place?.id}`, { closures: [] }, etag(location));
  const person = await open('manager', `/locations/${place?.id}`);
  await person.click(await screen.findByRole('button', { name: 'Add a holiday' }));
  const day = within(screen.getByRole('group', { name: 'Holiday 1' }));
  await person.type(day.getByLabelText(/^Name/), 'Works');
  await person.type(day.getByLabelText(/^First day/), '2026-11-17');
  await person.type(day.getByLabelText(/^Last day/), '2026-11-17');
  const link = await screen.findByRole('link', { name: 'Tove Strand' });
  expect(link.closest('li')).toHaveTextContent('the location is closed');
  expect(
    screen.getByText('Saving cancels nothing. Call these patients and move their visits.'),
  ).toBeVisible();

  server.use(http.put('*/api/locations/:id', () => HttpResponse.error(), { once: true }));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText(/cannot be reached/)).length).toBeGreaterThan(0);
  expect(day.getByLabelText(/^Name/)).toHaveValue('Works');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect((await desk.get(`/api/appointments/${visit.id}`)).json.status).toBe('booked');
});

test('a time that clocks skip, and a date given twice, are named where they stand', async () => {
  const { provider } = await aProvider('Bo Reed');
  const person = await open('manager', `/providers/${provider.id}`);
  await person.click(await screen.findByRole('button', { name: 'Add time off' }));
  const from = screen.getByLabelText(/^From/);
  await person.type(from, '2027-03-14T02:30');
  expect(from).toHaveAccessibleDescription(/Clocks skip this time/);
  await person.click(screen.getByRole('button', { name: 'Remove time off 1' }));
  for (const nth of [1, 2]) {
    await person.click(screen.getByRole('button', { name: 'Add a date' }));
    const row = within(screen.getByRole('group', { name: `Date ${nth}` }));
    await person.type(row.getByLabelText('Date'), '2026-11-03');
  }
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const second = within(screen.getByRole('group', { name: 'Date 2' })).getByLabelText('Date');
  await waitFor(() => expect(second).toHaveAccessibleDescription(/there already/));
});

test('a service is changed, and a colleague’s change meanwhile is compared', async () => {
  const manager = await world().as('manager');
  const { json: service } = await manager.post('/api/services', { name: 'Gait study', duration: 30 });
  const chicago = await named('locations', 'Chicago');
  const person = await open('admin', `/services/${service.id}`);
  const before = await screen.findByRole('spinbutton', { name: /^Free before/ });
  await person.clear(before);
  await person.type(before, '15');
  await person.click(screen.getByRole('checkbox', { name: 'Chicago' }));
  await manager.put(`/api/services/${service.id}`, { aheadDays: 30 }, etag(service));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Someone else saved this first' }));
  expect(dialog.getByRole('row', { name: /^Where/ })).toHaveTextContent(/Chicago.*Everywhere/);
  await person.click(dialog.getByRole('button', { name: 'Save this' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(await named('services', 'Gait study')).toMatchObject({
    ...{ bufferBefore: 15, aheadDays: 30, locationIds: [chicago.id] },
  });
});
