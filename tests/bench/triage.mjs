import { aFolder, signIn, startDesk } from './desk.mjs';
import { against, median, rounded } from './figures.mjs';
import { bothLists, launch, windowOf } from './lists.mjs';
import { bringPatients } from './patients.mjs';

const target = 1.1;
const decisions = 60;
const patience = { timeout: 60_000 };

const pane = 'section h2[tabindex="-1"]';

/** In the page: from the pressed Enter, or the new address, until what is waited for stands there painted. */
const watchOpening = ({ shown, other }) => {
  const before = other ? document.querySelector(shown)?.textContent : undefined;
  globalThis.openedAfter = new Promise((done) => {
    let start = 0;
    const begin = ({ type, key }) => {
      if (type === 'hashchange' || key === 'Enter') start ||= performance.now();
    };
    for (const kind of ['keydown', 'hashchange']) addEventListener(kind, begin, { capture: true });
    const look = () => {
      const found = document.querySelector(shown);
      if (!start || !found || (other && found.textContent === before)) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true, characterData: true });
  });
};

/** What an opening leaves to be done afterwards belongs to it. */
const quiet = () => new Promise((done) => setTimeout(done, 700));

/** From a list to the form of its next record on the floor; from one request to the next in ours. */
const opening = async (rounds) => {
  const { browser, lists } = await bothLists();
  const seen = { floor: [], ours: [] };
  const [floor, ours] = await Promise.all(
    lists.map((list) => windowOf(browser, list, { width: 1440, height: 900 })),
  );
  const records = await (await fetch(`${lists[0].address}/api/requests`)).json();
  await floor.page.goto(`${lists[0].address}/#/requests`);
  await floor.page.waitForSelector(lists[0].row, patience);
  await ours.page.goto(`${lists[1].address}/#/requests`);
  await ours.page.waitForSelector(lists[1].row, patience);
  // Opened once before, so that neither is charged for fetching its scripts.
  await ours.page.keyboard.press('j');
  await ours.page.keyboard.press('Enter');
  await ours.page.waitForSelector(pane, patience);

  const run = async (name, { page, cpu }, watched, open) => {
    await page.bringToFront();
    await page.evaluate(watchOpening, watched);
    await quiet();
    const before = await cpu();
    await open(page);
    const wall = await (await page.waitForFunction(() => globalThis.openedAfter)).jsonValue();
    await quiet();
    seen[name].push({ wall, cpu: (await cpu()) - before });
  };
  for (let round = 0; round <= rounds; round += 1) {
    await floor.page.evaluate(() => (location.hash = '#/requests'));
    await floor.page.waitForSelector(lists[0].row, patience);
    await run('floor', floor, { shown: 'form input[name="lastName"]' }, (page) =>
      page.evaluate((id) => (location.hash = `#/requests/${id}`), records[round].id),
    );
    await ours.page.locator('[role="row"][tabindex="0"]').focus();
    await run('ours', ours, { shown: pane, other: true }, async ({ keyboard }) => {
      await keyboard.press('j');
      await keyboard.press('Enter');
    });
  }
  const of = (name, key) => rounded(median(seen[name].slice(1).map((one) => one[key])));
  console.table({
    'floor: list to form': { 'CPU ms': of('floor', 'cpu'), 'shown after ms': of('floor', 'wall') },
    'ours: next request': {
      'CPU ms': of('ours', 'cpu'),
      'shown after ms': of('ours', 'wall'),
      'CPU ratio': against(of('ours', 'cpu') / of('floor', 'cpu'), target),
      'time ratio': against(of('ours', 'wall') / of('floor', 'wall'), target),
    },
  });
  await Promise.all([floor.context.close(), ours.context.close()]);
};

/** Sixty new requests, each read, claimed and made ready for scheduling, without a mouse. */
const sixty = async () => {
  const desk = await startDesk({ DATA_DIR: aFolder() });
  await bringPatients(desk.address, decisions + 10);
  const cookie = await signIn(desk.address, 'front-desk');
  const browser = await launch();
  const { page, cpu, context } = await windowOf(
    browser,
    { address: desk.address, cookie },
    { width: 1440, height: 900 },
  );
  await page.goto(`${desk.address}/#/requests?view=unclaimed`);
  await page.waitForSelector('[role="row"][data-id]', patience);
  let keys = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('j');
  await press('Enter');
  await page.waitForSelector(pane, patience);
  const spent = [];
  const walls = [];
  for (let made = 0; made < decisions; made += 1) {
    const [before, start, name] = [await cpu(), performance.now(), await page.locator(pane).textContent()];
    await page.getByRole('button', { name: 'Claim', exact: true }).waitFor(patience);
    await press('c');
    await page.getByRole('button', { name: 'Release', exact: true }).waitFor(patience);
    await press('m');
    const choice = page.getByRole('menuitem', { name: 'Ready to schedule' });
    await choice.waitFor(patience);
    const place = await choice.evaluate((item) =>
      [...(item.parentElement?.querySelectorAll('[role="menuitem"]') ?? [])].indexOf(item),
    );
    await press(String(place + 1));
    await page.getByRole('dialog').waitFor(patience);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Ready to schedule' })
      .and(page.locator(':focus'))
      .waitFor(patience);
    await press('Enter');
    await page.waitForFunction(
      ([selector, last]) => {
        const found = document.querySelector(selector);
        return found !== null && found.textContent !== last && !document.querySelector('[role="dialog"]');
      },
      [pane, name],
      patience,
    );
    spent.push((await cpu()) - before);
    walls.push(performance.now() - start);
  }
  console.table({
    'sixty by keyboard': {
      'keys per decision': rounded(keys / decisions, 1),
      'CPU ms per decision': rounded(median(spent)),
      'ms per decision': rounded(median(walls)),
    },
  });
  await context.close();
};

/** What a decision costs the hand and the browser, and how soon the next request stands there. */
export const bench = async ({ rounds }) => {
  await opening(rounds);
  await sixty();
};
