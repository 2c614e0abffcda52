import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '#server/StartError.ts';

type Release = () => void;

const waitBetweenTries = 200;
/** What a system says when another process holds the file or the name. */
const takenCodes = new Set(['EAGAIN', 'EWOULDBLOCK', 'EBUSY', 'EADDRINUSE']);
const isTaken = (error: unknown): boolean => takenCodes.has((error as NodeJS.ErrnoException).code ?? '');

const readWrite = constants.O_RDWR | constants.O_CREAT;
/** Opening and locking in one step, where the system has a flag for it: BSD's O_EXLOCK | O_NONBLOCK, libuv's EXLOCK. */
const openLocked: Partial<Record<NodeJS.Platform, number>> = {
  darwin: readWrite | 0x20 | 0x4,
  freebsd: readWrite | 0x20 | 0x4,
  openbsd: readWrite | 0x20 | 0x4,
  win32: readWrite | 0x10000000,
};

/**
 * Linux has no such flag and Node no flock(2). The lock belongs to the open file, not to the process that asked for
 * it: flock(1) locks the descriptor it inherits, ends, and the lock stays with us until we close the file or die.
 */
async function flock(descriptor: number): Promise<'held' | 'taken' | 'unavailable'> {
  const child = spawn('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code === 0) return 'held';
    return code === 1 ? 'taken' : 'unavailable';
  } catch {
    return 'unavailable';
  }
}

async function lockFile(path: string): Promise<Release | undefined> {
  const flags = openLocked[process.platform];
  const descriptor = openSync(path, flags ?? readWrite, 0o600);
  if (flags === undefined && (await flock(descriptor)) === 'taken') {
    closeSync(descriptor);
    return undefined;
  }
  return () => closeSync(descriptor);
}

/**
 * Linux again: a socket outside the file system, named from the folder's device and inode so that every spelling,
 * link and mount of one folder is one name. It holds where flock(1) is not installed.
 */
async function lockName(folder: string): Promise<Release | undefined> {
  if (process.platform !== 'linux') return () => {};
  const { dev, ino } = statSync(folder, { bigint: true });
  const server = createServer((socket) => socket.destroy()).unref();
  server.listen(`\0clinic-desk-${dev}-${ino}`);
  await once(server, 'listening');
  return () => server.close();
}

async function tryLock(folder: string): Promise<Release | undefined> {
  const held: Release[] = [];
  const releaseAll = () => {
    for (const release of held.splice(0)) release();
  };
  try {
    for (const lock of [() => lockName(folder), () => lockFile(join(folder, 'lock'))]) {
      const release = await lock();
      if (!release) break;
      held.push(release);
    }
  } catch (error) {
    releaseAll();
    if (!isTaken(error)) throw error;
  }
  if (held.length === 2) return releaseAll;
  releaseAll();
  return undefined;
}

/**
 * Makes this process the only one on the folder, until it releases or ends, however it ends.
 * @param patience milliseconds to wait for the process that holds it
 * @throws StartError when it is still held after that
 */
export async function lockFolder(folder: string, patience: number): Promise<Release> {
  const deadline = performance.now() + patience;
  for (;;) {
    const release = await tryLock(folder);
    if (release) return release;
    if (performance.now() >= deadline) {
      throw new StartError(
        `The data folder ${folder} is in use by another running Clinic Desk. Stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    await sleep(waitBetweenTries);
  }
}
