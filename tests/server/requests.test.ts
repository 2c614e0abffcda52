import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canMove, needsReason } from '#domain/moves.ts';
import { requestStatuses } from '#domain/request.ts';
import { contactAttempts, requests } from '#server/db/schema.ts';
import { aPatientRequest, aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinician: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager, clinician] = await Promise.all([
    world.as('front-desk'),
    world.as('manager'),
    world.as('clinician'),
  ]);
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

/** A request put where a test begins, whatever led there. */
async function aRequestIn(status: (typeof requestStatuses)[number], changes: Record<string, unknown> = {}) {
  const { id } = await aRequest(desk, clinic);
  await world.db
    .update(requests)
    .set({ status, ...changes })
    .where(eq(requests.id, id));
  return (await manager.get(`/api/requests/${id}`)).json;
}

/** Nobody answered, at three in the afternoon of each of these days. */
const tried = (requestId: string, ...days: string[]) =>
  world.db.insert(contactAttempts).values(
    days.map((day) => ({
      requestId,
      at: new Date(`${day}T15:00:00.000Z`),
      channel: 'phone',
      outcome: 'no-answer',
    })),
  );

describe('a move', () => {
  const pairs = requestStatuses.flatMap((from) => requestStatuses.map((to) => [from, to] as const));

  test('that the table has is made, any other is refused with 409', async () => {
    const clinicianId = await personId(world, 'clinician');
    const original = await aRequest(desk, clinic);
    const answers: string[] = [];
    for (const [from, to] of pairs) {
      const request = await aRequestIn(from);
      await tried(request.id, '2026-10-21', '2026-10-22', '2026-10-23');
      const body = {
        to,
        reason: 'Said on the phone',
        note: 'Please look',
        duplicateOf: original.id,
        clinicianId,
      };
      const { status } = await move(manager, request, body);
      answers.push(`${from} → ${to}: ${status}`);
    }
    expect(answers).toEqual(pairs.map(([from, to]) => `${from} → ${to}: ${canMove(from, to) ? 200 : 409}`));
  });

  test.each(
    requestStatuses.filter(
      (to) => canMove('in-review', to) && needsReason('in-review', to) && to !== 'duplicate',
    ),
  )('to %s without a reason is refused at the field', async (to) => {
    const { status, json } = await move(desk, await aRequestIn('in-review'), { to });
    expect(status).toBe(422);
    expect(json.errors.reason).toMatch(/reason/i);
  });

  test('without If-Match is 428, with a stale one 412 and the record as it stands', async () => {
    const request = await aRequestIn('in-review');
    const path = `/api/requests/${request.id}/moves`;
    expect((await desk.post(path, { to: 'awaiting-patient' })).status).toBe(428);
    const stale = await desk.post(path, { to: 'awaiting-patient' }, { 'If-Match': '"999"' });
    expect(stale.status).toBe(412);
    expect(stale.json.current).toMatchObject({ id: request.id, version: request.version });
    expect(stale.json.errors.root.serverError).toBeTypeOf('string');
  });

  test('takes a weak ETag for the strong one', async () => {
    const request = await aRequestIn('in-review');
    const weak = { 'If-Match': `W/"${request.version}"` };
    const { status, headers } = await desk.post(
      `/api/requests/${request.id}/moves`,
      { to: 'awaiting-patient' },
      weak,
    );
    expect([status, headers.get('ETag')]).toEqual([200, `"${request.version + 1}"`]);
  });

  test('to in-review claims what nobody has claimed', async () => {
    const { json } = await move(desk, await aRequest(desk, clinic), { to: 'in-review' });
    expect(json).toMatchObject({ status: 'in-review', assigneeId: await personId(world, 'front-desk') });
  });

  test('to duplicate needs another request that exists', async () => {
    const request = await aRequestIn('in-review');
    const other = '00000000-0000-4000-8000-000000000000';
    const bodies = [{}, { duplicateOf: request.id }, { duplicateOf: other }];
    const answers = await Promise.all(
      bodies.map((body) => move(desk, request, { to: 'duplicate', reason: 'Sent twice', ...body })),
    );
    expect(answers.map(({ status, json }) => [status, Object.keys(json.errors)])).toEqual(
      bodies.map(() => [422, ['root', 'duplicateOf']]),
    );
  });

  test('to unreachable wants three tries on two days', async () => {
    const request = await aRequestIn('awaiting-patient');
    const attemptToMove = async () => {
      const { json } = await desk.get(`/api/requests/${request.id}`);
      return (await move(desk, json, { to: 'unreachable', reason: 'Never answers' })).status;
    };
    await tried(request.id, '2026-10-25', '2026-10-25', '2026-10-25');
    expect(await attemptToMove()).toBe(409);
    await desk.post(`/api/requests/${request.id}/contact-attempts`, {
      channel: 'phone',
      outcome: 'no-answer',
    });
    expect(await attemptToMove()).toBe(200);
  });

  test('of an ended request back to review needs the right and a reason', async () => {
    const declined = await aRequestIn('declined');
    expect((await move(desk, declined, { to: 'in-review', reason: 'They called again' })).status).toBe(403);
    expect((await move(manager, declined, { to: 'in-review' })).status).toBe(422);
    const { status, json } = await move(manager, declined, { to: 'in-review', reason: 'They called again' });
    expect([status, json.status, json.outcomeReason]).toEqual([200, 'in-review', null]);
  });
});

describe('words to read first', () => {
  const worrying = { message: 'My groin is numb and I cannot pass urine since yesterday.' };

  test('that nobody has read block every end but redirected', async () => {
    const { id } = await aRequest(desk, clinic, worrying);
    const { json: claimed } = await desk.post(`/api/requests/${id}/claim`);
    expect(claimed.flags.length).toBeGreaterThan(0);
    const blocked = ['declined', 'withdrawn', 'invalid'];
    const answers = await Promise.all(blocked.map((to) => move(desk, claimed, { to, reason: 'x' })));
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(
      blocked.map(() => [409, 'flags_unread']),
    );
    expect(
      (await move(desk, claimed, { to: 'redirected', reason: 'Sent to the emergency department' })).status,
    ).toBe(200);
  });

  test('once read, with who and what came of it, block no more', async () => {
    const { id } = await aRequest(desk, clinic, worrying);
    const { json: read } = await desk.post(`/api/requests/${id}/flags-read`, { outcome: 'called-patient' });
    expect(read.flagsReadAt).toBe(world.clock.now().toISOString());
    await desk.post(`/api/requests/${id}/claim`);
    const { json: claimed } = await desk.get(`/api/requests/${id}`);
    expect((await move(desk, claimed, { to: 'withdrawn', reason: 'Feels better' })).status).toBe(200);
  });

  test('are read again when the message changes', async () => {
    const request = await aRequest(desk, clinic, worrying);
    const { json: read } = await desk.post(`/api/requests/${request.id}/flags-read`, {
      outcome: 'not-relevant',
    });
    const { json: edited } = await desk.put(
      `/api/requests/${request.id}`,
      { message: 'Both legs are weak now.' },
      etag(read),
    );
    expect(edited.flagsReadAt).toBeNull();
  });
});

describe('a claim', () => {
  test('has one winner of a hundred', async () => {
    const { id } = await aRequest(desk, clinic);
    const claims = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 ? desk : manager).post(`/api/requests/${id}/claim`),
      ),
    );
    const { json } = await desk.get(`/api/requests/${id}`);
    const winners = new Set(
      claims.filter(({ status }) => status === 200).map((reply) => reply.json.assigneeId),
    );
    expect([...winners]).toEqual([json.assigneeId]);
    expect(claims.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual(
      [],
    );
    expect(json).toMatchObject({ status: 'in-review', version: 2 });
  });

  test('is taken over by the front desk only while the patient is on the phone, by a manager with any reason', async () => {
    const request = await aRequest(manager, clinic);
    await manager.post(`/api/requests/${request.id}/claim`);
    expect((await desk.post(`/api/requests/${request.id}/claim`)).status).toBe(409);
    expect((await desk.post(`/api/requests/${request.id}/claim`, { takeOver: 'I want it' })).status).toBe(
      403,
    );
    expect(
      (await desk.post(`/api/requests/${request.id}/claim`, { takeOver: 'Patient is on the phone' })).status,
    ).toBe(200);
    expect(
      (await manager.post(`/api/requests/${request.id}/claim`, { takeOver: 'She has left for today' }))
        .status,
    ).toBe(200);
  });

  test('given back without a try to call is new again, after one it stays in review', async () => {
    const untouched = await aRequest(desk, clinic);
    await desk.post(`/api/requests/${untouched.id}/claim`);
    expect((await desk.post(`/api/requests/${untouched.id}/release`)).json).toMatchObject({
      status: 'new',
      assigneeId: null,
    });
    const called = await aRequest(desk, clinic);
    await desk.post(`/api/requests/${called.id}/contact-attempts`, {
      channel: 'phone',
      outcome: 'voicemail',
    });
    expect((await desk.post(`/api/requests/${called.id}/release`)).json).toMatchObject({
      status: 'in-review',
      assigneeId: null,
    });
  });

  test('of a colleague is given back by a manager alone', async () => {
    const request = await aRequest(manager, clinic);
    await manager.post(`/api/requests/${request.id}/claim`);
    expect((await desk.post(`/api/requests/${request.id}/release`)).status).toBe(403);
    expect((await desk.post(`/api/requests/${request.id}/assign`, { assigneeId: null })).status).toBe(403);
  });
});

describe('a clinician', () => {
  test('reads, counts and answers only what was handed to them', async () => {
    await world.db.update(requests).set({ status: 'new' }).where(eq(requests.status, 'awaiting-clinician'));
    const handed = await aRequestIn('in-review');
    const kept = await aRequestIn('in-review');
    const clinicianId = await personId(world, 'clinician');
    await move(desk, handed, { to: 'awaiting-clinician', clinicianId, note: 'Is this urgent?' });
    const { json, headers } = await clinician.get('/api/requests');
    expect(json.map(({ id }: { id: string }) => id)).toEqual([handed.id]);
    expect(headers.get('Content-Range')).toBe('requests 0-0/1');
    expect((await clinician.get(`/api/requests/${kept.id}`)).status).toBe(404);
    expect((await clinician.get(`/api/requests?filter=${JSON.stringify({ id: [kept.id] })}`)).json).toEqual(
      [],
    );
    const mine = (await clinician.get(`/api/requests/${handed.id}`)).json;
    expect((await move(clinician, mine, { to: 'withdrawn', reason: 'x' })).status).toBe(403);
    expect((await move(clinician, mine, { to: 'ready-to-schedule', note: 'See within a week' })).status).toBe(
      200,
    );
    expect((await clinician.get(`/api/requests/${handed.id}`)).status).toBe(404);
  });

  test('is asked by name and with a question', async () => {
    const request = await aRequestIn('in-review');
    const deskId = await personId(world, 'front-desk');
    const answers = await Promise.all(
      [
        { note: 'Look?' },
        { clinicianId: await personId(world, 'clinician') },
        { clinicianId: deskId, note: 'Look?' },
      ].map((body) => move(desk, request, { to: 'awaiting-clinician', ...body })),
    );
    expect(answers.map(({ status, json }) => [status, Object.keys(json.errors).at(-1)])).toEqual([
      [422, 'clinicianId'],
      [422, 'note'],
      [422, 'clinicianId'],
    ]);
  });
});

describe('an edit', () => {
  test('takes a record as it was given, ignores what is read-only and refuses what it does not know', async () => {
    const request = await aRequest(desk, clinic);
    const path = `/api/requests/${request.id}`;
    const whole = {
      ...request,
      firstName: 'Anna',
      status: 'declined',
      reference: 'X',
      flags: [],
      suspect: true,
    };
    const { status, json } = await desk.put(path, whole, etag(request));
    expect([status, json.firstName, json.status, json.reference]).toEqual([
      200,
      'Anna',
      'new',
      request.reference,
    ]);
    const unknown = await desk.put(path, { ...json, colour: 'blue' }, etag(json));
    expect([unknown.status, Object.keys(unknown.json.errors)]).toEqual([422, ['root', 'colour']]);
  });

  test('leaves what was not sent, and is found under its new name', async () => {
    const request = await aRequest(desk, clinic);
    const { json } = await desk.put(`/api/requests/${request.id}`, { lastName: 'Ñandúberg' }, etag(request));
    expect(json).toMatchObject({
      lastName: 'Ñandúberg',
      firstName: request.firstName,
      message: request.message,
    });
    const { json: found } = await desk.get(`/api/requests?filter=${encodeURIComponent('{"q":"nanduberg"}')}`);
    expect(found.map(({ id }: { id: string }) => id)).toEqual([request.id]);
  });

  test('of two at once, one is kept and one is stale', async () => {
    const request = await aRequest(desk, clinic);
    const edits = await Promise.all(
      ['One', 'Two'].map((firstName) =>
        desk.put(`/api/requests/${request.id}`, { firstName }, etag(request)),
      ),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test.each([
    [{ phone: '' }, 'phone', /Enter a phone/],
    [{ phone: '12' }, 'phone', /not valid/],
    [{ email: ' ' }, 'email', /Enter an e-mail/],
    [{ email: 'ana@' }, 'email', /not valid/],
    [{ firstName: ' ' }, 'firstName', /first name/],
    [{ lastName: 'a\u0000b' }, 'lastName', /control/],
    [{ firstName: 'x'.repeat(101) }, 'firstName', /100/],
    [{ locationId: 'here' }, 'locationId', /location/],
    [{ serviceId: '00000000-0000-4000-8000-000000000000' }, 'serviceId', /no such/],
    [{ dateOfBirth: '2027-02-29' }, 'dateOfBirth', /date/],
    [{ dueAt: 'infinity' }, 'dueAt', /time/],
    [{ priority: 'now' }, 'priority', /routine, urgent, asap, stat/],
    [{ interpreter: 'yes' }, 'interpreter', /boolean/],
    [{ preferredTimes: [{ day: 'xday', part: 'morning' }] }, 'preferredTimes.0.day', /any, mon/],
  ])('of %j is refused at the field', async (edit, field, message) => {
    const request = await aRequest(desk, clinic);
    const { status, json, headers } = await desk.put(`/api/requests/${request.id}`, edit, etag(request));
    expect(status).toBe(422);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(json.errors[field]).toMatch(message);
  });
});

describe('the timeline', () => {
  test('tells who did what, with both sides of each change, and leaves views out', async () => {
    const request = await aRequest(desk, clinic);
    await desk.get(`/api/requests/${request.id}`);
    const { json: claimed } = await desk.post(`/api/requests/${request.id}/claim`);
    await desk.post(`/api/requests/${request.id}/notes`, { note: 'Prefers mornings' });
    await move(desk, claimed, { to: 'declined', reason: 'Not a service we offer' });
    const { json } = await desk.get(`/api/requests/${request.id}/events`);
    expect(json.map(({ action }: { action: string }) => action)).toEqual([
      'received',
      'claimed',
      'noted',
      'moved',
    ]);
    expect(json.at(-1)).toMatchObject({
      reasonCode: 'declined',
      reason: 'Not a service we offer',
      before: { status: 'in-review' },
      after: { status: 'declined' },
      actorId: await personId(world, 'front-desk'),
    });
    const { json: trail } = await manager.get(
      `/api/events?filter=${JSON.stringify({ recordId: request.id })}`,
    );
    expect(trail.map(({ action }: { action: string }) => action)).toContain('viewed');
    expect(JSON.stringify(trail)).not.toMatch(/Not a service we offer|Prefers mornings/);
  });
});

describe('an Idempotency-Key', () => {
  const key = (value: string) => ({ 'Idempotency-Key': value });

  test('gives the first answer again, and one record', async () => {
    const body = aPatientRequest(clinic);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.post('/api/requests', body, key('twenty'))),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ json }) => json.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    const again = await desk.post('/api/requests', body, key('twenty'));
    expect([again.status, again.json.id]).toEqual([201, made[0]?.json.id]);
    const { json } = await desk.get(`/api/requests?filter=${JSON.stringify({ email: body.email })}`);
    expect(json).toHaveLength(1);
  });

  test('with another body is 422, of another person another key', async () => {
    const body = aPatientRequest(clinic);
    const first = await desk.post('/api/requests', body, key('mine'));
    expect((await desk.post('/api/requests', { ...body, firstName: 'Else' }, key('mine'))).json.code).toBe(
      'key_reused',
    );
    expect((await manager.post('/api/requests', body, key('mine'))).json.id).not.toBe(first.json.id);
  });

  test('is looked up before If-Match: a retried move is not stale', async () => {
    const request = await aRequestIn('in-review');
    const send = () =>
      desk.post(
        `/api/requests/${request.id}/moves`,
        { to: 'awaiting-patient' },
        { ...etag(request), ...key('retry') },
      );
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
  });
});
