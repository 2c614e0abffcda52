import { expect } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { type Client, type Reply, samplePassword, type World } from '#tests/desk.ts';

interface Free {
  startsAt: string;
  providerId: string;
  locationId: string;
}

/** Every file of tests has a clinic of its own. */
const taken = new Set<string>();

const weeks = [0, 2, 4, 6];

/** A free time in the middle of a day that no other test has been given, from `from` on. */
export async function aFreeTime(
  desk: Client,
  { serviceId, locationId, from }: { serviceId: string; locationId: string; from: string },
): Promise<Free> {
  const place = ({ providerId, startsAt }: Free) =>
    `${expect.getState().testPath} ${providerId} ${startsAt.slice(0, 10)}`;
  for (const week of weeks) {
    const [first, last] = [week * 7, week * 7 + 13].map((days) => addDays(from, days));
    const { json } = await desk.get(
      `/api/slots?serviceId=${serviceId}&locationId=${locationId}&from=${first}&to=${last}`,
    );
    const free = (json as Free[]).find((one) => /T1[567]:/.test(one.startsAt) && !taken.has(place(one)));
    if (!free) continue;
    taken.add(place(free));
    const { startsAt, providerId } = free;
    return { startsAt, providerId, locationId };
  }
  throw new Error('no free time');
}

interface Wanted {
  /** Of the request. */
  request?: Record<string, unknown>;
  /** Of the booking. */
  booking?: Record<string, unknown>;
  service?: string;
  from?: string;
}

/** A request taken down and booked, as the desk then has both. */
export async function aVisit(desk: Client, wanted: Wanted = {}) {
  const clinic = await clinicOf(desk);
  const { from = '2026-11-09', service } = wanted;
  const found = service
    ? clinic.services.find(({ name }) => name === service)
    : clinic.services.find(({ patientsMayAsk }) => patientsMayAsk);
  const ids = { serviceId: found?.id ?? '', locationId: clinic.locations[0]?.id ?? '' };
  const request = await aRequest(desk, clinic, { ...wanted.request });
  const free = await aFreeTime(desk, { ...ids, from });
  const { status, json, text } = await desk.post(
    '/api/appointments',
    { requestId: request.id, serviceId: ids.serviceId, ...free, ...wanted.booking },
    etag(request),
  );
  if (status !== 201) throw new Error(`${status} ${text}`);
  return { request: (await desk.get(`/api/requests/${request.id}`)).json, visit: json, ids };
}

/** What was written of a visit, newest first. */
export const mailsOf = async (desk: Client, visit: { id: string }): Promise<Reply['json'][]> =>
  (await desk.get(`/api/appointments/${visit.id}/messages`)).json;

/** The path of the patient's page, as their mail has it. */
export const linkIn = ({ body }: { body: string }): string =>
  /\/site\/visit\/[\w-]+(?:\?lang=es)?/.exec(body)?.[0] ?? '';

/** Somebody of the front desk who signs in now, whatever day the clock shows. */
export async function signedInNow(world: World): Promise<Client> {
  const { headers } = await world.anyone.post('/api/auth/sign-in/email', {
    email: 'front-desk@clinic.example',
    password: samplePassword,
  });
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return world.with(cookies.join('; '));
}
