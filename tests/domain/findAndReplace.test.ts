import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '#domain/html/blocks.ts';
import { placesInArticle } from '#domain/replace/articlePlaces.ts';
import { placesIn, type Question, replacementOf } from '#domain/replace/question.ts';
import { replacePlaces } from '#domain/replace/replacePlaces.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const ask = (find: string, changes: Partial<Question> = {}): Question => ({
  ...{ find, matchCase: false, wholeWord: false },
  ...changes,
});
const foundIn = (text: string, asked: Question) =>
  placesIn(text, asked).map(({ start, end }) => text.slice(start, end));
const all = (body: string, asked: Question, replace: string) => {
  const ids = placesInArticle({ body }, asked).map(({ id }) => id);
  return replacePlaces({ body }, asked, replace, ids)?.body;
};

describe('words', () => {
  test.each([
    ['Médico, MEDICO', ask('medico'), ['Médico', 'MEDICO']],
    ['Médico, medico', ask('medico', { matchCase: true }), ['medico']],
    ['a heart, hearts', ask('heart', { wholeWord: true }), ['heart']],
    ['the  clinic\nopens', ask('clinic opens'), ['clinic\nopens']],
    ['“Don’t”', ask('"don\'t"'), ['“Don’t”']],
    ['5 mg (a.b)', ask('(a.b)', { matchCase: true }), ['(a.b)']],
    ['aaaa', ask('aa'), ['aa', 'aa']],
    ['nothing', ask('medico'), []],
  ])('in %j', (text, asked, expected) => expect(foundIn(text, asked)).toEqual(expected));
});

describe('a phone number', () => {
  test.each([
    '312 555 0100',
    '(312) 555-0100',
    '312.555.0100',
    '3125550100',
    '312–555–0100',
    '312\u00A0555\u00A00100',
  ])('is found as %s, however it was typed', (written) => {
    const text = `Call ${written}, please`;
    expect(foundIn(text, ask('312-555-0100'))).toEqual([written]);
    expect(foundIn(text, ask('(312) 555 0100'))).toEqual([written]);
  });

  test('keeps its country code, unless that was asked for too', () => {
    expect(foundIn('tel:+13125550100', ask('312 555 0100'))).toEqual(['3125550100']);
    expect(foundIn('+1 (312) 555-0100', ask('+1 312 555 0100'))).toEqual(['+1 (312) 555-0100']);
    expect(foundIn('(312) 555-0100', ask('+13125550100'))).toEqual(['(312) 555-0100']);
  });

  test('is not part of a longer number', () => {
    expect(foundIn('93125550100 or 31255501009', ask('312 555 0100'))).toEqual([]);
  });

  test('becomes digits in a link that calls', () => {
    expect(replacementOf('3125550100', true, '(312) 555-0199')).toBe('3125550199');
    expect(replacementOf('+13125550100', true, '(312) 555-0199')).toBe('+13125550199');
    expect(replacementOf('+13125550100', true, '+1 312 555 0199')).toBe('+13125550199');
    expect(replacementOf('(312) 555-0100', false, '312.555.0199')).toBe('312.555.0199');
  });
});

describe('in HTML', () => {
  test.each([
    ['<p>5 &amp; 6</p>', '5 & 6', '<7>', '<p>&lt;7&gt;</p>'],
    ['<p>Call <strong>312</strong> 555 0100.</p>', '312 555 0100', '9', '<p>Call <strong>9</strong>.</p>'],
    ['<p><em>ring 312 <strong>555</strong></em> 0100.</p>', '312 555 0100', '9', '<p><em>ring 9</em>.</p>'],
    ['<p>at 312 <strong>555 0100 now</strong></p>', '312 555 0100', '9', '<p>at 9<strong> now</strong></p>'],
    ['<p>one</p><p>two</p>', 'one two', 'x', '<p>one</p><p>two</p>'],
    ['<p>one<br>two</p>', 'one two', 'x', '<p>one<br>two</p>'],
    ['<p class="strong">strong</p>', 'strong', 'x', '<p class="strong">x</p>'],
    [
      '<p><a href="tel:+13125550100">(312) 555-0100</a></p>',
      '312 555 0100',
      '(312) 555-0199',
      '<p><a href="tel:+13125550199">(312) 555-0199</a></p>',
    ],
    ['<p><a href="#one">one</a></p>', 'one', 'two', '<p><a href="#one">two</a></p>'],
    [
      '<p><img src="/a.png" alt="Dr. Vega"></p>',
      'Dr. Vega',
      'Dr. "Ruiz"',
      '<p><img src="/a.png" alt="Dr. &quot;Ruiz&quot;"></p>',
    ],
  ])('%s', (body, find, replace, expected) => expect(all(body, ask(find), replace)).toBe(expected));

  test('each place is told with the words around it and the heading over it', () => {
    const body = '<h2>Hours</h2><p>We open at nine.</p>';
    expect(placesInArticle({ title: 'Nine', summary: '', body, references: [] }, ask('nine'))).toMatchObject([
      { field: 'title', before: '', words: 'Nine', after: '' },
      { field: 'body', before: 'We open at ', words: 'nine', after: '.', under: 'Hours' },
    ]);
  });

  test('references are texts and addresses of their own', () => {
    const references = [{ id: 'r1', text: 'Guide of 2019', url: 'https://x.example/2019', year: 2019 }];
    const text = { title: '', summary: '', body: '', references };
    const places = placesInArticle(text, ask('2019'));
    expect(places.map(({ field }) => field)).toEqual(['reference', 'source']);
    const after = replacePlaces(text, ask('2019'), '2024', [places[1]?.id ?? '']);
    expect(after?.references).toEqual([{ ...references[0], url: 'https://x.example/2024' }]);
  });

  test('a place that is not there any more changes nothing', () => {
    expect(replacePlaces({ body: '<p>a</p>' }, ask('a'), 'b', ['body:3', 'body:9'])).toBeUndefined();
  });
});

const samples = Object.values(articleSamples);
const spaceless = (text: string) => text.replaceAll(/\s+/g, '');
const tagsOf = (html: string): string[] => [...(html.match(/<[^>]*>/g) ?? [])];

test('nothing but the chosen places changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      fc.infiniteStream(fc.boolean()),
      (body, from, length, matchCase, ticks) => {
        const words = plainText(body);
        const find = words.slice(
          from % Math.max(1, words.length),
          (from % Math.max(1, words.length)) + length,
        );
        if (find.trim() === '' || /[\n\d]/.test(find)) return;
        const asked = ask(find, { matchCase });
        const places = placesInArticle({ body }, asked);
        const chosen = places.filter(({ field }) => field === 'body' && ticks.next().value);
        const put = (ids: readonly string[]) => replacePlaces({ body }, asked, '☃', ids)?.body ?? '';
        expect(put([])).toBe(body);
        const after = put(chosen.map(({ id }) => id));
        // With what was there put back every word is there again, and no tag is new.
        const back = chosen.reduce((text, { words: was }) => text.replace('☃', () => was), plainText(after));
        expect(spaceless(back)).toBe(spaceless(words));
        expect(tagsOf(after).filter((tag) => !tagsOf(body).includes(tag))).toEqual([]);
        expect(placesInArticle({ body: after }, ask('☃'))).toHaveLength(chosen.length);
      },
    ),
    { numRuns: 400 },
  );
});
