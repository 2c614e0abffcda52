import { fdatasyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The corner of Emscripten that the sync reaches into: hence the exact pin, and a test that counts. */
interface EmscriptenFiles {
  FS: { ErrnoError: new (errno: number) => Error };
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}
/** Emscripten's numbers, not the system's. */
const errno = { inputOutput: 29, noSpace: 51 };

let synced = 0;
/** How often this process has waited for the disk. */
export const syncs = (): number => synced;

/** As shipped the engine's fsync does nothing here: Emscripten's NODEFS has no such operation and answers "done". */
class SyncingFolder extends NodeFS {
  override async init(...[engine, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(engine, options);
    const addSync = (module: unknown) => {
      const { FS, NODEFS } = module as EmscriptenFiles;
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fdatasyncSync(nfd);
        } catch {
          throw new FS.ErrnoError(errno.inputOutput);
        }
        synced += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }
}

const syncingStart = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  // fdatasync would pass by the hook.
  ...['-c', 'wal_sync_method=fsync'],
];

const isFatal = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError || (error as { severity?: unknown }).severity === 'PANIC';

/**
 * After a panic (a disk that is full or broken under the log) the engine would spin for ever on its next statement,
 * and the whole process with it. PostgreSQL's answer to a panic is to end and recover at the next start; so is ours.
 */
class MortalPGlite extends PGlite {
  override execProtocol(...message: Parameters<PGlite['execProtocol']>): ReturnType<PGlite['execProtocol']> {
    return super.execProtocol(...message).catch(endIfFatal);
  }

  override execProtocolStream(
    ...message: Parameters<PGlite['execProtocolStream']>
  ): ReturnType<PGlite['execProtocolStream']> {
    return super.execProtocolStream(...message).catch(endIfFatal);
  }
}

function endIfFatal(error: unknown): never {
  if (!isFatal(error)) throw error;
  process.stderr.write(
    `The embedded database stopped (${(error as Error).message}), and Clinic Desk stops with it. ` +
      'Look at the disk, then start it again: everything it confirmed is kept.\n',
  );
  process.exit(1);
}

/**
 * The engine on a folder of PostgreSQL files, made when there are none. One process at a time: see lockNode.ts.
 * @throws Error with the engine's last words when it does not start
 */
export async function openPGlite(folder: string): Promise<PGlite> {
  let lastWords: string | undefined;
  const engine = new MortalPGlite({
    fs: new SyncingFolder(folder),
    extensions: { btree_gist, pg_trgm, unaccent },
    startParams: syncingStart,
    onStderr: (line) => {
      lastWords = /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? lastWords;
      return false;
    },
  });
  try {
    await engine.waitReady;
    return engine;
  } catch (error) {
    if ((error as { errno?: unknown }).errno === errno.noSpace) {
      throw Object.assign(new Error('the disk is full', { cause: error }), { code: 'ENOSPC' });
    }
    throw lastWords === undefined ? error : new Error(lastWords, { cause: error });
  }
}
