import { chromium } from '@playwright/test';
import { findChromium } from '#tests/chromium.mjs';
import { closing } from './closing.mjs';
import { aFolder, signIn, startDesk } from './desk.mjs';
import { serveFloor } from './floor/serve.mjs';

const shownRows = 25;
const patience = 120_000;

/** In the page, before its own scripts: notes when the rows stand there, painted. */
const watchRows = (wanted) => {
  globalThis.rowsShown = new Promise((shown) => {
    const look = () => {
      if (document.querySelectorAll('tbody .RaDataTable-row').length < wanted) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(performance.now())));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
  });
};

let opened;

/** The floor and ours, showing the same rows: name, address and, for ours, a signed-in cookie. */
export const bothLists = () => {
  opened ??= (async () => {
    const desk = await startDesk({ DATA_DIR: aFolder() });
    const cookie = await signIn(desk.address, 'front-desk');
    const query = new URLSearchParams({
      range: `[0,${shownRows - 1}]`,
      sort: '["dueAt","ASC"]',
      filter: '{"view":"open"}',
    });
    const answer = await fetch(`${desk.address}/api/requests?${query}`, { headers: { Cookie: cookie } });
    const floor = await serveFloor(aFolder(), await answer.json());
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    closing.later(() => browser.close());
    return {
      browser,
      lists: [
        { name: 'floor', address: floor },
        { name: 'ours', address: desk.address, cookie },
      ],
    };
  })();
  return opened;
};

/** Opens a list in a browser that has never seen it, up to its rows: scripts fetched, main-thread CPU, time. */
export const openList = async (browser, { address, cookie }) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  try {
    if (cookie) {
      const [name, value] = cookie.split(/=(.*)/s);
      await context.addCookies([{ name, value, url: address }]);
    }
    const page = await context.newPage();
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchRows, shownRows);
    await page.goto(`${address}/#/requests`, { waitUntil: 'commit' });
    const rowsAt = await page.waitForFunction(() => globalThis.rowsShown, undefined, { timeout: patience });
    const { metrics } = await session.send('Performance.getMetrics');
    const cpu = metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
    return { cpu, rowsAt: await rowsAt.jsonValue(), scripts: await Promise.all(scripts) };
  } finally {
    await context.close();
  }
};
