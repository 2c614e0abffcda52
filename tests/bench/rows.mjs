import { against, median, rounded } from './figures.mjs';
import { bothLists, openList } from './lists.mjs';

const target = 1.3;

const measure = async (rounds, wanted) => {
  const { browser, lists } = await bothLists();
  const seen = new Map(lists.map(({ name }) => [name, []]));
  // The first round warms the servers up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const list of lists) {
      const { cpu, rowsAt } = await openList(browser, list, wanted);
      if (round > 0) seen.get(list.name).push({ cpu, rowsAt });
    }
  }
  const table = Object.fromEntries(
    [...seen].map(([name, runs]) => [
      name,
      {
        rows: wanted,
        'CPU ms': rounded(median(runs.map(({ cpu }) => cpu))),
        from: rounded(Math.min(...runs.map(({ cpu }) => cpu))),
        to: rounded(Math.max(...runs.map(({ cpu }) => cpu))),
        'rows after ms': rounded(median(runs.map(({ rowsAt }) => rowsAt))),
      },
    ]),
  );
  table.ours.ratio = against(table.ours['CPU ms'] / table.floor['CPU ms'], target);
  console.table(table);
};

/** CPU of the page's main thread from navigation to rows, ours against the floor with the same rows. */
export const bench = async ({ rounds }) => {
  await measure(rounds, 25);
  await measure(rounds, 100);
};
