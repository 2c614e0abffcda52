import { readEnvironment } from '#server/environment.ts';
import { StartError } from '#server/StartError.ts';
import { migrate } from './migrate.ts';
import { moveTo } from './moveTo.ts';
import { openDatabase } from './open.ts';

/** `npm run move-to-postgres`: the embedded clinic of DATA_DIR into the empty PostgreSQL of DATABASE_URL. */
async function run(): Promise<void> {
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = readEnvironment(process.env);
  if (!databaseUrl) throw new StartError('Say where to: DATABASE_URL=postgres://… npm run move-to-postgres');
  const from = await openDatabase({ dataDir });
  try {
    const to = await openDatabase({ dataDir, databaseUrl });
    try {
      await migrate(from.db);
      await migrate(to.db);
      await moveTo(from.db, to.db, console.log);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
  console.log('Done. Start the server with DATABASE_URL; the embedded database was left as it is.');
}

run().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
});
