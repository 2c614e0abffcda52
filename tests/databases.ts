import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type Database, mapping } from '#server/db/database.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPostgres } from '#server/db/postgresNode.ts';
import { fillSample } from '#server/db/sample.ts';
import { openMemory } from '#tests/memory.ts';

/** A Monday, six days before the clocks go back; the clinic of every test is loaded on it. */
export const loadedAt = '2026-10-26T14:00:00.000Z';

const template = 'clinic_desk_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** File of the prepared embedded database; empty where PostgreSQL is tested. */
    snapshot: string;
    /** Name of the prepared PostgreSQL database to copy; empty where the embedded one is tested. */
    template: string;
  }
}

const fill = async (db: Database): Promise<void> => {
  await migrate(db);
  await fillSample(db, { now: new Date(loadedAt), requests: 0 });
};

async function prepareSnapshot(): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-desk-snapshot-'));
  const engine = await openMemory();
  await fill(drizzle({ client: engine, ...mapping }));
  const file = join(folder, 'snapshot.tar');
  const dump = await engine.dumpDataDir('none');
  await writeFile(file, new Uint8Array(await dump.arrayBuffer()));
  await engine.close();
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function prepareTemplate(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`drop database if exists ${template} with (force)`);
  await admin.query(`create database ${template}`);
  await admin.end();
  const opened = await openPostgres(databaseUrl(url, template));
  await fill(opened.db);
  await opened.close();
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Prepared once in a run, whichever of its projects asks first. */
const prepared = globalThis as { clinicDeskSnapshot?: ReturnType<typeof prepareSnapshot> };

/** Runs once per project before its tests: every test file begins with a copy of what is made here. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = process.env.TEST_DATABASE_URL;
  if (project.config.env.TEST_ENGINE === 'postgres' && server) {
    await prepareTemplate(server);
    project.provide('template', template);
    project.provide('snapshot', '');
    return async () => {};
  }
  prepared.clinicDeskSnapshot ??= prepareSnapshot();
  const { file, remove } = await prepared.clinicDeskSnapshot;
  project.provide('snapshot', file);
  project.provide('template', '');
  return async () => remove();
};
