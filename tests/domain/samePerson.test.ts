import { describe, expect, test } from 'vitest';
import { nameKey, pairKey } from '#domain/personKey.ts';
import { alikeFrom, repeatReasonsOf, similarity } from '#domain/samePerson.ts';

const ana = {
  id: '1',
  firstName: 'Ana',
  lastName: 'García López',
  phone: '+12125550101',
  email: 'ana@example.org',
};
const luis = { ...ana, id: '2', firstName: 'Luis', email: 'luis@example.org' };

/** As PostgreSQL 15 answers `select similarity(…)`. */
const asTheDatabaseSays: [string, string, number][] = [
  ['word', 'two words', 0.36363637],
  ['ana garcia', 'anna garcia', 0.7692308],
  ['john smith', 'jon smith', 0.61538464],
  ['garcia maria', 'garcia lopez maria', 0.6666667],
  ['ana', 'ana', 1],
  ['a b', 'b a', 1],
  ['', '', 0],
  ['ana', '', 0],
  ['banana banana', 'banana', 1],
];

test.each(asTheDatabaseSays)('%j and %j are alike as the database finds them', (one, other, value) =>
  expect(similarity(one, other)).toBeCloseTo(value, 6),
);

describe('a name', () => {
  test.each([
    ['Ana', 'García López', 'accents, swapped', 'GARCIA LOPEZ', 'ana'],
    ['Ana', 'García López', 'one of two surnames', 'Ana', 'Garcia'],
    ['John', 'Smith', 'a letter left out', 'Jon', 'Smith'],
    ['María José', 'Núñez', 'a hyphen', 'Maria-Jose', 'Nunez'],
  ])('%s %s is met again with %s', (firstName, lastName, _how, otherFirst, otherLast) => {
    const [one, other] = [
      { firstName, lastName },
      { firstName: otherFirst, lastName: otherLast },
    ];
    expect(similarity(nameKey(one), nameKey(other))).toBeGreaterThanOrEqual(alikeFrom);
  });

  test.each([
    ['James Smith', 'Jane Smith'],
    ['Ana Garcia', 'Maria Garcia'],
    ['Michael Johnson', 'Michelle Johnson'],
    ['Li', 'Lo'],
  ])('%s is not %s', (one, other) =>
    expect(
      similarity(nameKey({ firstName: one, lastName: '' }), nameKey({ firstName: other, lastName: '' })),
    ).toBeLessThan(alikeFrom),
  );
});

describe('what two requests share', () => {
  const stranger = {
    id: '3',
    firstName: 'Wei',
    lastName: 'Zhang',
    phone: '+12125550199',
    email: 'wei@example.org',
  };
  test.each([
    ['nothing', {}, []],
    ['the phone', { phone: ana.phone }, ['phone']],
    ['the e-mail, whatever its case', { email: 'ANA@example.org' }, ['email']],
    ['the name', { firstName: 'garcia lopez', lastName: 'ANA' }, ['name']],
    ['all of it', { ...ana }, ['phone', 'email', 'name']],
  ])('%s', (_what, changes, reasons) =>
    expect(repeatReasonsOf(ana, { ...stranger, ...changes })).toEqual(reasons),
  );
});

describe('two people told apart', () => {
  test('are the same pair whoever is named first', () =>
    expect(pairKey(ana, luis)).toEqual(pairKey(luis, ana)));

  test('are known again in what they send later, from another address too', () =>
    expect(pairKey({ ...ana, id: '8', email: 'new@example.org' }, { ...luis, id: '9' })).toEqual(
      pairKey(ana, luis),
    ));

  test('with one name and one phone are told by their e-mail', () => {
    const son = { ...ana, id: '2', email: 'junior@example.org' };
    expect(pairKey({ ...ana, id: '8' }, { ...son, id: '9' })).toEqual(pairKey(ana, son));
    expect(pairKey(ana, son)).not.toEqual(pairKey(ana, luis));
  });

  test('who share everything are remembered as these two requests', () =>
    expect(pairKey(ana, { ...ana, id: '2' })).toEqual({ one: '1', other: '2' }));

  test('of another family are another pair, though they are called alike', () =>
    expect(pairKey({ ...ana, phone: '+12125550177' }, { ...luis, phone: '+12125550177' })).not.toEqual(
      pairKey(ana, luis),
    ));
});
