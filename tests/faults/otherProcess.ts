import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

export interface OtherProcess {
  process: ChildProcess;
  /** What it has said so far. */
  said: string[];
  stderr: () => string;
  /** Resolves at the first line that begins so; rejects when it ends without. */
  says(beginning: string): Promise<string>;
  /** Resolves to the exit code once all it said is read. */
  ended: Promise<number | null>;
  /** SIGKILL: it learns nothing of it. */
  kill(): Promise<unknown>;
}

export interface Program {
  start: (args: string[], environment?: NodeJS.ProcessEnv) => OtherProcess;
  /** Ends what still runs of it, and leaves nothing behind. */
  remove: () => void;
}

/** Builds a program of ours as the server is built, away from `dist`. */
export async function buildProgram(entry: string): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-desk-program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: join(folder, 'server'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'program.mjs', chunkFileNames: 'chunks/[name].mjs' },
      },
    },
  });
  const started: ReturnType<typeof spawn>[] = [];
  // Where a server looks for the built app.
  mkdirSync(join(folder, 'app'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    start: (args, environment = process.env) => {
      const child = spawn(process.execPath, [join(folder, 'server', 'program.mjs'), ...args], {
        env: environment,
      });
      started.push(child);
      return follow(child);
    },
    remove: () => {
      for (const child of started) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The writer of this folder. */
export async function buildWriter(): Promise<{
  /** @param patience milliseconds to wait for the folder */
  start: (task: string, dataDir: string, patience?: number) => OtherProcess;
  remove: () => void;
}> {
  const { start, remove } = await buildProgram('tests/faults/writer.ts');
  return { start: (task, dataDir, patience = 10_000) => start([task, dataDir, String(patience)]), remove };
}

function follow(child: ReturnType<typeof spawn>): OtherProcess {
  const said: string[] = [];
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => said.push(line));
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(() => child.exitCode);
  const says = (beginning: string) =>
    new Promise<string>((found, missing) => {
      const look = () => {
        const line = said.find((one) => one.startsWith(beginning));
        if (line !== undefined) found(line);
      };
      look();
      lines.on('line', look);
      void ended.then(() =>
        missing(new Error(`it ended without "${beginning}": ${said.join('; ')} ${complaints}`)),
      );
    });
  return {
    process: child,
    said,
    stderr: () => complaints,
    says,
    ended,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
