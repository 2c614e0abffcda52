import { describe, expect, test } from 'vitest';
import { e164 } from '#domain/e164.ts';
import { formatPhone, readPhone } from '#domain/phone.ts';
import { phoneText } from '#domain/phoneText.ts';

describe('a phone number is read', () => {
  test.each([
    ['(212) 555-0142', '+12125550142'],
    ['212-555-0199', '+12125550199'],
    ['212.555.0142', '+12125550142'],
    [' 2125550142 ', '+12125550142'],
    ['1 (212) 555-0142', '+12125550142'],
    ['+1 212 555 0142', '+12125550142'],
    ['(555) 555-0142', '+15555550142'],
    ['tel:+12125550142', '+12125550142'],
    ['212\u00A0555\u00A00142', '+12125550142'],
    ['\u202D+1\u00A0(212)\u00A0555\u20110142\u202C', '+12125550142'],
    ['２１２－５５５－０１４２', '+12125550142'],
    ['＋１２１２５５５０１４２', '+12125550142'],
    ['٢١٢ ٥٥٥ ٠١٤٢', '+12125550142'],
    ['+52 55 1234 5678', '+525512345678'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['(+44) 20 7946 0958', '+442079460958'],
    ['00 44 20 7946 0958', '+442079460958'],
    ['011 44 20 7946 0958', '+442079460958'],
    ['+91 98765 43210', '+919876543210'],
    ['+1 416 555 0142', '+14165550142'],
  ])('%j', (typed, number) => expect(readPhone(typed)).toEqual({ e164: number }));

  test.each([
    ['212 555 0142 x12', '12'],
    ['212 555 0142x12', '12'],
    ['212-555-0142 ext. 5', '5'],
    ['212-555-0142, ext 5', '5'],
    ['212-555-0142 extension 1234567', '1234567'],
    ['212-555-0142 extensión 7', '7'],
    ['212-555-0142 #5', '5'],
    ['tel:+12125550142;ext=7', '7'],
  ])('%j, with its extension', (typed, extension) =>
    expect(readPhone(typed)).toEqual({ e164: '+12125550142', extension }),
  );

  test('of another country when the clinic is there', () =>
    expect(readPhone('020 7946 0958', 'GB')).toEqual({ e164: '+442079460958' }));
});

test.each([undefined, null, '', '   ', '\u00A0', '\u200B'])('%j is missing', (typed) =>
  expect(readPhone(typed)).toBe('missing'),
);

test.each([
  '555-0142',
  '911',
  '123-456-7890',
  '000-000-0000',
  '222-222-2222',
  '911-555-0142',
  '(012) 555-0142',
  '212-555-01420',
  '212-555-0142 or 212-555-0143',
  '212-555-0142 / 212-555-0143',
  '2125550142 2125550143',
  '212-555-0142, 0143',
  '1-800-FLOWERS',
  'call me',
  'x12',
  '-',
  '+',
  '++12125550142',
  '212+5550142',
  '+999 999 999',
  '212\n555\n0142',
  '212\u0000555\u00000142',
  '212 555 0142 x12345678',
  '52 55 1234 5678',
  "'; drop table requests; --",
  `212 555 0142${' '.repeat(50)}x1`,
  '9'.repeat(10_000),
])('%j is not valid', (typed) => expect(readPhone(typed)).toBe('invalid'));

test.each([
  ['+12125550142', null, '(212) 555-0142', '(212) 555-0142'],
  ['+12125550142', '12', '(212) 555-0142 x12', '(212) 555-0142 x12'],
  ['+15555550142', undefined, '(555) 555-0142', '(555) 555-0142'],
  ['+442079460958', '5', '+44 20 7946 0958 x5', '+442079460958 x5'],
  ['+525512345678', null, '+52 55 1234 5678', '+525512345678'],
  ['unknown', null, 'unknown', 'unknown'],
])('%s with extension %s is shown as %s, in lists as %s', (number, extension, shown, listed) => {
  expect(formatPhone(number, extension)).toBe(shown);
  expect(phoneText(number, extension)).toBe(listed);
});

test('what is shown is read back as the same number', () =>
  expect(
    ['+12125550142', '+442079460958', '+525512345678'].map((number) => readPhone(formatPhone(number))),
  ).toEqual([{ e164: '+12125550142' }, { e164: '+442079460958' }, { e164: '+525512345678' }]));

test.each([
  ['+12125550142', true],
  ['12125550142', false],
  ['+02125550142', false],
  ['+1212555014212345', false],
])('%s is kept as E.164: %s', (number, kept) => expect(e164.safeParse(number).success).toBe(kept));
