import { gzipSync } from 'node:zlib';
import { aFolder, signIn, startDesk } from './desk.mjs';
import { against, median, rounded } from './figures.mjs';
import { serveFloor } from './floor/serve.mjs';
import { launch, windowOf } from './lists.mjs';

const target = 1.3;
const keys = 40;
const words = 5_000;

const sentence =
  'Most new low back pain eases within a few weeks whatever is done, and it helps to keep moving as far as it goes.';
const sentenceWords = sentence.split(' ').length;

/** Sections of a heading, four paragraphs and a list, until there are enough words. */
const longText = () => {
  const parts = [];
  for (let count = 0, section = 1; count < words; section += 1) {
    parts.push(`<h2 id="part-${section}">Part ${section}</h2>`);
    for (let paragraph = 0; paragraph < 4; paragraph += 1)
      parts.push(`<p>${`${sentence} `.repeat(3).trim()}</p>`);
    parts.push(`<ul><li>${sentence}</li><li>${sentence}</li></ul>`);
    count += sentenceWords * 14;
  }
  return parts.join('');
};

/** In the page: milliseconds from each key to the picture that shows it. */
const watchKeys = () => {
  globalThis.shown = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => globalThis.shown.push(performance.now() - timeStamp))),
    true,
  );
};

/** Types in the middle of the text as a person does, a key every tenth of a second. */
const typeIn = async (browser, side) => {
  const { context, page, cpu } = await windowOf(browser, side, { width: 1440, height: 900 });
  try {
    await page.addInitScript(watchKeys);
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(side.address + side.page);
    const place = page.locator('.ProseMirror > p').nth(30);
    await place.click({ timeout: 120_000 });
    await page.keyboard.press('End');
    await page.keyboard.type('warm up ', { delay: 100 });
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      globalThis.shown = [];
    });
    const before = await cpu();
    await page.keyboard.type('a'.repeat(keys), { delay: 100 });
    await page.waitForTimeout(500);
    const after = await cpu();
    const shown = await page.evaluate(() => globalThis.shown);
    return { cpu: (after - before) / keys, shown: median(shown), scripts: await Promise.all(scripts) };
  } finally {
    await context.close();
  }
};

const openSides = async () => {
  const body = longText();
  const desk = await startDesk({ DATA_DIR: aFolder() });
  const cookie = await signIn(desk.address, 'content-manager');
  const answer = await fetch(`${desk.address}/api/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify({ slug: 'long', title: 'Long', summary: 'Long.', body }),
  });
  if (!answer.ok) throw new Error(`the article was refused: ${answer.status} ${await answer.text()}`);
  const { id } = await answer.json();
  const folder = new URL('./floorEditor/', import.meta.url);
  const floor = await serveFloor(aFolder(), [{ id: 'long', body }], folder);
  return [
    { name: 'floor', address: floor, page: '/' },
    { name: 'ours', address: desk.address, cookie, page: `/#/articles/${id}` },
  ];
};

/** What only the scripts of the editor hold. */
const isEditor = (script) => /article-video|ProseMirror/.test(script);
const weigh = (scripts) =>
  scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / 1_000;

/** From a key to its picture in a text of five thousand words, and what the editor weighs, against TipTap alone. */
export const bench = async ({ rounds }) => {
  const browser = await launch();
  const sides = await openSides();
  const seen = new Map(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const side of sides) seen.get(side.name).push(await typeIn(browser, side));
  const table = Object.fromEntries(
    [...seen].map(([name, runs]) => [
      name,
      {
        'CPU ms a key': rounded(median(runs.map(({ cpu }) => cpu)), 1),
        'shown after ms': rounded(median(runs.map(({ shown }) => shown)), 1),
        'gzip kB': rounded(weigh(name === 'ours' ? runs[0].scripts.filter(isEditor) : runs[0].scripts), 1),
      },
    ]),
  );
  table.ours['CPU ratio'] = rounded(table.ours['CPU ms a key'] / table.floor['CPU ms a key'], 2);
  table.ours['shown ratio'] = against(table.ours['shown after ms'] / table.floor['shown after ms'], target);
  console.table(table);
};
