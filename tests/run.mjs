// `npm test`: the checks, then Vitest, then Playwright. `npm test -- tests/domain` runs only the tests named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const named = process.argv.slice(2);
const namedForBrowser = named.filter((path) => path.includes('tests/e2e'));
const namedForVitest = named.filter((path) => !path.includes('tests/e2e'));
const wanted = {
  check: named.length === 0,
  vitest: named.length === 0 || namedForVitest.length > 0,
  browser: named.length === 0 || namedForBrowser.length > 0,
};

const results = 'test-results';
const heading = (text) => console.log(`\n━━━ ${text} ━━━`);

let child;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    child?.kill(signal);
  });
}

/** Kept in a file or by a CI, the report is read without a terminal's colours. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', TERM: 'dumb' };

/** Runs a command to its end and says whether it succeeded. */
const succeeds = async (command, args, environment = {}) => {
  if (interrupted) return false;
  child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return code === 0;
};

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return undefined;
  }
};

/** A run that failed without a failed test (a file that does not load, no report at all) counts as one failure. */
const count = (succeeded, passed = 0, failed = 0) => ({
  succeeded,
  passed,
  failed: succeeded ? failed : Math.max(failed, 1),
});

const runChecks = async () => {
  heading('Checks: format, lint, types, dead code');
  return count(await succeeds('npm', ['run', '--silent', 'check'], plain));
};

const runVitest = async () => {
  heading('Vitest');
  const { startPostgres } = await import('./postgres.mjs');
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await startPostgres();
  const url = given ?? cluster?.url;
  if (!url) {
    console.log('NOT RUN: PostgreSQL tests. Install PostgreSQL (Debian: apt-get install postgresql), or set');
    console.log('TEST_DATABASE_URL to a server on which databases may be created and dropped.');
  }
  try {
    const succeeded = await succeeds(
      'npx',
      [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${results}/vitest.json`,
      ].concat(namedForVitest),
      url ? { ...plain, TEST_DATABASE_URL: url } : plain,
    );
    const report = readReport('vitest.json');
    const complete = Boolean(url) || process.env.REQUIRE_POSTGRES !== '1';
    if (!complete) console.error('PostgreSQL is required here (REQUIRE_POSTGRES=1), and there is none.');
    return count(succeeded && complete, report?.numPassedTests, report?.numFailedTests);
  } finally {
    cluster?.stop();
  }
};

const runBrowser = async () => {
  heading('Playwright');
  const { findChromium } = await import('./chromium.mjs');
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      'No Chromium. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install',
    );
    console.error('chromium), or set CHROMIUM to the path of one.');
    return count(false);
  }
  const folder = mkdtempSync(join(tmpdir(), 'clinic-desk-e2e-'));
  try {
    const succeeded = await succeeds('npx', ['playwright', 'test', ...namedForBrowser], {
      CHROMIUM: chromium,
      E2E_DATA_DIR: join(folder, 'data'),
    });
    const stats = readReport('e2e.json')?.stats;
    return count(succeeded, stats?.expected, stats?.unexpected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = new Map();
if (wanted.check) outcomes.set('checks', await runChecks());
if (wanted.vitest) outcomes.set('vitest', await runVitest());
if (wanted.browser) outcomes.set('playwright', await runBrowser());

heading('Summary');
for (const [name, { succeeded }] of outcomes) console.log(`${name}: ${succeeded ? 'good' : 'FAILED'}`);
const sum = (key) => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

if (interrupted) process.exit(130);
process.exit([...outcomes.values()].every(({ succeeded }) => succeeded) ? 0 : 1);
