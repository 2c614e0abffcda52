import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occupyingStatuses } from '#domain/appointment.ts';
import { appointments, requests } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { book, freeTimes, type Place, type Slot } from '#tests/freeTimes.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let aSlot: () => Promise<Place>;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  aSlot = freeTimes(desk, clinic);
});
afterAll(() => world.close());

const askable = () => clinic.services.filter((service) => service.patientsMayAsk);

async function slotsOf(serviceId: string, locationId: string, more = ''): Promise<Slot[]> {
  const { json } = await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}${more}`);
  return json;
}

describe('the sample clinic', () => {
  test('has a free slot of every service at every location within 14 days, none sooner than 15 minutes', async () => {
    const earliest = new Date(Date.parse(loadedAt) + 15 * 60_000).toISOString();
    const found = await Promise.all(
      clinic.services.flatMap((service) =>
        clinic.locations.map(async (location) => {
          const slots = await slotsOf(service.id, location.id);
          return (
            slots.length > 0 &&
            slots.every((slot) => slot.startsAt >= earliest && slot.locationId === location.id)
          );
        }),
      ),
    );
    expect(found).toEqual(found.map(() => true));
  });
});

describe('slots', () => {
  test.each([
    ['serviceId=x', 400],
    ['', 400],
    ['colour=blue', 400],
    ['from=2026-02-30', 400],
    ['from=2026-11-01&to=2026-10-01', 400],
    ['from=2026-11-01&to=2028-10-01', 400],
  ])('asked with %s are refused with %i', async (query, status) => {
    const service = query.includes('serviceId') ? '' : `serviceId=${askable()[0]?.id}&`;
    const path = query === '' ? '/api/slots' : `/api/slots?${service}${query}`;
    expect((await desk.get(path)).status).toBe(status);
  });
});

test('slots for a request say which meet what the patient asked for', async () => {
  const request = await aRequest(desk, clinic, { preferredTimes: [{ day: 'any', part: 'afternoon' }] });
  const slots = await slotsOf(
    askable()[0]?.id ?? '',
    clinic.locations[0]?.id ?? '',
    `&requestId=${request.id}`,
  );
  const matching = slots.filter((slot) =>
    (slot as Slot & { reasons: string[] }).reasons.includes('matches-preferred-time'),
  );
  expect(matching.length).toBeGreaterThan(0);
  expect(matching.length).toBeLessThan(slots.length);
});

describe('a booking', () => {
  test('takes the slot, schedules the request and tells each step', async () => {
    const request = await aRequest(desk, clinic);
    const slot = await aSlot();
    const { status, json } = await book(desk, request, slot);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...slot,
      status: 'booked',
      requestId: request.id,
      patientName: `${request.firstName} ${request.lastName}`,
    });
    const { json: after } = await desk.get(`/api/requests/${request.id}`);
    expect(after).toMatchObject({
      status: 'scheduled',
      appointmentId: json.id,
      assigneeId: await personId(world, 'front-desk'),
      dueAt: null,
    });
    const { json: told } = await desk.get(`/api/requests/${request.id}/events`);
    const steps = told.filter(({ action }: { action: string }) => action === 'moved');
    expect(steps.map(({ reasonCode }: { reasonCode: string }) => reasonCode)).toEqual([
      'in-review',
      'ready-to-schedule',
      'scheduled',
    ]);
    const again = await slotsOf(slot.serviceId, slot.locationId, `&providerId=${slot.providerId}`);
    expect(again.map(({ startsAt }) => startsAt)).not.toContain(slot.startsAt);
  });

  test("needs the request's version", async () => {
    const request = await aRequest(desk, clinic);
    const body = { requestId: request.id, ...(await aSlot()) };
    expect((await desk.post('/api/appointments', body)).status).toBe(428);
    const stale = await desk.post('/api/appointments', body, { 'If-Match': '"77"' });
    expect([stale.status, stale.json.current.id]).toEqual([412, request.id]);
  });

  test('of a slot two hundred want has one winner; the others are told the nearest free ones', async () => {
    const slot = await aSlot();
    const many: Reply['json'][] = [];
    while (many.length < 200) many.push(await aRequest(desk, clinic));
    const answers = await Promise.all(many.map((request) => book(desk, request, slot)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(199);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.json.code).toBe('slot_taken');
    expect(refused?.json.alternatives.length).toBeGreaterThan(2);
    expect(refused?.json.alternatives.map(({ startsAt }: Slot) => startsAt)).not.toContain(slot.startsAt);
    const kept = await world.db
      .select()
      .from(appointments)
      .where(
        and(
          eq(appointments.providerId, slot.providerId),
          eq(appointments.startsAt, new Date(slot.startsAt)),
          inArray(appointments.status, [...occupyingStatuses]),
        ),
      );
    expect(kept).toHaveLength(1);
  }, 120_000);

  test('that overlaps another is refused, even by the database alone', async () => {
    const slot = await aSlot();
    const [one, other] = [await aRequest(desk, clinic), await aRequest(desk, clinic)];
    const { json: first } = await book(desk, one, slot);
    const later = new Date(Date.parse(slot.startsAt) + 5 * 60_000).toISOString();
    expect((await book(desk, other, { ...slot, startsAt: later })).status).toBe(409);
    const [row] = await world.db.select().from(appointments).where(eq(appointments.id, first.id));
    const copy = { ...row, id: undefined, requestId: String(other.id), startsAt: new Date(later) };
    await expect(world.db.insert(appointments).values(copy as never)).rejects.toMatchObject({
      cause: { constraint: 'appointments_no_double_booking' },
    });
  });

  test.each([
    ['awaiting-clinician', 'move_not_allowed'],
    ['scheduled', 'move_not_allowed'],
    ['declined', 'move_not_allowed'],
  ] as const)('of a request that is %s is refused', async (status, code) => {
    const request = await aRequest(desk, clinic);
    await world.db
      .update(requests)
      .set({ status })
      .where(eq(requests.id, String(request.id)));
    const { status: answered, json } = await book(desk, request, await aSlot());
    expect([answered, json.code]).toEqual([409, code]);
  });

  test('waits until the words to read first were read', async () => {
    const request = await aRequest(desk, clinic, { message: 'My groin is numb since this morning.' });
    const { status, json } = await book(desk, request, await aSlot());
    expect([status, json.code]).toEqual([409, 'flags_unread']);
  });

  test('names the field of what does not fit', async () => {
    const request = await aRequest(desk, clinic);
    const slot = await aSlot();
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const bodies: [Record<string, unknown>, string][] = [
      [{ ...slot, startsAt: '2026-10-01T15:00:00Z' }, 'startsAt'],
      [{ ...slot, startsAt: slot.startsAt.replace(/T\d\d/, 'T08') }, 'startsAt'],
      [{ ...slot, startsAt: 'soon' }, 'startsAt'],
      [{ ...slot, providerId: nowhere }, 'providerId'],
      [{ ...slot, serviceId: nowhere }, 'serviceId'],
      [{ ...slot, locationId: nowhere }, 'locationId'],
      [{ ...slot, colour: 'blue' }, 'colour'],
    ];
    const answers = await Promise.all(bodies.map(([body]) => book(desk, request, body)));
    expect(answers.map(({ status, json }) => [status, Object.keys(json.errors).at(-1)])).toEqual(
      bodies.map(([, field]) => [422, field]),
    );
  });

  test.each([
    ['locations', 'locationId'],
    ['services', 'serviceId'],
    ['providers', 'providerId'],
  ])('is not made where one of the %s is out of use, nor held nor proposed', async (resource, field) => {
    const request = await aRequest(desk, clinic);
    const slot = await aSlot();
    const admin = await world.as('admin');
    const path = `/api/${resource}/${slot[field as keyof Place]}`;
    const set = async (active: boolean) => {
      const { json } = await admin.get(path);
      expect((await admin.put(path, { active }, etag(json))).status).toBe(200);
    };
    await set(false);
    try {
      const answers = [
        await book(desk, request, slot),
        await desk.post('/api/holds', { requestId: request.id, ...slot }),
      ];
      expect(answers.map(({ status, json }) => [status, Object.keys(json.errors).at(-1)])).toEqual([
        [422, field],
        [422, field],
      ]);
      const proposed = await desk.get(
        `/api/slots?serviceId=${slot.serviceId}&locationId=${slot.locationId}&providerId=${slot.providerId}`,
      );
      expect(proposed.status === 422 || proposed.json.length === 0).toBe(true);
    } finally {
      await set(true);
    }
    expect((await book(desk, request, slot)).status).toBe(201);
  });

  test('over another is for managers, on purpose and with a reason, and marked', async () => {
    const slot = await aSlot();
    await book(desk, await aRequest(desk, clinic), slot);
    const request = await aRequest(desk, clinic);
    const overbooked = { ...slot, overbooked: true, reason: 'Post-op check the surgeon asked for' };
    expect((await book(desk, request, overbooked)).status).toBe(403);
    expect((await book(manager, request, { ...overbooked, reason: null })).status).toBe(422);
    const { status, json } = await book(manager, request, overbooked);
    expect([status, json.overbooked, json.reason]).toEqual([201, true, overbooked.reason]);
  });

  test('over another never leaves the hours of the provider, nor goes back in time', async () => {
    const request = await aRequest(manager, clinic);
    const slot = await aSlot();
    const bodies: [string, string][] = [
      ['2026-10-01T15:00:00Z', 'startsAt'],
      [slot.startsAt.replace(/T\d\d/, 'T08'), 'startsAt'],
    ];
    const over = { overbooked: true, reason: 'On purpose' };
    const answers = await Promise.all(
      bodies.map(([startsAt]) => book(manager, request, { ...slot, startsAt, ...over })),
    );
    expect(answers.map(({ status, json }) => [status, Object.keys(json.errors).at(-1)])).toEqual(
      bodies.map(([, field]) => [422, field]),
    );
  });

  test('of a free time is marked as nothing but a booking, even when it was meant to stand over another', async () => {
    const request = await aRequest(manager, clinic);
    const over = { overbooked: true, reason: 'It looked taken' };
    const { status, json } = await book(manager, request, { ...(await aSlot()), ...over });
    expect([status, json.overbooked]).toEqual([201, false]);
  });

  test('keeps what was gone through with the patient, and with whom it was agreed', async () => {
    const request = await aRequest(desk, clinic);
    const checklist = { identifiers: ['name', 'date-of-birth'], agreedHow: 'phone', readBack: true };
    const said = { checklist, agreedWith: 'her daughter Ines', mode: 'video' };
    const { json } = await book(desk, request, { ...(await aSlot()), ...said });
    expect((await desk.get(`/api/appointments/${json.id}`)).json).toMatchObject(said);
    const wrong = await book(desk, await aRequest(desk, clinic), {
      ...(await aSlot()),
      checklist: { identifiers: ['shoe-size'] },
    });
    expect([wrong.status, Object.keys(wrong.json.errors).at(-1)]).toEqual([422, 'checklist.identifiers.0']);
  });
});

describe('a hold', () => {
  test('keeps the slot ten minutes for its request, and becomes the booking', async () => {
    const slot = await aSlot();
    const [request, other] = [await aRequest(desk, clinic), await aRequest(desk, clinic)];
    const { status, json: hold } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    expect([status, hold.status]).toEqual([201, 'pending']);
    expect(Date.parse(hold.holdExpiresAt) - world.clock.now().getTime()).toBe(600_000);
    expect((await book(desk, other, slot)).status).toBe(409);
    const { status: booked, json } = await book(desk, request, { ...slot, holdId: hold.id });
    expect([booked, json.id, json.status, json.holdExpiresAt]).toEqual([201, hold.id, 'booked', null]);
  });

  test('that has run out gives way, and books no more', async () => {
    const slot = await aSlot();
    const [request, other] = [await aRequest(desk, clinic), await aRequest(desk, clinic)];
    const { json: hold } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    world.clock.advance(11);
    const { json: late } = await book(desk, request, { ...slot, holdId: hold.id });
    expect(late.code).toBe('hold_expired');
    expect((await book(desk, other, slot)).status).toBe(201);
  });

  test('chosen once more is kept longer, and stays the same hold', async () => {
    const slot = await aSlot();
    const request = await aRequest(desk, clinic);
    const { json: hold } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    world.clock.advance(7);
    const { status, json: longer } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    expect([status, longer.id]).toEqual([201, hold.id]);
    expect(Date.parse(longer.holdExpiresAt) - world.clock.now().getTime()).toBe(600_000);
    world.clock.advance(7);
    expect((await book(desk, await aRequest(desk, clinic), slot)).status).toBe(409);
    expect((await book(desk, request, { ...slot, holdId: hold.id })).status).toBe(201);
  });

  test('of another time replaces the one before', async () => {
    const [one, other] = [await aSlot(), await aSlot()];
    const request = await aRequest(desk, clinic);
    await desk.post('/api/holds', { requestId: request.id, ...one });
    const { json: second } = await desk.post('/api/holds', { requestId: request.id, ...other });
    expect((await book(desk, await aRequest(desk, clinic), one)).status).toBe(201);
    expect((await book(desk, request, { ...other, holdId: second.id })).status).toBe(201);
  });

  test('that nobody comes back for is ended by the clock', async () => {
    const request = await aRequest(desk, clinic);
    const { json: hold } = await desk.post('/api/holds', { requestId: request.id, ...(await aSlot()) });
    const statusNow = async () => (await desk.get(`/api/appointments/${hold.id}`)).json.status;
    await runJobs(world.desk);
    const before = await statusNow();
    world.clock.advance(10);
    await runJobs(world.desk);
    expect([before, await statusNow()]).toEqual(['pending', 'cancelled']);
  });

  test('is free for its own request and for no other', async () => {
    const slot = await aSlot();
    const [request, other] = [await aRequest(desk, clinic), await aRequest(desk, clinic)];
    await desk.post('/api/holds', { requestId: request.id, ...slot });
    const day = slot.startsAt.slice(0, 10);
    const query = `&providerId=${slot.providerId}&from=${day}&to=${day}`;
    const offered = async (id: string) =>
      (await slotsOf(slot.serviceId, slot.locationId, `${query}&requestId=${id}`)).some(
        ({ startsAt }) => startsAt === slot.startsAt,
      );
    expect([await offered(request.id), await offered(other.id)]).toEqual([true, false]);
  });

  test('let go frees the slot at once, and is told as that', async () => {
    const slot = await aSlot();
    const request = await aRequest(desk, clinic);
    const { json: hold } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    expect(
      (await desk.post(`/api/appointments/${hold.id}/moves`, { to: 'cancelled' }, etag(hold))).status,
    ).toBe(200);
    const { json: told } = await desk.get(`/api/requests/${request.id}/events`);
    const actions = told.map(({ action }: { action: string }) => action);
    expect(actions).toContain('let-go');
    expect(actions).not.toContain('moved');
    expect((await book(desk, await aRequest(desk, clinic), slot)).status).toBe(201);
  });
});
