import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Opened, openDatabase } from '#server/db/open.ts';
import { databaseUrl } from '#tests/databases.ts';

export interface ClosedClinic {
  /** What a server is told to find it. */
  settings: { DATA_DIR: string } | { DATABASE_URL: string };
  /** For looking inside while no server runs on it. */
  open: () => Promise<Opened>;
  remove: () => Promise<void>;
}

async function database(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL ?? '' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A folder, or a database of PostgreSQL, that servers can be started on: the tests' sample clinic, or nothing. */
export async function aClinic({ empty = false } = {}): Promise<ClosedClinic> {
  const dataDir = mkdtempSync(join(tmpdir(), 'clinic-desk-server-'));
  const removeFolder = async () => rmSync(dataDir, { recursive: true, force: true });
  const template = inject('template');
  if (template) {
    const name = `clinic_desk_${randomUUID().replaceAll('-', '')}`;
    await database(`create database ${name} ${empty ? '' : `template ${template}`}`);
    const url = databaseUrl(process.env.TEST_DATABASE_URL ?? '', name);
    return {
      settings: { DATABASE_URL: url },
      open: () => openDatabase({ databaseUrl: url, dataDir }),
      remove: async () => {
        await removeFolder();
        await database(`drop database if exists ${name} with (force)`);
      },
    };
  }
  if (!empty) {
    const files = join(dataDir, 'database');
    mkdirSync(files);
    const { status, stderr } = spawnSync('tar', ['-xf', inject('snapshot'), '-C', files]);
    if (status !== 0) throw new Error(`the prepared clinic cannot be unpacked: ${String(stderr)}`);
    chmodSync(files, 0o700);
  }
  return {
    settings: { DATA_DIR: dataDir },
    open: () => openDatabase({ dataDir }),
    remove: removeFolder,
  };
}
