import type { BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { bearer } from 'better-auth/plugins/bearer';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { and, eq } from 'drizzle-orm';
import { shortestPassword } from '#domain/password.ts';
import { accounts, sessions, staff, twoFactors, verifications } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { cookiePrefix, isSecure } from './session.ts';
import { hashingSessions } from './sessionAdapter.ts';

const hourMs = 3_600_000;

/** Above what any door lets through: a long password is wrong, never cut short. */
const longestHashed = 8_192;

const tables = {
  user: staff,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
};

function createAuth({ db, now, options }: Desk) {
  const { baseUrl, secret, sessionHours } = options;
  const adapter = drizzleAdapter(db, { provider: 'pg', schema: tables });

  /** Only for active people, and on the desk's clock. */
  const begin = async <Session extends { userId: string }>(session: Session) => {
    const isActive = and(eq(staff.id, session.userId), eq(staff.active, true));
    const [person] = await db.select({ id: staff.id }).from(staff).where(isActive);
    if (!person) return false;
    const at = now();
    const expiresAt = new Date(at.getTime() + sessionHours * hourMs);
    return { data: { ...session, createdAt: at, updatedAt: at, lastInputAt: at, expiresAt } };
  };

  return betterAuth({
    appName: 'Clinic Desk',
    baseURL: baseUrl,
    secret,
    database: (given: BetterAuthOptions) => hashingSessions(adapter(given)),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestHashed,
    },
    session: {
      expiresIn: sessionHours * 3_600,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { lastInputAt: { type: 'date', required: false, input: false, returned: false } },
    },
    plugins: [
      twoFactor({ issuer: 'Clinic Desk', totpOptions: { period: 30 } }),
      ...(options.bearer ? [bearer()] : []),
    ],
    databaseHooks: { session: { create: { before: begin } } },
    advanced: {
      cookiePrefix: cookiePrefix(options),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(options) },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => crypto.randomUUID() },
    },
    // Limits and origins are ours: failures only, in the database, per account and per address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<Desk, Auth>();

/** better-auth over our tables, made when it is first needed. Only named endpoints of it are served: see auth.ts. */
export function authOf(desk: Desk): Auth {
  const auth = made.get(desk) ?? createAuth(desk);
  made.set(desk, auth);
  return auth;
}
