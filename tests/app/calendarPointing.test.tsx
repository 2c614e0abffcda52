import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes, zonedDay } from '#domain/instant.ts';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit } from '#tests/visits.ts';

const { open, world } = screensOverADesk();

const zone = 'America/Chicago';
const calendar = () => screen.getByRole('application', { name: 'Calendar' });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
/** Clinics of several zones are in sight: whose clock it is, is said each time. */
const when = (at: string) => formatInstant(at, zone, 'en', 'full', 'Chicago time');

/** A visit, and the calendar of its day in a window of its own. */
const aDay = async (firstName: string, view = 'day') => {
  const desk = await world().as('front-desk');
  const { visit } = await aVisit(desk, { request: { firstName, lastName: 'Berg' } });
  const person = await open('front-desk', `/appointments?view=${view}&day=${zonedDay(visit.startsAt, zone)}`);
  const block = await screen.findByRole('button', { name: new RegExp(`^${firstName} Berg, `) });
  const { name } = (await desk.get(`/api/providers/${visit.providerId}`)).json;
  return { desk, visit, person, block, provider: name as string };
};

test('a time is pointed at by key: heard at each step, booked by Enter, and the point is there again', async () => {
  const { visit, person, block, provider } = await aDay('Ida');
  expect(block).toHaveAccessibleName(new RegExp(`^Ida Berg, ${when(visit.startsAt)}, `));
  block.focus();
  await person.keyboard('f');
  const end = visit.endsAt;
  await waitFor(() => expect(focused()).toContain(provider));
  const after = () => focused().split(', ' + provider)[0];
  const quarter = addMinutes(end, (15 - (new Date(end).getUTCMinutes() % 15)) % 15);
  expect(after()).toBe(when(quarter));
  await person.keyboard('{ArrowUp}{ArrowUp}');
  await waitFor(() => expect(after()).toBe(when(addMinutes(quarter, -30))));
  expect(focused()).toMatch(/over the visit of Ida Berg$/);
  await person.keyboard('{Shift>}{ArrowDown}{/Shift}{Enter}');
  const dialog = await screen.findByRole('dialog', {
    name: `Book ${when(addMinutes(quarter, -25))}`,
  });
  expect(within(dialog).getByText(new RegExp(`^${provider}`))).toBeVisible();
  await person.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(after()).toBe(when(addMinutes(quarter, -25))));
  await person.keyboard('{Escape}');
  await waitFor(() => expect(block).toHaveFocus());
  await person.keyboard('{ArrowDown}');
  expect(calendar().querySelector('.pointed')).toBeNull();
});

test('arrows to the side point at another provider, and page keys at another day', async () => {
  const { person, block, provider } = await aDay('Uma');
  block.focus();
  await person.keyboard('f');
  await waitFor(() => expect(focused()).toContain(provider));
  const first = focused();
  await person.keyboard('{ArrowRight}');
  if (focused() === first) await person.keyboard('{ArrowLeft}');
  expect(focused()).not.toContain(provider);
  const day = location.hash;
  await person.keyboard('{PageDown}');
  await waitFor(() => expect(location.hash).not.toBe(day));
  await waitFor(() => expect(calendar().querySelector('.pointed')).toHaveFocus());
});

test('in a week of everybody a time is pointed at without a provider', async () => {
  const { person, block, provider } = await aDay('Pia', 'week');
  block.focus();
  await person.keyboard('f{ArrowRight}');
  await waitFor(() => expect(calendar().querySelector('.pointed')).toHaveFocus());
  expect(focused()).not.toContain(provider);
  await person.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: /^Book / });
  expect(within(dialog).queryByRole('button', { name: 'Offer to somebody who waits' })).toBeNull();
});

test('who may not book points at nothing', async () => {
  const desk = await world().as('admin');
  const me = (await (await world().as('clinician')).get('/api/me')).json;
  const { visit } = await aVisit(await world().as('front-desk'), { request: { firstName: 'Kim' } });
  const { json: providers } = await desk.get('/api/providers');
  for (const one of providers.filter(({ staffId }: { staffId: string }) => staffId === me.id))
    await desk.put(`/api/providers/${one.id}`, { staffId: null }, etag(one));
  const fresh = (await desk.get(`/api/providers/${visit.providerId}`)).json;
  await desk.put(`/api/providers/${visit.providerId}`, { staffId: me.id }, etag(fresh));
  const person = await open('clinician', `/appointments?view=day&day=${zonedDay(visit.startsAt, zone)}`);
  (await screen.findByRole('button', { name: /^Kim / })).focus();
  await person.keyboard('f');
  expect(calendar().querySelector('.pointed')).toBeNull();
});
