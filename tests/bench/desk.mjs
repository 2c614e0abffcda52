import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { closing } from './closing.mjs';

const password = 'clinic-desk-sample';

/** A folder that is gone when the measuring is done. */
export const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-desk-bench-'));
  closing.later(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Starts the built server in a process of its own; resolves when it listens. */
export const startDesk = async (settings) => {
  const env = { PATH: process.env.PATH, PORT: '0', INTAKE_PER_MINUTE: '0', ...settings };
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  closing.later(stop);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /Staff: +(http:.*)\/$/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return { address, pid: child.pid, stop };
  }
  throw new Error('the server ended before it listened');
};

/** The cookie of the sample account of a role. */
export const signIn = async (address, role) => {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${role}@clinic.example`, password }),
  });
  if (!answer.ok) throw new Error(`${role} could not sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
};
