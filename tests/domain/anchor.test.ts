import { describe, expect, test } from 'vitest';
import { findAnchor } from '#domain/anchor.ts';

const text = 'Take 5 mg at night.\nTake 5 mg in the morning.';
const found = (anchor: { quote: string; before?: string; after?: string }, now = text) => {
  const place = findAnchor(now, { before: '', after: '', ...anchor });
  return place && [place.start, now.slice(place.start, place.end)];
};

describe('the words of a remark', () => {
  test.each([
    ['are found by themselves', { quote: 'night' }, [13, 'night']],
    ['are told apart by what follows', { quote: '5 mg', after: ' in the' }, [25, '5 mg']],
    ['are told apart by what comes before', { quote: '5 mg', before: 'night.\nTake ' }, [25, '5 mg']],
    ['are the first ones where nothing tells them apart', { quote: 'Take' }, [0, 'Take']],
    ['are gone', { quote: '10 mg', before: 'Take ' }, undefined],
    ['are none for the whole article', { quote: '' }, undefined],
  ])('%s', (_name, anchor, place) => {
    expect(found(anchor)).toEqual(place);
  });

  test('are found again after the text around them was edited', () => {
    const anchor = { quote: '5 mg', before: 'at night.\nTake ', after: ' in the morning.' };
    const edited = 'Begin slowly. Take 5 mg at bedtime.\nAlways take 5 mg in the early morning.';
    expect(found(anchor, edited)?.[0]).toBe(edited.lastIndexOf('5 mg'));
  });
});
