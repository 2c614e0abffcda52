import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { closing } from '#tests/bench/closing.mjs';

const kinds = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };

/** Builds the floor whose sources lie at `root` into `folder` as the app is built. */
const buildFloor = (folder, root) =>
  build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_200,
    },
  });

/** A record by its id, or the rows of a range. */
const answerOf = (url, rows) => {
  const id = url.pathname.split('/')[3];
  if (id) return { found: rows.find((row) => row.id === id) ?? {} };
  const [first, last] = JSON.parse(url.searchParams.get('range') ?? `[0,${rows.length - 1}]`);
  return {
    found: rows.slice(first, last + 1),
    range: `requests ${first}-${Math.min(last, rows.length - 1)}/${rows.length}`,
  };
};

/** The floor at an address, its API answering every list with these rows. */
export const serveFloor = async (folder, rows, root = new URL('.', import.meta.url)) => {
  await buildFloor(folder, root);
  const cache = new Map();
  const zipped = (file) => {
    if (!cache.has(file)) cache.set(file, gzipSync(readFileSync(file)));
    return cache.get(file);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://floor');
    const { pathname } = url;
    if (pathname.startsWith('/api/')) {
      response.setHeader('Content-Type', 'application/json');
      const { found, range } = answerOf(url, rows);
      if (range) response.setHeader('Content-Range', range);
      return response.end(JSON.stringify(found));
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
