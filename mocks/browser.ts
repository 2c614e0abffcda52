import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createApp } from '#server/app.ts';
import { createPurify } from '#server/articles/purify.ts';
import { createReads } from '#server/articles/reads.ts';
import type { Desk } from '#server/desk.ts';
import { jobsEveryMs, runJobs } from '#server/housekeeping.ts';
import { ensureSettings } from '#server/staff/setup.ts';
import { demo as en } from '#words/en/demo.ts';
import { demo as es } from '#words/es/demo.ts';
import { localeFor } from '#words/say.ts';
import { openClinic } from './openClinic.ts';
import { publicPages } from './publicPages.ts';

/** Where the build puts the snapshot: not `.gz`, which some servers send as already unpacked. */
const snapshotFile = 'demo/clinic.bin';

async function fetchSnapshot(): Promise<Blob> {
  const answer = await fetch(new URL(snapshotFile, document.baseURI));
  if (!answer.ok) throw new Error(`The demo's clinic is not there: ${answer.status}`);
  return new Blob([await answer.arrayBuffer()], { type: 'application/gzip' });
}

/**
 * The whole server in this page: a worker hands every call of the API to it. Nothing leaves the browser, and a
 * reload begins anew.
 */
export async function startDemo(): Promise<void> {
  const { engine, db } = await openClinic(await fetchSnapshot());
  const { secret } = await ensureSettings(db);
  const desk: Desk = {
    db,
    now: () => new Date(),
    purify: createPurify(window),
    reads: createReads(),
    listen: (channel, onPayload) => engine.listen(`"${channel}"`, onPayload),
    log: () => {},
    options: {
      baseUrl: location.origin,
      trustedOrigins: [],
      intakePerMinute: 0,
      idleMinutes: 60,
      sessionHours: 12,
      trustedProxies: 0,
      secret,
      production: false,
      bearer: true,
    },
  };
  const app = createApp(desk);
  const worker = setupWorker(http.all('*/api/*', ({ request }) => app.fetch(request)));
  await worker.start({
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  setInterval(() => void runJobs(desk), jobsEveryMs);
  document.body.append(publicPages(app, localeFor(navigator.language) === 'es' ? es : en));
}
