import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, serializeOuter } from 'parse5';
import { closing } from './closing.mjs';
import { aFolder, startDesk } from './desk.mjs';
import { against, median, rounded } from './figures.mjs';
import { launch } from './lists.mjs';

const target = 1.1;
const path = '/site/articles/massage-and-fibromyalgia-pain';

/** Where readers come from is another site: browsers set up a process for where they go, whatever its headers say. */
const elsewhere = '/elsewhere';

const packed = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
const styleOf = (page) => /<style>(.*?)<\/style>/s.exec(page)[1];

/** Its body as it stands, under the bare head a file by hand would have. */
const staticFile = (page) => {
  const html = parse(page).childNodes.find(({ nodeName }) => nodeName === 'html');
  const body = html.childNodes.find(({ nodeName }) => nodeName === 'body');
  const text = serializeOuter(body).replace(/(<a class="site-name"[^>]*>)<svg.*?<\/svg>/s, '$1');
  const title = /<title>.*?<\/title>/s.exec(page)[0];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site/site.css"></head>${text}</html>`;
};

/** A static file and its style sheet, sent compressed as ours are. */
const serveFile = async (page) => {
  const files = {
    '/': [packed(staticFile(page)), 'text/html; charset=utf-8'],
    '/site/site.css': [packed(styleOf(page)), 'text/css'],
  };
  const server = createServer((request, response) => {
    // Its pictures are the same files.
    if (request.url.startsWith('/site/figures/')) {
      response.setHeader('Content-Type', 'image/webp');
      return response.end(readFileSync(join('dist/app', request.url)));
    }
    if (request.url === elsewhere) return response.end('A page that leads there.');
    const [content, type] = files[request.url] ?? [];
    if (!content) return response.writeHead(404).end();
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Encoding', 'br');
    return response.end(content);
  });
  await new Promise((listening) => server.listen(0, listening));
  closing.later(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
};

/** In the page, before anything of it: notes the largest paint so far. */
const watchPaint = () => {
  new PerformanceObserver((list) => {
    globalThis.largestPaint = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
};

/** One visit with nothing kept from before. */
const visit = async (browser, from, address) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(from);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const seen = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests += 1;
  });
  await page.addInitScript(watchPaint);
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(() => globalThis.largestPaint);
  await context.close();
  return { ...seen, paint };
};

/** The public page of an article against a static file of the same words: what is sent, and when it is seen. */
export const bench = async ({ rounds }) => {
  const desk = await startDesk({ DATA_DIR: aFolder() });
  const page = await (await fetch(`${desk.address}${path}`)).text();
  const places = { floor: await serveFile(page), ours: `${desk.address}${path}` };
  const from = new URL(elsewhere, places.floor.replace('127.0.0.1', 'localhost')).href;
  const browser = await launch();
  const runs = { floor: [], ours: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, address] of Object.entries(places)) {
      const run = await visit(browser, from, address);
      if (round > 0) runs[name].push(run);
    }
  const of = (name, measure) => median(runs[name].map((run) => run[measure]));
  const measures = { kB: ['bytes', 1_000], requests: ['requests', 1], 'largest paint ms': ['paint', 1] };
  console.table(
    Object.fromEntries(
      Object.entries(measures).map(([shown, [measure, unit]]) => [
        shown,
        {
          floor: rounded(of('floor', measure) / unit, 1),
          ours: rounded(of('ours', measure) / unit, 1),
          ratio: against(of('ours', measure) / of('floor', measure), target),
        },
      ]),
    ),
  );
};
