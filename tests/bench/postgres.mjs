import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { startPostgres } from '#tests/postgres.mjs';
import { closing } from './closing.mjs';
import { parentOf } from './figures.mjs';

let cluster;
const filled = new Map();

/** Hands a connection over while `work` lasts. */
export const connected = async (url, work) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The process all of PostgreSQL's are children of, where it runs on this machine. */
export const postmasterOf = (url) =>
  connected(url, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    return parentOf(rows[0].pid);
  });

const fill = async (requests) => {
  cluster ??= startPostgres();
  const started = await cluster;
  if (!started) throw new Error('PostgreSQL is not installed');
  if (filled.size === 0) closing.later(() => started.stop());
  const name = `bench_${requests}`;
  await connected(started.url, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(started.url), { pathname: `/${name}` }).href;
  console.log(`Filling a database with ${requests.toLocaleString('en')} requests …`);
  const { status } = spawnSync(process.execPath, ['dist/server/fill.js', '--requests', String(requests)], {
    env: { PATH: process.env.PATH, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the database could not be filled');
  return url;
};

/** The file into which the databases of a run write what they are told to. */
export const logOfPostgres = async () => (await cluster).log;

/** The address of a PostgreSQL database that holds so many requests; filled once in a run. */
export const databaseOf = async (requests) => {
  if (!filled.has(requests)) filled.set(requests, await fill(requests));
  return filled.get(requests);
};
