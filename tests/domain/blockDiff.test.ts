import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BlockChange, blockDiff, diffBlocksOf } from '#domain/diff/blockDiff.ts';
import { wordDiff } from '#domain/diff/wordDiff.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const told = (change: BlockChange): string => {
  if (change.kind === 'removed') return `- ${change.before.text}`;
  if (change.kind === 'added') return `+ ${change.after.text}`;
  if (change.kind === 'same') return `= ${change.after.text}`;
  const words = change.words.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
  );
  return `~ ${words.join('')}`;
};
const diff = (before: string, after: string): string[] => blockDiff(before, after).map(told);

describe('two versions of an article side by side', () => {
  test('a paragraph that changed shows its changed words, its neighbours stay', () => {
    expect(
      diff(
        '<p>Rest a day.</p><p>Take 5 mg at night with food.</p><p>Walk.</p>',
        '<p>Rest a day.</p><p>Take 10 mg at night.</p><p>Walk.</p>',
      ),
    ).toEqual(['= Rest a day.', '~ Take [-5][+10] mg at night[- with food].', '= Walk.']);
  });

  test('a new paragraph is new, whatever stands before and after it', () => {
    expect(diff('<p>One.</p><p>Two.</p>', '<p>One.</p><p>Quite another thing.</p><p>Two.</p>')).toEqual([
      '= One.',
      '+ Quite another thing.',
      '= Two.',
    ]);
  });

  test('paragraphs without a word in common are one gone and one come', () => {
    expect(diff('<p>Heat helps most people.</p>', '<p>Cold water never did.</p>')).toEqual([
      '- Heat helps most people.',
      '+ Cold water never did.',
    ]);
  });

  test('of several in one place, each is matched with the one most like it', () => {
    expect(
      diff(
        '<p>Alpha beta gamma delta.</p><p>Red green blue black.</p>',
        '<p>Red green blue white.</p><p>Something else entirely here.</p>',
      ),
    ).toEqual([
      '- Alpha beta gamma delta.',
      '~ Red green blue [-black][+white].',
      '+ Something else entirely here.',
    ]);
  });

  test('a link that leads elsewhere, and a heading that became a paragraph, are changes though the words are the same', () => {
    expect(blockDiff('<p><a href="/a">x</a></p>', '<p><a href="/b">x</a></p>')[0]?.kind).toBe('changed');
    expect(blockDiff('<h2>Heat</h2>', '<p>Heat</p>')[0]?.kind).toBe('changed');
  });

  test('a line break in the source is no change', () => {
    const list = (gap: string) => `<ul>${gap}<li>On your back:${gap}<ul><li>knees up</li></ul></li></ul>`;
    expect(blockDiff(list('\n'), list('')).every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('cells of a table are compared one by one', () => {
    const table = (dose: string) =>
      `<table><tbody><tr><th scope="row">50 kg</th><td>${dose}</td></tr></tbody></table>`;
    expect(diff(table('5 mg twice'), table('5 mg once'))).toEqual(['= 50 kg', '~ 5 mg [-twice][+once]']);
  });

  test.each(Object.entries(articleSamples))(
    '%s: against itself nothing changed, against nothing all is new',
    (_, html) => {
      expect(blockDiff(html, html).every(({ kind }) => kind === 'same')).toBe(true);
      expect(blockDiff('', html).every(({ kind }) => kind === 'added')).toBe(true);
      expect(blockDiff(html, '').every(({ kind }) => kind === 'removed')).toBe(true);
    },
  );

  test('whatever changed, each version can be read whole from the diff, in its order', () => {
    const text = fc.array(fc.constantFrom('heat', 'cold', 'not', '5 mg', 'walk', 'rest'), { maxLength: 6 });
    const body = fc
      .array(fc.tuple(fc.constantFrom('p', 'h2', 'li'), text), { maxLength: 8 })
      .map((blocks) => blocks.map(([tag, words]) => `<${tag}>${words.join(' ')}</${tag}>`).join(''));
    fc.assert(
      fc.property(body, body, (before, after) => {
        const changes = blockDiff(before, after);
        const texts = (side: 'before' | 'after') =>
          changes.flatMap(
            (change) => (side in change ? [(change as never)[side]] : []) as { html: string }[],
          );
        expect(texts('before').map(({ html }) => html)).toEqual(diffBlocksOf(before).map(({ html }) => html));
        expect(texts('after').map(({ html }) => html)).toEqual(diffBlocksOf(after).map(({ html }) => html));
        for (const change of changes) {
          if (change.kind !== 'changed') continue;
          const read = (left: string) =>
            change.words
              .filter(({ kind }) => kind === 'same' || kind === left)
              .map(({ text: t }) => t)
              .join('');
          expect([read('removed'), read('added')]).toEqual([change.before.text, change.after.text]);
        }
      }),
    );
  });

  test('four thousand paragraphs, all of them new, are compared without end of time', () => {
    const many = (word: string) => Array.from({ length: 2_000 }, (_, at) => `<p>${word} ${at}</p>`).join('');
    expect(blockDiff(many('heat'), many('cold'))).toHaveLength(4_000);
  });
});

test('words: a number with its decimals is one word, and hyphens do not glue', () => {
  expect(wordDiff('0.5 mg', '0.05 mg')).toEqual([
    { kind: 'removed', text: '0.5' },
    { kind: 'added', text: '0.05' },
    { kind: 'same', text: ' mg' },
  ]);
});
