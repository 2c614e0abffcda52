import { randomUUID } from 'node:crypto';
import { serializeSigned } from 'hono/utils/cookie';
import type { Database } from '#server/db/database.ts';
import { sessions, settings, staff } from '#server/db/schema.ts';
import { digest } from '#server/http/digest.ts';

export interface Colleague {
  id: string;
  cookie: string;
}

/** So many people at the desk, each signed in: their sessions are written down, no password is hashed. */
export async function aCrowd(db: Database, size: number, now: Date): Promise<Colleague[]> {
  const [{ secret } = { secret: '' }] = await db.select({ secret: settings.secret }).from(settings);
  const people = Array.from({ length: size }, () => ({ id: randomUUID(), token: randomUUID() }));
  await db.insert(staff).values(
    people.map(({ id }, index) => ({
      id,
      name: `Colleague ${index}`,
      email: `${id}@clinic.example`,
      roles: ['front-desk' as const],
    })),
  );
  const held = await Promise.all(
    people.map(async ({ id, token }) => ({
      token: await digest(token),
      userId: id,
      expiresAt: new Date(now.getTime() + 3_600_000),
      lastInputAt: now,
      createdAt: now,
      updatedAt: now,
    })),
  );
  await db.insert(sessions).values(held);
  return Promise.all(
    people.map(async ({ id, token }) => ({
      id,
      cookie: await serializeSigned('clinic-desk.session_token', token, secret),
    })),
  );
}
