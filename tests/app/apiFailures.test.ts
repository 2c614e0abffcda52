import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { type Failure, isFailure } from '#api/failure.ts';

const me = { id: 'dana', name: 'Dana', email: 'dana@clinic.example', roles: ['front-desk'], rights: {} };
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const refusal = async (call: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFailure(error)) throw new Error('The call was not refused.', { cause: error });
  return error;
};

const save = (api = createApi()) =>
  api.dataProvider.update('requests', {
    id: 'a',
    data: { phone: '1' },
    previousData: { id: 'a', version: 3 },
  });

const problems = [400, 403, 404, 409, 412, 413, 422, 428, 429, 500, 503];

test.each(problems)(
  'a save refused with %i keeps its form guarded, whatever the answer says',
  async (status) => {
    server.use(http.put('*/api/requests/a', () => new HttpResponse(null, { status })));
    const { body } = await refusal(save());
    expect(body.errors?.root?.serverError).toMatch(/^desk\.failures\./);
  },
);

test('a save without a connection is a failure like any other', async () => {
  server.use(http.put('*/api/requests/a', () => HttpResponse.error()));
  const failure = await refusal(save());
  expect([failure.status, failure.body.errors?.root?.serverError]).toEqual([0, 'desk.failures.unreachable']);
});

test('the server’s own words for a field and for the form are kept', async () => {
  const errors = { phone: 'Enter a phone number we can call.', root: { serverError: 'Look again.' } };
  server.use(http.put('*/api/requests/a', () => HttpResponse.json({ title: 'x', errors }, { status: 422 })));
  expect((await refusal(save())).body.errors).toEqual(errors);
});

test('a refused read carries no form errors', async () => {
  server.use(http.get('*/api/requests/a', () => HttpResponse.json({ title: 'Gone' }, { status: 404 })));
  const failure = await refusal(createApi().dataProvider.getOne('requests', { id: 'a' }));
  expect([failure.message, failure.body.errors]).toEqual(['Gone', undefined]);
});

test('a session that ends under a save is renewed where the person stands, and the save is sent once more', async () => {
  let signedIn = true;
  const saves: string[] = [];
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me)),
    http.put('*/api/requests/a', async ({ request }) => {
      saves.push(`${request.headers.get('If-Match')} ${await request.text()}`);
      return signedIn ? HttpResponse.json({ id: 'a', version: 4 }) : new HttpResponse(null, { status: 401 });
    }),
  );
  const api = createApi();
  const { session } = api.authProvider;
  await session.load();
  signedIn = false;
  session.onAsk(() => {
    signedIn = true;
    session.answer('same-person');
  });
  expect((await save(api)).data).toEqual({ id: 'a', version: 4 });
  expect(saves).toEqual(['"3" {"phone":"1"}', '"3" {"phone":"1"}']);
});

test('calls that met the same end ask only once, even one whose refusal comes in late', async () => {
  let signedIn = true;
  let asked = 0;
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me)),
    http.post('*/api/auth/sign-in/email', () => {
      signedIn = true;
      return HttpResponse.json({});
    }),
    http.get('*/api/requests/:id', async ({ params }) => {
      const refused = !signedIn;
      if (refused && params['id'] === 'late') await renewed;
      return refused ? new HttpResponse(null, { status: 401 }) : HttpResponse.json({ id: params['id'] });
    }),
  );
  const { dataProvider, authProvider } = createApi();
  const { session } = authProvider;
  let tellRenewed = () => {};
  const renewed = new Promise<void>((resolve) => {
    tellRenewed = resolve;
  });
  await session.load();
  signedIn = false;
  session.onAsk(() => {
    asked += 1;
    void session.signIn({ email: me.email, password: 'x' }).then(() => {
      session.answer('same-person');
      tellRenewed();
    });
  });
  const ids = ['late', 'b', 'c'];
  const got = await Promise.all(ids.map((id) => dataProvider.getOne('requests', { id })));
  expect(got.map(({ data }) => data.id)).toEqual(ids);
  expect(asked).toBe(1);
});

test('a save that met a closed session stays failed when the person gives up, and does not sign out by itself', async () => {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me)),
    http.put('*/api/requests/a', () => new HttpResponse(null, { status: 401 })),
  );
  const api = createApi();
  const { session, checkError } = api.authProvider;
  await session.load();
  session.onAsk(() => session.answer('given-up'));
  const failure = await refusal(save(api));
  expect(failure.body.errors?.root?.serverError).toBe('desk.failures.signedOut');
  await expect(checkError(failure)).resolves.toBeUndefined();
});

test.each([401, 403, 500])('a read refused with %i is shown, and signs nobody out', async (status) => {
  server.use(http.get('*/api/requests/a', () => new HttpResponse(null, { status })));
  const api = createApi();
  const failure = await refusal(api.dataProvider.getOne('requests', { id: 'a' }));
  await expect(api.authProvider.checkError(failure)).resolves.toBeUndefined();
});

test('wrong credentials are told in words and leave nobody signed in', async () => {
  server.use(
    http.post('*/api/auth/sign-in/email', () =>
      HttpResponse.json({ title: 'They do not match.', code: 'wrong_credentials' }, { status: 401 }),
    ),
  );
  const { session } = createApi().authProvider;
  const failure = await refusal(session.signIn({ email: 'a@b.example', password: 'x' }));
  expect([failure.message, session.me()]).toEqual(['They do not match.', undefined]);
});

test('an account with a second step is not signed in by its password', async () => {
  server.use(http.post('*/api/auth/sign-in/email', () => HttpResponse.json({ twoFactorRedirect: true })));
  const { session } = createApi().authProvider;
  expect(await session.signIn({ email: 'a@b.example', password: 'x' })).toBe('second-step');
  expect(session.me()).toBeUndefined();
});
