import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { faultsOf } from '#domain/faults.ts';
import { Problem } from '#domain/problem.ts';
import type { Scope } from '#domain/staff.ts';
import type { Database } from '#server/db/database.ts';
import type { Caller, Desk } from '#server/desk.ts';
import { append, type Happening } from '#server/events.ts';
import { personOf } from '#server/staff/session.ts';
import type { Answer } from './answer.ts';
import { callerOf, refuseForeignOrigin } from './caller.ts';
import { digest } from './digest.ts';
import { isId } from './filters.ts';
import { readJson } from './json.ts';
import type { Call, Person, Route } from './route.ts';
import { type Retryable, transact } from './transaction.ts';

const defaultMaxBody = 256 * 1024;
const longestKey = 200;

/** Stands where a route that anyone may call asks who calls. */
const nobody: Person = { id: '', name: '', email: '', roles: [], rights: {}, sessionId: '' };

/** @throws Problem 401 without a session, 403 without the right */
async function admit(route: Route, desk: Desk, request: Request): Promise<{ person: Person; scope: Scope }> {
  if (route.access === 'anyone') return { person: nobody, scope: 'all' };
  const person = await personOf(desk, request, { isInput: route.isInput ?? route.method !== 'get' });
  if (!person) throw new Problem('signed_out');
  if (route.access === 'signed-in') return { person, scope: 'all' };
  const scope = person.rights[route.access];
  if (!scope) throw new Problem('forbidden');
  return { person, scope };
}

function parsed<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  if (!schema) return value as T;
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  throw new Problem('invalid', { faults: faultsOf(read.error) });
}

/** Query parameters of a route that names them: unknown ones and repeated ones are refused. */
function readQuery(route: Route, url: URL): unknown {
  if (!route.query) return {};
  const given: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (name in given) throw new Problem('malformed', { args: { detail: `${name} is given twice` } });
    given[name] = value;
  }
  const read = route.query.safeParse(given, { reportInput: true });
  if (read.success) return read.data;
  const faults = faultsOf(read.error);
  const [name = '', fault] = Object.entries(faults)[0] ?? [];
  if (fault?.key === 'unknown_field') {
    const allowed = route.query instanceof z.ZodObject ? Object.keys(route.query.shape).join(', ') : '';
    throw new Problem('unknown_parameter', { args: { kind: 'parameter', name: name.slice(0, 80), allowed } });
  }
  throw new Problem('malformed', { args: { detail: `look at ${name}` }, faults });
}

async function retryableOf(
  route: Route,
  c: Context,
  caller: string,
  body: unknown,
): Promise<Retryable | undefined> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined || route.method !== 'post' || route.streams) return undefined;
  if (key === '' || key.length > longestKey) {
    throw new Problem('malformed', {
      args: { detail: `Idempotency-Key should have 1 to ${longestKey} characters` },
    });
  }
  const path = new URL(c.req.url).pathname;
  return { scope: `${caller} ${path}`, key, bodyHash: await digest(JSON.stringify(body)) };
}

const respond = ({ status, json, headers }: Answer): Response =>
  new Response(json === undefined ? null : JSON.stringify(json), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

/** Everything one call goes through, in the order of the contract: who, may they, is it sound, then the work. */
async function run(route: Route, desk: Desk, c: Context): Promise<Response> {
  const caller: Caller = callerOf(c, desk.options);
  const request = c.req.raw;
  const isRead = route.method === 'get';
  if (!isRead) refuseForeignOrigin(c, desk.options);
  const { person, scope } = await admit(route, desk, request);
  const id = c.req.param('id') ?? '';
  if (id !== '' && !isId(id)) throw new Problem('not_found');
  const now = desk.now();
  const actorId = person.id || null;
  const sent = isRead || route.takes ? undefined : await readJson(request, route.maxBody ?? defaultMaxBody);
  const query = readQuery(route, new URL(request.url));
  const retryable = await retryableOf(route, c, person.id || caller.address, sent);

  const callWith = (db: Database, note: (happening: Happening) => void): Call => ({
    ...caller,
    desk,
    db,
    now,
    person,
    scope,
    id,
    query,
    // Parsed inside: a repeat of an Idempotency-Key is answered before its body is looked at.
    body: parsed(route.body, sent),
    ifMatch: c.req.header('If-Match'),
    request,
    note,
  });

  if (isRead || route.streams) {
    const happenings: Happening[] = [];
    const answer = await route.handle(callWith(desk.db, (happening) => happenings.push(happening)));
    if (happenings.length > 0) {
      await desk.db.transaction((tx) =>
        append(tx, happenings, { at: now, actorId, requestId: caller.requestId }),
      );
    }
    return answer instanceof Response ? answer : respond(answer);
  }
  const work = { now, actorId, requestId: caller.requestId, retryable };
  const answer = await transact(
    desk.db,
    work,
    async (tx, note) => (await route.handle(callWith(tx, note))) as Answer,
  );
  return respond(answer);
}

/** Puts every route in its place; another method on a known path is answered 405 with what is allowed. */
export function mount(app: Hono, desk: Desk, routes: readonly Route[]): void {
  for (const route of routes) app.on(route.method.toUpperCase(), route.path, (c) => run(route, desk, c));
  // A fixed path before one with an id in its place: /requests/export is no request called export.
  const paths = [...new Set(routes.map((route) => route.path))].sort(
    (one, other) => one.split(':').length - other.split(':').length,
  );
  for (const path of paths) {
    const allowed = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase());
    app.all(path, () => {
      throw new Problem('method_not_allowed', {
        args: { allowed: allowed.join(', ') },
        headers: { Allow: allowed.join(', ') },
      });
    });
  }
}
