import { signIn, startDesk } from './desk.mjs';
import { against, cpuOf, median, rounded } from './figures.mjs';
import { connected, databaseOf, postmasterOf } from './postgres.mjs';

const target = 1.5;
const few = 10_000;
/** Calls of one page in a row: enough for a clock that counts CPU in steps of 10 ms. */
const calls = 30;

/** Stands for a reference of the database that is asked. */
const aReference = 'REFERENCE';
const open = [
  'new',
  'in-review',
  'awaiting-patient',
  'awaiting-clinician',
  'ready-to-schedule',
  'waitlisted',
];
/** With a target where both databases have as much to find; totals are counted, up to ten thousand. */
const pages = {
  'new, newest first': { filter: { status: 'new' }, sort: ['createdAt', 'DESC'] },
  'open, due first': { filter: { status: open }, sort: ['dueAt', 'ASC'] },
  'all, newest first': { filter: {}, sort: ['createdAt', 'DESC'] },
  'search: one request': { filter: { q: aReference }, sort: ['createdAt', 'DESC'] },
  'search: nobody': { filter: { q: 'zzyzx' }, sort: ['createdAt', 'DESC'] },
  'words to read first': { filter: { view: 'unread-flags' }, sort: ['dueAt', 'ASC'] },
  'scheduled, nothing booked': {
    filter: { view: 'scheduled-without-appointment' },
    sort: ['createdAt', 'DESC'],
    free: true,
  },
  'search: a name that is common': { filter: { q: 'maria' }, sort: ['createdAt', 'DESC'], free: true },
};

const place = async (name, url) => {
  const desk = await startDesk({ DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'manager');
  const newest = await connected(url, (client) =>
    client.query('select reference from requests order by created_at desc limit 1'),
  );
  return { name, url, desk, cookie, reference: newest.rows[0].reference };
};

const pathOf = ({ filter, sort }, reference) =>
  `/api/requests?${new URLSearchParams({
    range: '[0,24]',
    sort: JSON.stringify(sort),
    filter: JSON.stringify(filter).replace(aReference, reference),
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
        const run = await measure(one, postmaster, pathOf(page, one.reference));
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
      [`${judged} ratio`]: page.free
        ? (there[judged] / here[judged]).toFixed(2)
        : against(there[judged] / here[judged], target),
    };
  }
  console.table(table);
};
