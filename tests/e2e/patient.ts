import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';

/** What a patient types into the public form. */
export interface Patient {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  message: string;
}

/** Letters alone, as names have; another word at every call, so that a journey finds its own patient. */
export const unique = (): string =>
  `Q${randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .slice(0, 9)}`;

export const aPatient = (changes: Partial<Patient> = {}): Patient => ({
  firstName: 'Ines',
  lastName: unique(),
  phone: '(212) 555-0188',
  email: 'ines@post.example',
  message: 'My shoulder hurts when I lift my arm.',
  ...changes,
});

/** Sends a request for an appointment without the form's page. */
export async function ask(api: APIRequestContext, patient: Patient): Promise<void> {
  const { locations, services } = await (await api.get('/api/public/options')).json();
  const data = { ...patient, patientType: 'new', locationId: locations[0].id, serviceId: services[0].id };
  const answer = await api.post('/api/public/requests', { data });
  expect(answer.status(), await answer.text()).toBe(201);
}

interface Found {
  id: string;
  firstName: string;
  lastName: string;
}

/** The requests of that last name, read by someone who may. */
export async function requestsOf<Read = Found>(api: APIRequestContext, lastName: string): Promise<Read[]> {
  const filter = encodeURIComponent(JSON.stringify({ q: lastName }));
  return (await api.get(`/api/requests?filter=${filter}`)).json();
}

interface Asked {
  id: string;
  version: number;
  serviceId: string;
  locationId: string;
  lastName: string;
}

export const etag = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

/** A patient's request that somebody at the desk has taken up. */
export async function claimed(api: APIRequestContext, firstName: string): Promise<Asked> {
  const patient = aPatient({ firstName });
  await ask(api, patient);
  const [request] = await requestsOf(api, patient.lastName);
  return (await api.post(`/api/requests/${request?.id}/claim`, { data: {} })).json();
}

/** Waits for just one provider, whose freed time nobody else is proposed before. */
export async function waits(api: APIRequestContext, providerId: string): Promise<Asked> {
  const request = await claimed(api, 'Wanda');
  const data = { to: 'waitlisted', waiting: { providerIds: [providerId] } };
  const path = `/api/requests/${request.id}`;
  await api.put(path, { data: { priority: 'stat' }, headers: etag(request) });
  const now = await (await api.get(path)).json();
  expect((await api.post(`${path}/moves`, { data, headers: etag(now) })).status()).toBe(200);
  return request;
}
