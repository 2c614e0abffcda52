import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSources, choices, chosenParts, mergeParts } from '#domain/diff/merge.ts';
import { choiceKey, hasClash, mergedValues, mergeFields } from '#domain/diff/mergeArticle.ts';

const base = ['A', 'B', 'C', 'D'];
const merged = (mine: string[], theirs: string[]) => mergeParts(base, mine, theirs);

describe('two hands in one text', () => {
  test.each([
    ['changes of different blocks', ['A1', 'B', 'C', 'D'], ['A', 'B', 'C', 'D1'], ['A1', 'B', 'C', 'D1']],
    ['changes of neighbouring blocks', ['A', 'B1', 'C', 'D'], ['A', 'B', 'C1', 'D'], ['A', 'B1', 'C1', 'D']],
    [
      'one adds and the other changes',
      ['A', 'B', 'X', 'C', 'D'],
      ['A', 'B', 'C1', 'D'],
      ['A', 'B', 'X', 'C1', 'D'],
    ],
    ['one takes away and the other adds', ['B', 'C', 'D'], ['A', 'B', 'C', 'D', 'E'], ['B', 'C', 'D', 'E']],
    ['the same change twice', ['A', 'X', 'C', 'D'], ['A', 'X', 'C', 'D'], ['A', 'X', 'C', 'D']],
  ])('need no choice: %s', (_, mine, theirs, result) => {
    const pieces = merged(mine, theirs);
    expect(pieces.filter(({ is }) => is === 'clash')).toEqual([]);
    expect(chosenParts(pieces)).toEqual(result);
  });

  test.each([
    ['both changed it', ['A', 'B1', 'C', 'D'], ['A', 'B2', 'C', 'D']],
    ['one changed what the other took away', ['A', 'B1', 'C', 'D'], ['A', 'C', 'D']],
    ['both added at one place', ['A', 'B', 'X', 'C', 'D'], ['A', 'B', 'Y', 'C', 'D']],
  ])('need a choice: %s', (_, mine, theirs) => {
    const pieces = merged(mine, theirs);
    expect(pieces.filter(({ is }) => is === 'clash')).toHaveLength(1);
    expect(chosenParts(pieces, ['mine'])).toEqual(mine);
    expect(chosenParts(pieces, ['theirs'])).toEqual(theirs);
    expect(chosenParts(pieces)).toEqual(
      expect.arrayContaining([...mine, ...theirs].filter((part) => part.length > 1)),
    );
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 12 });

  test('lose nothing that either wrote while both are kept', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, theirs) => {
        const result = chosenParts(mergeParts(was, mine, theirs));
        const written = [...mine, ...theirs].filter((part) => !(was as string[]).includes(part));
        expect(result).toEqual(expect.arrayContaining(written));
      }),
    );
  });

  test('are one hand where only one wrote, or both the same', () => {
    fc.assert(
      fc.property(text, text, (was, now) => {
        expect(chosenParts(mergeParts(was, now, was))).toEqual(now);
        expect(chosenParts(mergeParts(was, was, now))).toEqual(now);
        expect(chosenParts(mergeParts(was, now, now))).toEqual(now);
      }),
    );
  });

  test('show every clash with all that each side has there', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, theirs) => {
        const pieces = mergeParts(was, mine, theirs);
        const written = (side: 'mine' | 'theirs') =>
          pieces.flatMap((piece) => (piece.is === 'clash' ? piece[side] : piece.parts));
        const fresh = (all: string[]) => all.filter((part) => !(was as string[]).includes(part));
        expect(written('mine')).toEqual(expect.arrayContaining(fresh(mine)));
        expect(written('theirs')).toEqual(expect.arrayContaining(fresh(theirs)));
      }),
    );
  });
});

test('a body is taken apart without losing a character', () => {
  const block = fc.constantFrom(
    '<p>One</p>',
    '<h2 id="a">Two</h2>',
    '\n',
    '<ul><li>x</li><li>y</li></ul>',
    'bare ',
    '<hr>',
  );
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      expect(blockSources(blocks.join('')).join('')).toBe(blocks.join(''));
    }),
  );
  expect(blockSources('<p>One</p><ul><li>x</li></ul>')).toEqual(['<p>One</p>', '<ul><li>x</li></ul>']);
});

describe('two versions of an article', () => {
  const was = {
    title: 'T',
    summary: 'S',
    body: '<p>1</p><p>2</p>',
    references: [],
    slug: 's',
    topics: ['a'],
  };
  const fields = Object.keys(was);

  test('take from each what only it changed', () => {
    const found = mergeFields(
      was,
      { ...was, title: 'Mine', body: '<p>1!</p><p>2</p>' },
      { ...was, summary: 'Theirs', body: '<p>1</p><p>2</p><p>3</p>' },
      fields,
    );
    expect(hasClash(found)).toBe(false);
    expect(mergedValues(found, {})).toEqual({
      title: 'Mine',
      summary: 'Theirs',
      body: '<p>1!</p><p>2</p><p>3</p>',
    });
  });

  test('ask where both changed the same', () => {
    const found = mergeFields(
      was,
      { ...was, title: 'Mine', body: '<p>m</p><p>2</p>' },
      { ...was, title: 'Theirs', body: '<p>t</p><p>2</p>' },
      fields,
    );
    expect(hasClash(found)).toBe(true);
    for (const choice of choices) {
      const values = mergedValues(found, { [choiceKey('title')]: choice, [choiceKey('body', 0)]: choice });
      expect(values.title).toBe(choice === 'theirs' ? 'Theirs' : 'Mine');
      expect(values.body).toBe(
        { mine: '<p>m</p><p>2</p>', theirs: '<p>t</p><p>2</p>', both: '<p>t</p><p>m</p><p>2</p>' }[choice],
      );
    }
  });

  test('never hold two works under one id', () => {
    const work = (id: string, text: string) => ({ id, text });
    const found = mergeFields(
      was,
      { ...was, references: [work('r1', 'Mine')] },
      { ...was, references: [work('r1', 'Theirs'), work('r2', 'Other')] },
      fields,
    );
    expect(mergedValues(found, {})).toEqual({ references: [work('r1', 'Theirs'), work('r2', 'Other')] });
  });
});
