import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useRowsAhead } from '#inbox/useRowsAhead.ts';

const rows = (many: number) =>
  Array.from({ length: many }, (_, place) => ({ id: String(place + 1) }) as AppointmentRequest);

/** How often more rows were asked for by each request that was opened, of those on screen. */
const askedBy = (opened: readonly (string | undefined)[], many = 25) => {
  const loadMore = vi.fn<() => void>();
  const list = { rows: rows(many), loadMore };
  const { rerender } = renderHook(({ openId }) => useRowsAhead(list, openId), {
    initialProps: { openId: opened[0] },
  });
  return opened.map((openId) => {
    rerender({ openId });
    return loadMore.mock.calls.length;
  });
};

test('nobody who reads near the top of the list asks for more', () => {
  expect(askedBy([undefined, '1', '2', '17'])).toEqual([0, 0, 0, 0]);
});

test('the next page is asked for while seven rows still stand below the open one, and once', () => {
  expect(askedBy(['17', '18', '19', '24', '25'])).toEqual([0, 1, 1, 1, 1]);
});

test('a request that is not in the list asks for nothing', () => {
  expect(askedBy(['elsewhere'])).toEqual([0]);
});

test('with the next page there, the page after it is asked for before its end', () => {
  const loadMore = vi.fn<() => void>();
  const { rerender } = renderHook(
    ({ many, openId }) => useRowsAhead({ rows: rows(many), loadMore }, openId),
    { initialProps: { many: 25, openId: '20' } },
  );
  expect(loadMore).toHaveBeenCalledTimes(1);
  rerender({ many: 100, openId: '21' });
  rerender({ many: 100, openId: '92' });
  expect(loadMore).toHaveBeenCalledTimes(1);
  rerender({ many: 100, openId: '93' });
  expect(loadMore).toHaveBeenCalledTimes(2);
});
