import { randomUUID } from 'node:crypto';
import { aFolder, signIn, startDesk } from './desk.mjs';
import { rounded } from './figures.mjs';
import { connected, databaseOf } from './postgres.mjs';

const atOnce = 8;
const wanted = 400;
const DAY = 86_400_000;

/** Everything in its turn, so many at a time: how many a second. */
const through = async (items, work, hands = atOnce) => {
  const queue = [...items];
  const hand = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: hands }, hand));
  return items.length / ((performance.now() - start) / 1_000);
};

const json = async (answer) => {
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Free times, each of its own provider and hour, so that none is in another's way. */
const freeTimes = async (ask, services, locations) => {
  const kept = new Map();
  for (const service of services) {
    for (const location of locations) {
      const query = new URLSearchParams({ serviceId: service.id, locationId: location.id });
      const last = new Map();
      for (const slot of await json(await ask(`/api/slots?${query}`))) {
        const own = `${slot.providerId} ${slot.startsAt.slice(0, 10)}`;
        const ends = Date.parse(slot.endsAt) + 30 * 60_000;
        if (Date.parse(slot.startsAt) < (last.get(own) ?? 0)) continue;
        last.set(own, ends);
        kept.set(`${own} ${slot.startsAt}`, { ...slot, serviceId: service.id });
      }
    }
  }
  return [...kept.values()].slice(0, wanted);
};

/** A booking through the API against a bare insert into the same table, under the same constraint, in one run. */
export const bench = async ({ requests }) => {
  const url = await databaseOf(Math.min(requests, 10_000));
  const desk = await startDesk({ DATA_DIR: aFolder(), DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'front-desk');
  const ask = (path, init = {}) =>
    fetch(desk.address + path, {
      ...init,
      headers: { Cookie: cookie, 'Content-Type': 'application/json', ...init.headers },
    });
  const [services, locations] = await Promise.all(
    ['services', 'locations'].map(async (name) => json(await ask(`/api/${name}`))),
  );
  const slots = await freeTimes(ask, services.slice(0, 1), locations);
  const filter = encodeURIComponent(JSON.stringify({ status: 'ready-to-schedule' }));
  const open = (await json(await ask(`/api/requests?filter=${filter}`))).filter(
    ({ flags, flagsReadAt }) => flags.length === 0 || flagsReadAt,
  );
  const jobs = open.slice(0, slots.length).map((request, index) => ({ request, slot: slots[index] }));
  let refused = 0;
  const booked = await through(jobs, async ({ request, slot }) => {
    const { serviceId, providerId, locationId, startsAt } = slot;
    const body = { requestId: request.id, serviceId, providerId, locationId, startsAt };
    const answer = await ask('/api/appointments', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'If-Match': `"${request.version}"`, 'Idempotency-Key': randomUUID() },
    });
    if (answer.status !== 201) refused += 1;
    await answer.arrayBuffer();
  });

  const { rows } = await connected(url, (client) =>
    client.query('select request_id, service_id, provider_id, location_id from appointments limit 1'),
  );
  const [like] = rows;
  const bare = await connected(url, (client) =>
    through(
      jobs.map((_, index) => new Date(Date.now() + (400 + index) * DAY)),
      (at) =>
        client.query(
          `insert into appointments (request_id, service_id, provider_id, location_id, starts_at, ends_at,
             busy_from, busy_until, status) values ($1, $2, $3, $4, $5, $6, $5, $6, 'booked')`,
          [...Object.values(like), at, new Date(at.getTime() + 1_800_000)],
        ),
      1,
    ),
  );
  console.table({
    'bare insert under the constraint': { 'a second': rounded(bare) },
    'booking through the API': {
      'a second': rounded(booked),
      times: `1 / ${rounded(bare / booked, 1)}`,
      booked: jobs.length - refused,
      refused,
    },
  });
};
