import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { readEnvironment } from '#server/environment.ts';
import { StartError } from '#server/StartError.ts';
import { migrate } from './migrate.ts';
import { type Opened, openDatabase } from './open.ts';
import { requestsWithHistory } from './sample/cast.ts';
import { fillSample, isEmpty } from './sample.ts';

const most = 10_000_000;

/** @throws StartError for anything but `--requests` with a whole number */
function wantedRequests(args: string[]): number | undefined {
  const usage = new StartError(
    `Say how many: npm run sample -- --requests 100000 (0 to ${most.toLocaleString('en')}).`,
  );
  try {
    const { values } = parseArgs({ args, options: { requests: { type: 'string' } } });
    if (values.requests === undefined) return undefined;
    const count = Number(values.requests);
    if (!/^\d+$/.test(values.requests) || count > most) throw usage;
    return count;
  } catch {
    throw usage;
  }
}

async function fill({ db, engine }: Opened, requests: number | undefined): Promise<void> {
  await migrate(db);
  if (!(await isEmpty(db))) {
    throw new StartError(
      'This database is already in use, and nothing was changed: name an empty one with DATABASE_URL, or another folder with DATA_DIR.',
    );
  }
  await fillSample(db, {
    now: new Date(),
    ...(requests === undefined ? {} : { requests }),
    log: console.log,
  });
  if ((requests ?? 0) > requestsWithHistory) {
    console.log(`The newest ${requestsWithHistory.toLocaleString('en')} have their history in the trail.`);
  }
  console.log('Cleaning up and counting …');
  // A pool whose connections nobody else uses hands out the one it was given back last.
  await db.execute(sql`set statement_timeout = 0`);
  await db.execute(sql`vacuum analyze`);
  console.log(
    `Done: ${engine === 'pglite' ? 'the embedded database' : 'PostgreSQL'} holds the sample clinic.`,
  );
}

async function run(): Promise<void> {
  const requests = wantedRequests(process.argv.slice(2));
  const env = readEnvironment(process.env);
  if (env.NODE_ENV === 'production') {
    throw new StartError(
      'Sample data never goes into production: unset NODE_ENV to fill a database for trying things out.',
    );
  }
  const opened = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    await fill(opened, requests);
  } finally {
    await opened.close();
  }
}

run().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
});
