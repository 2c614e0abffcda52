import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { compressed } from './compressNode.ts';

/** The built app stands beside the built server. */
const folder = fileURLToPath(new URL('../app', import.meta.url));

/** A name that carries its content's hash is kept for ever, any other is asked for again. */
const cacheOf = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The app's routes first, then the built files of the staff app and the public pages; everything compressed. */
export function withFiles(app: Hono): Hono {
  const host = new Hono();
  host.use(compressed());
  host.route('/', app);
  const files = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (path, c) => c.header('Cache-Control', cacheOf(path)),
  });
  host.get('/*', etag(), files);
  return host;
}
