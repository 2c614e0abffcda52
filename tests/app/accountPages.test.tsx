import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { sql } from 'drizzle-orm';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { App } from '#app';
import { offerSetupCode } from '#server/staff/setup.ts';
import { oneTimeCode } from '#tests/oneTimeCode.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { world, server } = screensOverADesk();

/** A browser of its own, signed in nowhere, that keeps the cookies it is given. */
const openBrowser = (page: string): UserEvent => {
  const cookies = new Map<string, string>();
  server.use(
    http.all('*/api/*', async ({ request }) => {
      const headers = new Headers(request.headers);
      headers.set('Cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
      const { pathname, search } = new URL(request.url);
      const body = request.method === 'GET' ? null : await request.arrayBuffer();
      const asked = new Request(`http://127.0.0.1:3000${pathname}${search}`, {
        method: request.method,
        headers,
        body,
      });
      const answer = await world().app.fetch(asked, { incoming: { socket: { remoteAddress: '192.0.2.9' } } });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0/i.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    }),
  );
  globalThis.location.hash = page;
  render(<App api={createApi()} />);
  return userEvent.setup({ delay: null });
};

const retype = async (person: UserEvent, field: HTMLElement, text: string) => {
  await person.clear(field);
  await person.type(field, text);
};

const signIn = async (person: UserEvent, email: string, password: string) => {
  await retype(person, await screen.findByRole('textbox', { name: /^E-mail/ }), email);
  await retype(person, screen.getByLabelText(/^Password/), `${password}{Enter}`);
};

let colleagues = 0;

/** Someone new, and the token of the link they are given. */
const invite = async () => {
  colleagues += 1;
  const email = `colleague-${colleagues}@clinic.example`;
  const admin = await world().as('admin');
  const { json } = await admin.post('/api/staff', { name: 'Noor Haddad', email, roles: ['front-desk'] });
  return { email, token: new URL(json.inviteLink).hash.split('/').at(-1) ?? '' };
};

/** A colleague with a password of their own, signed in, at “My account”. */
const atMyAccount = async () => {
  const password = 'purple ladder cinema';
  const { email, token } = await invite();
  await world().anyone.post('/api/auth/invite', { token, password });
  const person = openBrowser('/account');
  await signIn(person, email, password);
  await screen.findByRole('heading', { name: 'My account' });
  const section = (name: string) => within(screen.getByRole('region', { name }));
  return { person, email, password, section };
};

test('an invited colleague chooses a password, is told what is wrong with the first, and signs in', async () => {
  const { email, token } = await invite();
  const person = openBrowser(`/invite/${token}`);
  const password = await screen.findByLabelText(/^New password/);
  expect(password).toHaveAccessibleDescription(/^At least 15 characters/);
  await person.click(screen.getByRole('button', { name: 'Choose this password' }));
  expect(password).toHaveAccessibleDescription('Choose a password.');
  await person.type(password, 'noor haddad clinic{Enter}');
  await waitFor(() => expect(password).toHaveAccessibleDescription(/too easy to guess/));
  expect([password, document.activeElement]).toEqual([
    screen.getByDisplayValue('noor haddad clinic'),
    password,
  ]);
  await retype(person, password, 'purple ladder cinema{Enter}');
  await person.click(await screen.findByRole('button', { name: 'Go to the sign-in page' }));
  await signIn(person, email, 'purple ladder cinema');
  expect(await screen.findByRole('heading', { name: 'Requests' })).toBeVisible();
});

test('a link works once: afterwards it says so, and what was typed stays', async () => {
  const { token } = await invite();
  await world().anyone.post('/api/auth/invite', { token, password: 'purple ladder cinema' });
  const person = openBrowser(`/invite/${token}`);
  const password = await screen.findByLabelText(/^New password/);
  await person.type(password, 'yellow harbour pencil{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^This link was used already or has run out/);
  expect(password).toHaveValue('yellow harbour pencil');
  await person.click(screen.getByRole('link', { name: 'Go to the sign-in page' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('changing the password asks for the one known now, and ends every other session', async () => {
  const { person, email, password, section } = await atMyAccount();
  const elsewhere = await world().anyone.post('/api/auth/sign-in/email', { email, password });
  const cookie = elsewhere.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { getByLabelText, getByRole, findByText } = section('Password');
  await person.type(getByLabelText(/^Your password now/), 'not this one');
  await person.type(getByLabelText(/^New password/), 'yellow harbour pencil');
  await person.click(getByRole('button', { name: 'Change the password' }));
  await waitFor(() =>
    expect(getByLabelText(/^Your password now/)).toHaveAccessibleDescription(/^This is not your password/),
  );
  expect(getByLabelText(/^New password/)).toHaveValue('yellow harbour pencil');
  await retype(person, getByLabelText(/^Your password now/), password);
  await person.click(getByRole('button', { name: 'Change the password' }));
  expect(await findByText(/^The password is changed/)).toBeVisible();
  expect(getByLabelText(/^New password/)).toHaveValue('');
  expect((await world().anyone.get('/api/me', { Cookie: cookie })).status).toBe(401);
});

test('one sees where one is signed in, and can sign out everywhere else', async () => {
  const { person, email, password, section } = await atMyAccount();
  const { findAllByRole, getByRole, findByText } = section('Where you are signed in');
  expect(await findAllByRole('listitem')).toHaveLength(1);
  const elsewhere = await world().anyone.post(
    '/api/auth/sign-in/email',
    { email, password },
    { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1' },
  );
  await person.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await findByText('Safari, iPhone')).toBeVisible();
  await person.click(getByRole('button', { name: 'Sign out everywhere but here' }));
  expect(await findByText('You are signed in nowhere else.')).toBeVisible();
  const cookie = elsewhere.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await world().anyone.get('/api/me', { Cookie: cookie })).status).toBe(401);
});

test('a second step is set up, asked for at sign-in, opened with a backup code, and left again', async () => {
  const { person, email, password, section } = await atMyAccount();
  const { findByLabelText, findByText, getByRole, getByText, findAllByRole } =
    section('Second step at sign-in');
  await person.type(await findByLabelText(/^Your password now/), `${password}{Enter}`);
  const key = (await findByText(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/)).textContent.replaceAll(' ', '');
  expect(getByRole('link', { name: /^Open it in the app/ })).toHaveAttribute(
    'href',
    expect.stringContaining(`secret=${key}`),
  );
  const code = await findByLabelText(/^Code from/);
  await person.type(code, '000000{Enter}');
  await waitFor(() => expect(code).toHaveAccessibleDescription(/^This code is not right/));
  await retype(person, code, `${oneTimeCode(key)}{Enter}`);
  expect(await findByText(/^On: a code is asked for/)).toBeVisible();
  expect(getByText('Backup codes')).toBeVisible();
  const [backupCode] = (await findAllByRole('listitem')).map(({ textContent }) => textContent);

  await person.click(screen.getByRole('button', { name: /^Account/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await signIn(person, email, password);
  await person.click(await screen.findByRole('button', { name: 'Use a backup code instead' }));
  await person.type(screen.getByLabelText(/^Backup code/), `${backupCode}{Enter}`);
  await person.click(await screen.findByRole('button', { name: /^Account/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'My account' }));

  const again = section('Second step at sign-in');
  await person.click(await again.findByRole('button', { name: 'Turn it off' }));
  await person.type(again.getByLabelText(/^Your password now/), `${password}{Enter}`);
  expect(await again.findByText(/^Off: the password alone/)).toBeVisible();
});

test('the first account is made with the code printed at the start; later the page says it is over', async () => {
  await world().db.execute(sql`truncate staff cascade`);
  const setupCode = (await offerSetupCode(world().db)) ?? '';
  const person = openBrowser('/setup');
  const code = await screen.findByRole('textbox', { name: /^Setup code/ });
  expect(code).toHaveFocus();
  await person.type(code, 'aaaaa');
  await person.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Ada Okafor');
  await person.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'ada@lakeside.example');
  await person.type(screen.getByLabelText(/^New password/), 'short{Enter}');
  await waitFor(() => expect(code).toHaveAccessibleDescription(/^This setup code is not right/));
  await retype(person, code, `${setupCode}{Enter}`);
  const password = screen.getByLabelText(/^New password/);
  await waitFor(() => expect(password).toHaveAccessibleDescription(/^Use at least 15 characters/));
  await retype(person, password, 'purple ladder cinema{Enter}');
  await person.click(await screen.findByRole('button', { name: 'Go to the sign-in page' }));
  await signIn(person, 'ada@lakeside.example', 'purple ladder cinema');
  expect(await screen.findByRole('link', { name: 'Add a colleague' })).toBeVisible();

  globalThis.location.hash = '/setup';
  await person.type(await screen.findByRole('textbox', { name: /^Setup code/ }), setupCode);
  await person.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Eve');
  await person.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'eve@lakeside.example');
  await person.type(screen.getByLabelText(/^New password/), 'yellow harbour pencil{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The first account has been made already/);
});
