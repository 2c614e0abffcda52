import { defineConfig } from 'vitest/config';
import { packedScripts } from './server/site/inlined/packedScriptsNode.ts';

const databases = 'tests/databases.ts';
const serverTests = ['tests/server/**/*.test.ts', 'tests/faults/**/*.test.ts'];
/** Files share what they import: a server is long to load, and keeps nothing of one desk for another. */
/** Style sheets too are texts that the server hands out. */
const shared = { environment: 'node', isolate: false, css: true } as const;
/** A database is made before the first test of a file; on a busy machine that takes its time. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 };

const server = (name: string, engine: 'pglite' | 'postgres') => ({
  plugins: [packedScripts()],
  test: {
    name,
    include: serverTests,
    ...shared,
    env: { TEST_ENGINE: engine },
    globalSetup: databases,
    ...patience,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'domain', include: ['tests/domain/**/*.test.ts'], ...shared, ...patience } },
      server('server', 'pglite'),
      ...(process.env.TEST_DATABASE_URL ? [server('server-postgres', 'postgres')] : []),
      {
        plugins: [packedScripts()],
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          env: { TEST_ENGINE: 'pglite' },
          setupFiles: 'tests/setup.ts',
          globalSetup: databases,
          ...patience,
        },
      },
    ],
  },
});
