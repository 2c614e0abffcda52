import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const asRoot = process.getuid?.() === 0;

/** The folder that holds initdb and pg_ctl: the newest of Debian's, else the one on the PATH. */
const findBinaries = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
};

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
const run = (command, args) => {
  const [program, ...rest] = asRoot
    ? ['runuser', '-u', 'postgres', '--', command, ...args]
    : [command, ...args];
  const { status, stderr, error } = spawnSync(program, rest, {
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.trim()}`);
};

const numberOfUser = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * A cluster of its own for one run, or undefined where PostgreSQL is not installed.
 * Its files need not outlive the run, so it does not wait for the disk unless TEST_POSTGRES_FSYNC=on.
 */
export const startPostgres = async () => {
  const binaries = findBinaries();
  if (!binaries) return undefined;

  const folder = mkdtempSync(join(tmpdir(), 'clinic-desk-postgres-'));
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (asRoot) chownSync(folder, numberOfUser('-u'), numberOfUser('-g'));
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
    run(join(binaries, 'initdb'), [
      `--pgdata=${data}`,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--no-sync',
    ]);
    const port = await freePort();
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      max_connections: 200,
      fsync: process.env.TEST_POSTGRES_FSYNC ?? 'off',
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    run(join(binaries, 'pg_ctl'), [
      'start',
      '--wait',
      `--pgdata=${data}`,
      `--log=${join(folder, 'log')}`,
      `--options=${options.join(' ')}`,
    ]);
    return {
      log: join(folder, 'log'),
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: () => {
        run(join(binaries, 'pg_ctl'), ['stop', '--mode=immediate', `--pgdata=${data}`]);
        remove();
      },
    };
  } catch (failure) {
    remove();
    throw failure;
  }
};
