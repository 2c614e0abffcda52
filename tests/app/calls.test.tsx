import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { contactAttempts, requests } from '#server/db/schema.ts';
import { aRequest, clinicOf, etag, personId } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

beforeEach(async () => {
  await world().db.update(requests).set({ nextTryAt: null });
});

/** New York at ten in the morning; every patient's next try was due a little after the one before. */
const due = async (names: string[], changes: Record<string, unknown> = {}, city = 'New_York') => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  const location = clinic.locations.find(({ zone }) => zone === `America/${city}`);
  const made = [];
  for (const [place, firstName] of names.entries()) {
    const { id } = await aRequest(desk, clinic, {
      firstName,
      lastName: 'Berg',
      locationId: location?.id,
      ...changes,
    });
    const { json } = await desk.get(`/api/requests/${id}`);
    const nextTryAt = new Date(world().clock.now().getTime() - (60 - place) * 60_000).toISOString();
    made.push((await desk.put(`/api/requests/${id}`, { nextTryAt }, etag(json))).json);
  }
  return { desk, made };
};

const current = async ({ id }: { id: string }) =>
  (await (await world().as('front-desk')).get(`/api/requests/${id}`)).json;
const shown = (name: string) => screen.findByText(`${name} Berg`, { selector: 'h2' });

const begin = async (page = '/requests/calls') => {
  const person = await open('front-desk', page);
  const start = await screen.findByRole('button', { name: 'Start calling' });
  await waitFor(() => expect(start).toHaveFocus());
  await person.keyboard('{Enter}');
  return person;
};
/** Keys log only once the suggestion stands on the buttons. */
const suggested = async () => {
  await screen.findAllByText(/^Next try \S/, { selector: 'button span' });
  return noAnswer();
};
const noAnswer = () => screen.getByText('No answer', { selector: 'button > span' }).closest('button');

// Twelve whole pages are drawn, which takes a busy machine longer than most tests.
test('twelve no-answers by keyboard alone: each waits for the patient, tried again in another part of the day', async () => {
  const names = ['Ada', 'Bea', 'Cleo', 'Dora', 'Edda', 'Fay', 'Gil', 'Hans', 'Ines', 'Jon', 'Kai', 'Lea'];
  const { made } = await due(names);
  const person = await begin();
  for (const [place, name] of names.entries()) {
    expect(await shown(name)).toHaveFocus();
    expect(screen.getByText(`${place + 1} of 12`)).toBeVisible();
    await suggested();
    await person.keyboard('2');
  }
  expect(await screen.findByRole('heading', { name: 'The round is over' })).toBeVisible();
  expect(screen.getByText('12').closest('li')).toHaveTextContent('12 No answer');
  const after = await Promise.all(made.map(current));
  expect(new Set(after.map(({ status, nextTryAt }) => `${status} ${nextTryAt}`))).toEqual(
    new Set(['awaiting-patient 2026-10-26T18:30:00.000Z']),
  );
  expect(await world().db.$count(contactAttempts)).toBe(12);
}, 480_000);

test('whoever a colleague has taken meanwhile is passed over, and it is said who has them', async () => {
  const { made } = await due(['Ada', 'Bea', 'Cleo']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  const manager = await world().as('manager');
  await manager.post(`/api/requests/${made[1].id}/claim`, {});
  await person.keyboard('2');
  await shown('Cleo');
  const name = (await manager.get('/api/me')).json.name;
  expect(screen.getByText(`Bea Berg is with ${name} now; we went on.`, { exact: false })).toBeVisible();
  expect(screen.getByText('3 of 3')).toBeVisible();
});

test('offline, what was typed stays, and the same key sent again logs it once', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  server.use(http.post('*/api/requests/:id/contact-attempts', () => HttpResponse.error(), { once: true }));
  await person.keyboard('n');
  await person.keyboard('Line was busy 3 times');
  await person.keyboard('{Escape}2');
  expect(await screen.findByText(/server cannot be reached/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Line was busy 3 times');
  await person.keyboard('2');
  await shown('Bea');
  const { json } = await (await world().as('manager')).get(`/api/requests/${made[0].id}/contact-attempts`);
  expect(json).toMatchObject([{ outcome: 'no-answer', note: 'Line was busy 3 times' }]);
});

test('someone changed the request meanwhile: it is said, and the next press logs it', async () => {
  const { made, desk } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  await desk.put(`/api/requests/${made[0].id}`, { chartNumber: '7' }, etag(await current(made[0])));
  await person.keyboard('3');
  expect(await screen.findByText(/Log it again if it still holds/)).toBeVisible();
  await person.keyboard('3');
  await shown('Bea');
  expect(await current(made[0])).toMatchObject({ status: 'awaiting-patient', chartNumber: '7' });
});

test('the next of the round cannot be reached: nobody is logged twice, and it is asked for again', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  server.use(http.post('*/api/requests/:id/take-up', () => HttpResponse.error(), { once: true }));
  await person.keyboard('2');
  const again = await screen.findByRole('button', { name: 'Open the next' });
  expect(again).toHaveFocus();
  await person.keyboard('2{Enter}');
  await shown('Bea');
  const { json } = await (await world().as('manager')).get(`/api/requests/${made[0].id}/contact-attempts`);
  expect(json).toHaveLength(1);
});

test('a message left with someone asks with whom; keys typed there are letters', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  await person.keyboard('4');
  expect(await screen.findByRole('textbox', { name: 'With whom?' })).toHaveFocus();
  await person.keyboard('Son, room 12{Enter}');
  await shown('Bea');
  const { json } = await (await world().as('manager')).get(`/api/requests/${made[0].id}/contact-attempts`);
  expect(json).toMatchObject([{ outcome: 'left-message', leftWith: 'Son, room 12' }]);
});

test('earlier and later move every suggestion by a part of the day', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  const before = (await suggested())?.textContent;
  await person.keyboard(']');
  expect(noAnswer()?.textContent).not.toBe(before);
  // A bracket is written twice where one is pressed.
  await person.keyboard('[[');
  expect(noAnswer()?.textContent).toBe(before);
  await person.keyboard(']2');
  await shown('Bea');
  const { nextTryAt } = await current(made[0]);
  expect(nextTryAt > '2026-10-26T18:30:00.000Z').toBe(true);
});

test('reached stays with the patient and offers what comes next', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  await suggested();
  await person.keyboard('1');
  const next = await screen.findByRole('region', { name: 'Reached, and logged. What next?' });
  const schedule = within(next).getByRole('link', { name: 'Schedule' });
  expect(schedule).toHaveFocus();
  expect(schedule).toHaveAttribute('href', `#/requests/${made[0].id}/schedule`);
  await person.click(within(next).getByRole('button', { name: 'Ready to schedule' }));
  await shown('Bea');
  expect(await current(made[0])).toMatchObject({ status: 'ready-to-schedule', nextTryAt: null });
});

test('who is skipped goes back into the pool', async () => {
  const { made } = await due(['Ada', 'Bea']);
  const person = await begin();
  await shown('Ada');
  expect((await current(made[0])).assigneeId).toBe(await personId(world(), 'front-desk'));
  await person.keyboard('s');
  await shown('Bea');
  expect(screen.getByText('Ada Berg was skipped.', { exact: false })).toBeVisible();
  expect((await current(made[0])).assigneeId).toBeNull();
});

test('outside the hours to call at, one says first that one calls all the same', async () => {
  const { made } = await due(['Ada'], {}, 'Phoenix');
  const person = await begin();
  await shown('Ada');
  expect(screen.getByText(/It is 7:00.AM in Phoenix/)).toBeVisible();
  await person.keyboard('2');
  expect(await current(made[0])).toMatchObject({ nextTryAt: made[0].nextTryAt });
  expect(screen.getByRole('button', { name: 'Call all the same' })).toHaveFocus();
  await person.keyboard('{Enter}');
  await suggested();
  await person.keyboard('2');
  expect(await screen.findByRole('heading', { name: 'The round is over' })).toBeVisible();
  expect(await current(made[0])).toMatchObject({ status: 'awaiting-patient' });
});

test('the voicemail script is in the patient’s language and names neither reason nor condition', async () => {
  const { made } = await due(['Ada'], { language: 'es' });
  await begin();
  await shown('Ada');
  const script = await screen.findByRole('region', { name: 'To say on voicemail' });
  await waitFor(() => expect(script).toHaveTextContent('Ada Berg'));
  expect(script.querySelector('[lang="es"]')).not.toBeNull();
  const clinic = await clinicOf(await world().as('front-desk'));
  const service = clinic.services.find(({ id }) => id === made[0].serviceId);
  expect(script).not.toHaveTextContent(service?.name ?? '');
  expect(script).not.toHaveTextContent(/\{\{/);
});

test('nobody to call says so', async () => {
  await open('front-desk', '/requests/calls');
  expect(await screen.findByRole('heading', { name: 'Nobody has to be called now' })).toBeVisible();
});

test('a clinician, who makes no calls, is told so', async () => {
  await open('clinician', '/requests/calls');
  expect(await screen.findByRole('heading', { name: 'Not for your role', level: 2 })).toBeVisible();
});
