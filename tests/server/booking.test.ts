import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occupyingStatuses } from '#domain/appointment.ts';
import { appointments, requests } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

interface Slot {
  startsAt: string;
  endsAt: string;
  providerId: string;
  locationId: string;
}

const askable = () => clinic.services.filter((service) => service.patientsMayAsk);

async function slotsOf(serviceId: string, locationId: string, more = ''): Promise<Slot[]> {
  const { json } = await desk.get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}${more}`);
  return json;
}

/** Late morning in New York: whatever begins then also fits a few minutes later. */
const isMidMorning = ({ startsAt }: Slot) => /T1[56]:/.test(startsAt);

/** A slot nobody else in this file takes: each is of another provider or another day. */
const taken = new Set<string>();
async function aSlot() {
  const serviceId = askable()[0]?.id ?? '';
  const slots = await slotsOf(serviceId, clinic.locations[0]?.id ?? '', '&from=2026-10-27&to=2026-12-10');
  const place = ({ providerId, startsAt }: Slot) => `${providerId} ${startsAt.slice(0, 10)}`;
  const slot = slots.find((one) => isMidMorning(one) && !taken.has(place(one)));
  if (!slot) throw new Error('no slot');
  taken.add(place(slot));
  const { startsAt, providerId, locationId } = slot;
  return { serviceId, startsAt, providerId, locationId };
}

const book = (client: Client, request: Record<string, unknown>, body: Record<string, unknown>) =>
  client.post('/api/appointments', { requestId: request.id, ...body }, etag(request));

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

  test('over another is for managers, on purpose and with a reason, and marked', async () => {
    const slot = await aSlot();
    await book(desk, await aRequest(desk, clinic), slot);
    const request = await aRequest(desk, clinic);
    const overbooked = { ...slot, overbooked: true, reason: 'Post-op check the surgeon asked for' };
    expect((await book(desk, request, overbooked)).status).toBe(403);
    expect((await book(manager, request, { ...overbooked, reason: null })).status).toBe(422);
    const { status, json } = await book(manager, request, overbooked);
    expect([status, json.overbooked]).toEqual([201, true]);
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

  test('let go frees the slot at once', async () => {
    const slot = await aSlot();
    const request = await aRequest(desk, clinic);
    const { json: hold } = await desk.post('/api/holds', { requestId: request.id, ...slot });
    expect(
      (await desk.post(`/api/appointments/${hold.id}/moves`, { to: 'cancelled' }, etag(hold))).status,
    ).toBe(200);
    expect((await book(desk, await aRequest(desk, clinic), slot)).status).toBe(201);
  });
});

describe('an appointment', () => {
  const booked = async () => {
    const request = await aRequest(desk, clinic);
    return { request, appointment: (await book(desk, request, await aSlot())).json };
  };
  const moveAppointment = (appointment: Record<string, unknown>, body: Record<string, unknown>) =>
    desk.post(`/api/appointments/${String(appointment.id)}/moves`, body, etag(appointment));

  test('goes through the day', async () => {
    let { appointment } = await booked();
    for (const to of ['arrived', 'checked-in', 'fulfilled']) {
      const { status, json } = await moveAppointment(appointment, { to });
      expect([status, json.status]).toEqual([200, to]);
      appointment = json;
    }
    expect((await moveAppointment(appointment, { to: 'cancelled', reason: 'x' })).status).toBe(409);
  });

  test.each(['in-review', 'ready-to-schedule', 'waitlisted', 'withdrawn', 'scheduled'])(
    'cancelled sends its request to %s, as was decided',
    async (requestTo) => {
      const { request, appointment } = await booked();
      expect((await moveAppointment(appointment, { to: 'cancelled', requestTo })).status).toBe(422);
      const { status } = await moveAppointment(appointment, {
        to: 'cancelled',
        reason: 'Patient has flu',
        requestTo,
      });
      const { json } = await desk.get(`/api/requests/${request.id}`);
      expect([status, json.status]).toEqual([200, requestTo]);
    },
  );

  test('cancelled with its request left scheduled stands in the view of those without a live appointment', async () => {
    const { request, appointment } = await booked();
    await moveAppointment(appointment, { to: 'cancelled', reason: 'Clinic closed' });
    const { json } = await desk.get(
      `/api/requests?filter=${JSON.stringify({ view: 'scheduled-without-appointment' })}`,
    );
    expect(json.map(({ id }: { id: string }) => id)).toContain(request.id);
  });

  test("is found by its patient's name and number", async () => {
    const { request, appointment } = await booked();
    const found = await desk.get(
      `/api/appointments?filter=${encodeURIComponent(JSON.stringify({ q: request.lastName }))}`,
    );
    expect(found.json.map(({ id }: { id: string }) => id)).toEqual([appointment.id]);
  });

  test('moves to a free time and not onto another', async () => {
    const { appointment } = await booked();
    const { appointment: other } = await booked();
    const path = `/api/appointments/${appointment.id}`;
    const onto = await desk.put(
      path,
      { startsAt: other.startsAt, providerId: other.providerId },
      etag(appointment),
    );
    expect([onto.status, onto.json.code]).toEqual([409, 'slot_taken']);
    const free = await aSlot();
    const { status, json } = await desk.put(
      path,
      { startsAt: free.startsAt, providerId: free.providerId },
      etag(appointment),
    );
    expect([status, json.startsAt, json.version]).toEqual([200, free.startsAt, appointment.version + 1]);
  });

  test('of a provider who signs in is on their own day, and others are not', async () => {
    const clinician = await world.as('clinician');
    const { json } = await clinician.get('/api/appointments');
    const own = clinic.providers.find((provider) => (provider as { staffId?: string }).staffId);
    expect(json.every(({ providerId }: Slot) => providerId === own?.id)).toBe(true);
  });
});
