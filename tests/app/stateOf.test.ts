import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useStateOf } from '#page/useStateOf.ts';

const drawnFor = (id: string) =>
  renderHook((props: { id: string }) => useStateOf(props.id, 'nothing'), { initialProps: { id } });

test('what is held for one record is not held for the next, and not again for the first', () => {
  const { result, rerender } = drawnFor('one');
  act(() => result.current[1]('begun'));
  expect(result.current[0]).toBe('begun');
  rerender({ id: 'one' });
  expect(result.current[0]).toBe('begun');
  rerender({ id: 'other' });
  expect(result.current[0]).toBe('nothing');
  rerender({ id: 'one' });
  expect(result.current[0]).toBe('nothing');
});

test('what comes late for the record before does not touch the one that is open', () => {
  const { result, rerender } = drawnFor('one');
  const [, setOfOne] = result.current;
  rerender({ id: 'other' });
  act(() => result.current[1]('typed'));
  act(() => setOfOne('done'));
  expect(result.current[0]).toBe('typed');
});
