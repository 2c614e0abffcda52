import { signIn, startDesk } from './desk.mjs';
import { against, cpuOf, median, rounded } from './figures.mjs';
import { databaseOf, postmasterOf } from './postgres.mjs';

const target = 1.5;
const few = 10_000;
/** Calls of one page in a row: enough for a clock that counts CPU in steps of 10 ms. */
const calls = 30;

const open = [
  'new',
  'in-review',
  'awaiting-patient',
  'awaiting-clinician',
  'ready-to-schedule',
  'waitlisted',
];
const pages = {
  'new, newest first': { filter: { status: 'new' }, sort: ['createdAt', 'DESC'] },
  'open, due first': { filter: { status: open }, sort: ['dueAt', 'ASC'] },
  'all, newest first': { filter: {}, sort: ['createdAt', 'DESC'] },
  'search: a name': { filter: { q: 'maria' }, sort: ['createdAt', 'DESC'] },
  'search: nobody': { filter: { q: 'zzyzx' }, sort: ['createdAt', 'DESC'] },
  'words to read first': { filter: { view: 'unread-flags' }, sort: ['dueAt', 'ASC'] },
  'scheduled, nothing booked': {
    filter: { view: 'scheduled-without-appointment' },
    sort: ['createdAt', 'DESC'],
  },
};

const place = async (name, url) => {
  const desk = await startDesk({ DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'manager');
  return { name, url, desk, cookie };
};

const pathOf = ({ filter, sort }) =>
  `/api/requests?${new URLSearchParams({
    range: '[0,24]',
    sort: JSON.stringify(sort),
    filter: JSON.stringify(filter),
  })}`;

/** Milliseconds for one page: on the wall, and of CPU in the server and in PostgreSQL together. */
const measure = async ({ desk, cookie }, postmaster, path) => {
  const cpu = () => (cpuOf(desk.pid) ?? 0) + (cpuOf(postmaster) ?? 0);
  const before = cpu();
  const walls = [];
  for (let call = 0; call < calls; call += 1) {
    const start = performance.now();
    const answer = await fetch(`${desk.address}${path}`, { headers: { Cookie: cookie } });
    await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    walls.push(performance.now() - start);
  }
  return { wall: median(walls), cpu: (cpu() - before) / calls };
};

/** One page of the list with its capped total, over many requests against over few. */
export const bench = async ({ requests, rounds, large, small }) => {
  const places = [
    await place('few', small ?? (await databaseOf(few))),
    await place('many', large ?? (await databaseOf(requests))),
  ];
  const postmaster = await postmasterOf(places[0].url);
  const table = {};
  for (const [name, page] of Object.entries(pages)) {
    const seen = { few: [], many: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const one of places) {
        const run = await measure(one, postmaster, pathOf(page));
        if (round > 0) seen[one.name].push(run);
      }
    }
    const [here, there] = ['few', 'many'].map((size) => ({
      cpu: median(seen[size].map(({ cpu }) => cpu)),
      wall: median(seen[size].map(({ wall }) => wall)),
    }));
    const judged = here.cpu > 0 ? 'cpu' : 'wall';
    table[name] = {
      'few: CPU ms': rounded(here.cpu, 1),
      'many: CPU ms': rounded(there.cpu, 1),
      'few: ms': rounded(here.wall, 1),
      'many: ms': rounded(there.wall, 1),
      [`${judged} ratio`]: against(there[judged] / here[judged], target),
    };
  }
  console.table(table);
};
