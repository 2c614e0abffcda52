import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Each worker has a clinic of its own: no journey meets what another left, and both cores are at work. */
const workers = 2;
const firstPort = Number(process.env.E2E_PORT ?? 4173);
const addressOf = (worker: number): string => `http://127.0.0.1:${firstPort + worker}`;

// Workers read this file too, and inherit the folder that the first reading made.
const folder = (process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'clinic-desk-e2e-')));

// Never the database of whoever runs the tests.
delete process.env.DATABASE_URL;

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  retries: 0,
  workers,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: addressOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0)),
    // As for those who asked their device for it; the loop goes with motion.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  // One after the other: the first builds what both serve.
  webServer: Array.from({ length: workers }, (_, worker) => ({
    command: 'node server/start.mjs',
    url: `${addressOf(worker)}/readyz`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    env: {
      PORT: String(firstPort + worker),
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, String(worker)),
      INTAKE_PER_MINUTE: '0',
    },
  })),
});
