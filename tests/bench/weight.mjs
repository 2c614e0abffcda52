import { gzipSync } from 'node:zlib';
import { against, rounded } from './figures.mjs';
import { bothLists, openList } from './lists.mjs';

const target = 1.15;

/** All JavaScript that is fetched until the list of requests shows its rows, compressed, against the floor. */
export const bench = async () => {
  const { browser, lists } = await bothLists();
  const table = {};
  for (const list of lists) {
    const { scripts } = await openList(browser, list);
    const size = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    table[list.name] = { files: scripts.length, 'gzip kB': rounded(size / 1_000, 1) };
  }
  table.ours.ratio = against(table.ours['gzip kB'] / table.floor['gzip kB'], target);
  console.table(table);
};
