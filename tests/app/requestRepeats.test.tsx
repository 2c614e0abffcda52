import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

let made = 0;

/** Two requests that share a phone number, the first a minute older. */
const two = async (first: Record<string, unknown>, second: Record<string, unknown>) => {
  const desk = await world().as('front-desk');
  const clinic = await clinicOf(desk);
  made += 1;
  const phone = `646 555 01${String(made).padStart(2, '0')}`;
  const older = await aRequest(desk, clinic, { phone, ...first });
  world().clock.advance(1);
  const newer = await aRequest(desk, clinic, { phone, ...second });
  return { desk, older, newer, page: `/requests/${newer.id}/show` };
};

const rosa = { firstName: 'Rosa', lastName: 'Quintero', message: 'My hip aches.' };
const again = { firstName: 'Rosa', lastName: 'Quintéro', message: 'I asked already. My foot is numb.' };

const matches = () => screen.findByRole('region', { name: 'May be the same person' });

test('merging the newer into the older keeps both texts on one page', async () => {
  const { desk, older, newer, page } = await two(rosa, again);
  const person = await open('front-desk', page);
  const found = within(await matches());
  expect(found.getByRole('link', { name: 'Rosa Quintero' })).toBeVisible();
  expect(found.getByText(/same phone, similar name/)).toBeVisible();
  await person.click(found.getByRole('button', { name: 'Compare with Rosa Quintero' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Side by side' }));
  expect(await dialog.findByRole('row', { name: /^Last name differs/ })).toHaveTextContent('Quintéro');
  expect(dialog.getByRole('row', { name: /^Phone/ })).not.toHaveTextContent('differs');
  expect(dialog.getByText('My hip aches.')).toBeVisible();
  await person.click(dialog.getByRole('button', { name: 'Merge this into the other' }));

  expect(await screen.findByText(`Merged into ${older.reference}.`)).toBeVisible();
  expect(await screen.findByText('Also wrote')).toBeVisible();
  const message = await screen.findByRole('region', { name: 'Message' });
  expect(message).toHaveTextContent('My hip aches.');
  expect(message).toHaveTextContent('I asked already.');
  const merged = { status: 'duplicate', duplicateOf: older.id };
  expect((await desk.get(`/api/requests/${newer.id}`)).json).toMatchObject(merged);
});

test('a request whose words nobody has read is not merged away', async () => {
  const { page } = await two(
    { ...rosa, lastName: 'Echeverri' },
    { ...rosa, lastName: 'Echeverri', message: 'Now I cannot pee.' },
  );
  const person = await open('front-desk', page);
  await person.click(within(await matches()).getByRole('button', { name: /^Compare/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Side by side' }));
  expect(await dialog.findByRole('button', { name: 'Merge this into the other' })).toBeDisabled();
  expect(dialog.getByText(/words that nobody has read cannot be merged away/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Merge the other into this' })).toBeEnabled();
});

test('a family that shares a phone is told apart, which is remembered and can be undone at once', async () => {
  const { page } = await two({ ...rosa, lastName: 'Navarrete' }, { firstName: 'Emil', lastName: 'Zapata' });
  const person = await open('front-desk', page);
  expect(within(await matches()).getByText(/another first name/)).toBeVisible();
  await person.click(screen.getByRole('button', { name: /^Compare/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Side by side' }));
  expect(dialog.getByText(/A family may share both/)).toBeVisible();
  await person.click(await dialog.findByRole('button', { name: 'Not the same person' }));

  expect(await screen.findByRole('region', { name: 'Told apart already' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'May be the same person' })).toBeNull();
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await matches()).toBeVisible();
});

test('a manager takes a merge back from the merged request', async () => {
  const { desk, older, newer, page } = await two(
    { ...rosa, lastName: 'Ibarra' },
    { ...rosa, lastName: 'Ibarra' },
  );
  const body = { to: 'duplicate', duplicateOf: older.id, reason: 'Twice' };
  await desk.post(`/api/requests/${newer.id}/moves`, body, { 'If-Match': `"${newer.version}"` });
  const person = await open('manager', page);
  await person.click(await screen.findByRole('button', { name: 'Open again, un-merge' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Open again, un-merge' }));
  await person.type(dialog.getByRole('textbox', { name: /Reason/ }), 'Two people after all');
  await person.click(dialog.getByRole('button', { name: 'Open again, un-merge' }));
  await waitFor(async () =>
    expect((await desk.get(`/api/requests/${newer.id}`)).json).toMatchObject({
      status: 'in-review',
      duplicateOf: null,
    }),
  );
});
