import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { clinicianAnswers, requestMoves } from '#domain/moves.ts';
import { isOpen, type RequestStatus, requestStatuses } from '#domain/request.ts';
import type { Role } from '#domain/staff.ts';
import { aRequest, clinicOf, etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { words } from '#words/en/index.ts';
import { say } from '#words/say.ts';

const { open, world, server } = screensOverADesk();

let numbers = 1000;
/** A number of its own: whoever shares one is shown beside the request. */
const aPhone = () => {
  numbers += 1;
  return `303 555 ${numbers}`;
};

const aWaitingRequest = async (changes: Record<string, unknown> = {}) => {
  const desk = await world().as('front-desk');
  const request = await aRequest(desk, await clinicOf(desk), {
    firstName: 'Ida',
    lastName: 'Berg',
    phone: aPhone(),
    ...changes,
  });
  return { desk, request, page: `/requests/${request.id}/show` };
};

const opened = () => screen.findByRole('heading', { name: 'Ida Berg' });

test('the page shows how to reach the patient; claiming makes it mine and moves it on', async () => {
  const { page } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await opened();
  expect(screen.getByRole('link', { name: /^\(303\) 555-1\d\d\d$/, hidden: true })).toHaveAttribute(
    'href',
    expect.stringMatching(/^tel:\+1303/),
  );
  await person.click(screen.getByRole('button', { name: 'Claim' }));
  expect(await screen.findByRole('button', { name: 'Release' })).toBeVisible();
  const pane = screen.getByRole('region', { name: 'The request' });
  expect(within(pane).getByText('In review')).toBeVisible();
  expect(await screen.findByText('claimed it.', { exact: false })).toBeVisible();
});

test('marked words are heard as marked, block an ending, and are read with an outcome', async () => {
  const { page } = await aWaitingRequest({ message: 'My groin feels numb since yesterday. No fever.' });
  const person = await open('front-desk', page);
  await opened();
  const mark = screen.getByText('groin feels numb', { selector: 'mark' });
  expect(mark).toHaveTextContent('[highlighted: bladder, bowel or saddle words: groin feels numb]');
  expect(screen.getByText('fever', { selector: 'mark' })).toHaveTextContent('possibly negated');

  await person.click(screen.getByRole('button', { name: 'Move' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Patient withdrew' }));
  const refusal = await screen.findByRole('dialog', { name: 'Patient withdrew' });
  expect(within(refusal).getByText(/words to read first that nobody has read/)).toBeVisible();
  expect(within(refusal).getByRole('button', { name: 'Patient withdrew' })).toBeDisabled();
  await person.click(within(refusal).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await person.click(screen.getByRole('button', { name: 'Mark as read' }));
  const reading = await screen.findByRole('dialog', { name: 'Mark as read' });
  await person.click(within(reading).getByRole('button', { name: 'Mark as read' }));
  expect(await within(reading).findByText('Choose what happened.')).toBeVisible();
  await person.click(within(reading).getByRole('radio', { name: /called the patient/ }));
  await person.click(within(reading).getByRole('button', { name: 'Mark as read' }));
  expect(await screen.findByText(/^Read on /)).toBeVisible();
  expect(screen.queryByText(/no red flags|none found/i)).toBeNull();
});

test('a move that needs a reason asks for it, and the patient’s end is kept with it', async () => {
  const { page, request, desk } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await opened();
  await person.click(screen.getByRole('button', { name: 'Move' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Patient withdrew' }));
  const dialog = await screen.findByRole('dialog', { name: 'Patient withdrew' });
  await person.click(within(dialog).getByRole('button', { name: 'Patient withdrew' }));
  expect(await within(dialog).findByText('Say why: this step needs a reason.')).toBeVisible();
  await person.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Feels better');
  await person.click(within(dialog).getByRole('button', { name: 'Patient withdrew' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await desk.get(`/api/requests/${request.id}`)).json).toMatchObject({
    status: 'withdrawn',
    outcomeReason: 'Feels better',
  });
});

test('someone changed it meanwhile: the change is shown, the typing stays, and one may go on', async () => {
  const { page, request, desk } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await opened();
  await person.click(screen.getByRole('button', { name: 'Ask a clinician' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ask a clinician' });
  await person.click(within(dialog).getByRole('combobox', { name: /Clinician/ }));
  await person.click(await screen.findByRole('option', { name: 'Amara Okonkwo' }));
  await person.type(within(dialog).getByRole('textbox', { name: /Question/ }), 'Is this urgent?');
  await desk.put(`/api/requests/${request.id}`, { priority: 'asap' }, etag(request));

  await person.click(within(dialog).getByRole('button', { name: 'Ask a clinician' }));
  expect(await within(dialog).findByText(/Someone changed this after you opened it/)).toBeVisible();
  expect(within(dialog).getByText('Today')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: /Question/ })).toHaveValue('Is this urgent?');
  await person.click(within(dialog).getByRole('button', { name: 'Go on all the same' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await desk.get(`/api/requests/${request.id}`)).json).toMatchObject({
    status: 'awaiting-clinician',
  });
});

test('a call is logged with its outcome and stands in the log', async () => {
  const { page } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await opened();
  await person.click(screen.getByRole('button', { name: 'Log a try' }));
  const dialog = await screen.findByRole('dialog', { name: 'Log a try' });
  await person.click(within(dialog).getByRole('radio', { name: 'No answer' }));
  await person.click(within(dialog).getByRole('button', { name: 'Log it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await screen.findByText(/tried to reach the patient: No answer \(Phone\)/)).toBeVisible();
});

test('a note that cannot be saved stays in its box', async () => {
  server.use(http.post('*/api/requests/:id/notes', () => HttpResponse.error(), { once: true }));
  const { page } = await aWaitingRequest();
  const person = await open('front-desk', page);
  await opened();
  const box = await screen.findByRole('textbox', { name: 'Note' });
  await person.type(box, 'Called twice');
  await person.click(screen.getByRole('button', { name: 'Add note' }));
  expect(await screen.findByText(/server cannot be reached/)).toBeVisible();
  expect(box).toHaveValue('Called twice');
  await person.click(screen.getByRole('button', { name: 'Add note' }));
  expect(await screen.findByText('Called twice', { selector: 'blockquote' })).toBeVisible();
  expect(box).toHaveValue('');
});

/** Word keys of what each role is offered; ended requests open again for a manager alone. */
const offered = (role: Role, status: RequestStatus): string[] => {
  if (!isOpen(status)) return role === 'manager' ? [status === 'duplicate' ? 'takeBack' : 'reopen'] : [];
  if (role !== 'clinician') return [...requestMoves[status]];
  return requestMoves[status].filter((to) => clinicianAnswers.some((answer) => answer === to));
};

test.each(['front-desk', 'manager', 'clinician'] as const)(
  '%s: in every status, exactly the moves of the table and their rights are offered',
  async (role) => {
    const { request, page, desk } = await aWaitingRequest();
    const { json: record } = await desk.get(`/api/requests/${request.id}`);
    let status: RequestStatus = 'new';
    server.use(
      http.get('*/api/requests/:id', () => HttpResponse.json({ ...record, status })),
      http.get('*/api/requests/:id/events', () => HttpResponse.json([])),
    );
    const person = await open(role, page);
    await opened();
    const word = (to: string) => say({ ...words.requests.moves, ...words.repeats.merge }, to);
    const shown: Record<string, string[]> = {};
    for (status of requestStatuses) {
      await person.click(screen.getByRole('button', { name: 'Refresh' }));
      await screen.findAllByText(say(words.desk.status, status));
      const buttons = ['awaiting-clinician', 'ready-to-schedule'].map(word);
      const standing = buttons.filter((name) => screen.queryByRole('button', { name }));
      const menu = screen.queryByRole('button', { name: 'Move' });
      if (menu) await person.click(menu);
      const items = screen.queryAllByRole('menuitem').map((item) => item.textContent);
      if (menu) await person.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      shown[status] = [...standing, ...items].sort();
    }
    expect(shown).toEqual(
      Object.fromEntries(requestStatuses.map((one) => [one, offered(role, one).map(word).sort()])),
    );
  },
);
