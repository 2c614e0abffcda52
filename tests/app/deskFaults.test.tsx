import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aRequest, clinicOf } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world, server } = screensOverADesk();

const refusal = (status: number, title: string, code: string) => () =>
  HttpResponse.json({ type: 'about:blank', title, status, code }, { status });

/** What may come back instead of an answer, and what the person is told. */
const faults = [
  ['the line is dead', () => HttpResponse.error(), /^The server cannot be reached. Nothing was saved/],
  ['409', refusal(409, 'Somebody was quicker.', 'already_claimed'), /^Somebody was quicker\.$/],
  ['500', refusal(500, 'It broke on our side.', 'unexpected'), /^It broke on our side\.$/],
  [
    'a page of some proxy',
    () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }),
    /^Something went wrong. Nothing was saved/,
  ],
  ['503', () => new HttpResponse(null, { status: 503 }), /^The server is busy. Nothing was saved/],
] as const;

const successes = /^(The note is added|The request is saved|The changes are saved|Saved)\.$/;

interface Place {
  method: 'post' | 'put';
  path: string;
  /** Goes there and types. */
  type: () => Promise<{ person: UserEvent; field: HTMLElement; send: () => HTMLElement }>;
  typed: string;
  /** Seen only when the server has it. */
  done: () => Promise<unknown>;
}

const aWaitingRequest = async () => {
  const desk = await world().as('front-desk');
  return aRequest(desk, await clinicOf(desk), { firstName: 'Ida', lastName: 'Berg' });
};

const places: Record<string, Place> = {
  'a note': {
    method: 'post',
    path: '*/api/requests/:id/notes',
    typed: 'Prefers mornings',
    type: async () => {
      const { id } = await aWaitingRequest();
      const person = await open('front-desk', `/requests/${id}/show`);
      const field = await screen.findByRole('textbox', { name: 'Note' });
      await person.type(field, 'Prefers mornings');
      return { person, field, send: () => screen.getByRole('button', { name: 'Add note' }) };
    },
    done: () => screen.findByText('Prefers mornings', { selector: 'blockquote' }),
  },
  'a move': {
    method: 'post',
    path: '*/api/requests/:id/moves',
    typed: 'Feels better',
    type: async () => {
      const { id } = await aWaitingRequest();
      const person = await open('front-desk', `/requests/${id}/show`);
      await person.click(await screen.findByRole('button', { name: 'Move' }));
      await person.click(await screen.findByRole('menuitem', { name: 'Patient withdrew' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Patient withdrew' }));
      const field = dialog.getByRole('textbox', { name: /Reason/ });
      await person.type(field, 'Feels better');
      return { person, field, send: () => dialog.getByRole('button', { name: 'Patient withdrew' }) };
    },
    done: () => screen.findByText('Withdrawn', { selector: 'strong' }),
  },
  'a correction': {
    method: 'put',
    path: '*/api/requests/:id',
    typed: 'LC-1',
    type: async () => {
      const { id } = await aWaitingRequest();
      const person = await open('front-desk', `/requests/${id}`);
      const field = await screen.findByRole('textbox', { name: /^Chart number/ });
      await person.type(field, 'LC-1');
      return { person, field, send: () => screen.getByRole('button', { name: 'Save' }) };
    },
    done: () => screen.findByText('The changes are saved.'),
  },
  'an article': {
    method: 'put',
    path: '*/api/articles/:id',
    typed: 'Sleep and pain, again',
    type: async () => {
      const editor = await world().as('content-manager');
      const { json } = await editor.get('/api/articles');
      const person = await open('content-manager', `/articles/${json[0].id}`);
      const field = await screen.findByRole('textbox', { name: /^Title/ });
      await person.clear(field);
      await person.type(field, 'Sleep and pain, again');
      return { person, field, send: () => screen.getByRole('button', { name: 'Save' }) };
    },
    done: () => screen.findByText('Saved.'),
  },
};

test.each(Object.entries(places))(
  '%s: whatever goes wrong is said, the typing stays, and at last it goes through, once',
  async (_, { method, path, type, typed, done }) => {
    const { person, field, send } = await type();
    for (const [, fault, words] of faults) {
      server.use(http[method](path, fault, { once: true }));
      await person.click(send());
      expect(await screen.findByText(words)).toBeVisible();
      expect(field).toHaveValue(typed);
      expect(screen.queryByText(successes)).toBeNull();
    }

    let asked = 0;
    let answer = () => {};
    const slow = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    server.use(
      http[method](path, () => {
        asked += 1;
        return slow;
      }),
    );
    await person.click(send());
    await waitFor(() => expect(asked).toBe(1));
    expect(send()).toBeDisabled();
    expect(field).toHaveValue(typed);
    expect(screen.queryByText(successes)).toBeNull();
    answer();
    expect(await done()).toBeVisible();
    expect(asked).toBe(1);
  },
);

test('an answer that got lost on the way doubles nothing when the note is sent again', async () => {
  const request = await aWaitingRequest();
  const desk = await world().as('front-desk');
  server.use(
    http.post(
      '*/api/requests/:id/notes',
      async ({ request: sent }) => {
        const headers = Object.fromEntries(sent.headers);
        await desk.post(`/api/requests/${request.id}/notes`, await sent.json(), headers);
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  const person = await open('front-desk', `/requests/${request.id}/show`);
  await person.type(await screen.findByRole('textbox', { name: 'Note' }), 'Prefers mornings');
  await person.click(screen.getByRole('button', { name: 'Add note' }));
  expect(await screen.findByText(/^The server cannot be reached/)).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Add note' }));
  expect(await screen.findByText('Prefers mornings', { selector: 'blockquote' })).toBeVisible();
  expect(screen.getAllByText('Prefers mornings', { selector: 'blockquote' })).toHaveLength(1);
  const { json: events } = await desk.get(`/api/requests/${request.id}/events`);
  expect(events.filter(({ action }: { action: string }) => action === 'noted')).toHaveLength(1);
});
