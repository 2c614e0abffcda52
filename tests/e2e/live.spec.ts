import { expect, test } from '#tests/e2e/journey.ts';
import { aPatient, ask, requestsOf } from '#tests/e2e/patient.ts';

test('what one person does shows in the other’s window, also after their network was away', async ({
  someone,
  request: anyone,
}) => {
  const patient = aPatient();
  await ask(anyone, patient);
  const desk = await someone('front-desk');
  const manager = await someone('manager');
  const id = (await requestsOf(desk.request, patient.lastName))[0]?.id ?? '';
  const page = `/#/requests/${id}/show`;
  await Promise.all([desk.goto(page), manager.goto(page)]);
  const claim = (window: typeof desk) => window.getByRole('button', { name: 'Claim', exact: true });
  await expect(claim(manager)).toBeVisible();
  await claim(desk).click();
  await expect(claim(manager)).toBeHidden();

  await manager.context().setOffline(true);
  await expect(manager.getByText(/^No network since/)).toBeVisible();
  const before = await desk.request.get(`/api/requests/${id}`);
  const renamed = await desk.request.put(`/api/requests/${id}`, {
    data: { firstName: 'Inés María' },
    headers: { 'If-Match': before.headers()['etag'] ?? '' },
  });
  expect(renamed.status()).toBe(200);
  await manager.context().setOffline(false);
  await expect(manager.getByText('Back; caught up.')).toBeVisible();
  await expect(manager.getByRole('heading', { name: `Inés María ${patient.lastName}` })).toBeVisible();
});

test('words to read first show in the title of a window that looks elsewhere', async ({
  someone,
  request: anyone,
}) => {
  const desk = await someone('front-desk');
  await desk.goto('/#/account');
  await expect(desk.getByRole('button', { name: 'Find a person' })).toBeVisible();
  const unread = async () => Number(/^\((\d+)!\)/.exec(await desk.title())?.[1] ?? 0);
  const before = await unread();
  await ask(anyone, aPatient({ message: 'My back hurts and I have lost control of my bladder.' }));
  await expect.poll(unread).toBeGreaterThan(before);
});

test('the windows of one browser share one stream, and it goes on when its window closes', async ({
  someone,
  request: anyone,
}) => {
  const first = await someone('front-desk');
  let streams = 0;
  first.context().on('request', (asked) => {
    if (asked.url().endsWith('/api/live')) streams += 1;
  });
  await first.goto('/#/requests');
  await expect.poll(() => streams).toBe(1);
  const second = await first.context().newPage();
  const patient = aPatient();
  await ask(anyone, patient);
  const id = (await requestsOf(first.request, patient.lastName))[0]?.id ?? '';
  await second.goto(`/#/requests/${id}/show`);
  const heading = (name: string) => second.getByRole('heading', { name: `${name} ${patient.lastName}` });
  const rename = async (firstName: string) => {
    const etag = (await second.request.get(`/api/requests/${id}`)).headers()['etag'] ?? '';
    await second.request.put(`/api/requests/${id}`, { data: { firstName }, headers: { 'If-Match': etag } });
  };
  await expect(heading('Ines')).toBeVisible();
  await rename('Inga');
  await expect(heading('Inga')).toBeVisible();
  expect(streams).toBe(1);
  await first.close();
  await expect.poll(() => streams).toBe(2);
  await rename('Irma');
  await expect(heading('Irma')).toBeVisible();
});
