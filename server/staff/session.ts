import { and, eq, lt } from 'drizzle-orm';
import { parseSigned } from 'hono/utils/cookie';
import { type Role, rightsOf, roles } from '#domain/staff.ts';
import { sessions, settings, staff } from '#server/db/schema.ts';
import type { Desk, DeskOptions } from '#server/desk.ts';
import { digest } from '#server/http/digest.ts';
import type { Person } from '#server/http/route.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Input is written down at most this often per session. */
const renewedEveryMs = 30_000;

/** A session from further in the future than servers' clocks may differ ends: a clock put back must not lengthen it. */
const clocksDifferMs = 5 * minuteMs;

export const isSecure = ({ baseUrl }: DeskOptions): boolean => baseUrl.startsWith('https:');

/** `__Host-`: only this very host may set it, and only over TLS. */
export const cookiePrefix = (options: DeskOptions): string =>
  isSecure(options) ? '__Host-clinic-desk' : 'clinic-desk';

const cookieName = (options: DeskOptions): string => `${cookiePrefix(options)}.session_token`;

/** `token.signature`, url-encoded, from the cookie; in the demo from the Authorization header. */
function signedCookies(request: Request, options: DeskOptions): string {
  const bearer = options.bearer && /^bearer (\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  return bearer ? `${cookieName(options)}=${bearer}` : (request.headers.get('Cookie') ?? '');
}

/** The session's token if the signature is ours. */
async function tokenOf(request: Request, options: DeskOptions): Promise<string | undefined> {
  const name = cookieName(options);
  const signed = await parseSigned(signedCookies(request, options), options.secret, name);
  return signed[name] || undefined;
}

interface Times {
  createdAt: Date;
  lastInputAt: Date;
}

function hasEnded({ createdAt, lastInputAt }: Times, now: number, options: DeskOptions): boolean {
  const age = now - createdAt.getTime();
  const idle = now - lastInputAt.getTime();
  return (
    age >= options.sessionHours * hourMs ||
    idle >= options.idleMinutes * minuteMs ||
    Math.min(age, idle) < -clocksDifferMs
  );
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

/** Nobody without a role, and nobody with one this version does not know: it might mean less than we think. */
const areRoles = (held: readonly string[]): held is Role[] => held.length > 0 && held.every(isRole);

/**
 * Who asks, or undefined. Asked anew at every call, so that a revoked right acts at once.
 * Only input keeps a session alive; reading, however often, does not, and nothing in a request skips the check.
 */
export async function personOf(
  { db, now, options }: Desk,
  request: Request,
  { isInput }: { isInput: boolean },
): Promise<Person | undefined> {
  const token = await tokenOf(request, options);
  if (!token) return undefined;
  const [found] = await db
    .select({
      sessionId: sessions.id,
      createdAt: sessions.createdAt,
      lastInputAt: sessions.lastInputAt,
      id: staff.id,
      name: staff.name,
      email: staff.email,
      roles: staff.roles,
      active: staff.active,
      frontDeskExports: settings.frontDeskExports,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.userId))
    .leftJoin(settings, eq(settings.id, 1))
    .where(eq(sessions.token, await digest(token)));
  if (!found) return undefined;
  const { sessionId, id, name, email, frontDeskExports } = found;
  const at = now();
  if (hasEnded(found, at.getTime(), options)) {
    await db.delete(sessions).where(eq(sessions.id, sessionId));
    return undefined;
  }
  if (!found.active || !areRoles(found.roles)) return undefined;
  if (isInput) {
    const stale = new Date(at.getTime() - renewedEveryMs);
    if (found.lastInputAt < stale) {
      await db
        .update(sessions)
        .set({ lastInputAt: at })
        .where(and(eq(sessions.id, sessionId), lt(sessions.lastInputAt, stale)));
    }
  }
  const rights = rightsOf(found.roles, { frontDeskExports: frontDeskExports ?? false });
  return { id, name, email, roles: found.roles, rights, sessionId };
}
