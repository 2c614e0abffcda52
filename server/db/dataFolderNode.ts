import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '#server/StartError.ts';

const reasons: Record<string, string> = {
  EACCES: 'this account may not write there',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'it is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'nothing can be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of that path is a file, not a folder',
  EPERM: 'this account may not write there',
  EROFS: 'that disk is read-only',
};

const unusable = (folder: string, why: string): StartError =>
  new StartError(
    `The data folder ${folder} cannot be used: ${why}. Mend that, or set DATA_DIR to another folder.`,
  );

/** The same failure in plain words, when it is the disk's; any other as it came. */
export function explained(folder: string, error: unknown): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? unusable(folder, reason) : error;
}

/** Step by step: Node's own recursive mkdir never returns where a parent exists and takes no child (/proc). */
function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    // Patients' data: no other account has business here.
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw explained(folder, error);
  }
}

const megabyte = 1024 * 1024;

/** A disk that fills up under the log ends the server; better to say so before the day begins. */
export function assertRoom(folder: string, megabytes: number): void {
  const { bavail, blocks, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  // Some file systems tell nothing of their size.
  if (blocks > 0 && free < megabytes) {
    throw unusable(folder, `the disk has ${free} MB free, and the database needs ${megabytes} MB`);
  }
}
