import { aFolder, startDesk } from './desk.mjs';
import { median, rounded } from './figures.mjs';

/** From the start of a process on a filled data folder to its first answer from the database. */
export const bench = async ({ rounds }) => {
  const settings = { DATA_DIR: aFolder() };
  const began = performance.now();
  const first = await startDesk(settings);
  const filled = performance.now() - began;
  await first.stop();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const desk = await startDesk(settings);
    const answer = await fetch(`${desk.address}/api/public/options`);
    if (!answer.ok) throw new Error(`the first answer was ${answer.status}`);
    times.push(performance.now() - start);
    await desk.stop();
  }
  console.table({
    'made and filled (400 requests)': { ms: rounded(filled) },
    'opened again, to the first answer': {
      ms: rounded(median(times)),
      from: rounded(Math.min(...times)),
      to: rounded(Math.max(...times)),
    },
  });
};
