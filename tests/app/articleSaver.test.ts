import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, type Problem } from '#api/failure.ts';
import { createSaver, pause } from '#articles/saving/createSaver.ts';
import type { Saving, Values } from '#articles/saving/saving.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A form and a server that answers when it is told to. */
function aDesk() {
  const form: { values: Values } = { values: { title: 'T', body: 'B' } };
  const sent: { typed: Values; version: number; key: string }[] = [];
  const waiting: { resolve: () => void; reject: (status: number, problem?: Problem) => void }[] = [];
  const seen: Saving[] = [];
  const keptFrom: number[] = [];
  let version = 1;
  const answered = () => {
    version += 1;
    return { version, updatedAt: '2026-11-26T10:04:00.000Z' };
  };
  const saver = createSaver({
    values: () => form.values,
    record: { ...form.values, version },
    send: (typed, { version: at, idempotencyKey }) => {
      sent.push({ typed, version: at, key: idempotencyKey });
      return new Promise((resolve, reject) => {
        waiting.push({
          resolve: () => resolve(answered()),
          reject: (status, problem = {}) => reject(failure(status, problem, true)),
        });
      });
    },
    keep: async (_values, at) => {
      keptFrom.push(at);
      return answered();
    },
    onSaved: () => {},
    onChange: (saving) => seen.push(saving),
  });
  return {
    saver,
    sent,
    keptFrom,
    state: () => seen.at(-1),
    type: (values: Values) => {
      form.values = { ...form.values, ...values };
      saver.typed();
    },
    wait: (milliseconds = pause) => vi.advanceTimersByTimeAsync(milliseconds),
    answer: async () => {
      waiting.shift()?.resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
    refuse: async (status: number, problem?: Problem) => {
      waiting.shift()?.reject(status, problem);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('saves after a pause what differs, and only that', async () => {
  const { type, wait, answer, sent, state } = aDesk();
  type({ title: 'Ti' });
  await wait(pause - 1);
  type({ title: 'Tit' });
  await wait(pause - 1);
  expect(sent).toEqual([]);
  await wait(1);
  expect(sent).toMatchObject([{ typed: { title: 'Tit' }, version: 1 }]);
  await answer();
  expect(state()).toEqual({ is: 'saved' });
});

test('never has two saves under way: what is typed meanwhile waits for the answer and its version', async () => {
  const { type, wait, answer, sent, state } = aDesk();
  type({ title: 'One' });
  await wait();
  type({ title: 'Two' });
  await wait(10 * pause);
  expect(sent).toHaveLength(1);
  await answer();
  expect(state()).toEqual({ is: 'typing' });
  await wait();
  expect(sent[1]).toMatchObject({ typed: { title: 'Two' }, version: 2 });
});

test.each([0, 500, 503, 429])(
  'after a %i asks again with the same words and key, then saves the rest',
  async (status) => {
    const { type, wait, answer, refuse, sent, state, saver } = aDesk();
    type({ title: 'One' });
    await wait();
    await refuse(status);
    expect(state()).toMatchObject({ is: 'retrying' });
    type({ title: 'Two' });
    saver.retry();
    expect(sent[1]).toEqual(sent[0]);
    await answer();
    await wait();
    expect(sent[2]).toMatchObject({ typed: { title: 'Two' }, version: 2 });
    expect(saver.isUnsaved()).toBe(true);
    await answer();
    expect(saver.isUnsaved()).toBe(false);
  },
);

test('waits longer from try to try', async () => {
  const { type, wait, refuse, sent } = aDesk();
  type({ title: 'One' });
  await wait();
  await refuse(0);
  await wait(1_999);
  expect(sent).toHaveLength(1);
  await wait(1);
  await refuse(0);
  await wait(4_999);
  expect(sent).toHaveLength(2);
  await wait(1);
  expect(sent).toHaveLength(3);
});

test('stops where somebody else saved first, keeps what is typed, and goes on from the merged text', async () => {
  const { type, wait, refuse, answer, sent, state, saver } = aDesk();
  type({ title: 'Mine' });
  await wait();
  await refuse(412, { current: { version: 5, title: 'Theirs' } });
  expect(state()).toMatchObject({ is: 'stale', clash: { theirs: { title: 'Theirs' } } });
  type({ title: 'Mine, and more' });
  await wait(100 * pause);
  expect(sent).toHaveLength(1);
  expect(saver.base()).toMatchObject({ title: 'T' });
  saver.adopt({ title: 'Mine, and more', body: 'B', version: 6 });
  expect(saver.isUnsaved()).toBe(false);
  type({ body: 'New' });
  await wait();
  expect(sent[1]).toMatchObject({ typed: { body: 'New' }, version: 6 });
  await answer();
});

test('a field that is refused is named and held back; the others are saved', async () => {
  const { type, wait, refuse, answer, sent, state } = aDesk();
  type({ title: '', body: 'New' });
  await wait();
  await refuse(422, { errors: { title: 'Give the article a title.' } });
  expect(sent[1]?.typed).toEqual({ body: 'New' });
  await answer();
  expect(state()).toMatchObject({ is: 'refused', fields: ['title'] });
  type({ title: 'Better' });
  await wait();
  expect(sent[2]?.typed).toEqual({ title: 'Better' });
});

test('what is too large is held back until it is shorter; the others are saved', async () => {
  const { type, wait, refuse, answer, sent, state } = aDesk();
  type({ title: 'Ti', body: 'Much too long' });
  await wait();
  await refuse(413);
  expect(sent[1]?.typed).toEqual({ title: 'Ti' });
  await answer();
  expect(state()).toMatchObject({ is: 'refused', fields: ['body'] });
  type({ body: 'Shorter' });
  await wait();
  expect(sent[2]?.typed).toEqual({ body: 'Shorter' });
  await answer();
  expect(state()).toEqual({ is: 'saved' });
});

test('keeping a version waits for the save under way', async () => {
  const { type, wait, answer, saver, state } = aDesk();
  type({ title: 'One' });
  await wait();
  const kept = saver.keep();
  await answer();
  expect((await kept).version).toBe(3);
  expect(state()).toEqual({ is: 'saved' });
});

test('keeping a version waits too for what somebody else waiting for that save has begun since', async () => {
  const { type, wait, answer, sent, saver, keptFrom, state } = aDesk();
  type({ title: 'One' });
  await wait();
  type({ body: 'Typed while the first is under way' });
  // The press on Save takes the focus out of the field, which saves what it holds.
  const left = saver.flush();
  const kept = saver.keep();
  await answer();
  expect(sent).toMatchObject([
    { version: 1 },
    { version: 2, typed: { body: 'Typed while the first is under way' } },
  ]);
  expect(keptFrom).toEqual([]);
  await answer();
  expect([await left, (await kept).version, keptFrom]).toEqual([true, 4, [3]]);
  expect(state()).toEqual({ is: 'saved' });
});

test('pressed twice, keeps twice, one after the other', async () => {
  const { type, saver, answer, keptFrom } = aDesk();
  type({ title: 'One' });
  const both = Promise.all([saver.keep(), saver.keep()]);
  await answer();
  await both;
  expect(keptFrom).toEqual([2, 3]);
});
