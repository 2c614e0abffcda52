import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
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
  const [first] = await within(suggested).findAllByRole('button');
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
  expect(await screen.findByText(/^Ask for 2 of these before booking/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /^Full name/ })).toHaveFocus();
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  await person.type(screen.getByRole('textbox', { name: 'Agreed with' }), 'her daughter');
  await person.click(within(confirm).getByRole('button', { name: 'Book' }));

  expect(await screen.findByRole('heading', { name: 'Ida Berg' })).toBeVisible();
  const { json: booked } = await desk.get(`/api/requests/${request.id}`);
  expect(booked.status).toBe('scheduled');
  const { json: appointment } = await desk.get(`/api/appointments/${booked.appointmentId}`);
  expect(appointment).toMatchObject({
    status: 'booked',
    requestId: request.id,
    agreedWith: 'her daughter',
    checklist: { identifiers: ['name', 'phone'] },
  });
  const visits = await screen.findByRole('region', { name: 'Appointments' });
  expect(await within(visits).findByText(/Agreed with: her daughter/)).toBeVisible();
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

test('everything goes by keyboard: a number chooses, E keeps it longer, B books; what was ticked stays through a refusal', async () => {
  const { page, request, desk } = await aWaitingRequest({ firstName: 'Kaja' });
  const person = await open('front-desk', page);
  await firstSuggestion();
  await person.keyboard('2');
  const confirm = await screen.findByRole('region', { name: 'Chosen time' });
  await within(confirm).findByText('Kept for 10:00');
  const held = async () =>
    (
      await desk.get(
        `/api/appointments?filter=${encodeURIComponent(JSON.stringify({ requestId: request.id, status: 'pending' }))}`,
      )
    ).json;
  const [first] = await held();
  world().clock.advance(3);
  vi.setSystemTime(world().clock.now());
  await person.keyboard('e');
  await waitFor(async () => expect((await held())[0].holdExpiresAt > first.holdExpiresAt).toBe(true));
  expect((await held()).map(({ id }: { id: string }) => id)).toEqual([first.id]);

  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^E-mail/ }));
  server.use(http.post('*/api/appointments', () => HttpResponse.error(), { once: true }));
  (document.activeElement as HTMLElement).blur();
  await person.keyboard('b');
  expect(await screen.findByText(/could not be reached|No connection|cannot be reached/i)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /^E-mail/ })).toBeChecked();
  await person.keyboard('b');
  expect(await screen.findByRole('heading', { name: 'Kaja Berg' })).toBeVisible();
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('scheduled');
});

test('a time that clocks skip or show twice is named at its field', async () => {
  const { page, desk, request } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await firstSuggestion();
  const form = screen.getByRole('form', { name: 'Another time' });
  const provider = (await clinicOf(desk)).providers.find(({ serviceIds }) =>
    serviceIds.includes(request.serviceId),
  );
  await person.click(within(form).getByRole('combobox', { name: 'Provider' }));
  await person.click(await screen.findByRole('option', { name: provider!.name }));
  const type = (date: string, time: string) => {
    fireEvent.change(within(form).getByLabelText('Date'), { target: { value: date } });
    fireEvent.change(within(form).getByLabelText('Time (Chicago)'), { target: { value: time } });
  };
  const submit = () => person.click(within(form).getByRole('button', { name: 'Keep this time' }));
  await submit();
  expect(await within(form).findByText('Enter a time.')).toBeVisible();
  type('2027-03-14', '02:30');
  await submit();
  expect(await within(form).findByText(/clocks in Chicago skip this time/)).toBeVisible();
  type('2026-11-01', '01:30');
  await submit();
  const twice = await within(form).findByRole('group', { name: /show this time twice/ });
  expect(
    within(twice)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['1:30 AM CDT', '1:30 AM CST']);
  type('2026-11-02', '03:00');
  await submit();
  expect(
    (await screen.findAllByText(/does not work at this location at this time|no hours|closed/)).length,
  ).toBeGreaterThan(0);
});

test('a manager books over another visit in a step of its own, with a reason; the desk is not offered it', async () => {
  const { page, desk, request } = await aWaitingRequest({ firstName: 'Lova' });
  const taken = {
    status: 409,
    code: 'slot_taken',
    detail: 'Just taken.',
    alternatives: [],
  };
  const refuse = () =>
    server.use(http.post('*/api/holds', () => HttpResponse.json(taken, { status: 409 }), { once: true }));
  refuse();
  const first = await open('front-desk', page);
  await first.click(await firstSuggestion());
  await screen.findByText(/This time has just been taken/);
  expect(screen.queryByRole('button', { name: /Book over/ })).toBeNull();
  cleanup();

  refuse();
  const person = await open('manager', page);
  await person.click(await firstSuggestion());
  await person.click(await screen.findByRole('button', { name: 'Book over the other visit…' }));
  await person.click(screen.getByRole('checkbox', { name: /^Full name/ }));
  await person.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  await person.click(screen.getByRole('button', { name: 'Book over the other visit…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Book over another visit' });
  await person.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'The surgeon asked for it');
  await person.click(within(dialog).getByRole('button', { name: 'Book over it' }));
  expect(await screen.findByRole('heading', { name: 'Lova Berg' })).toBeVisible();
  const { json } = await desk.get(`/api/requests/${request.id}`);
  expect((await desk.get(`/api/appointments/${json.appointmentId}`)).json.reason).toBe(
    'The surgeon asked for it',
  );
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
  await person.click(within(dialog).getByRole('radio', { name: 'The patient' }));
  await person.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Snow');
  await person.click(await within(dialog).findByRole('radio', { name: 'Put it on the waiting list' }));
  await person.click(within(dialog).getByRole('button', { name: 'Cancel the visit' }));
  const next = await screen.findByRole('dialog', { name: 'What comes next' });
  expect(within(next).getByRole('link', { name: 'Open the request' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/show$/),
  );
  await person.click(within(next).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await desk.get(`/api/appointments/${booked.json.id}`)).json.cancelledBy).toBe('patient');
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('waitlisted');
});
