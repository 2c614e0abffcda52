import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { aCrowd, type Colleague } from '#tests/crowd.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

const size = 100;

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let crowd: Colleague[];

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  crowd = await aCrowd(world.db, size, world.clock.now());
});
afterAll(() => world.close());

interface Line {
  action: string;
  actorId: string;
  reasonCode: string | null;
  reason: string | null;
  note: string | null;
  before: { assigneeId?: string | null } | null;
  after: { assigneeId?: string | null } | null;
}
const linesOf = async (id: string, action: string): Promise<Line[]> =>
  (await desk.get(`/api/requests/${id}/events`)).json.filter((line: Line) => line.action === action);
const all = (ask: (client: Client) => Promise<Reply>): Promise<Reply[]> =>
  Promise.all(crowd.map(({ cookie }) => ask(world.with(cookie))));

describe('a hundred people at once', () => {
  test('claim a request: one has it, ninety-nine learn who', async () => {
    const { id } = await aRequest(desk, clinic);
    const replies = await all((client) => client.post(`/api/requests/${id}/claim`));
    const [winner, ...none] = replies.filter(({ status }) => status === 200);
    expect(none).toEqual([]);
    const refused = replies.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(size - 1);
    expect(
      refused.every(
        ({ status, json }) =>
          status === 409 &&
          json.code === 'already_claimed' &&
          json.current.assigneeId === winner?.json.assigneeId,
      ),
    ).toBe(true);
    expect(await linesOf(id, 'claimed')).toMatchObject([{ actorId: winner?.json.assigneeId }]);
  });

  test('take a request over: the last one has it, and the trail tells of each in turn', async () => {
    const { id } = await aRequest(manager, clinic);
    await manager.post(`/api/requests/${id}/claim`);
    const replies = await all((client) =>
      client.post(`/api/requests/${id}/claim`, { takeOver: 'patient-on-phone' }),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    const lines = await linesOf(id, 'taken-over');
    const holders = [await personId(world, 'manager'), ...lines.map(({ actorId }) => actorId)];
    expect(lines.map(({ before, after }) => [before?.assigneeId, after?.assigneeId])).toEqual(
      lines.map((_, index) => [holders[index], holders[index + 1]]),
    );
    expect(holders.slice(1).toSorted()).toEqual(crowd.map((one) => one.id).toSorted());
    expect((await desk.get(`/api/requests/${id}`)).json.assigneeId).toBe(holders.at(-1));
  });
});

describe('why', () => {
  test('a claim was taken over stands in the trail: a code where the product has its words, else the person’s own', async () => {
    const { id } = await aRequest(manager, clinic);
    await manager.post(`/api/requests/${id}/claim`);
    await desk.post(`/api/requests/${id}/claim`, { takeOver: 'patient-on-phone' });
    await manager.post(`/api/requests/${id}/claim`, { takeOver: 'She has left for today' });
    expect(await linesOf(id, 'taken-over')).toMatchObject([
      { reasonCode: 'patient-on-phone', reason: null },
      { reasonCode: null, reason: 'She has left for today' },
    ]);
  });

  test('a request was handed over stands there as a note', async () => {
    const request = await aRequest(desk, clinic);
    const assigneeId = await personId(world, 'manager');
    const { json } = await desk.post(
      `/api/requests/${request.id}/assign`,
      { assigneeId, note: 'She asked for you by name.' },
      etag(request),
    );
    expect(json).toMatchObject({ assigneeId, status: 'in-review' });
    expect(await linesOf(request.id, 'assigned')).toMatchObject([
      { note: 'She asked for you by name.', after: { assigneeId } },
    ]);
  });
});
