import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, fold, hasControlCharacters } from '#domain/fold.ts';

test.each([
  ['José  Núñez', 'jose nunez'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Łódź', 'lodz'],
  ['Đặng', 'dang'],
  ['İstanbul', 'istanbul'],
  ['ılık', 'ilik'],
  ['O’Brien', "o'brien"],
  ['“numb” – ‘cold’', '"numb" - \'cold\''],
  ['\u00A0 two\n\tlines ', 'two lines'],
  ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
  ['ﬁbro\u00ADmyalgia\u200B', 'fibromyalgia'],
  ['김민준', '김민준'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['100% _done_', '100% _done_'],
])('%j is found as %j', (text, folded) => expect(fold(text)).toBe(folded));

test('folding twice is folding once, and spelling in NFC or NFD makes no difference', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
    { numRuns: 2_000 },
  ));

test.each([
  [' Jose\u0301 ', false, 'José'],
  ['Mary  Ann', false, 'Mary  Ann'],
  ['\u00A0x\uFEFF', false, 'x'],
  [' one\r\ntwo\rthree\n ', true, 'one\ntwo\nthree'],
])('%j, several lines: %s, is kept as %j', (text, multiline, kept) =>
  expect(cleanText(text, { multiline })).toBe(kept),
);

test.each([
  ['plain', false, false],
  ['Zoë 김 👩‍⚕️ O’Brien', false, false],
  ['Ann\u200E', false, false],
  ['tab\there', true, false],
  ['line\nline', true, false],
  ['line\r\nline', true, false],
  ['nul\u0000', true, true],
  ['escape\u001B[2J', true, true],
  ['delete\u007F', true, true],
  ['next line\u0085', true, true],
  ['half \uD83D', true, true],
  ['\uDC69 half', true, true],
  ['override \u202E', true, false],
  ['override \u202E', false, true],
  ['isolate \u2066', false, true],
  ['separator \u2028', false, true],
  ['tab\there', false, true],
  ['line\nline', false, true],
])('%j, several lines: %s, is refused: %s', (text, multiline, refused) =>
  expect(hasControlCharacters(text, { multiline })).toBe(refused),
);
