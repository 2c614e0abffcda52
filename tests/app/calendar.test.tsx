import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays, addMinutes, minutesBetween, zonedDay } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

let days = 0;
/** A visit in Chicago, late in a morning of its own. */
const aVisit = async (firstName: string, changes: Record<string, unknown> = {}) => {
  days += 1;
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const chicago = clinic.locations.find(({ name }) => name === 'Chicago')!;
  const request = await aRequest(desk, clinic, {
    firstName,
    lastName: 'Berg',
    locationId: chicago.id,
    phone: '312 555 0142',
    ...changes,
  });
  const from = new Date(world().clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const query = new URLSearchParams({ serviceId: request.serviceId, locationId: chicago.id, from });
  const slots = (await desk.get(`/api/slots?${query.toString()}`)).json as {
    startsAt: string;
    providerId: string;
  }[];
  const { startsAt, providerId } = slots.find((slot) => /T1[56]:[03]0/.test(slot.startsAt))!;
  const body = { requestId: request.id, serviceId: request.serviceId, locationId: chicago.id };
  const booked = await desk.post('/api/appointments', { ...body, startsAt, providerId }, etag(request));
  if (booked.status !== 201) throw new Error(booked.text);
  const now = async () => (await desk.get(`/api/appointments/${booked.json.id}`)).json;
  const day = zonedDay(startsAt, chicago.zone);
  const page = `/appointments?view=day&day=${day}`;
  return {
    desk,
    request,
    visit: booked.json,
    page,
    day,
    now,
    provider: clinic.providers.find(({ id }) => id === providerId)!,
  };
};

const block = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name} Berg, `) });

test('a visit is carried by key: picked up, moved, made longer, put down, and taken back', async () => {
  const { visit, page, now } = await aVisit('Ida');
  const person = await open('front-desk', page);
  (await block('Ida')).focus();
  await person.keyboard(' ');
  expect(await screen.findByText(/^Ida Berg is in hand: /)).toBeInTheDocument();
  await person.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}+');
  const minutes = minutesBetween(visit.startsAt, visit.endsAt);
  expect(await screen.findByText(new RegExp(`, ${minutes + 5} minutes, `))).toBeInTheDocument();
  expect((await now()).startsAt).toBe(visit.startsAt);
  expect(await block('Ida')).toHaveFocus();
  await person.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await now()).toMatchObject({
      startsAt: addMinutes(visit.startsAt, 20),
      endsAt: addMinutes(visit.endsAt, 25),
    }),
  );
  await screen.findByRole('button', { name: 'Undo' });
  await person.keyboard('{Control>}z{/Control}');
  await waitFor(async () =>
    expect(await now()).toMatchObject({ startsAt: visit.startsAt, endsAt: visit.endsAt }),
  );
});

test('each move by key is told at once, beside the one before; taken back by key, nothing stale is offered', async () => {
  const { visit, page, now } = await aVisit('Ada');
  const person = await open('front-desk', page);
  const carry = async () => {
    await waitFor(async () => expect(await block('Ada')).toHaveFocus());
    await person.keyboard(' {ArrowDown}{Enter}');
  };
  (await block('Ada')).focus();
  await carry();
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1));
  const first = (await now()).startsAt;
  await carry();
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(2));
  expect((await now()).startsAt).not.toBe(first);

  await person.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Ada Berg is back where it was.')).toBeVisible();
  expect(screen.queryAllByRole('button', { name: 'Undo' })).toEqual([]);
  expect((await now()).startsAt).toBe(first);
  expect(first).not.toBe(visit.startsAt);
});

test('Escape puts a carried visit back', async () => {
  const { visit, page, now } = await aVisit('Eva');
  const person = await open('front-desk', page);
  (await block('Eva')).focus();
  await person.keyboard(' {ArrowDown}{ArrowDown}{Escape}');
  expect(await screen.findByText('Eva Berg is back where it was.')).toBeInTheDocument();
  expect((await now()).version).toBe(visit.version);
});

test('a visit carried past the last day in sight turns the page and stays in hand', async () => {
  const { visit, day, now } = await aVisit('Tove');
  const person = await open('front-desk', `/appointments?view=week&day=${day}`);
  (await block('Tove')).focus();
  const daysLeft = 7 - new Date(`${day}T12:00:00Z`).getUTCDay();
  await person.keyboard(` ${'{ArrowRight}'.repeat(daysLeft)}`);
  expect(await screen.findByText(/^Another page: Sunday, /)).toBeInTheDocument();
  await waitFor(async () => expect(await block('Tove')).toHaveFocus());
  await person.keyboard('{ArrowRight}'.repeat(7 - daysLeft));
  const zone = 'America/Chicago';
  await person.keyboard('{Enter}');
  await waitFor(async () => expect(zonedDay((await now()).startsAt, zone)).toBe(addDays(day, 7)));
  await waitFor(async () => expect(await block('Tove')).toHaveFocus());
  await person.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await now()).startsAt).toBe(visit.startsAt));
});

test('a week is everybody’s, or of one provider who is chosen there', async () => {
  const { provider, day } = await aVisit('Alma');
  const person = await open('front-desk', `/appointments?view=week&day=${day}`);
  await block('Alma');
  const whose = await screen.findByRole('group', { name: 'Whose week' });
  expect(within(whose).getByRole('button', { name: 'Everybody' })).toHaveAttribute('aria-pressed', 'true');
  const [other] = within(whose)
    .getAllByRole('button', { pressed: false })
    .filter(({ textContent }) => textContent !== provider.name);
  await person.click(other!);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Alma Berg, / })).toBeNull());
  await person.click(within(whose).getByRole('button', { name: provider.name }));
  await block('Alma');
  await person.click(within(whose).getByRole('button', { name: 'Everybody' }));
});

test('a move that is refused leaves the visit where it was, in the server’s words, with other times to take', async () => {
  const { visit, desk, page, now, request } = await aVisit('Una');
  const clinic = await clinicOf(desk);
  const other = await aRequest(desk, clinic, { locationId: request.locationId });
  const { serviceId, providerId, locationId } = visit;
  const body = { serviceId, providerId, locationId, startsAt: addMinutes(visit.endsAt, 15) };
  const next = await desk.post('/api/appointments', { requestId: other.id, ...body }, etag(other));
  expect(next.status).toBe(201);

  const person = await open('front-desk', page);
  (await block('Una')).focus();
  await person.keyboard(' {ArrowDown}{ArrowDown}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'The visit of Una Berg stays where it was' });
  expect((await now()).startsAt).toBe(visit.startsAt);
  const [alternative] = within(within(dialog).getByRole('region')).getAllByRole('button');
  await person.click(alternative!);
  await waitFor(async () => expect((await now()).startsAt).not.toBe(visit.startsAt));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a visit opens with the request behind it, its time in its own zone', async () => {
  const { page, provider } = await aVisit('Ola', { message: 'My knee hurts on stairs.' });
  const person = await open('front-desk', page);
  (await block('Ola')).focus();
  await person.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: 'Ola Berg' });
  expect(await within(drawer).findByText('(312) 555-0142')).toBeVisible();
  expect(within(drawer).getByText(/Chicago time$/)).toBeVisible();
  expect(within(drawer).getByText('My knee hurts on stairs.')).toBeVisible();
  expect(within(drawer).getByText(provider.name)).toBeVisible();
  await person.click(within(drawer).getByRole('button', { name: 'Arrived: Ola Berg' }));
  expect(await within(drawer).findByRole('button', { name: 'Check in: Ola Berg' })).toBeVisible();
});

test('what is closed and away says so, and each column names its place', async () => {
  const { page, provider } = await aVisit('Siv');
  await open('front-desk', page);
  await block('Siv');
  expect(screen.getAllByText(provider.name).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Chicago time').length).toBeGreaterThan(0);
  expect((await screen.findAllByText('Closed')).length).toBeGreaterThan(0);
});

test('whoever may not book opens visits and carries none', async () => {
  const { visit, page, now } = await aVisit('Kim');
  const desk = await world().as('admin');
  const me = (await (await world().as('clinician')).get('/api/me')).json;
  const { json: providers } = await desk.get('/api/providers');
  const provider = providers.find(({ id }: { id: string }) => id === visit.providerId);
  for (const one of providers.filter(({ staffId }: { staffId: string }) => staffId === me.id))
    await desk.put(`/api/providers/${one.id}`, { staffId: null }, etag(one));
  const fresh = (await desk.get(`/api/providers/${provider.id}`)).json;
  await desk.put(`/api/providers/${provider.id}`, { staffId: me.id }, etag(fresh));
  const person = await open('clinician', page);
  (await block('Kim')).focus();
  await person.keyboard(' ');
  const drawer = await screen.findByRole('dialog', { name: 'Kim Berg' });
  expect(within(drawer).queryByRole('button', { name: /Arrived/ })).toBeNull();
  expect((await now()).version).toBe(visit.version);
});

test('a day of a location goes on paper, and the trail knows of it', async () => {
  const { day } = await aVisit('Liv', { interpreter: true, accessNeeds: 'Wheelchair' });
  const person = await open('front-desk', `/appointments/sheet?day=${day}`);
  await person.click(await screen.findByRole('combobox', { name: 'Sheet of' }));
  await person.click(await screen.findByRole('option', { name: 'Chicago' }));
  const sheet = await screen.findByRole('region', { name: 'Day sheet' });
  const row = within(sheet).getByRole('row', { name: /Liv Berg/ });
  expect(row).toHaveTextContent(/\(312\) 555-0142.*first visit; interpreter; Access: Wheelchair/);
  expect(sheet).toHaveTextContent(/Printed .*, Chicago time by /);
  const events = (await (await world().as('manager')).get('/api/events')).json;
  expect(events.some(({ action }: { action: string }) => action === 'printed')).toBe(true);
});

test('the choice of a sheet speaks Spanish, also where nothing is called so', async () => {
  localStorage.setItem('clinic-desk.locale', '"es"');
  const person = await open('front-desk', '/appointments/sheet');
  await person.type(await screen.findByRole('combobox', { name: 'Hoja de' }), 'nowhere');
  expect(await screen.findByText('Ninguna sede ni profesional se llama así.')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Cerrar' }));
  expect(screen.getByRole('button', { name: 'Abrir' })).toBeVisible();
});

test('nobody without appointments opens the calendar or a sheet', async () => {
  await open('content-manager', '/appointments/sheet');
  expect((await screen.findAllByText('Not for your role')).length).toBeGreaterThan(0);
});
