import { gzipSync } from 'node:zlib';
import { against, median, rounded } from './figures.mjs';
import { bothLists, openList, windowOf } from './lists.mjs';

const target = 2;
const visit = '[data-visit]';
const patience = { timeout: 120_000 };
/** Milliseconds after which no further visit comes: the line to what others do is never idle. */
const settled = 3_000;

/** How many visits the week has, once they all stand there. */
const visitsOf = async (browser, desk, path) => {
  const { context, page } = await windowOf(browser, desk);
  await page.goto(desk.address + path);
  await page.waitForSelector(visit, patience);
  await page.waitForTimeout(settled);
  const count = await page.locator(visit).count();
  await context.close();
  return count;
};

/** Opening a week of visits in a browser that has never seen it, against the floor's list with as many rows. */
export const bench = async ({ rounds }) => {
  const { browser, lists } = await bothLists();
  const [floor, ours] = lists;
  const path = '/#/appointments?view=week';
  const wanted = await visitsOf(browser, ours, path);
  const week = { ...ours, row: visit, page: () => path, scroller: false };
  const seen = { floor: [], week: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, list] of Object.entries({ floor, week })) {
      const run = await openList(browser, list, wanted);
      if (round > 0) seen[name].push(run);
    }
  }
  const table = Object.fromEntries(
    Object.entries(seen).map(([name, runs]) => [
      name,
      {
        'rows or visits': wanted,
        'CPU ms': rounded(median(runs.map(({ cpu }) => cpu))),
        'shown after ms': rounded(median(runs.map(({ rowsAt }) => rowsAt))),
        'gzip kB': rounded(
          runs[0].scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / 1_000,
          1,
        ),
      },
    ]),
  );
  table.week.ratio = against(table.week['CPU ms'] / table.floor['CPU ms'], target);
  console.table(table);
};
