import { chromium } from '@playwright/test';
import { findChromium } from '#tests/chromium.mjs';
import { closing } from './closing.mjs';
import { aFolder, signIn, startDesk } from './desk.mjs';
import { serveFloor } from './floor/serve.mjs';
import { bringPatients } from './patients.mjs';

const firstPage = 25;
/** As many as the floor shows when it is asked for a hundred. */
const hundred = 100;
const patience = 120_000;

/** In the page, before its own scripts: notes when the rows stand there, painted, asking for more where a list has pages. */
const watchRows = ({ row, wanted, scroller }) => {
  globalThis.rowsShown = new Promise((shown) => {
    const look = () => {
      const rows = document.querySelectorAll(row);
      if (rows.length < wanted) {
        if (scroller && rows.length > 0) rows.item(rows.length - 1).scrollIntoView();
        return;
      }
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(performance.now())));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
  });
};

export const launch = async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  closing.later(() => browser.close());
  return browser;
};

/** A window at the list, signed in where there is a cookie, and the clock of its main thread. */
export const windowOf = async (browser, { address, cookie }, viewport = { width: 1366, height: 900 }) => {
  const context = await browser.newContext({ viewport });
  if (cookie) {
    const [name, value] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: address }]);
  }
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of CPU of the main thread since the page was opened. */
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
  };
  return { context, page, cpu };
};

let opened;

/** The floor and ours, showing the same rows: name, address and, for ours, a signed-in cookie. */
export const bothLists = () => {
  opened ??= (async () => {
    const desk = await startDesk({ DATA_DIR: aFolder() });
    await bringPatients(desk.address, hundred);
    const cookie = await signIn(desk.address, 'front-desk');
    const query = new URLSearchParams({
      range: `[0,${hundred - 1}]`,
      sort: '["dueAt","ASC"]',
      filter: '{"view":"open"}',
    });
    const answer = await fetch(`${desk.address}/api/requests?${query}`, { headers: { Cookie: cookie } });
    const floor = await serveFloor(aFolder(), await answer.json());
    return {
      browser: await launch(),
      lists: [
        {
          name: 'floor',
          address: floor,
          row: 'tbody .RaDataTable-row',
          page: (rows) => `/#/requests?page=1&perPage=${rows}&sort=dueAt&order=ASC`,
        },
        {
          name: 'ours',
          address: desk.address,
          cookie,
          row: '[role="row"][data-id]',
          page: () => '/#/requests',
          scroller: true,
        },
      ],
    };
  })();
  return opened;
};

/** Opens a list in a browser that has never seen it, up to its rows: scripts fetched, main-thread CPU, time. */
export const openList = async (browser, list, wanted = firstPage) => {
  const { context, page, cpu } = await windowOf(browser, list);
  try {
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.addInitScript(watchRows, { row: list.row, wanted, scroller: list.scroller });
    await page.goto(list.address + list.page(wanted), { waitUntil: 'commit' });
    const rowsAt = await page.waitForFunction(() => globalThis.rowsShown, undefined, { timeout: patience });
    return { cpu: await cpu(), rowsAt: await rowsAt.jsonValue(), scripts: await Promise.all(scripts) };
  } finally {
    await context.close();
  }
};
