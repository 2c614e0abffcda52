import type { Client, Reply, World } from '#tests/desk.ts';

export interface Clinic {
  locations: { id: string; name: string; zone: string }[];
  services: { id: string; name: string; patientsMayAsk: boolean; duration: number }[];
  providers: { id: string; name: string; serviceIds: string[] }[];
}

/** The lists every form chooses from. */
export async function clinicOf(desk: Client): Promise<Clinic> {
  const [locations, services, providers] = await Promise.all(
    ['locations', 'services', 'providers'].map(async (resource) => (await desk.get(`/api/${resource}`)).json),
  );
  return { locations, services, providers };
}

let made = 0;

/** A word of its own for the nth person: as long as any other, without digits that a search could meet. */
const wordOf = (nth: number): string =>
  [...nth.toString(26).padStart(4, '0')]
    .map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))
    .join('');

/** What a patient might send; every call another person. */
export function aPatientRequest(
  clinic: Clinic,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  made += 1;
  const word = wordOf(made);
  return {
    firstName: 'Ana',
    lastName: `Lindqvist ${word}`,
    phone: `212 555 01${String(made % 80).padStart(2, '0')}`,
    email: `ana.${word}@example.org`,
    patientType: 'new',
    locationId: clinic.locations[0]?.id,
    serviceId: clinic.services.find((service) => service.patientsMayAsk)?.id,
    message: 'My lower back has hurt for three weeks.',
    ...changes,
  };
}

/** A request taken down at the desk, as the desk then has it. */
export async function aRequest(
  desk: Client,
  clinic: Clinic,
  changes: Record<string, unknown> = {},
): Promise<Reply['json']> {
  const reply = await desk.post('/api/requests', aPatientRequest(clinic, changes));
  if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
  return reply.json;
}

export const etag = (record: Record<string, unknown>): Record<string, string> => ({
  'If-Match': `"${String(record.version)}"`,
});

export const move = (
  client: Client,
  request: Record<string, unknown>,
  body: Record<string, unknown>,
): Promise<Reply> => client.post(`/api/requests/${String(request.id)}/moves`, body, etag(request));

export async function personId(world: World, role: Parameters<World['as']>[0]): Promise<string> {
  return (await (await world.as(role)).get('/api/me')).json.id;
}
