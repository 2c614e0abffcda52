import type { DBAdapter, Where } from 'better-auth';
import { digest } from '#server/http/digest.ts';

/** Longer than any call takes. */
const aWhileMs = 3_600_000;

/** A session as better-auth has it while it works with it. */
interface Held {
  token: string;
}

const hashed = (value: Where['value']): Promise<string | string[]> =>
  Array.isArray(value) ? Promise.all(value.map((one) => digest(String(one)))) : digest(String(value));

/**
 * Keeps only the digest of a session's token: who reads the database, or a copy of it, can sign in as nobody.
 * better-auth goes on working with tokens. It is also told that every session it finds still holds: whether one does
 * is judged by `personOf`, on the desk's clock, before better-auth is asked for anything.
 */
export function hashingSessions(inner: DBAdapter): DBAdapter {
  const seekable = (model: string, where: Where[] = []): Promise<Where[]> =>
    Promise.all(
      where.map(async (condition) =>
        model === 'session' && condition.field === 'token'
          ? { ...condition, value: await hashed(condition.value) }
          : condition,
      ),
    );
  const tokenIn = (model: string, where: Where[]): string | undefined => {
    const value = model === 'session' ? where.find(({ field }) => field === 'token')?.value : undefined;
    return typeof value === 'string' ? value : undefined;
  };

  const adapter: DBAdapter = {
    ...inner,
    create: async <T extends Record<string, unknown>, R = T>(
      asked: Parameters<typeof inner.create<T, R>>[0],
    ): Promise<R> => {
      if (asked.model !== 'session') return inner.create<T, R>(asked);
      const { token } = asked.data as unknown as Held;
      const created = await inner.create<T, R>({
        ...asked,
        data: { ...asked.data, token: await digest(token) },
      });
      return { ...created, token };
    },
    findOne: async <T>(asked: Parameters<typeof inner.findOne>[0]): Promise<T | null> => {
      const found = await inner.findOne<T>({ ...asked, where: await seekable(asked.model, asked.where) });
      const token = tokenIn(asked.model, asked.where);
      return found && token ? { ...found, token, expiresAt: new Date(Date.now() + aWhileMs) } : found;
    },
    findMany: async <T>(asked: Parameters<typeof inner.findMany>[0]): Promise<T[]> =>
      inner.findMany<T>({ ...asked, where: await seekable(asked.model, asked.where) }),
    update: async <T>(asked: Parameters<typeof inner.update>[0]): Promise<T | null> =>
      inner.update<T>({ ...asked, where: await seekable(asked.model, asked.where) }),
    delete: async (asked) => inner.delete({ ...asked, where: await seekable(asked.model, asked.where) }),
    deleteMany: async (asked) =>
      inner.deleteMany({ ...asked, where: await seekable(asked.model, asked.where) }),
    // Without one of the driver's: a connection of its own would wait for us for ever in the embedded database.
    transaction: (work) => work(adapter),
  };
  return adapter;
}
