import type { Desk } from '#server/desk.ts';
import { authProblem } from './authProblem.ts';
import { authOf } from './betterAuth.ts';

/** What better-auth answers: a body, and the cookies that go with it. */
export interface Asked {
  headers: Headers;
  response: object;
}

const passedIn = ['Cookie', 'Authorization', 'User-Agent'];
const longestHeader = 4_096;

/** Only what better-auth needs to know of a request: its own reading of addresses and origins is not wanted. */
function headersFor(request: Request): Headers {
  const headers = new Headers();
  for (const name of passedIn) {
    const value = request.headers.get(name);
    if (value && value.length <= longestHeader) headers.set(name, value);
  }
  return headers;
}

/** @throws Problem for every refusal of better-auth's; `passwordField` is the field that held the password */
export async function askAuth(
  desk: Desk,
  request: Request,
  ask: (auth: ReturnType<typeof authOf>, headers: Headers) => Promise<Asked>,
  passwordField = 'password',
): Promise<Asked> {
  try {
    return await ask(authOf(desk), headersFor(request));
  } catch (error) {
    throw authProblem(error, passwordField);
  }
}

/** Hands on cookies and, in the demo, the bearer token; the body is ours, so that no token stands in it. */
export function passOn({ headers: given }: Asked, body: object, more: Record<string, string> = {}): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', ...more });
  for (const cookie of given.getSetCookie()) headers.append('Set-Cookie', cookie);
  const token = given.get('set-auth-token');
  if (token) headers.set('set-auth-token', token);
  return new Response(JSON.stringify(body), { headers });
}
