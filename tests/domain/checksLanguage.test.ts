import { describe, expect, test } from 'vitest';
import { readability } from '#domain/checks/readability.ts';
import { findingsOf, said } from '#tests/checks.ts';

describe('claims', () => {
  test.each([
    ['en', '<p>This will cure your pain.</p>', ['C10 warning']],
    ['en', '<p>Results are guaranteed and risk-free.</p>', ['C10 warning', 'C10 warning']],
    ['en', '<p>There is no cure.</p>', []],
    ['en', '<p>It does not cure pain.</p>', []],
    ['en', '<p>Our best doctors</p>', ['C10 warning']],
    ['en', '<p>Do your best.</p>', []],
    ['en', '<p>The procedure was secured.</p>', []],
    ['es', '<p>Este masaje cura el dolor.</p>', ['C10 warning']],
    ['es', '<p>No cura el dolor.</p>', []],
    ['es', '<p>Un tratamiento sin riesgos, la mejor clínica.</p>', ['C10 warning', 'C10 warning']],
    ['es', '<p>Personas sin dolor de espalda.</p>', []],
  ] as const)('%s: %s', (language, body, expected) =>
    expect(said('C10', { language, body })).toEqual(expected),
  );

  test.each([
    ['<p>Write to ana@example.org today</p>', ['C11Contact warning']],
    ['<p>Write to desk@clinic.example today</p>', []],
    ['<p>Call (312) 555-0199 now</p>', ['C11Contact warning']],
    ['<p>Call 212-555-0140 now</p>', []],
    ['<p>Call 911, or 988</p>', []],
    ['<p>From 2010-2015 in 3 of 100</p>', []],
    ['<p><a href="tel:+13125550199">Call us</a></p>', ['C11Contact warning']],
    ['<p><a href="tel:+12125550140">Call us</a></p>', []],
    ['<p>SSN 123-45-6789</p>', ['C11Person warning']],
    ['<p>MRN: 1234567</p>', ['C11Person warning']],
    ['<p>Born on March 3, 1970</p>', ['C11Person warning']],
    ['<p>Fecha de nacimiento: 3/3/1970</p>', ['C11Person warning']],
  ])('personal data in %s', (body, expected) =>
    expect(said('C11', { body }, { contacts: ['+12125550140', 'desk@clinic.example'] })).toEqual(expected),
  );

  const cite = '<sup><a href="#ref-r1">1</a></sup>';
  test.each([
    ['en', '<p>It helps 40% of people.</p>', ['C13 warning']],
    ['en', `<p>It helps 40% of people.${cite}</p>`, []],
    ['en', '<p>A study found this. Another sentence.</p>', ['C13 warning']],
    ['en', '<p>Your nerve study takes an hour.</p>', []],
    ['en', '<ul><li>A survey of many</li></ul>', ['C13 warning']],
    ['en', '<ul><li><a href="#e">What the studies found</a></li></ul>', []],
    ['en', '<h2>What the studies found</h2>', []],
    ['es', '<p>Una encuesta lo dice.</p>', ['C13 warning']],
    ['es', '<p>El estudio de conducción nerviosa dura una hora.</p>', []],
  ] as const)('evidence, %s: %s', (language, body, expected) =>
    expect(said('C13', { language, body })).toEqual(expected),
  );
});

const repeated = (sentence: string, times: number): string => `<p>${`${sentence} `.repeat(times)}</p>`;

describe('plain language is advice', () => {
  test.each([
    ['en', repeated('The cat sat on the mat and it was warm.', 12), []],
    [
      'en',
      repeated('Multidisciplinary rehabilitation necessitates comprehensive individualized evaluation.', 25),
      ['R1Grade advice'],
    ],
    ['en', repeated('Multidisciplinary rehabilitation necessitates evaluation.', 5), []],
    ['es', repeated('El gato duerme en la cama y hace calor.', 12), []],
    [
      'es',
      repeated(
        'La rehabilitación multidisciplinaria requiere evaluaciones individualizadas exhaustivas.',
        25,
      ),
      ['R1Ease advice'],
    ],
  ] as const)('reading level, %s', (language, body, expected) =>
    expect(said('R1', { language, body })).toEqual(expected),
  );

  const grade = (word: string, language: 'en' | 'es'): number =>
    readability([[word]], language, 1)?.score ?? 0;
  test.each([
    ['cat', 1],
    ['table', 2],
    ['banana', 3],
    ['walked', 1],
    ['needed', 2],
    ['nation', 2],
    ['medicine', 3],
  ])('%s has %i syllables', (word, syllables) =>
    expect(grade(word, 'en')).toBeCloseTo(Math.max(0, 0.39 + 11.8 * syllables - 15.59), 0),
  );
  test.each([
    ['sol', 1],
    ['día', 2],
    ['bueno', 2],
    ['rodilla', 3],
    ['queso', 2],
    ['guerra', 2],
  ])('%s tiene %i sílabas', (word, syllables) =>
    expect(grade(word, 'es')).toBeCloseTo(Math.min(100, Math.max(0, 206.835 - 62.3 * syllables - 1)), 0),
  );

  test('the five longest sentences are listed, a citation’s number ends none', () => {
    const long = `${'word '.repeat(26)}end.`;
    expect(findingsOf('R2', { body: `<p>${long.repeat(1)}</p>`.repeat(7) })).toHaveLength(5);
    expect(
      said('R2', { body: `<p>${'word '.repeat(20)}end.<sup>1</sup> ${'word '.repeat(20)}end.</p>` }),
    ).toEqual([]);
    expect(said('R2', { body: `<p>Dr. Lee took 3.5 mg ${'word '.repeat(22)}</p>` })).toEqual(['R2 advice']);
  });

  test.each([
    ['<p>An MRI helps. The MRI again.</p>', ['R3 advice']],
    ['<p>Magnetic resonance imaging (MRI) helps.</p>', []],
    ['<p>MRI (magnetic resonance imaging) helps.</p>', []],
    ['<p>An <abbr title="magnetic resonance imaging">MRI</abbr> helps.</p>', []],
    ['<p>Chapter III is on TV.</p>', []],
    ['<p>The NSAID helps.</p>', []],
  ])('abbreviations in %s', (body, expected) =>
    expect(said('R3', { body }, { knownAbbreviations: ['NSAID'] })).toEqual(expected),
  );

  const glossary = [
    { language: 'en', term: 'neuropathy', plain: 'nerve damage' },
    { language: 'en', term: 'spinal stenosis', plain: 'narrowing' },
    { language: 'es', term: 'neuropatía', plain: 'daño en los nervios' },
  ] as const;
  test.each([
    ['en', '<p>Neuropathy hurts.</p>', ['R4 advice']],
    ['en', '<p>Nerve damage (neuropathy) hurts. Neuropathy again.</p>', []],
    ['en', '<p>Nerve damage hurts.</p><p>Neuropathy.</p>', []],
    ['en', '<p>A <em>spinal</em> stenosis.</p>', ['R4 advice']],
    ['es', '<p>La neuropatia duele.</p>', ['R4 advice']],
    ['es', '<p>Spinal stenosis.</p>', []],
  ] as const)('terms, %s: %s', (language, body, expected) =>
    expect(said('R4', { language, body }, { glossary })).toEqual(expected),
  );

  test.each([
    ['<p>В одну ночь</p>', ['R5 advice']],
    ['<p><span lang="ru">В одну ночь</span></p>', []],
    ['<p lang="ar">عربي</p>', []],
    ['<p>עברית</p>', ['R5 advice']],
    ['<p>5 μg of β-carotene</p>', []],
    ['<p>Niño, naïve, Łódź</p>', []],
  ])('other alphabets in %s', (body, expected) => expect(said('R5', { body })).toEqual(expected));
});

describe('address and publishing', () => {
  test.each([
    ['neck-pain', []],
    ['Neck Pain', ['P1Form error']],
    ['', ['P1Form error']],
    ['taken', ['P1Taken error']],
    ['own', []],
  ])('address %j', (slug, expected) => {
    const articles = {
      taken: { id: 'other', status: 'archived' },
      own: { id: 'me', status: 'published' },
    } as const;
    expect(said('P1', { slug, id: 'me' }, { articles })).toEqual(expected);
  });

  test('a changed live address is told, what the editor lost stops', () => {
    const published = { slug: 'old', title: '', summary: '', body: '', references: [] };
    expect(said('P2', { published })).toEqual(['P2 advice']);
    expect(said('P2', { published: { ...published, slug: 'neck-pain' } })).toEqual([]);
    expect(said('P4', {}, { lost: ['<table>'] })).toEqual(['P4 error']);
    expect(said('P4', {}, { lost: [] })).toEqual([]);
  });

  test.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<section><p>a</p></section>', '<p>a</p>'],
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
    ['<p>a <blink>b</blink></p>', '<p>a b</p>'],
    ['<p id="a" data-x="1">a</p>', '<p id="a">a</p>'],
  ])('what saving would remove from %s', (body, repaired) => {
    const [found] = findingsOf('P3', { body });
    expect(found?.repair?.().body).toBe(repaired);
    expect(said('P3', { body: repaired })).toEqual([]);
  });
});
