import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  chosen,
  type Reading,
  readingSettingNames,
  readingSettings,
  readReading,
} from '#domain/readingSettings.ts';

const choice = fc
  .constantFrom(...readingSettingNames)
  .chain((setting) => fc.tuple(fc.constant(setting), fc.constantFrom(...readingSettings[setting])));

const after = (choices: readonly (readonly [keyof Reading, never])[]): Reading =>
  choices.reduce<Reading>((reading, [setting, value]) => choose(reading, setting, value), {});

describe('the reading settings', () => {
  test('the last choice of a setting is what it is, and what is kept reads back the same', () => {
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        const reading = after(choices as never);
        for (const [setting, value] of new Map(choices)) expect(chosen(reading, setting)).toBe(value);
        expect(readReading(JSON.stringify(reading))).toEqual(reading);
      }),
    );
  });

  test('as the page is by itself, nothing is kept', () => {
    const large = choose({}, 'textSize', '150');
    expect(choose(large, 'textSize', '100')).toEqual({});
  });

  test.each([
    null,
    '',
    'null',
    '[]',
    '7',
    '{"textSize":"900"}',
    '{"textSize":150}',
    '{"__proto__":"dark"}',
    '{"colors":"red;}body{display:none"}',
    '{not json',
  ])('what else stands in the storage is no setting: %j', (kept) => {
    expect(readReading(kept)).toEqual({});
  });
});
