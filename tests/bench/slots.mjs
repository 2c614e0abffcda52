import { crowdedVisits, crowdOf, weeks } from './crowd.mjs';
import { signIn, startDesk } from './desk.mjs';
import { against, cpuOf, median, rounded } from './figures.mjs';
import { connected, databaseOf, postmasterOf } from './postgres.mjs';

/** All of an answer against the read of its appointments alone. */
const target = 2;
const calls = 20;
/** The rows an answer is made of, as plainly as they can be asked for. */
const bareRead = `
  select provider_id, busy_from, busy_until from appointments
  where provider_id = any($1) and starts_at > $2 and starts_at < $3
    and status in ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled')`;

const asked = async (desk, cookie, postmaster, path) => {
  const cpu = () => (cpuOf(desk.pid) ?? 0) + (cpuOf(postmaster) ?? 0);
  const before = cpu();
  for (let call = 0; call < calls; call += 1) {
    const answer = await fetch(`${desk.address}${path}`, { headers: { Cookie: cookie } });
    const slots = await answer.json();
    if (!answer.ok || slots.length === 0) throw new Error(`${path}: ${answer.status}, ${slots.length} slots`);
  }
  return (cpu() - before) / calls;
};

const read = (url, postmaster, args) =>
  connected(url, async (client) => {
    const own = process.cpuUsage();
    const before = cpuOf(postmaster) ?? 0;
    for (let call = 0; call < calls; call += 1) {
      const { rowCount } = await client.query(bareRead, args);
      if (rowCount < crowdedVisits * 0.9) throw new Error(`only ${rowCount} rows`);
    }
    const { user, system } = process.cpuUsage(own);
    return ((user + system) / 1_000 + (cpuOf(postmaster) ?? 0) - before) / calls;
  });

/** A month of one service over two hundred providers and their visits, CPU for an answer. */
export const bench = async ({ requests, rounds }) => {
  const url = await databaseOf(Math.min(requests, 100_000));
  const { serviceId, locationId, team } = await crowdOf(url);
  const desk = await startDesk({ DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'manager');
  const postmaster = await postmasterOf(url);
  const from = new Date(Date.now() + 60_000);
  const to = new Date(from.getTime() + weeks * 7 * 86_400_000);
  const day = 86_400_000;
  const args = [team, new Date(from.getTime() - day), new Date(to.getTime() + day)];
  const plan = await connected(url, (client) => client.query(`explain (analyze, buffers) ${bareRead}`, args));
  // Two hundred ids would fill the screen.
  console.log(plan.rows.map((row) => row['QUERY PLAN'].slice(0, 120)).join('\n'));
  const path = `/api/slots?${new URLSearchParams({
    ...{ serviceId, locationId, from: from.toISOString(), to: to.toISOString() },
  })}`;
  const seen = { bare: [], byTime: [], best: [] };
  // The first round warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const run = {
      bare: await read(url, postmaster, args),
      byTime: await asked(desk, cookie, postmaster, path),
      best: await asked(desk, cookie, postmaster, `${path}&rank=best`),
    };
    if (round > 0) for (const [name, cpu] of Object.entries(run)) seen[name].push(cpu);
  }
  const bare = median(seen.bare);
  console.table(
    Object.fromEntries(
      Object.entries(seen).map(([name, runs]) => [
        name,
        {
          'CPU ms': rounded(median(runs), 1),
          ...(name === 'bare' ? {} : { ratio: against(median(runs) / bare, target) }),
        },
      ]),
    ),
  );
};
