import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  await aRequest(desk, clinic, {
    firstName: '=HYPERLINK("http://evil.example")',
    lastName: 'Cell',
    message: 'do not export me',
  });
  for (let index = 0; index < 5; index += 1) {
    world.clock.advance(1);
    await aRequest(desk, clinic, { lastName: `Plain ${index}`, source: 'walk-in' });
  }
});
afterAll(() => world.close());

const order = (changes: Record<string, unknown> = {}) =>
  manager.post('/api/requests/export', { format: 'csv', ...changes });
const lines = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('an export', () => {
  test('holds every row of its filter and says so beforehand', async () => {
    const { status, text, headers } = await order({ reason: 'Weekly list' });
    expect(status).toBe(200);
    expect(headers.get('Total-Rows')).toBe('6');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="requests-2026-10-26\.csv"/);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(lines(text)).toHaveLength(7);
  });

  test('keeps to the filter, the order and the columns that were asked for', async () => {
    const { text } = await order({
      filter: { source: 'walk-in' },
      sort: ['createdAt', 'ASC'],
      columns: ['lastName', 'status'],
    });
    expect(lines(text)).toEqual(['lastName,status', ...[0, 1, 2, 3, 4].map((index) => `Plain ${index},new`)]);
  });

  test('may hold any field of the record, as the API tells it', async () => {
    const { text } = await order({
      filter: { source: 'walk-in' },
      columns: ['lastName', 'locationId', 'suspect'],
    });
    expect(lines(text)[1]).toMatch(/^Plain 4,[0-9a-f-]{36},false$/);
  });

  test('has no formulas, and no message that was not asked for', async () => {
    const { text } = await order();
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(text).not.toContain('do not export me');
    expect((await order({ columns: ['message'] })).text).toContain('do not export me');
  });

  test('is recorded with who, what, why and how many', async () => {
    await order({ filter: { source: 'phone' }, reason: 'For the board' });
    const { json } = await manager.get(`/api/events?filter=${JSON.stringify({ action: 'exported' })}`);
    expect(json[0]).toMatchObject({ resource: 'requests', reasonCode: 'csv' });
  });

  test.each([
    [{ format: 'pdf' }, 422],
    [{ columns: ['searchText'] }, 422],
    [{ columns: [] }, 422],
    [{ filter: { colour: 'blue' } }, 400],
    [{ sort: ['lastName', 'ASC'] }, 400],
    [{ limit: 5 }, 422],
  ])('of %j is refused with %i', async (changes, status) => {
    expect((await order(changes)).status).toBe(status);
  });

  test('is for the front desk only where the clinic switches it on', async () => {
    expect((await desk.post('/api/requests/export', {})).status).toBe(403);
    const { json } = await manager.get('/api/settings');
    const on = await manager.put(
      '/api/settings',
      { frontDeskExports: true },
      { 'If-Match': `"${json.version}"` },
    );
    expect(on.status).toBe(200);
    expect((await desk.post('/api/requests/export', {})).status).toBe(200);
  });
});
