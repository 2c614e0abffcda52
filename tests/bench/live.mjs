import { signIn, startDesk } from './desk.mjs';
import { median, rounded } from './figures.mjs';
import { launch, windowOf } from './lists.mjs';
import { databaseOf } from './postgres.mjs';

const changes = 20;
const patience = 60_000;

/** The priorities a row is moved between, as they are sent and as they are shown. */
const priorities = [
  ['stat', 'Now'],
  ['asap', 'Today'],
];

/** In the page: notes the time by the clock on the wall when the row says the word, painted. */
const watchRow = ({ row, word }) => {
  globalThis.changeShown = new Promise((shown) => {
    const look = () => {
      if (!document.querySelector(row)?.textContent.includes(word)) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(Date.now())));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true, characterData: true });
  });
};

/** A priority set through one server process, until it stands in a window that another one feeds. */
export const bench = async () => {
  const settings = { DATABASE_URL: await databaseOf(1_000) };
  const here = await startDesk(settings);
  const there = await startDesk(settings);
  const headers = { Cookie: await signIn(here.address, 'manager'), 'Content-Type': 'application/json' };
  const cookie = await signIn(there.address, 'front-desk');
  const { page } = await windowOf(await launch(), { address: there.address, cookie });
  await page.goto(`${there.address}/#/requests?view=unclaimed`);
  const first = page.locator('[role="row"][data-id]').first();
  const id = await first.getAttribute('data-id', { timeout: patience });
  const row = `[role="row"][data-id="${id}"]`;
  const address = `${here.address}/api/requests/${id}`;

  const afterCommit = [];
  const afterSending = [];
  // Begun with one change that nobody measures: the stream is open then, and the scripts are warm.
  for (let change = 0; change <= changes; change += 1) {
    const [priority, word] = priorities[change % priorities.length];
    const { version, ...record } = await (await fetch(address, { headers })).json();
    await page.evaluate(watchRow, { row, word });
    const sent = Date.now();
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { ...headers, 'If-Match': `"${version}"` },
      body: JSON.stringify({ ...record, priority }),
    });
    const committed = Date.now();
    if (!answer.ok) throw new Error(`the change was refused: ${answer.status}`);
    const shown = await page.waitForFunction(() => globalThis.changeShown, undefined, { timeout: patience });
    const shownAt = await shown.jsonValue();
    if (change === 0) continue;
    afterCommit.push(shownAt - committed);
    afterSending.push(shownAt - sent);
    // Changes that come close on each other are told together; these are to be told one by one.
    await page.waitForTimeout(1_200);
  }
  const told = (times) => ({
    'median ms': rounded(median(times)),
    'worst ms': rounded(Math.max(...times)),
    'target ms': 1_000,
  });
  console.table({ 'after the answer': told(afterCommit), 'after sending': told(afterSending) });
};
