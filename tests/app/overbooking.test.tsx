import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { zonedDay } from '#domain/instant.ts';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world, server } = screensOverADesk();

/** A manager has typed a time that somebody else has. */
const wantingATakenTime = async (firstName: string) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const { visit, ids } = await aVisit(desk);
  const request = await aRequest(desk, clinic, { firstName });
  const zone = clinic.locations.find(({ id }) => id === ids.locationId)?.zone ?? '';
  const provider = clinic.providers.find(({ id }) => id === visit.providerId);
  const person = await open('manager', `/requests/${request.id}/schedule`);
  const form = within(await screen.findByRole('form', { name: 'Another time' }));
  const clock = new Date(visit.startsAt).toLocaleTimeString('en-GB', { timeZone: zone, timeStyle: 'short' });
  fireEvent.change(form.getByLabelText('Date'), { target: { value: zonedDay(visit.startsAt, zone) } });
  fireEvent.change(form.getByLabelText(/^Time/), { target: { value: clock } });
  await person.click(form.getByRole('combobox', { name: 'Provider' }));
  await person.click(await screen.findByRole('option', { name: provider?.name ?? '' }));
  await person.click(form.getByRole('button', { name: 'Keep this time' }));
  const over = await screen.findByRole('button', { name: 'Book over the other visit…' });
  return { desk, person, visit, request, over };
};

test('over another visit is booked only once two identifiers and a reason are given, and both stand on it', async () => {
  const { desk, person, visit, request, over } = await wantingATakenTime('Ola');
  expect(screen.getByRole('button', { name: 'Book' })).toBeDisabled();
  await person.click(over);
  expect(await screen.findByText(/^Ask for 2 of these before booking/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^E-mail/ }));
  await person.click(over);
  const dialog = within(await screen.findByRole('dialog', { name: 'Book over another visit' }));
  const reason = dialog.getByRole('textbox', { name: /Reason/ });
  await person.click(dialog.getByRole('button', { name: 'Book over it' }));
  await waitFor(() => expect(reason).toHaveAccessibleDescription('Say why: this step needs a reason.'));
  await person.type(reason, 'The surgeon asked for it');
  await person.click(dialog.getByRole('button', { name: 'Book over it' }));
  expect(await screen.findByRole('heading', { name: `Ola ${request.lastName}` })).toBeVisible();
  const { json: now } = await desk.get(`/api/requests/${request.id}`);
  expect((await desk.get(`/api/appointments/${now.appointmentId}`)).json).toMatchObject({
    ...{ status: 'booked', overbooked: true, reason: 'The surgeon asked for it' },
    ...{ startsAt: visit.startsAt, providerId: visit.providerId },
  });
  const card = await screen.findByRole('region', { name: 'Appointments' });
  expect(await within(card).findByText('overbooked')).toBeVisible();
});

test('without a connection nothing is booked over, and who is asked for, the ticks and the time stand', async () => {
  const { desk, person, request, over } = await wantingATakenTime('Pia');
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  await person.click(over);
  const dialog = within(await screen.findByRole('dialog', { name: 'Book over another visit' }));
  await person.type(dialog.getByRole('textbox', { name: /Reason/ }), 'Post-op check');
  server.use(http.post('*/api/appointments', () => HttpResponse.error(), { once: true }));
  await person.click(dialog.getByRole('button', { name: 'Book over it' }));
  expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
  expect(dialog.getByRole('textbox', { name: /Reason/ })).toHaveValue('Post-op check');
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('new');
  await person.click(dialog.getByRole('button', { name: 'Book over it' }));
  await waitFor(async () =>
    expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('scheduled'),
  );
});
