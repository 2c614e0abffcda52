import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { requests } from '#server/db/schema.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

test('what a colleague changes shows in the open request without reloading', async () => {
  const desk = await world().as('manager');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName: 'Berg' });
  await open('front-desk', `/requests/${request.id}/show`);
  expect(await screen.findByRole('heading', { name: 'Ida Berg' })).toBeVisible();
  await desk.put(`/api/requests/${request.id}`, { lastName: 'Bergström' }, etag(request));
  expect(await screen.findByRole('heading', { name: 'Ida Bergström' })).toBeVisible();
});

test('that a patient has arrived shows at their request, whoever says so', async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk));
  const { serviceId, id: requestId } = request;
  const { json: slots } = await desk.get(`/api/slots?serviceId=${serviceId}&requestId=${requestId}`);
  const { providerId, locationId, startsAt } = slots[0];
  const wanted = { requestId, serviceId, providerId, locationId, startsAt };
  const { json: visit } = await desk.post('/api/appointments', wanted, etag(request));
  await open('front-desk', `/requests/${requestId}/show`);
  const visits = await screen.findByRole('region', { name: 'Appointments' });
  expect(await within(visits).findByText('Booked')).toBeVisible();
  await desk.post(`/api/appointments/${visit.id}/moves`, { to: 'arrived' }, etag(visit));
  expect(await within(visits).findByText('Arrived')).toBeVisible();
});

test('a request that has ended is nobody’s turn', async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Ada', lastName: 'Voss' });
  await open('front-desk', `/requests/${request.id}/show`);
  const pane = within(await screen.findByRole('region', { name: 'The request' }));
  expect(await pane.findByText(/^Our turn/)).toBeVisible();
  await desk.post(
    `/api/requests/${request.id}/moves`,
    { to: 'withdrawn', reason: 'Is well again.' },
    etag(request),
  );
  await waitFor(() => expect(pane.queryByText(/^Our turn/)).not.toBeInTheDocument());
});

test('a connection that stays lost is told, and that it is back', async () => {
  server.use(http.get('*/api/live', () => HttpResponse.error()));
  await open('front-desk', '/requests');
  expect(await screen.findByText(/^Connection lost since .* changes of others may be missing/)).toBeVisible();
  server.resetHandlers();
  globalThis.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Back; caught up.')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Back; caught up.')).not.toBeInTheDocument());
});

test('words that nobody has read stand in the window’s title and above every page until someone reads them', async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const message = 'My back hurts and I have lost control of my bladder.';
  const urgent = await aRequest(desk, clinic, { firstName: 'Tilda', lastName: 'Sorg', message });
  await world()
    .db.update(requests)
    .set({ createdAt: new Date('2020-01-01') })
    .where(eq(requests.id, urgent.id));
  await open('front-desk', '/account');
  const words = /^A request has words to read first that nobody has read since/;
  const banner = await screen.findByText(words);
  expect(banner).not.toHaveTextContent('Tilda');
  expect(screen.getByRole('link', { name: 'Read it now' })).toHaveAttribute(
    'href',
    `#/requests/${urgent.id}/show`,
  );
  await waitFor(() => expect(document.title).toMatch(/^\(1!\) /));

  await desk.post(`/api/requests/${urgent.id}/flags-read`, { outcome: 'called-patient' });
  await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument());
  await waitFor(() => expect(document.title).not.toContain('!'));
});

test('nobody who may not read every request is told of alarms', async () => {
  await open('clinician', '/account');
  expect(await screen.findByRole('button', { name: /^Account/ })).toBeVisible();
  expect(document.title).toMatch(/^[^(\d]/);
});

describe('notices of the browser', () => {
  const shown: string[] = [];
  class Notice extends EventTarget {
    static permission: NotificationPermission = 'granted';
    static requestPermission = async () => Notice.permission;
    constructor(_: string, { body }: { body: string }) {
      super();
      shown.push(body);
    }
  }

  test('are off until asked for; then they tell of what has come, without names, and once', async () => {
    vi.stubGlobal('Notification', Notice);
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const desk = await world().as('front-desk');
    const clinic = await clinicOf(desk);
    const message = 'I have numbness between my legs since yesterday.';
    const person = await open('front-desk', '/account');
    await person.click(await screen.findByRole('button', { name: /^Account/ }));
    await person.click(screen.getByRole('menuitem', { name: 'Notify me in this browser' }));
    expect(await screen.findByText(/^You will be told here/)).toBeVisible();
    shown.length = 0;
    await aRequest(desk, clinic, { firstName: 'Vera', message });
    await waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]).toBe('A request has words to read first that nobody has read.');
    expect(localStorage.getItem('clinic-desk.notify.desktop')).toBe('true');
    vi.unstubAllGlobals();
  });

  test('stay off when the browser refuses', async () => {
    vi.stubGlobal(
      'Notification',
      class extends Notice {
        static override requestPermission = async (): Promise<NotificationPermission> => 'denied';
      },
    );
    const person = await open('front-desk', '/account');
    await person.click(await screen.findByRole('button', { name: /^Account/ }));
    await person.click(screen.getByRole('menuitem', { name: 'Notify me in this browser' }));
    expect(await screen.findByText(/does not allow notices/)).toBeVisible();
    expect(localStorage.getItem('clinic-desk.notify.desktop')).toBeNull();
    vi.unstubAllGlobals();
  });
});
