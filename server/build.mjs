// Plain JavaScript, and no package: this runs before anything is built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'server',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const stamp = join(root, 'dist/built-from');
const built = [stamp, join(root, 'dist/app/index.html'), join(root, 'dist/server/main.js')];
/** What is built, in this order, and Vite's arguments for it. */
const steps = [['app'], ['public pages', '--mode', 'site'], ['server', '--ssr']];
const vite = join(root, 'node_modules/vite/bin/vite.js');

const filesUnder = (path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path))
        .sort()
        .flatMap((name) => filesUnder(`${path}/${name}`))
    : [path];

/** By content, not by date: a checkout, a copy or an undo gives files any date. */
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of sources.filter((source) => existsSync(join(root, source))).flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
};

const isFresh = (print) => built.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === print;

/** Files for browsers lie there packed as well, so that nobody packs them while somebody waits. */
const pack = () => {
  for (const file of filesUnder('dist/app').filter((name) => /\.(?:js|css|svg|html)$/.test(name))) {
    const content = readFileSync(join(root, file));
    if (content.length < 1_024) continue;
    const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(join(root, `${file}.br`), brotliCompressSync(content, effort));
    writeFileSync(join(root, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
};

/** Builds the app and the server for production, unless `onlyIfNeeded` and the last build came from these sources. */
export const build = ({ onlyIfNeeded = false } = {}) => {
  const print = fingerprint();
  if (onlyIfNeeded && isFresh(print)) return;
  if (!existsSync(vite)) {
    console.error('The packages are not installed: run npm ci first.');
    process.exit(1);
  }
  rmSync(stamp, { force: true });
  for (const [what, ...how] of steps) {
    console.log(`Building the ${what} …`);
    const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...how], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
    if (status !== 0) {
      console.error(`Building the ${what} failed; the reason stands above.`);
      process.exit(1);
    }
  }
  pack();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build({ onlyIfNeeded: process.argv.includes('--if-needed') });
}
