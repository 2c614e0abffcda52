import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { StartError } from '#server/StartError.ts';
import { type Database, mapping, type Opened } from './database.ts';
import { createListener } from './listenNode.ts';

// count(*) and the like arrive as numbers, as they do from PGlite; nothing we count passes 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Milliseconds. A person is waiting: an answer that is not there by then is a 503, and worth another try. */
const limits = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 5_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
};

/** Why PostgreSQL was not reached, without the address: that may hold the password. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

async function assertReachable(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartError(`The PostgreSQL that DATABASE_URL names cannot be used: ${reason(error)}.`);
  }
}

/** @throws StartError when it does not answer, or not to us */
export async function openPostgres(databaseUrl: string): Promise<Opened> {
  const settings: pg.ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'clinic-desk',
    keepAlive: true,
    options: '-c timezone=UTC',
    ...limits,
  };
  const pool = new pg.Pool({ ...settings, max: 10 });
  // A connection that dies without a query in flight has only these to tell; unheard, it would end the process.
  // Whoever uses it next gets the error, and the pool a new connection.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  await assertReachable(pool);

  const listener = createListener(settings);
  let closing: Promise<unknown> | undefined;
  return {
    engine: 'postgres',
    db: drizzle({ client: pool, ...mapping }) as unknown as Database,
    listen: listener.listen,
    close: async () => {
      await (closing ??= Promise.all([listener.close(), pool.end()]));
    },
  };
}
