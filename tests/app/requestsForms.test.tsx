import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf, etag, move } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const field = (name: RegExp) => screen.getByRole('textbox', { name });

const choose = async (person: UserEvent, name: RegExp, option: RegExp) => {
  await person.click(screen.getByRole('combobox', { name }));
  await person.click(await screen.findByRole('option', { name: option }));
};

/** At once, as from a clipboard: typing key by key is slow here and proves nothing more. */
const enter = async (person: UserEvent, name: RegExp, text: string) => {
  await person.click(field(name));
  await person.paste(text);
};

const fillIn = async (person: UserEvent, phone: string) => {
  await enter(person, /^First name/, 'Noor');
  await enter(person, /^Last name/, 'Haddad');
  await enter(person, /^Phone/, phone);
  await enter(person, /^E-mail/, 'noor@example.org');
  await person.click(screen.getByRole('radio', { name: /New patient/ }));
  await choose(person, /^Location/, /Chicago/);
  await choose(person, /^Reason/, /Follow-up/);
};

test('what is missing and what is not valid are told apart at the fields, and nothing typed is lost', async () => {
  const person = await open('front-desk', '/requests/create');
  await screen.findByRole('textbox', { name: /^First name/ });
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter a phone number we can call.')).toBeVisible();
  expect(screen.getByText('Enter an e-mail address.')).toBeVisible();
  expect(screen.getByText('Choose a location.')).toBeVisible();
  expect(screen.getByText('Choose the reason for the visit.')).toBeVisible();
  expect(field(/^Phone/)).toHaveFocus();

  await enter(person, /^Phone/, '12345');
  await enter(person, /^E-mail/, 'noor@');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/This phone number is not valid/)).toBeVisible();
  expect(screen.getByText(/This e-mail address is not valid/)).toBeVisible();
  expect(field(/^Phone/)).toHaveValue('12345');
});

test('a request taken down by phone is stored as the desk typed it, and opens', async () => {
  const person = await open('front-desk', '/requests/create');
  await screen.findByRole('textbox', { name: /^First name/ });
  await fillIn(person, '303 555 0100 x12');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  expect(screen.getByRole('link', { name: '(303) 555-0100 x12', hidden: true })).toBeInTheDocument();
  expect(await screen.findByText('took the request down.', { exact: false })).toBeVisible();
});

test('while someone is written down, whoever it may be stands beside, open requests first', async () => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const same = { firstName: 'Pilar', lastName: 'Ocampo', phone: '303 555 0166', email: 'pilar@example.org' };
  const current = await aRequest(desk, clinic, { ...same, language: 'es' });
  const ended = await aRequest(desk, clinic, same);
  await move(desk, ended, { to: 'withdrawn', reason: 'Asked twice.' });
  const person = await open('front-desk', '/requests/create');
  await person.type(await screen.findByRole('textbox', { name: /^Phone/ }), '0166');
  const beside = screen.getByRole('region', { name: 'Known already?' });
  expect(await within(beside).findByText('2 requests may be theirs.')).toBeVisible();
  const links = within(beside).getAllByRole('link', { name: 'Open the request of Pilar Ocampo' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `#/requests/${current.id}/show`,
    `#/requests/${ended.id}/show`,
  ]);

  const [use] = within(beside).getAllByRole('button', { name: /^Use the details of Pilar Ocampo/ });
  await person.click(use as HTMLElement);
  expect(field(/^First name/)).toHaveValue('Pilar');
  expect(field(/^Last name/)).toHaveValue('Ocampo');
  expect(field(/^Phone/)).toHaveValue('(303) 555-0166');
  expect(field(/^E-mail/)).toHaveValue('pilar@example.org');
  expect(screen.getByRole('radio', { name: /Returning patient/ })).toBeChecked();
  await person.click(screen.getByRole('button', { name: /^More/ }));
  expect(screen.getByRole('combobox', { name: /^Language/ })).toHaveTextContent('Spanish');
});

test('a call is written down by keyboard alone and saved from whatever field has the focus', async () => {
  const person = await open('front-desk', '/requests/create');
  await waitFor(() => expect(field(/^Phone/)).toHaveFocus());
  for (const text of ['303 555 0133', 'Ugo', 'Neri', 'ugo@example.org']) {
    await person.paste(text);
    await person.tab();
  }
  await person.keyboard(' ');
  for (const [list, letters] of [
    [/^Location/, 'Chi'],
    [/^Reason/, 'Fol'],
  ] as const) {
    await person.tab();
    expect(screen.getByRole('combobox', { name: list })).toHaveFocus();
    await person.keyboard('{Enter}');
    await screen.findByRole('listbox');
    await person.keyboard(`${letters}{Enter}`);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
  }
  await person.tab();
  await person.paste('Since Monday.');
  await person.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('heading', { name: 'Ugo Neri' })).toBeVisible();
});

test('the server’s word about a field stands at the field', async () => {
  server.use(
    http.post(
      '*/api/requests',
      () =>
        HttpResponse.json(
          { title: 'Some fields.', status: 422, errors: { locationId: 'Choose a location from the list.' } },
          { status: 422 },
        ),
      { once: true },
    ),
  );
  const person = await open('front-desk', '/requests/create');
  await screen.findByRole('textbox', { name: /^First name/ });
  await fillIn(person, '303 555 0101');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Choose a location from the list.')).toBeVisible();
  expect(field(/^Last name/)).toHaveValue('Haddad');
});

test('two people correct one request: both versions are shown, and neither typing is lost', async () => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName: 'Berg' });
  const person = await open('front-desk', `/requests/${request.id}`);
  await screen.findByRole('textbox', { name: /^First name/ });
  await enter(person, /^Chart number/, 'LC-1');
  await desk.put(`/api/requests/${request.id}`, { planName: 'Aster Gold' }, etag(request));
  await person.click(screen.getByRole('button', { name: 'Save' }));

  const dialog = await screen.findByRole('dialog', { name: 'Someone else saved this first' });
  expect(within(dialog).getByText('LC-1')).toBeVisible();
  expect(within(dialog).getByText('Aster Gold')).toBeVisible();
  await person.click(within(dialog).getByRole('button', { name: 'Save this' }));
  await waitFor(async () =>
    expect((await desk.get(`/api/requests/${request.id}`)).json).toMatchObject({
      chartNumber: 'LC-1',
      planName: 'Aster Gold',
    }),
  );
});
