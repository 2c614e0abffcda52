import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
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

const booked = async () => {
  const request = await aRequest(desk, clinic);
  return { request, appointment: (await book(desk, request, await aSlot())).json };
};
const moveAppointment = (appointment: Record<string, unknown>, body: Record<string, unknown>) =>
  desk.post(`/api/appointments/${String(appointment.id)}/moves`, body, etag(appointment));
const put = (client: Client, appointment: Record<string, unknown>, body: object) =>
  client.put(`/api/appointments/${String(appointment.id)}`, body, etag(appointment));
const statusOf = async (request: Record<string, unknown>): Promise<string> =>
  (await desk.get(`/api/requests/${String(request.id)}`)).json.status;

describe('an appointment', () => {
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

  test('cancelled says who called it off', async () => {
    const { appointment } = await booked();
    const reason = 'Her car broke down';
    const { json } = await moveAppointment(appointment, { to: 'cancelled', reason, cancelledBy: 'patient' });
    expect(json).toMatchObject({ status: 'cancelled', reason, cancelledBy: 'patient' });
  });

  test.each([
    [{ to: 'arrived', cancelledBy: 'patient' }, 'cancelledBy'],
    [{ to: 'cancelled', reason: 'x', cancelledBy: 'weather' }, 'cancelledBy'],
    [{ to: 'arrived', requestTo: 'waitlisted' }, 'requestTo'],
    [{ to: 'entered-in-error' }, 'reason'],
    [{ to: 'cancelled', reason: 'x', requestTo: 'duplicate' }, 'requestTo'],
  ])('moved with %j is refused at the field %s', async (body, field) => {
    const { appointment } = await booked();
    const { status, json } = await moveAppointment(appointment, body);
    expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, field]);
  });

  test('missed, its request called again, takes place after all and schedules its request once more', async () => {
    const { request, appointment } = await booked();
    const { json: missed } = await moveAppointment(appointment, {
      to: 'noshow',
      requestTo: 'awaiting-patient',
    });
    const between = await statusOf(request);
    const { status, json } = await moveAppointment(missed, { to: 'arrived', requestTo: 'scheduled' });
    const { json: after } = await desk.get(`/api/requests/${request.id}`);
    expect([between, status, json.status]).toEqual(['awaiting-patient', 200, 'arrived']);
    expect([after.status, after.appointmentId]).toEqual(['scheduled', appointment.id]);
  });

  test('says nothing of a request that has another visit by now', async () => {
    const { request, appointment } = await booked();
    const { json: missed } = await moveAppointment(appointment, {
      to: 'noshow',
      requestTo: 'ready-to-schedule',
    });
    const { json: open } = await desk.get(`/api/requests/${request.id}`);
    const { json: next } = await book(desk, open, await aSlot());
    const wrong = { to: 'entered-in-error', reason: 'Another person' };
    const { status, json } = await moveAppointment(missed, { ...wrong, requestTo: 'withdrawn' });
    expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, 'requestTo']);
    expect((await moveAppointment(missed, wrong)).status).toBe(200);
    const { json: after } = await desk.get(`/api/requests/${request.id}`);
    expect([after.status, after.appointmentId]).toEqual(['scheduled', next.id]);
  });

  test('missed does not come back onto a time that somebody else has by now', async () => {
    const { appointment } = await booked();
    const { json: missed } = await moveAppointment(appointment, { to: 'noshow' });
    const { serviceId, providerId, locationId, startsAt } = appointment;
    await book(desk, await aRequest(desk, clinic), { serviceId, providerId, locationId, startsAt });
    const { status, json } = await moveAppointment(missed, { to: 'booked' });
    expect([status, json.code]).toEqual([409, 'slot_taken']);
    expect(json.alternatives.length).toBeGreaterThan(2);
  });

  test('missed does not come back by itself onto a request with words nobody has read', async () => {
    const { request, appointment } = await booked();
    const { json: missed } = await moveAppointment(appointment, {
      to: 'noshow',
      requestTo: 'awaiting-patient',
    });
    const { json: open } = await desk.get(`/api/requests/${request.id}`);
    const worse = { message: 'My groin is numb since this morning.' };
    const { json: edited } = await desk.put(`/api/requests/${request.id}`, worse, etag(open));
    expect(edited.flagsReadAt).toBeNull();
    const back = { to: 'arrived', requestTo: 'scheduled' };
    const { status, json } = await moveAppointment(missed, back);
    expect([status, json.code]).toEqual([409, 'flags_unread']);
    expect((await desk.get(`/api/appointments/${appointment.id}`)).json.status).toBe('noshow');
    await desk.post(`/api/requests/${request.id}/flags-read`, { outcome: 'not-relevant' });
    expect((await moveAppointment(missed, back)).status).toBe(200);
  });

  test('tells what happened to it to whoever may read it, and to nobody else', async () => {
    const { appointment } = await booked();
    await moveAppointment(appointment, { to: 'arrived' });
    const path = `/api/appointments/${appointment.id}/events`;
    const { json } = await desk.get(path);
    expect(json.map(({ action }: { action: string }) => action)).toEqual(['booked', 'moved']);
    const own = clinic.providers.find((provider) => (provider as { staffId?: string }).staffId);
    const expected = appointment.providerId === own?.id ? 200 : 404;
    expect((await (await world.as('clinician')).get(path)).status).toBe(expected);
  });

  test('moved to a time that was held for its request takes the hold along, and is not in the chart any more', async () => {
    const { request, appointment } = await booked();
    const { json: ticked } = await put(desk, appointment, { inChart: true });
    const slot = await aSlot();
    const held = await desk.post('/api/holds', { requestId: request.id, ...slot });
    const { startsAt, providerId } = slot;
    const { status, json } = await put(desk, ticked, {
      startsAt,
      providerId,
      reason: 'She works mornings now',
    });
    expect([held.status, status, json.startsAt, json.inChart]).toEqual([201, 200, startsAt, false]);
    expect((await desk.get(`/api/appointments/${held.json.id}`)).json.status).toBe('cancelled');
    const { json: told } = await desk.get(`/api/appointments/${appointment.id}/events`);
    expect(told.at(-1)).toMatchObject({ action: 'rescheduled', reason: 'She works mornings now' });
  });

  test('that stands over another is so by a manager alone, and is not any more when it moves to a free time', async () => {
    const { appointment } = await booked();
    const { serviceId, providerId, locationId, startsAt } = appointment;
    const request = await aRequest(desk, clinic);
    const over = { serviceId, providerId, locationId, startsAt, overbooked: true, reason: 'Post-op check' };
    const { json: second } = await book(manager, request, over);
    expect(second.overbooked).toBe(true);
    expect((await put(desk, second, { overbooked: false })).status).toBe(409);
    const { appointment: third } = await booked();
    expect((await put(desk, third, { overbooked: true, reason: 'x' })).status).toBe(403);
    expect((await put(desk, third, { ...over })).status).toBe(403);
    const free = await aSlot();
    const asRead = { ...second, startsAt: free.startsAt, providerId: free.providerId };
    const { status, json } = await put(desk, asRead, asRead);
    expect([status, json.overbooked]).toEqual([200, false]);
  });

  test.each([
    [{ startsAt: '2026-10-01T15:00:00Z' }, 'startsAt'],
    [{ startsAt: '2026-11-02T08:00:00Z' }, 'startsAt'],
    [{ startsAt: 'soon' }, 'startsAt'],
    [{ providerId: '00000000-0000-4000-8000-000000000000' }, 'providerId'],
    [{ locationId: '00000000-0000-4000-8000-000000000000' }, 'locationId'],
    [{ serviceId: '00000000-0000-4000-8000-000000000000' }, 'serviceId'],
  ])('moved to %j is refused at the field %s', async (body, field) => {
    const { appointment } = await booked();
    const { status, json } = await put(desk, appointment, body);
    expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, field]);
  });

  test('of a provider who signs in is on their own day, and others are not', async () => {
    const clinician = await world.as('clinician');
    const { json } = await clinician.get('/api/appointments');
    const own = clinic.providers.find((provider) => (provider as { staffId?: string }).staffId);
    expect(json.every(({ providerId }: Slot) => providerId === own?.id)).toBe(true);
  });
});

describe('what stands in the chart system', () => {
  const ticks = (body: object) => desk.post('/api/appointments/in-chart', body);

  test('is ticked for many visits at once, each told in its own timeline', async () => {
    const visits = [(await booked()).appointment, (await booked()).appointment];
    const ids = visits.map(({ id }) => id as string);
    const { status, json } = await ticks({ ids, inChart: true });
    const again = await ticks({ ids, inChart: true });
    expect([status, json.changed, again.json.changed]).toEqual([200, 2, 0]);
    const { json: now } = await desk.get(`/api/appointments/${ids[0]}`);
    expect([now.inChart, now.version]).toEqual([true, visits[0].version + 1]);
    const { json: told } = await desk.get(`/api/appointments/${ids[0]}/events`);
    expect(told.at(-1)).toMatchObject({ action: 'edited', after: { inChart: true } });
  });

  test.each([
    [{ ids: [], inChart: true }, 'ids'],
    [{ ids: ['00000000-0000-4000-8000-000000000000'], inChart: true }, 'ids.0'],
    [{ ids: ['x'], inChart: true }, 'ids.0'],
    [{ ids: ['00000000-0000-4000-8000-000000000000'] }, 'inChart'],
  ])('ticked with %j is refused at the field %s', async (body, field) => {
    const { status, json } = await ticks(body);
    expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, field]);
  });
});
