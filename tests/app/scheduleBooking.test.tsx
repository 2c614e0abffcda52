import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const aWaitingRequest = async (changes: Record<string, unknown> = {}) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const chicago = clinic.locations.find(({ name }) => name === 'Chicago');
  const request = await aRequest(desk, clinic, {
    firstName: 'Ida',
    lastName: 'Berg',
    locationId: chicago?.id,
    ...changes,
  });
  return { desk, request, page: `/requests/${request.id}/schedule` };
};

const firstSuggestion = async () => {
  const suggested = await screen.findByRole('region', { name: 'Suggested' });
  const [first] = within(suggested).getAllByRole('button');
  return first!;
};

test('a chosen time is held, read aloud in the location’s own time, and booked', async () => {
  const { page, request, desk } = await aWaitingRequest();
  const person = await open('front-desk', page);
  expect(await screen.findByText('All times are Chicago time.')).toBeVisible();
  await person.click(await firstSuggestion());
  const confirm = await screen.findByRole('region', { name: 'Chosen time' });
  const sentence = /^\w+day, \w+ \d+, \d+:\d\d [AP]M, Chicago time, .+; arrive \d+:\d\d [AP]M$/;
  await waitFor(() => expect(within(confirm).getByText(sentence)).toHaveFocus());
  expect(within(confirm).getByText('Kept for 10:00')).toBeVisible();
  await person.click(within(confirm).getByRole('button', { name: 'Book' }));

  expect(await screen.findByRole('heading', { name: 'Ida Berg' })).toBeVisible();
  const { json: booked } = await desk.get(`/api/requests/${request.id}`);
  expect(booked.status).toBe('scheduled');
  const { json: appointment } = await desk.get(`/api/appointments/${booked.appointmentId}`);
  expect(appointment).toMatchObject({ status: 'booked', requestId: request.id });
});

test('leaving lets the held time go', async () => {
  const { page, request, desk } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await person.click(await firstSuggestion());
  await screen.findByText('Kept for 10:00');
  await person.click(screen.getByRole('link', { name: 'Ida Berg' }));
  const filter = encodeURIComponent(JSON.stringify({ requestId: request.id }));
  await waitFor(async () => {
    const { json } = await desk.get(`/api/appointments?filter=${filter}`);
    expect(json).toMatchObject([{ status: 'cancelled' }]);
  });
});

test('a time that was just taken is refused with others at hand', async () => {
  const { page, request } = await aWaitingRequest();
  const alternative = {
    startsAt: '2026-11-02T16:20:00.000Z',
    endsAt: '2026-11-02T16:40:00.000Z',
    providerId: (await clinicOf(await world().as('front-desk'))).providers[0]!.id,
    locationId: request.locationId,
    reasons: [],
  };
  server.use(
    http.post(
      '*/api/holds',
      () =>
        HttpResponse.json(
          { status: 409, code: 'slot_taken', detail: 'Just taken.', alternatives: [alternative] },
          { status: 409 },
        ),
      { once: true },
    ),
  );
  const person = await open('front-desk', page);
  await person.click(await firstSuggestion());
  const others = await screen.findByRole('region', { name: 'Near the time you wanted' });
  expect(within(others).getByText('Monday, November 2, 10:20 AM')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Book' })).toBeDisabled();
});

test('words nobody has read block booking, with the way to read them', async () => {
  const { page } = await aWaitingRequest({ message: 'My groin feels numb.' });
  await open('front-desk', page);
  expect(await screen.findByText(/They block booking until they are read/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read them now' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/show$/),
  );
  expect(screen.queryByRole('region', { name: 'Suggested' })).toBeNull();
});

test('the day list: arrived in one press; cancelling asks why and what becomes of the request', async () => {
  const { request, desk } = await aWaitingRequest({ firstName: 'Olof' });
  const query = new URLSearchParams({ serviceId: request.serviceId, locationId: request.locationId });
  const [slot] = (await desk.get(`/api/slots?${query.toString()}`)).json;
  const { startsAt, providerId, locationId } = slot;
  const body = { requestId: request.id, serviceId: request.serviceId, providerId, locationId, startsAt };
  const booked = await desk.post('/api/appointments', body, { 'If-Match': `"${request.version}"` });
  expect(booked.status).toBe(201);

  const person = await open('front-desk', '/appointments?view=agenda');
  fireEvent.change(await screen.findByLabelText('Day'), { target: { value: startsAt.slice(0, 10) } });
  await person.click(await screen.findByRole('button', { name: 'Arrived: Olof Berg' }));
  expect(await screen.findByRole('button', { name: 'Check in: Olof Berg' })).toBeVisible();

  await person.click(screen.getByRole('button', { name: 'More for Olof Berg' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Cancel' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel: Olof Berg' });
  await person.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Snow');
  await person.click(within(dialog).getByRole('radio', { name: 'Put it on the waiting list' }));
  const [, submit] = within(dialog).getAllByRole('button', { name: 'Cancel' });
  await person.click(submit!);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('waitlisted');
});
