import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { providers } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { type LiveLine, liveLine } from '#tests/liveLine.ts';

let world: World;
/** Another server on the same database. */
let other: World['app'];
let desk: Client;
let clinician: Client;
let clinic: Clinic;
const lines: LiveLine[] = [];

beforeAll(async () => {
  world = await aDesk();
  other = createApp({ ...world.desk });
  [desk, clinician] = await Promise.all([world.as('front-desk'), world.as('clinician')]);
  clinic = await clinicOf(desk);
});
afterAll(async () => {
  await Promise.all(lines.map((line) => line.close()));
  await world.close();
});

async function listen(client = desk, lastId?: string, app = other): Promise<LiveLine> {
  const line = await liveLine(app, client, lastId);
  lines.push(line);
  await line.begun();
  return line;
}
const heardBy = (line: LiveLine): string[] => line.heard.map(({ data }) => `${data?.resource} ${data?.id}`);
const aWrite = async (): Promise<string> => (await aRequest(desk, clinic)).id;

describe('the live stream', () => {
  test('tells at one server what was changed at another, with its place in the trail', async () => {
    const line = await listen();
    const id = await aWrite();
    const { id: place, data } = await line.until('requests', id);
    expect(data).toEqual({ resource: 'requests', id });
    const manager = await world.as('manager');
    const { json: written } = await manager.get(`/api/events?filter={"recordId":"${id}"}`);
    expect(place).toBe(written[0].id);
  });

  test('tells many changes of one moment in their order, each once', async () => {
    const line = await listen();
    const ids = await Promise.all(Array.from({ length: 20 }, aWrite));
    await Promise.all(ids.map((id) => line.until('requests', id)));
    expect(heardBy(line).toSorted()).toEqual(ids.map((id) => `requests ${id}`).toSorted());
    const places = line.heard.map(({ id }) => Number(id));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
  });

  test('says nothing of what was only looked at', async () => {
    const line = await listen();
    const seen = await aWrite();
    await desk.get(`/api/requests/${seen}`);
    const id = await aWrite();
    await line.until('requests', id);
    expect(heardBy(line)).toEqual([`requests ${seen}`, `requests ${id}`]);
  });
});

describe('after it was cut the live stream', () => {
  test('catches up from the last event seen, each once, while others go on', async () => {
    const first = await listen();
    await first.until('requests', await aWrite());
    await first.close();
    const missed = [await aWrite(), await aWrite(), await aWrite()];
    const writing = Promise.all(Array.from({ length: 10 }, aWrite));
    const again = await listen(desk, first.lastId(), world.app);
    const meanwhile = await writing;
    const last = await aWrite();
    await again.until('requests', last);
    const heard = heardBy(again);
    expect(heard.slice(0, 3)).toEqual(missed.map((id) => `requests ${id}`));
    expect(heard.toSorted()).toEqual(
      [...missed, ...meanwhile, last].map((id) => `requests ${id}`).toSorted(),
    );
  });

  test('tells nothing twice that is notified only after it was read in the trail', async () => {
    const held: (() => void)[] = [];
    const late = createApp({
      ...world.desk,
      listen: async (channel, onPayload, onGap) =>
        (await world.desk.listen?.(channel, (payload) => held.push(() => onPayload(payload)), onGap)) ??
        (async () => {}),
    });
    await listen(desk, undefined, late);
    const before = (await listen()).lastId();
    const missed = await aWrite();
    const line = await listen(desk, before, late);
    const watching = await listen();
    const last = await aWrite();
    await watching.until('requests', last);
    for (const deliver of held) deliver();
    await line.until('requests', last);
    expect(heardBy(line)).toEqual([`requests ${missed}`, `requests ${last}`]);
  });

  test('keeps its place through what the person may not hear of', async () => {
    const line = await listen(clinician);
    const before = Number(line.lastId());
    await line.close();
    await aWrite();
    const again = await listen(clinician, String(before));
    expect(again.heard).toEqual([]);
    expect(Number(again.lastId())).toBeGreaterThan(before);
  });

  test.each([
    ['a line that was never written', '999999999'],
    ['what is no number', 'yesterday'],
    ['an age ago', '1'],
  ])('from %s is told to look at everything', async (_, lastId) => {
    if (lastId === '1') await bulkOfLines();
    const line = await listen(desk, lastId);
    expect(line.heard.map(({ data }) => data)).toEqual([{ resource: '*', id: '*' }]);
    const id = await aWrite();
    await line.until('requests', id);
    expect(heardBy(line)).toEqual(['* *', `requests ${id}`]);
  });

  /** A thousand and one things that happened while nobody listened. */
  async function bulkOfLines(): Promise<void> {
    const request = await aRequest(desk, clinic);
    await world.db.execute(
      `insert into events (sequence, at, action, resource, record_id, digest)
       select 0, now(), 'noted', 'requests', '${request.id}', '' from generate_series(1, 1001)`,
    );
  }
});

/** A free time with each of two providers, who see patients for the same at one place. */
async function twoProviders() {
  const offered = clinic.services.filter(({ patientsMayAsk }) => patientsMayAsk);
  for (const [locationId, serviceId] of clinic.locations.flatMap((place) =>
    offered.map((service) => [place.id, service.id] as const),
  )) {
    const query = new URLSearchParams({ serviceId, locationId });
    const { json: slots } = await desk.get(`/api/slots?${query.toString()}`);
    const [first] = slots;
    const second = slots.find(({ providerId }: { providerId: string }) => providerId !== first.providerId);
    if (second) return { locationId, serviceId, first, second };
  }
  throw new Error('no two providers do the same at one place');
}

describe('a clinician', () => {
  const handOver = async (): Promise<{ id: string; version: number }> => {
    const { json } = await move(desk, await aRequest(desk, clinic), {
      to: 'awaiting-clinician',
      clinicianId: await personId(world, 'clinician'),
      note: 'Is this urgent?',
    });
    return json;
  };

  test('hears of what is handed to them, and of nothing else', async () => {
    const line = await listen(clinician);
    await aWrite();
    const handed = await handOver();
    await aWrite();
    const another = await handOver();
    await line.until('requests', another.id);
    // That it came in is told as well to whom it was handed by the time it is told.
    expect([...new Set(heardBy(line))]).toEqual([`requests ${handed.id}`, `requests ${another.id}`]);
  });

  test('hears once that a request was taken from them, and then no more of it', async () => {
    const handed = await handOver();
    const line = await listen(clinician);
    const { json: taken } = await move(desk, handed, { to: 'in-review' });
    await desk.put(`/api/requests/${handed.id}`, { priority: 'stat' }, etag(taken));
    const another = await handOver();
    await line.until('requests', another.id);
    expect(heardBy(line)).toEqual([`requests ${handed.id}`, `requests ${another.id}`]);
  });

  test('who was away when it was taken hears so on coming back, though nothing in it names them any more', async () => {
    const handed = await handOver();
    const line = await listen(clinician);
    await line.close();
    const { json: taken } = await move(desk, handed, { to: 'in-review' });
    await world.db.execute(`update requests set clinician_id = null where id = '${taken.id}'`);
    const again = await listen(clinician, line.lastId());
    expect(heardBy(again)).toEqual([`requests ${handed.id}`]);
  });

  test('hears once that an appointment of theirs was moved to a colleague, and then no more of it', async () => {
    const { locationId, serviceId, first, second } = await twoProviders();
    const request = await aRequest(desk, clinic, { locationId, serviceId });
    const me = await personId(world, 'clinician');
    await world.db.update(providers).set({ staffId: null }).where(eq(providers.staffId, me));
    await world.db.update(providers).set({ staffId: me }).where(eq(providers.id, first.providerId));
    const wanted = { requestId: request.id, serviceId, locationId };
    const booking = { ...wanted, providerId: first.providerId, startsAt: first.startsAt };
    const { json: booked } = await desk.post('/api/appointments', booking, etag(request));
    const line = await listen(clinician);
    const { providerId, startsAt } = second;
    const { json: moved } = await desk.put(
      `/api/appointments/${booked.id}`,
      { providerId, startsAt },
      etag(booked),
    );
    await desk.put(`/api/appointments/${booked.id}`, { inChart: true }, etag(moved));
    const handed = await handOver();
    await line.until('requests', handed.id);
    expect(heardBy(line)).toEqual([`appointments ${booked.id}`, `requests ${handed.id}`]);
  });

  test('hears of who looks at what is handed to them alone', async () => {
    const handed = await handOver();
    const line = await listen(clinician);
    await desk.post(`/api/requests/${await aWrite()}/presence`, {});
    await desk.post(`/api/requests/${handed.id}/presence`, {});
    expect(await line.until('presence', handed.id)).toEqual({
      data: { resource: 'presence', id: handed.id },
    });
    expect(heardBy(line)).toEqual([`presence ${handed.id}`]);
  });
});

describe('a view of the queue', () => {
  const aView = async (shared: boolean): Promise<{ id: string; version: number }> =>
    (await desk.post('/api/views', { name: 'Mine', filter: {}, shared })).json;
  const share = async (view: { id: string; version: number }, shared: boolean) =>
    (await desk.put(`/api/views/${view.id}`, { shared }, etag(view))).json;

  test('is heard of by colleagues while it is shared, once more when it no longer is, and by its owner', async () => {
    const colleague = await listen(await world.as('manager'));
    const owner = await listen();
    const own = await aView(false);
    await desk.put(`/api/views/${own.id}`, { name: 'Mine alone' }, etag(own));
    const shared = await aView(true);
    await colleague.until('views', shared.id);
    const unshared = await share(shared, false);
    await desk.put(`/api/views/${shared.id}`, { name: 'Mine again' }, etag(unshared));
    const last = await aWrite();
    await Promise.all([colleague, owner].map((line) => line.until('requests', last)));
    const [mine, theirs] = [own.id, shared.id].map((id) => `views ${id}`);
    expect(heardBy(colleague)).toEqual([theirs, theirs, `requests ${last}`]);
    expect(heardBy(owner)).toEqual([mine, mine, theirs, theirs, theirs, `requests ${last}`]);
  });
});

test('whoever has signed out hears nothing more', async () => {
  const manager = await world.as('manager');
  const line = await listen(manager);
  await manager.post('/api/auth/sign-out');
  const id = await aWrite();
  await expect(line.until('requests', id)).rejects.toThrow('the stream ended');
});
