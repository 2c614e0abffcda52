import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requests } from '#server/db/schema.ts';
import { aPatientRequest, aRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aClinic, type ClosedClinic } from '#tests/faults/aClinic.ts';
import { buildServer, type RunningServer } from '#tests/faults/runningServer.ts';

/** Of some 13 kB each: more than the buffers on the way can hold, so that the export is under way for certain. */
const longRequests = 2_000;
/** Milliseconds a stop may take; the machine may be busy. */
const stopWithin = 15_000;
const severalStarts = 300_000;

describe('a server that is asked to stop', () => {
  let place: ClosedClinic;
  let built: Awaited<ReturnType<typeof buildServer>>;
  let server: RunningServer;
  let clinic: Clinic;

  beforeAll(async () => {
    built = await buildServer();
    place = await aClinic();
    server = await built.open(place.settings);
    clinic = await clinicOf(await server.as('front-desk'));
  }, severalStarts);

  afterAll(async () => {
    built.remove();
    await place.remove();
  });

  /** Copies of one request, with as many words as a patient may write and more. */
  async function writeLongRequests(): Promise<void> {
    const original = await aRequest(await server.as('front-desk'), clinic);
    await server.stop();
    const { db, close } = await place.open();
    await db.execute(sql`
      insert into requests (reference, source, first_name, last_name, phone, email, email_key, patient_type,
        location_id, service_id, search_text, message)
      select 'LONG-' || number, source, first_name, last_name, phone, email, email_key, patient_type,
        location_id, service_id, search_text,
        repeat('long ', 2600)
      from requests, generate_series(1, ${longRequests}::integer) as number where id = ${original.id}`);
    await close();
    server = await built.open(place.settings);
  }

  /** An export whose reader has read its beginning and now takes its time. */
  async function beginExport(cookie: string): Promise<IncomingMessage> {
    const asked = httpRequest(`${server.address}/api/requests/export`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
    });
    asked.end(JSON.stringify({ format: 'csv', columns: ['reference', 'message'] }));
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.pause();
    return answer;
  }

  test('finishes what it confirmed, cuts what is endless, and ends with 0', {
    timeout: severalStarts,
  }, async () => {
    await writeLongRequests();
    const { cookie } = await server.as('manager');
    const exporting = await beginExport(cookie);
    const live = await fetch(`${server.address}/api/live`, { headers: { Cookie: cookie } });

    const writes = Array.from({ length: 40 }, () =>
      server.anyone.post('/api/public/requests', aPatientRequest(clinic)).catch(() => undefined),
    );
    await Promise.any(writes);
    const asked = Date.now();
    const code = await server.stop();
    const took = Date.now() - asked;
    const answers = (await Promise.all(writes)).filter((reply) => reply !== undefined);
    const confirmed = answers.map(({ json }) => json.reference as string);

    expect(code).toBe(0);
    expect(took).toBeLessThan(stopWithin);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(confirmed.length).toBeGreaterThan(0);
    expect(server.stderr()).toBe('');
    // Broken off, and seen to be: a part of the list must not look like the list.
    await expect(exporting.toArray()).rejects.toThrow('aborted');
    await expect(live.text()).rejects.toThrow('terminated');

    const { db, close } = await place.open();
    expect(await db.$count(requests, inArray(requests.reference, confirmed))).toBe(confirmed.length);
    await close();
  });
});
