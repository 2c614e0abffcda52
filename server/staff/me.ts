import { and, desc, eq, ne } from 'drizzle-orm';
import * as z from 'zod';
import { roles } from '#domain/staff.ts';
import { sessions, staff } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { keepLanguage } from './keepLanguage.ts';

const me = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  rights: z.record(z.string(), z.enum(['all', 'own', 'names'])),
  idleMinutes: z.number(),
});

const ownSession = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  lastInputAt: z.iso.datetime(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

export const meRoutes = [
  route({
    method: 'get',
    path: '/api/me',
    summary: 'Who is signed in, and what they may do',
    access: 'signed-in',
    answers: me,
    handle: async ({ desk, person }) => {
      const { sessionId: _, ...known } = person;
      return ok({ ...known, idleMinutes: desk.options.idleMinutes });
    },
  }),
  route({
    method: 'post',
    path: '/api/me/activity',
    summary: 'Somebody is at the keyboard: keeps the session from ending for idleness',
    access: 'signed-in',
    answers: z.object({}),
    // Taking the call was most of the work.
    handle: async ({ db, person, locale }) => {
      await keepLanguage(db, person.id, locale);
      return ok({});
    },
  }),
  route({
    method: 'get',
    path: '/api/me/sessions',
    summary: 'Where the person is signed in, newest first',
    access: 'signed-in',
    answers: z.array(ownSession),
    handle: async ({ db, person }) => {
      const { id, createdAt, lastInputAt, userAgent } = sessions;
      const own = await db
        .select({ id, createdAt, lastInputAt, userAgent })
        .from(sessions)
        .where(eq(sessions.userId, person.id))
        .orderBy(desc(createdAt))
        .limit(100);
      return ok(own.map((session) => ({ ...session, current: session.id === person.sessionId })));
    },
  }),
  route({
    method: 'post',
    path: '/api/me/sessions/end-others',
    summary: 'Sign out everywhere but here',
    access: 'signed-in',
    answers: z.object({ ended: z.int() }),
    handle: async ({ db, person, note }) => {
      const others = and(eq(sessions.userId, person.id), ne(sessions.id, person.sessionId));
      const ended = await db.delete(sessions).where(others).returning({ id: sessions.id });
      note({ action: 'sessions-ended', resource: 'staff', recordId: person.id });
      return ok({ ended: ended.length });
    },
  }),
  route({
    method: 'get',
    path: '/api/me/two-factor',
    summary: 'Is a second step asked for when the person signs in?',
    access: 'signed-in',
    answers: z.object({ enabled: z.boolean() }),
    handle: async ({ db, person }) => {
      const own = await db
        .select({ enabled: staff.twoFactorEnabled })
        .from(staff)
        .where(eq(staff.id, person.id));
      return ok({ enabled: own.some(({ enabled }) => enabled) });
    },
  }),
];
