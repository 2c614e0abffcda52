import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type ProxyOptions, runnerImport, type UserConfig } from 'vite';
import { packedScripts } from './server/site/inlined/packedScriptsNode.ts';

/** Where `npm run dev` keeps the API; the dev server hands it everything that is not the app's own. */
const api = process.env.API_URL ?? 'http://127.0.0.1:3001';

/** The scripts of the public pages: one file each, at `/site/<name>.js`, in every build and in development. */
const siteScripts: Record<string, string> = Object.fromEntries(
  readdirSync('src/site')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [basename(file, '.ts'), `src/site/${file}`]),
);

/** It stands in those pages themselves, and is a file for the staff app. */
const firstScript = 'server/site/inlined/first.js';

/** A typeface readers may choose; fetched by nobody else. */
const weights = [400, 700];
const fontFile = (weight: number | string): string =>
  `node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`;

const readingFonts = (): Plugin => ({
  name: 'reading-fonts',
  generateBundle() {
    for (const weight of weights) {
      const fileName = `fonts/opendyslexic-${weight}.woff2`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fontFile(weight)) });
    }
  },
});

/** In development the server draws the public pages; their scripts and pictures come from the sources. */
const site: ProxyOptions = {
  target: api,
  bypass: ({ url = '' }) => {
    const script = siteScripts[/^\/site\/([\w-]+)\.js$/.exec(url)?.[1] ?? ''];
    if (script) return `/${script}`;
    if (url === '/site/first.js') return `/${firstScript}`;
    const weight = /^\/site\/fonts\/opendyslexic-(\d+)\.woff2$/.exec(url)?.[1];
    if (weight) return `/${fontFile(weight)}`;
    return existsSync(join('public', url)) ? url : undefined;
  },
};

/** A service worker that answers in the server's place has no business in the real app. */
const withoutMockWorker = (): Plugin => ({
  name: 'without-mock-worker',
  apply: 'build',
  writeBundle: ({ dir }) => rmSync(join(dir ?? 'dist/app', 'mockServiceWorker.js'), { force: true }),
});

/** What the reader has set is known before the staff app's page is painted. */
const settingsFirst = (base: string): Plugin => ({
  name: 'settings-first',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'site/first.js', source: readFileSync(firstScript) });
  },
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'script', injectTo: 'head', attrs: { src: `${base}site/first.js` } }],
  },
});

/** The demo has no server to send a policy; its database is WebAssembly. */
const demoPolicy = (): Plugin => ({
  name: 'demo-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: [
          "default-src 'self'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "connect-src 'self' data: blob:",
          "worker-src 'self' blob:",
          "object-src 'none'",
          "base-uri 'none'",
        ].join('; '),
      },
    },
  ],
});

/** The demo's database is made here, once: a browser would take half a minute for it. */
const demoClinic = (): Plugin => ({
  name: 'demo-clinic',
  apply: 'build',
  async generateBundle() {
    const { module } = await runnerImport<typeof import('./mocks/snapshot.ts')>('./mocks/snapshot.ts');
    const source = await module.packClinic(new Date());
    this.emitFile({ type: 'asset', fileName: 'demo/clinic.bin', source });
  },
});

/**
 * React and what every screen stands on change rarely: a file of their own outlives our releases in a cache.
 * All else that the first screen needs comes in one file too: twenty small ones weigh more and take longer.
 */
const foundation =
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|@tanstack|@emotion|stylis)\//;

const app = (demo: boolean, base = demo ? './' : '/'): UserConfig => ({
  // The demo is files alone, and may lie under any path.
  base,
  plugins: [react(), settingsFirst(base), ...(demo ? [demoPolicy(), demoClinic()] : [withoutMockWorker()])],
  server: {
    proxy: {
      '/api': api,
      '/site': site,
      '/healthz': api,
      '/readyz': api,
      '/sitemap.xml': api,
      '/robots.txt': api,
    },
  },
  // The demo is files alone: nothing of it is asked of a server.
  preview: { host: '127.0.0.1', port: 4000, proxy: {} },
  optimizeDeps: { exclude: ['@electric-sql/pglite'] },
  worker: { format: 'es' },
  build: {
    outDir: demo ? 'dist-demo' : 'dist/app',
    emptyOutDir: true,
    // The content policy allows no data: scripts or fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { eval: !demo },
      output: {
        codeSplitting: {
          groups: [
            { name: 'foundation', test: foundation, tags: ['$initial'], priority: 1 },
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});

/** Apart from the app, so that a patient's telephone never fetches a piece of the staff's. */
const siteBuild: UserConfig = {
  plugins: [readingFonts()],
  build: {
    outDir: 'dist/app/site',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: siteScripts,
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
};

const serverEntries = {
  main: 'server/main.ts',
  fill: 'server/db/fill.ts',
  moveToPostgres: 'server/db/moveToPostgres.ts',
  shrinkNode: 'server/articles/shrinkNode.mjs',
};

/** The server in plain JavaScript, its packages left in node_modules; SQL and the like are bundled with it. */
const server: UserConfig = {
  plugins: [packedScripts()],
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: serverEntries,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

export default defineConfig(({ mode, isSsrBuild }) => {
  if (isSsrBuild) return server;
  return mode === 'site' ? siteBuild : app(mode === 'demo');
});
