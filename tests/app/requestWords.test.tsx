import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const grave = 'I have a fever since Monday, and today I cannot pee.';

const aWritten = async (changes: Record<string, unknown>) => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), changes);
  return { desk, request, page: `/requests/${request.id}/show` };
};

const messageBox = () => screen.findByRole('region', { name: 'Message' });

test('every group found is told with the patient’s words, its source and the list’s version, the gravest first', async () => {
  const { page } = await aWritten({ message: grave });
  await open('front-desk', page);
  const message = await messageBox();
  const [first, second] = within(message).getAllByRole('listitem');
  expect(first).toHaveTextContent(/bladder, bowel or saddle words: “cannot pee”.*warning card.*List 2026/);
  expect(second).toHaveTextContent(/infection words: “fever”.*IFOMPT.*List 2026/);
  const mark = within(message).getByText('cannot pee', { selector: 'mark' });
  expect(mark).toHaveAttribute('tabindex', '0');
});

test('a key hands it to a clinician with the question written already', async () => {
  const { desk, request, page } = await aWritten({ message: grave });
  const person = await open('front-desk', page);
  await messageBox();
  await person.keyboard('h');
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask a clinician' }));
  expect(dialog.getByRole('textbox', { name: /Question/ })).toHaveValue(
    'Please look: bladder, bowel or saddle words; infection words. The patient wrote: “cannot pee”, “fever”.',
  );
  const [clinician] = (await desk.get('/api/staff?filter={"role":"clinician","active":true}')).json;
  await person.click(dialog.getByRole('combobox', { name: /Clinician/ }));
  await person.click(await screen.findByRole('option', { name: clinician.name }));
  await person.click(dialog.getByRole('button', { name: 'Ask a clinician' }));
  await screen.findByText(`Asked ${clinician.name}`);
  const asked = { status: 'awaiting-clinician', clinicianId: clinician.id };
  expect((await desk.get(`/api/requests/${request.id}`)).json).toMatchObject(asked);
});

test('whoever was asked last is asked again with one key and Enter', async () => {
  const { desk, request, page } = await aWritten({ message: grave });
  const person = await open('front-desk', page);
  await messageBox();
  await person.keyboard('h');
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask a clinician' }));
  await waitFor(() => expect(dialog.getByRole('button', { name: 'Ask a clinician' })).toHaveFocus());
  await person.keyboard('{Enter}');
  await screen.findByText(/^Asked /);
  expect((await desk.get(`/api/requests/${request.id}`)).json.status).toBe('awaiting-clinician');
});

test('words that mean something else here are told with the reading, and so are its reader and outcome', async () => {
  const { page } = await aWritten({ message: grave });
  const person = await open('front-desk', page);
  await messageBox();
  await person.keyboard('f');
  const dialog = within(await screen.findByRole('dialog', { name: 'Mark as read' }));
  await person.click(dialog.getByRole('radio', { name: /called the patient/ }));
  await person.click(dialog.getByRole('checkbox', { name: /“fever”/ }));
  await person.click(dialog.getByRole('button', { name: 'Mark as read' }));
  expect(await screen.findByText(/^Read on .* by .+\.$/)).toBeVisible();
  expect(screen.getByText(/^I called the patient/)).toBeVisible();
  const manager = await world().as('manager');
  const { json } = await manager.get('/api/figures/flags?days=90');
  expect(json).toContainEqual(expect.objectContaining({ group: 'C', falseAlarms: 1 }));
});

test('booking waits for the words and leads to them; logging a call does not wait', async () => {
  const { page } = await aWritten({ message: grave });
  const person = await open('front-desk', page);
  await messageBox();
  await person.click(screen.getByRole('button', { name: 'Schedule' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Schedule' }));
  await person.click(dialog.getByRole('button', { name: 'Go to the words' }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Words to read first/));
  await person.keyboard('l');
  expect(await screen.findByRole('dialog', { name: 'Log a try' })).toBeVisible();
});

test.each([
  ['nothing written', { message: null }, /^Not checked for words to read first/],
  ['another language', { message: 'Мені болить спина.', language: 'uk' }, /This was not checked/],
])('%s: it says what was not checked, and never that nothing was found', async (_, changes, words) => {
  const { page } = await aWritten(changes);
  await open('front-desk', page);
  expect(within(await messageBox()).getByText(words)).toBeVisible();
  expect(screen.queryByText(/no red flags|nothing (was )?found|none found/i)).toBeNull();
});
