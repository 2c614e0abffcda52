// `npm run bench` measures everything, `npm run bench weight rows` what is named; nothing of it is part of the tests.
// Options: --requests N (of pages and export), --rounds N, --large URL and --small URL (databases already filled).
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '#server/build.mjs';
import { closing } from './closing.mjs';

const benches = [
  'weight',
  'rows',
  'triage',
  'live',
  'start',
  'pages',
  'export',
  'calendar',
  'slots',
  'plans',
  'booking',
  'editor',
  'article',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: 'string' },
    rounds: { type: 'string' },
    large: { type: 'string' },
    small: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}: name some of ${benches.join(', ')}, or none for all.`,
  );
  process.exit(1);
}

const chosen = positionals.length > 0 ? positionals : benches;
/** Only the pages need the million. */
const usualRequests = chosen.includes('pages') ? 1_000_000 : 100_000;
const options = {
  requests: Number(values.requests ?? usualRequests),
  rounds: Number(values.rounds ?? 7),
  large: values.large,
  small: values.small,
};

build({ onlyIfNeeded: true });
console.log(
  `${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
try {
  for (const name of chosen) {
    const { bench } = await import(`./${name}.mjs`);
    console.log(`\n${name}`);
    await bench(options);
  }
} finally {
  await closing.all();
}
process.exit(0);
