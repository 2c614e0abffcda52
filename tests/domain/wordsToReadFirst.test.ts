import { describe, expect, test } from 'vitest';
import { flagTerms } from '#domain/flagLists.ts';
import { flagGroups, flagLanguages, flagListVersion } from '#domain/flagTerms.ts';
import { findFlags } from '#domain/wordsToReadFirst.ts';

const shown = (text: string): string[] =>
  findFlags(text, { year: 2026 }).map(
    ({ group, start, end, negated, weak }) =>
      `${group}${negated ? ' denied' : ''}${weak ? ' weak' : ''}: ${text.slice(start, end)}`,
  );

describe('English words to read first', () => {
  test.each([
    ['I have numbness in my groin since Monday', ['A: numbness in my groin']],
    ['My inner thighs are TINGLING', ['A: inner thighs are TINGLING']],
    ['I can’t feel when I wipe', ['A: can’t feel when I wipe']],
    ['I cannot pee', ['A: cannot pee']],
    ['There is trouble when I try to urinate', ['A: trouble when I try to urinate']],
    ['urine leaks all day', ['A: urine leaks']],
    ['I lost control of my bowels', ['A: lost control of my bowels']],
    ['pain in both legs', ['A: pain in both legs']],
    ['I have foot-drop', ['B: foot-drop']],
    ['my left leg is getting weaker', ['B: leg is getting weaker']],
    ['Fever and chills', ['C: Fever', 'C: chills']],
    ['I fell off a ladder on my back', ['D: fell off a ladder on my back']],
    ['My mother had Cáncer, I mean cancer', ['E: Cáncer', 'E: cancer']],
    ['weight loss without trying', ['E: weight loss without trying']],
    ['chest pain and shortness of breath', ['F: chest pain', 'F: shortness of breath']],
    ['sometimes I want to kill myself', ['F: kill myself']],
    ['I take steroids', ['D weak: steroids']],
    ['night sweats', ['C weak: night sweats']],
  ])('%s', (text, flags) => expect(shown(text)).toEqual(flags));
});

describe('palabras que se leen primero', () => {
  test.each([
    ['Tengo la entrepierna dormida', ['A: entrepierna dormida']],
    ['No siento nada entre las piernas', ['A: No siento nada entre las piernas']],
    ['no puedo orinar', ['A: no puedo orinar']],
    ['se me escapa la orina', ['A: escapa la orina']],
    ['perdí el control de los esfínteres', ['A: perdí el control de los esfínteres']],
    ['hormigueo en las dos piernas', ['A: hormigueo en las dos piernas']],
    ['me fallan las piernas', ['B: me fallan las piernas']],
    ['cada vez más débil la mano', ['B: cada vez más débil la mano']],
    ['fiebre y escalofríos', ['C: fiebre', 'C: escalofríos']],
    ['me caí y me duele la espalda', ['D: me caí y me duele la espalda']],
    ['tuve cáncer de mama', ['E: cáncer']],
    ['he bajado de peso sin querer', ['E: bajado de peso sin querer']],
    ['dolor en el pecho', ['F: dolor en el pecho']],
    ['quiero quitarme la vida', ['F: quitarme la vida']],
    ['tomo cortisona', ['D weak: cortisona']],
  ])('%s', (text, flags) => expect(shown(text)).toEqual(flags));
});

test.each([
  'Good morning, I would like an appointment for my lower back.',
  'My knee hurts when I climb stairs.',
  'My hand is numb in the morning.',
  'I prefer mornings; my private insurance covers it.',
  'Do you take Medicare? I cannot come before June.',
  'The fallout of the move, a feverfew tea, my favourite cancellation policy',
  'Hace un año que la mano se me queda dormida.',
  'Buenos días, quisiera una cita para mi rodilla.',
  'Hablo inglés y tengo la mano dormida.',
  '',
  '   ',
  '!!!',
])('nothing stands out in %j', (text) => {
  const strong = findFlags(text, { year: 2026 }).filter(({ weak }) => !weak);
  expect(strong).toEqual([]);
});

describe('what is perhaps denied stays in sight', () => {
  test.each([
    ['no numbness in my groin', ['A denied: numbness in my groin']],
    ['I don’t have fever', ['C denied: fever']],
    ['No fever, chills or sepsis', ['C denied: fever', 'C denied: chills', 'C denied: sepsis']],
    ['fever: no', ['C denied: fever']],
    ['patient denies chest pain', ['F denied: chest pain']],
    ['No fever but chills', ['C denied: fever', 'C: chills']],
    ['No. Fever since Monday', ['C: Fever']],
    ['No, fever since Monday', ['C: fever']],
    ['not only fever', ['C: fever']],
    ['no tengo fiebre', ['C denied: fiebre']],
    ['sin fiebre ni escalofríos', ['C denied: fiebre', 'C denied: escalofríos']],
    ['sin fiebre pero con escalofríos', ['C denied: fiebre', 'C: escalofríos']],
    ['fiebre: no', ['C denied: fiebre']],
  ])('%s', (text, flags) => expect(shown(text)).toEqual(flags));
});

test('words count as near with six between them, not with seven', () => {
  expect(shown('numb one two three four five six groin')).toHaveLength(1);
  expect(shown('numb one two three four five six seven groin')).toEqual([]);
});

test('offsets are those of the text as typed, whatever stands before', () => {
  const text = '👩‍⚕️ Jose\u0301 —\r\n“FEVER”';
  expect(shown(text)).toEqual(['C: FEVER']);
});

test('a named language reads its own list alone', () => {
  expect(findFlags('fiebre and fever', { language: 'en', year: 2026 }).map(({ term }) => term)).toEqual([
    'fever',
  ]);
  expect(findFlags('fiebre and fever', { language: 'es', year: 2026 }).map(({ term }) => term)).toEqual([
    'fiebre*',
  ]);
});

test('a flag tells which words of the list were met', () =>
  expect(findFlags('numbness in my groin', { year: 2026 })[0]?.term).toBe('numbness ~ groin*'));

test('the list has a version, and every term is written as texts are read', () => {
  const terms = flagLanguages.flatMap((language) =>
    flagGroups.flatMap((group) =>
      flagTerms[language][group].flatMap((line) => line.replace('?', '').split(/[|~]/)),
    ),
  );
  expect(flagListVersion).toMatch(/^\d{4}-\d{2}\.\d+$/);
  expect(
    terms.map((term) => term.trim()).filter((term) => !/^[a-zñ0-9]+\*?( [a-zñ0-9]+\*?)*$/.test(term)),
  ).toEqual([]);
});

test('a text of the greatest length is read whole', () =>
  expect(shown(`${'numb and groin '.repeat(320)} fever`).at(-1)).toBe('C: fever'));
