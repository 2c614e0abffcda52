import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { normalPassword } from '#domain/password.ts';
import { fieldProblem } from '#domain/problem.ts';
import { oneTimeCode, passwordProof } from '#domain/staffForms.ts';
import { staff } from '#server/db/schema.ts';
import { type Call, type Route, route } from '#server/http/route.ts';
import { type Asked, askAuth, passOn } from './askAuth.ts';
import type { authOf } from './betterAuth.ts';
import { tryPassword } from './passwordTry.ts';
import { personOf } from './session.ts';

const maxBody = 8 * 1024;

type Ask<Body> = (auth: ReturnType<typeof authOf>, headers: Headers, body: Body) => Promise<Asked>;

/** A change to the second step: the password is asked for again, under the same limits as signing in. */
const provenRoute = (
  path: string,
  summary: string,
  answers: z.ZodObject,
  action: string,
  ask: Ask<z.infer<typeof passwordProof>>,
): Route =>
  route({
    method: 'post',
    path: `/api/auth/two-factor/${path}`,
    summary,
    access: 'signed-in',
    body: passwordProof,
    answers,
    streams: true,
    maxBody,
    handle: async (call) => {
      const { desk, db, now, address, person, request } = call;
      const body = { password: normalPassword(call.body.password) };
      const refusal = () => fieldProblem('password', 'password.wrong');
      const evaluate = (): Promise<Asked> =>
        askAuth(desk, request, (auth, headers) => ask(auth, headers, body));
      const asked = await tryPassword({ db, now, address, email: person.email, refusal, evaluate });
      call.note({ action, resource: 'staff', recordId: person.id });
      return passOn(asked, answers.parse(asked.response));
    },
  });

/** Whose code it was: only better-auth knows before, and the trail must. */
async function noteSignedIn(call: Call, { response }: Asked): Promise<void> {
  const { id } = z.object({ user: z.object({ id: z.uuid() }) }).parse(response).user;
  const [person] = await call.db.select({ id: staff.id }).from(staff).where(eq(staff.id, id));
  if (person) call.note({ action: 'signed-in', resource: 'staff', recordId: person.id, actorId: person.id });
}

/** The second step of signing in; for someone signed in, the proof that their device is set up. */
const codeRoute = (path: string, summary: string, ask: Ask<z.infer<typeof oneTimeCode>>): Route =>
  route({
    method: 'post',
    path: `/api/auth/two-factor/${path}`,
    summary,
    access: 'anyone',
    body: oneTimeCode,
    answers: z.object({}),
    streams: true,
    maxBody,
    handle: async (call) => {
      const { desk, request, body } = call;
      const person = await personOf(desk, request, { isInput: true });
      const asked = await askAuth(desk, request, (auth, headers) => ask(auth, headers, body));
      if (person)
        call.note({
          action: 'two-factor-proven',
          resource: 'staff',
          recordId: person.id,
          actorId: person.id,
        });
      else await noteSignedIn(call, asked);
      return passOn(asked, {});
    },
  });

const setUp = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
const returnHeaders = true;

export const twoFactorRoutes = [
  provenRoute(
    'enable',
    'Begin a second step with an authenticator app',
    setUp,
    'two-factor-begun',
    (auth, headers, body) => auth.api.enableTwoFactor({ body, headers, returnHeaders }),
  ),
  provenRoute(
    'disable',
    'Sign in without a second step again',
    z.object({}),
    'two-factor-disabled',
    (auth, headers, body) => auth.api.disableTwoFactor({ body, headers, returnHeaders }),
  ),
  provenRoute(
    'generate-backup-codes',
    'New codes for when the device is not at hand; the old ones end',
    setUp.pick({ backupCodes: true }),
    'backup-codes-made',
    (auth, headers, body) => auth.api.generateBackupCodes({ body, headers, returnHeaders }),
  ),
  codeRoute('verify-totp', 'Give the code of the authenticator app', (auth, headers, body) =>
    auth.api.verifyTOTP({ body, headers, returnHeaders }),
  ),
  codeRoute('verify-backup-code', 'Give a backup code instead', (auth, headers, body) =>
    auth.api.verifyBackupCode({ body, headers, returnHeaders }),
  ),
];
