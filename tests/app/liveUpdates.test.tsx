import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
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

test('a connection that stays lost is told, and that it is back', async () => {
  server.use(http.get('*/api/live', () => HttpResponse.error()));
  await open('front-desk', '/requests');
  expect(await screen.findByText(/^Connection lost since .* changes of others may be missing/)).toBeVisible();
  server.resetHandlers();
  globalThis.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Back; caught up.')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Back; caught up.')).not.toBeInTheDocument());
});
