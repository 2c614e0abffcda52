import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Admin, DataTable, Edit, Resource, SimpleForm, TextInput } from 'react-admin';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { isFailure } from '#api/failure.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { createI18nProvider } from '#ui/i18nProvider.ts';
import { Layout } from '#ui/Layout.tsx';
import { LazySignInPage } from '#ui/LazySignInPage.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { createStore } from '#ui/store.ts';
import { lightTheme } from '#ui/theme.ts';

// Pages are fetched when first shown, which on a busy machine takes longer than the usual second.
configure({ asyncUtilTimeout: 60_000 });

const rights = { 'requests:read': 'all', 'requests:edit': 'all' };
const people = {
  dana: { id: 'dana', name: 'Dana Whitfield', email: 'dana@clinic.example', roles: ['front-desk'], rights },
};

interface Desk {
  signedIn: boolean;
  record: { id: string; version: number; firstName: string; phone: string };
}
let desk: Desk;

const refused = (status: number, problem: object = {}) =>
  HttpResponse.json({ title: 'Refused.', ...problem }, { status });

const server = setupServer(
  http.post('*/api/auth/sign-in/email', async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    if (password !== 'right') return refused(401, { title: 'They do not match.' });
    desk.signedIn = true;
    return HttpResponse.json({ token: 't' });
  }),
  http.post('*/api/auth/sign-out', () => {
    desk.signedIn = false;
    return HttpResponse.json({});
  }),
  http.get('*/api/me', () => (desk.signedIn ? HttpResponse.json(people.dana) : refused(401))),
  http.post('*/api/me/activity', () => HttpResponse.json({})),
  http.get('*/api/requests/counts', () => HttpResponse.json({})),
  http.get('*/api/alarms', () => HttpResponse.json({ unread: [], arrivedWhileClosed: 0, overdue: 0 })),
  http.get('*/api/live', () => new HttpResponse(new ReadableStream())),
  http.get('*/api/requests', () =>
    desk.signedIn
      ? HttpResponse.json([desk.record], { headers: { 'Content-Range': 'requests 0-0/1' } })
      : refused(401),
  ),
  http.get('*/api/requests/:id', () => (desk.signedIn ? HttpResponse.json(desk.record) : refused(401))),
  http.put('*/api/requests/:id', async ({ request }) => {
    if (!desk.signedIn) return refused(401);
    const { version } = desk.record;
    if (request.headers.get('If-Match') !== `"${version}"`) return refused(412, { current: desk.record });
    desk.record = { ...desk.record, ...((await request.json()) as object), version: version + 1 };
    return HttpResponse.json(desk.record);
  }),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  desk = { signedIn: true, record: { id: 'r1', version: 1, firstName: 'Rosa', phone: '212' } };
  globalThis.location.hash = '';
  allowRefusals();
});
afterEach(() => server.resetHandlers());

/** React-admin reports every refused call to the console while developing; anything else still counts. */
const allowRefusals = () => {
  const complaints = vi.spyOn(console, 'error');
  const complain = complaints.getMockImplementation();
  complaints.mockImplementation((...args: unknown[]) => {
    if (!isFailure(args[0])) complain?.(...args);
  });
};

const QueueOfOne = () => (
  <DeskList>
    <DataTable>
      <DataTable.Col label="Name">
        <RecordLink to="edit">Rosa</RecordLink>
      </DataTable.Col>
    </DataTable>
  </DeskList>
);

const EditOne = () => (
  <Edit>
    <SimpleForm warnWhenUnsavedChanges resetOptions={keepTyping}>
      <SaveGuard />
      <TextInput source="firstName" />
      <TextInput source="phone" />
    </SimpleForm>
  </Edit>
);

const open = () => {
  const api = createApi();
  render(
    <Admin
      {...api}
      i18nProvider={createI18nProvider()}
      store={createStore()}
      lightTheme={lightTheme}
      layout={Layout}
      loginPage={LazySignInPage}
      requireAuth
      disableTelemetry
    >
      <Resource name="requests" list={QueueOfOne} edit={EditOne} />
    </Admin>,
  );
  return userEvent.setup();
};

const openForm = async () => {
  const user = open();
  await user.click(await screen.findByRole('link', { name: 'Rosa' }));
  return { user, phone: await screen.findByRole('textbox', { name: /Phone/ }) };
};

const retype = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

test('a wrong password is told, focus stays where it is mended, and the right one opens the desk', async () => {
  desk.signedIn = false;
  const user = open();
  expect(await screen.findByRole('textbox', { name: /E-mail/ })).toHaveFocus();
  await user.keyboard('dana@clinic.example{Tab}wrong{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('They do not match.');
  const password = screen.getByLabelText(/^Password/);
  expect(password).toHaveFocus();
  await retype(user, password, 'right{Enter}');
  expect(await screen.findByRole('link', { name: 'Rosa' })).toBeVisible();
  await waitFor(() => expect(document.title).toBe('Requests · Clinic Desk'));
});

test('nothing typed: the first empty field is named and has the focus', async () => {
  desk.signedIn = false;
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(screen.getByRole('textbox', { name: /E-mail/ })).toHaveAccessibleDescription(
    'Enter your e-mail address.',
  );
  expect(screen.getByRole('textbox', { name: /E-mail/ })).toHaveFocus();
});

test('a session that ends under a half-written form is renewed in place and the save goes through', async () => {
  const { user, phone } = await openForm();
  await retype(user, phone, '646');
  desk.signedIn = false;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const cover = await screen.findByRole('dialog', { name: 'Sign in again to go on' });
  await user.type(await within(cover).findByLabelText(/^Password/), 'right{Enter}');
  expect(await screen.findByRole('link', { name: 'Rosa' })).toBeVisible();
  expect(desk.record).toEqual({ id: 'r1', version: 2, firstName: 'Rosa', phone: '646' });
});

test('two people save the same record: both versions are shown and neither is lost', async () => {
  const { user, phone } = await openForm();
  await retype(user, phone, '646');
  desk.record = { ...desk.record, version: 2, firstName: 'Rosalía', phone: '917' };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = await screen.findByRole('dialog', { name: 'Someone else saved this first' });
  const rows = within(dialog).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['First nameRosaRosalía', 'Phonechanged by both646917']);
  await user.click(within(dialog).getByRole('button', { name: 'Save this' }));
  expect(await screen.findByRole('link', { name: 'Rosa' })).toBeVisible();
  expect(desk.record).toEqual({ id: 'r1', version: 3, firstName: 'Rosalía', phone: '646' });
});

test('a newer version fetched behind a half-written form wipes no typing and slips past no comparison', async () => {
  const { user, phone } = await openForm();
  await retype(user, phone, '646');
  desk.record = { ...desk.record, version: 2, firstName: 'Rosalía', phone: '917' };
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /First name/ })).toHaveValue('Rosalía'));
  expect(phone).toHaveValue('646');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('dialog', { name: 'Someone else saved this first' })).toBeVisible();
  expect(desk.record.phone).toBe('917');
});

test('a clash left undecided keeps the form as it was typed', async () => {
  const { user, phone } = await openForm();
  await retype(user, phone, '646');
  desk.record = { ...desk.record, version: 2, phone: '917' };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Back to the form' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('textbox', { name: /Phone/ })).toHaveValue('646');
  expect(desk.record.phone).toBe('917');
});

test('unsaved typing is asked about before signing out', async () => {
  const { user, phone } = await openForm();
  await retype(user, phone, '646');
  const ask = vi.spyOn(globalThis, 'confirm').mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: /^Account/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(ask).toHaveBeenCalledTimes(1);
  expect([desk.signedIn, (phone as HTMLInputElement).value]).toEqual([true, '646']);
});

test('an untouched desk counts down, one key stays, and at the end it is covered', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  open();
  await screen.findByRole('link', { name: 'Rosa' });
  await act(() => vi.advanceTimersByTimeAsync(14 * 60_000 + 5_000));
  expect(await screen.findByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await act(() => vi.advanceTimersByTimeAsync(15 * 60_000 + 5_000));
  expect(await screen.findByRole('dialog', { name: 'Sign in again to go on' })).toBeVisible();
});

test('filters and names stay out of the address and the browser’s storage', async () => {
  open();
  await screen.findByRole('link', { name: 'Rosa' });
  expect(globalThis.location.href).toMatch(/#\/requests$/);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('Spanish changes every word, the page’s language and the choice for next time', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /^Account/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Español' }));
  expect(await screen.findByRole('heading', { name: 'Solicitudes' })).toBeVisible();
  expect([document.documentElement.lang, { ...localStorage }]).toEqual([
    'es',
    { 'clinic-desk.locale': '"es"' },
  ]);
  await user.click(screen.getByRole('button', { name: /^Cuenta/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Requests' })).toBeVisible();
});
