import { expect, test } from 'vitest';
import { durationText, readDuration } from '#domain/durationText.ts';

test.each([
  [0, '0 min'],
  [30, '30 min'],
  [60, '1 h'],
  [270, '4 h 30 min'],
  [4_800, '80 h'],
])('%i minutes are written “%s”, and read again', (minutes, text) => {
  expect(durationText(minutes)).toBe(text);
  expect(readDuration(text)).toBe(minutes);
});

test.each([
  ['4h30', 270],
  ['4 h 30', 270],
  ['4:30', 270],
  ['2 hours', 120],
  ['2 horas 15 minutos', 135],
  [' 45 MIN ', 45],
])('“%s” is %i minutes', (text, minutes) => {
  expect(readDuration(text)).toBe(minutes);
});

test.each(['', '4', 'soon', '4 h 30 x', '-5 min', '1.5 h', '99999 h'])(
  '“%s” is no length of time',
  (text) => {
    expect(readDuration(text)).toBeUndefined();
  },
);
