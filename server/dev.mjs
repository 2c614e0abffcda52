// `npm run dev`: the app with hot reload on PORT, the API behind it on the next port, rebuilt and restarted on change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const apiPort = port + 1;
const bundle = 'dist/dev/main.js';

// Taken before Vite sets NODE_ENV for itself.
const serverEnvironment = {
  ...process.env,
  HOST: '127.0.0.1',
  PORT: String(apiPort),
  BASE_URL: process.env.BASE_URL ?? `http://localhost:${port}`,
};
process.env.API_URL = `http://127.0.0.1:${apiPort}`;

if (!existsSync('node_modules/vite')) {
  console.error('The packages are not installed: run npm ci first.');
  process.exit(1);
}
const vite = await import('vite');

let server;
let restarting = Promise.resolve();

const stopServer = async () => {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
};

/** The old server lets go of the data folder before the new one asks for it. */
const restartServer = async () => {
  await stopServer();
  server = spawn(process.execPath, ['--enable-source-maps', bundle], {
    env: serverEnvironment,
    stdio: ['ignore', 'inherit', 'inherit'],
    // In a group of its own: a Ctrl-C reaches it once, from here.
    detached: true,
  });
  server.once('exit', (code) => {
    if (code) console.error(`The server ended with code ${code}; it starts again after the next change.`);
  });
};

const app = await vite.createServer({ server: { host, port, strictPort: true } });
const watcher = await vite.build({
  mode: 'development',
  logLevel: 'warn',
  build: { ssr: true, outDir: 'dist/dev', sourcemap: true, watch: {} },
});
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') void event.result?.close();
  if (event.code === 'END') restarting = restarting.then(restartServer);
  if (event.code === 'ERROR') console.error(event.error);
});

await app.listen();
app.printUrls();

let leaving = false;
const leave = async () => {
  if (leaving) return;
  leaving = true;
  await restarting;
  await Promise.all([stopServer(), watcher.close(), app.close()]);
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void leave());
