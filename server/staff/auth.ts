import { eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { normalPassword, passwordFault } from '#domain/password.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { passwordChange, signIn } from '#domain/staffForms.ts';
import { forgetWriter } from '#server/articles/presence.ts';
import type { Database } from '#server/db/database.ts';
import { sessions, staff } from '#server/db/schema.ts';
import { append } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { forgetLooker } from '#server/requests/presence.ts';
import { type Asked, askAuth, passOn } from './askAuth.ts';
import { keepLanguage } from './keepLanguage.ts';
import { tryPassword } from './passwordTry.ts';
import { personOf } from './session.ts';
import { settingsOf } from './setup.ts';
import { twoFactorRoutes } from './twoFactor.ts';

/** Larger than any honest sign-in. */
const maxBody = 8 * 1024;

const telling = { resource: 'staff' } as const;

/** The failure is written down at once: nothing else happens that it could be written with. */
async function noteFailure({ db, now, requestId }: Call, staffId: string | undefined): Promise<void> {
  const failed = { ...telling, action: 'sign-in-failed', recordId: staffId ?? null };
  await db.transaction((tx) => append(tx, [failed], { at: now, actorId: null, requestId }));
}

const signInRoute = route({
  method: 'post',
  path: '/api/auth/sign-in/email',
  summary: 'Sign in with e-mail and password; answers `twoFactorRedirect` when a code is wanted too',
  access: 'anyone',
  body: signIn,
  answers: z.object({ twoFactorRedirect: z.boolean().optional() }),
  streams: true,
  maxBody,
  handle: async (call) => {
    const { desk, db, now, address, request, body } = call;
    const refusal = () => new Problem('wrong_credentials');
    const [known] = await db
      .select({ id: staff.id })
      .from(staff)
      .where(eq(sql`lower(${staff.email})`, body.email));
    const credentials = { email: body.email, password: normalPassword(body.password) };
    const before = await personOf(desk, request, { isInput: false });
    const evaluate = (): Promise<Asked> =>
      askAuth(desk, request, (auth, headers) =>
        auth.api.signInEmail({ body: credentials, headers, returnHeaders: true }),
      );
    try {
      const asked = await tryPassword({ db, now, address, email: body.email, refusal, evaluate });
      const wantsCode = 'twoFactorRedirect' in asked.response;
      if (wantsCode) return passOn(asked, { twoFactorRedirect: true });
      if (before) await db.delete(sessions).where(eq(sessions.id, before.sessionId));
      if (known) {
        call.note({ ...telling, action: 'signed-in', recordId: known.id, actorId: known.id });
        await keepLanguage(db, known.id, call.locale);
      }
      return passOn(asked, {});
    } catch (error) {
      if (error instanceof Problem && error.code === 'wrong_credentials') await noteFailure(call, known?.id);
      throw error;
    }
  },
});

/** Whoever signs out has nothing open any more; their screens can no longer say so themselves. */
const sayFarewell = (db: Database, staffId: string): Promise<void> =>
  db.transaction(async (tx) => {
    await forgetLooker(tx, staffId);
    await forgetWriter(tx, staffId);
  });

const signOutRoute = route({
  method: 'post',
  path: '/api/auth/sign-out',
  summary: 'End this session',
  access: 'anyone',
  answers: z.object({}),
  streams: true,
  maxBody,
  handle: async (call) => {
    const { desk, request } = call;
    const person = await personOf(desk, request, { isInput: false });
    const asked = await askAuth(desk, request, (auth, headers) =>
      auth.api.signOut({ headers, returnHeaders: true }),
    );
    if (person) {
      call.note({ ...telling, action: 'signed-out', recordId: person.id, actorId: person.id });
      await sayFarewell(call.db, person.id);
    }
    // Not "storage": that would also forget this browser's contrast, text size and language.
    return passOn(asked, {}, { 'Clear-Site-Data': '"cache"' });
  },
});

const changeRoute = route({
  method: 'post',
  path: '/api/auth/change-password',
  summary: 'Change the own password; ends every other session',
  access: 'signed-in',
  body: passwordChange,
  answers: z.object({}),
  streams: true,
  maxBody,
  handle: async (call) => {
    const { desk, db, now, address, person, request, body } = call;
    const { clinicName } = await settingsOf(db);
    const fault = passwordFault(body.newPassword, [person.name, person.email, clinicName]);
    if (fault) throw fieldProblem('newPassword', fault.key, fault.args);
    const refusal = () => fieldProblem('currentPassword', 'password.wrong');
    const change = {
      currentPassword: normalPassword(body.currentPassword),
      newPassword: normalPassword(body.newPassword),
      revokeOtherSessions: true,
    };
    const evaluate = (): Promise<Asked> =>
      askAuth(
        desk,
        request,
        (auth, headers) => auth.api.changePassword({ body: change, headers, returnHeaders: true }),
        'currentPassword',
      );
    const asked = await tryPassword({ db, now, address, email: person.email, refusal, evaluate });
    call.note({ ...telling, action: 'password-changed', recordId: person.id });
    return passOn(asked, {});
  },
});

const sessionRoute = route({
  method: 'get',
  path: '/api/auth/get-session',
  summary: 'Who is signed in, or null; does not keep the session alive',
  access: 'anyone',
  answers: z.object({ user: z.object({ id: z.uuid(), name: z.string(), email: z.string() }) }).nullable(),
  handle: async ({ desk, request }) => {
    const person = await personOf(desk, request, { isInput: false });
    return ok(person ? { user: { id: person.id, name: person.name, email: person.email } } : null);
  },
});

/** Everything of better-auth that is served; what is not named here is not there. */
export const authRoutes = [signInRoute, signOutRoute, changeRoute, sessionRoute, ...twoFactorRoutes];
