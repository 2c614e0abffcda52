import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const onThePageOf = async (changes: Record<string, unknown> = {}) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const newYork = clinic.locations.find(({ zone }) => zone === 'America/New_York');
  const request = await aRequest(desk, clinic, {
    firstName: 'Ida',
    lastName: 'Berg',
    locationId: newYork?.id,
    ...changes,
  });
  const person = await open('front-desk', `/requests/${request.id}/show`);
  await screen.findByRole('heading', { name: 'Ida Berg' });
  const read = async (part = '') => (await desk.get(`/api/requests/${request.id}${part}`)).json;
  return { person, request, read };
};

const dialogOf = (name: string) => screen.findByRole('dialog', { name });

test('the outcome suggests the next try and hands the turn to the patient, until somebody says otherwise', async () => {
  const { person, read } = await onThePageOf();
  await person.click(screen.getByRole('button', { name: 'Log a try' }));
  const dialog = await dialogOf('Log a try');
  const next = within(dialog).getByLabelText('Next try');
  await person.click(within(dialog).getByRole('radio', { name: 'No answer' }));
  await waitFor(() => expect(next).toHaveValue('2026-10-26T14:30'));
  await person.click(within(dialog).getByRole('radio', { name: 'Left a message with someone' }));
  await waitFor(() => expect(next).toHaveValue('2026-10-27T14:30'));
  await person.type(within(dialog).getByRole('textbox', { name: 'With whom?' }), 'Her sister');
  expect(within(dialog).getByRole('checkbox', { name: 'Then wait for the patient' })).toBeChecked();
  await person.click(within(dialog).getByRole('button', { name: 'Log it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read()).toMatchObject({
    status: 'awaiting-patient',
    nextTryAt: '2026-10-27T18:30:00.000Z',
  });
  expect(await read('/contact-attempts')).toMatchObject([{ leftWith: 'Her sister' }]);
  expect(await screen.findByText('Taken by Her sister.')).toBeVisible();
});

test('reached sets no next try and waits for nobody', async () => {
  const { person, read } = await onThePageOf();
  await person.click(screen.getByRole('button', { name: 'Log a try' }));
  const dialog = await dialogOf('Log a try');
  await person.click(within(dialog).getByRole('radio', { name: 'Reached' }));
  expect(within(dialog).queryByRole('checkbox')).toBeNull();
  await person.click(within(dialog).getByRole('button', { name: 'Log it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read()).toMatchObject({ status: 'in-review', nextTryAt: null });
});

test('a template is filled in the patient’s language, changed, sent, and stands in the log', async () => {
  const { person, request, read } = await onThePageOf({ language: 'es' });
  await person.keyboard('w');
  const dialog = await dialogOf('Send a message');
  expect(within(dialog).getByRole('radio', { name: 'Spanish' })).toBeChecked();
  expect(within(dialog).getByRole('radio', { name: /^Text message/ })).toBeDisabled();
  await person.click(within(dialog).getByRole('combobox', { name: 'Template' }));
  expect(screen.queryByRole('option', { name: 'Voicemail script' })).toBeNull();
  await person.click(await screen.findByRole('option', { name: 'Please call back' }));
  const text = within(dialog).getByRole('textbox', { name: /^Text/ });
  await waitFor(() => expect(text).toHaveTextContent(request.reference));
  await person.click(within(dialog).getByRole('radio', { name: 'English' }));
  await waitFor(() => expect(text).toHaveTextContent('Hello Ida Berg,'));
  await person.type(text, ' Ask for Marisol.');
  server.use(http.post('*/api/requests/:id/messages', () => HttpResponse.error(), { once: true }));
  await person.click(within(dialog).getByRole('button', { name: 'Send' }));
  expect(await within(dialog).findByText(/server cannot be reached/)).toBeVisible();
  expect(text).toHaveTextContent('Ask for Marisol.');
  await person.click(within(dialog).getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read('/messages')).toMatchObject([
    { channel: 'email', language: 'en', recipient: request.email, status: 'kept' },
  ]);
  const log = await screen.findByRole('region', { name: 'Messages sent' });
  expect(await within(log).findByText(/Kept/)).toBeVisible();
});

test('braces that nothing fills are not sent', async () => {
  const { person, read } = await onThePageOf();
  await person.keyboard('w');
  const dialog = await dialogOf('Send a message');
  await person.type(within(dialog).getByRole('textbox', { name: /^Subject/ }), 'About your request');
  await person.type(within(dialog).getByRole('textbox', { name: /^Text/ }), 'Ask for {{{{{{whom}}}}}}');
  await person.click(within(dialog).getByRole('button', { name: 'Send' }));
  expect((await within(dialog).findAllByText(/double braces/)).length).toBeGreaterThan(0);
  expect(await read('/messages')).toEqual([]);
});

test('a text message goes by hand, and one says that it went', async () => {
  const { person, request, read } = await onThePageOf({ mayText: true });
  await person.keyboard('w');
  const dialog = await dialogOf('Send a message');
  await person.click(within(dialog).getByRole('radio', { name: /^Text message/ }));
  await person.type(within(dialog).getByRole('textbox', { name: /^Subject/ }), 'Call back');
  await person.type(within(dialog).getByRole('textbox', { name: /^Text/ }), 'Please call us');
  expect(within(dialog).getByRole('link', { name: 'Open in my messages app' })).toHaveAttribute(
    'href',
    `sms:${request.phone}?&body=Please%20call%20us`,
  );
  await person.click(within(dialog).getByRole('button', { name: 'I sent it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read('/messages')).toMatchObject([{ channel: 'sms', status: 'kept', body: 'Please call us' }]);
});
