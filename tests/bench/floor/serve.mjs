import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { closing } from '#tests/bench/closing.mjs';

const kinds = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };

/** Builds the floor into `folder` as the app is built. */
const buildFloor = (folder) =>
  build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_200,
    },
  });

/** The floor at an address, its API answering every list with these rows. */
export const serveFloor = async (folder, rows) => {
  await buildFloor(folder);
  const cache = new Map();
  const zipped = (file) => {
    if (!cache.has(file)) cache.set(file, gzipSync(readFileSync(file)));
    return cache.get(file);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://floor');
    if (pathname.startsWith('/api/')) {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Content-Range', `requests 0-${rows.length - 1}/${rows.length}`);
      return response.end(JSON.stringify(rows));
    }
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('Content-Type', kinds[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Content-Encoding', 'gzip');
    return response.end(zipped(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  closing.later(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
};
