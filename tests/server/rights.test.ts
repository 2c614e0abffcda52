import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#domain/staff.ts';
import { routes } from '#server/routes.ts';
import { aDesk, type World } from '#tests/desk.ts';

/**
 * Who is let in to each route: F front desk, C content manager, K clinician, M manager, A admin;
 * `all` is everyone signed in, `anyone` needs no session. A route that is missing here fails.
 */
const matrix: Record<string, string> = {
  'GET /api/public/options': 'anyone',
  'POST /api/public/requests': 'anyone',
  'POST /api/setup': 'anyone',
  'POST /api/auth/invite': 'anyone',
  'POST /api/auth/sign-in/email': 'anyone',
  'POST /api/auth/sign-out': 'anyone',
  'GET /api/auth/get-session': 'anyone',
  'POST /api/auth/change-password': 'all',
  'POST /api/auth/two-factor/enable': 'all',
  'POST /api/auth/two-factor/disable': 'all',
  'POST /api/auth/two-factor/generate-backup-codes': 'all',
  'POST /api/auth/two-factor/verify-totp': 'anyone',
  'POST /api/auth/two-factor/verify-backup-code': 'anyone',
  'GET /api/me': 'all',
  'POST /api/me/activity': 'all',
  'GET /api/me/sessions': 'all',
  'POST /api/me/sessions/end-others': 'all',
  'GET /api/me/two-factor': 'all',
  'GET /api/live': 'all',
  'GET /api/requests': 'FKM',
  'GET /api/requests/counts': 'FKM',
  'POST /api/requests/bulk': 'FM',
  'GET /api/requests/:id': 'FKM',
  'GET /api/requests/call-list': 'FM',
  'POST /api/requests/:id/take-up': 'FM',
  'POST /api/requests': 'FM',
  'PUT /api/requests/:id': 'FM',
  'POST /api/requests/:id/moves': 'FKM',
  'POST /api/requests/:id/claim': 'FM',
  'POST /api/requests/:id/release': 'FM',
  'POST /api/requests/:id/assign': 'FM',
  'POST /api/requests/:id/flags-read': 'FKM',
  'GET /api/requests/:id/beside': 'FKM',
  'GET /api/requests/:id/repeats': 'FKM',
  'POST /api/requests/:id/told-apart': 'FM',
  'GET /api/requests/:id/contact-attempts': 'FKM',
  'POST /api/requests/:id/contact-attempts': 'FM',
  'GET /api/requests/:id/messages': 'FKM',
  'POST /api/requests/:id/messages': 'FM',
  'POST /api/appointments/:id/move-answered': 'FM',
  'GET /api/appointments/:id/messages': 'FKM',
  'POST /api/messages/:id/again': 'FM',
  'POST /api/requests/:id/notes': 'FKM',
  'GET /api/requests/:id/events': 'FKM',
  'POST /api/requests/export': 'M',
  'GET /api/figures/flags': 'M',
  'GET /api/figures/reading': 'M',
  'POST /api/requests/:id/presence': 'FKM',
  'GET /api/presence': 'FKM',
  'GET /api/views': 'FKM',
  'GET /api/views/:id': 'FKM',
  'POST /api/views': 'FM',
  'PUT /api/views/:id': 'FM',
  'DELETE /api/views/:id': 'FM',
  'GET /api/slots': 'FM',
  'GET /api/opening': 'FKM',
  'GET /api/appointments': 'FKM',
  'GET /api/appointments/:id': 'FKM',
  'POST /api/appointments': 'FM',
  'POST /api/holds': 'FM',
  'PUT /api/appointments/:id': 'FM',
  'POST /api/appointments/:id/moves': 'FM',
  'GET /api/appointments/:id/events': 'FKM',
  'POST /api/appointments/in-chart': 'FM',
  'POST /api/appointments/day-sheet': 'FKM',
  'GET /api/waiting': 'FKM',
  'GET /api/waiting/:id': 'FKM',
  'PUT /api/waiting/:id': 'FKM',
  'GET /api/waiting/matches': 'FM',
  'GET /api/appointments/:id/waiting': 'FM',
  'GET /api/waiting/:id/offers': 'FKM',
  'POST /api/waiting/:id/offers': 'FM',
  'POST /api/offers/:id/accept': 'FM',
  'POST /api/offers/:id/decline': 'FM',
  'POST /api/offers/:id/withdraw': 'FM',
  'POST /api/series/preview': 'FM',
  'POST /api/series': 'FM',
  'GET /api/series/:id': 'FM',
  'POST /api/series/:id/changes': 'FM',
  'GET /api/articles': 'CKM',
  'GET /api/articles/check-context': 'CKM',
  'GET /api/articles/findings': 'CKM',
  'GET /api/articles/:id': 'CKM',
  'POST /api/articles': 'C',
  'PUT /api/articles/:id': 'C',
  'POST /api/articles/:id/moves': 'C',
  'GET /api/articles/:id/events': 'CKM',
  'GET /api/articles/reach': 'CM',
  'GET /api/articles/:id/redirects': 'CKM',
  'DELETE /api/articles/:id/redirects': 'C',
  'GET /api/articles/:id/links': 'CKM',
  'POST /api/articles/:id/check-links': 'C',
  'GET /api/articles/:id/impact': 'C',
  'GET /api/glossary': 'CKM',
  'GET /api/glossary/:id': 'CKM',
  'POST /api/glossary': 'C',
  'PUT /api/glossary/:id': 'C',
  'DELETE /api/glossary/:id': 'C',
  'GET /api/locations': 'FCKMA',
  'GET /api/locations/:id': 'FCKMA',
  'POST /api/locations': 'MA',
  'PUT /api/locations/:id': 'MA',
  'GET /api/services': 'FCKMA',
  'GET /api/services/:id': 'FCKMA',
  'POST /api/services': 'MA',
  'PUT /api/services/:id': 'MA',
  'GET /api/providers': 'FCKMA',
  'GET /api/providers/:id': 'FCKMA',
  'POST /api/providers': 'MA',
  'PUT /api/providers/:id': 'MA',
  'POST /api/providers/:id/collisions': 'MA',
  'POST /api/locations/:id/collisions': 'MA',
  'GET /api/settings': 'FCKMA',
  'PUT /api/settings': 'MA',
  'GET /api/alarms': 'FKM',
  'GET /api/templates': 'FMA',
  'GET /api/templates/:id': 'FMA',
  'POST /api/templates': 'MA',
  'PUT /api/templates/:id': 'MA',
  'GET /api/staff': 'FCKMA',
  'GET /api/staff/:id': 'FCKMA',
  'POST /api/staff': 'A',
  'PUT /api/staff/:id': 'A',
  'POST /api/staff/:id/invite': 'A',
  'GET /api/events': 'MA',
  'POST /api/articles/:id/unschedule': 'C',
  'POST /api/articles/:id/approve': 'CK',
  'POST /api/articles/:id/autosave': 'C',
  'POST /api/articles/:id/merge': 'C',
  'POST /api/articles/:id/presence': 'CKM',
  'GET /api/articles/:id/preview': 'CKM',
  'POST /api/articles/:id/preview-link': 'CKM',
  'POST /api/articles/bulk': 'C',
  'GET /api/articles/:id/revisions': 'CKM',
  'POST /api/articles/:id/restore': 'C',
  'GET /api/articles/:id/comments': 'CKM',
  'POST /api/articles/:id/comments': 'CK',
  'POST /api/comments/:id/resolve': 'CK',
  'POST /api/comments/:id/reopen': 'CK',
  'PUT /api/comments/:id': 'CK',
  'DELETE /api/comments/:id': 'CK',
  'POST /api/articles/:id/sign-off': 'K',
  'POST /api/articles/:id/read-again': 'K',
  'POST /api/articles/:id/ask-review': 'C',
  'POST /api/articles/:id/send-back': 'K',
  'POST /api/articles/:id/back-to-signed': 'C',
  'GET /api/articles/:id/review': 'CKM',
  'GET /api/images': 'CKM',
  'GET /api/images/:id': 'CKM',
  'POST /api/images': 'C',
  'PUT /api/images/:id': 'C',
  'DELETE /api/images/:id': 'C',
  'GET /api/articles/review-list': 'CKM',
  'POST /api/articles/review-dates': 'C',
  'POST /api/articles/find': 'C',
  'POST /api/articles/export': 'CKM',
  'GET /api/articles/:id/file': 'CKM',
  'POST /api/articles/import-preview': 'C',
  'POST /api/articles/import': 'C',
  'POST /api/articles/replace': 'C',
  'GET /api/blocks': 'CKM',
  'GET /api/blocks/:id': 'CKM',
  'POST /api/blocks': 'C',
  'PUT /api/blocks/:id': 'C',
  'DELETE /api/blocks/:id': 'C',
};

const letters = {
  'front-desk': 'F',
  'content-manager': 'C',
  clinician: 'K',
  manager: 'M',
  admin: 'A',
} as const;
const nameOf = (route: { method: string; path: string }) => `${route.method.toUpperCase()} ${route.path}`;

/** A stream that goes on for ever is not opened by those who may. */
const isEndless = (path: string) => path === '/api/live';

let world: World;
beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());

const call = async (route: { method: string; path: string }, as: (typeof roles)[number] | 'anyone') => {
  const client = as === 'anyone' ? world.anyone : await world.as(as);
  const path = route.path.replace(':id', randomUUID());
  return route.method === 'get'
    ? client.get(path)
    : client.send(path, {
        method: route.method.toUpperCase(),
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
};

test('every route of the server stands in the matrix, and no other', () => {
  expect(routes.map(nameOf).sort()).toEqual(Object.keys(matrix).sort());
});

describe.each(routes.map((route) => [nameOf(route), route] as const))('%s', (name, route) => {
  const allowed = matrix[name] ?? '';

  test(`is ${allowed === 'anyone' ? 'open to anyone' : 'closed without a session'}`, async () => {
    const { status, json } = await call(route, 'anyone');
    expect(json?.code === 'signed_out').toBe(allowed !== 'anyone');
    expect(status).not.toBe(500);
  });

  test.each(roles.filter((role) => allowed === 'all' || allowed.includes(letters[role])))(
    'lets %s in',
    async (role) => {
      const { status, json } = isEndless(route.path) ? { status: 200, json: {} } : await call(route, role);
      expect([403, 500]).not.toContain(status);
      expect(json?.code).not.toBe('signed_out');
    },
  );

  test.each(
    roles.filter((role) => allowed !== 'all' && allowed !== 'anyone' && !allowed.includes(letters[role])),
  )('refuses %s with 403', async (role) => {
    const { status, json, headers } = await call(route, role);
    expect(status).toBe(403);
    expect(json).toMatchObject({ status: 403, code: 'forbidden' });
    expect(headers.get('Content-Type')).toBe('application/problem+json');
  });
});

/** A method each path does not offer; nearly nowhere is anything deleted. */
const notOffered = (path: string): string =>
  routes.some((route) => route.path === path && route.method === 'delete') ? 'PATCH' : 'DELETE';

test.each([...new Set(routes.map(({ path }) => path))].map((path) => [path, notOffered(path)] as const))(
  '%s answers 405 to %s, and says what it offers',
  async (path, unoffered) => {
    const { status, headers } = await (await world.as('manager')).send(path.replace(':id', randomUUID()), {
      method: unoffered,
    });
    const offered = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
    expect(status).toBe(405);
    expect(headers.get('Allow')?.split(', ')).toEqual(expect.arrayContaining(offered));
  },
);

test('an address the API does not have is 404 for everyone', async () => {
  const paths = [
    '/api/nothing',
    '/api/requests/',
    '/api/Requests',
    '/api//requests',
    '/api/requests/1/nothing',
  ];
  const statuses = await Promise.all(
    paths.map(async (path) => (await (await world.as('manager')).get(path)).status),
  );
  expect(statuses).toEqual(paths.map(() => 404));
});
