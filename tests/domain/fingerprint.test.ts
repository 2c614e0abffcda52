import { describe, expect, test } from 'vitest';
import { fingerprintText, type SignedText } from '#domain/fingerprint.ts';

const signed: SignedText = {
  title: 'Ibuprofen',
  summary: 'How much, and when not.',
  body: '<h2 id="dose">Dose</h2><p>Take <strong>400 mg</strong> every 6 hours.</p><ul><li>Not with aspirin</li></ul>',
  references: [{ id: 'r1', text: 'A guideline', url: 'https://example.org/a', year: 2025 }],
};
const withBody = (body: string): string => fingerprintText({ ...signed, body });

describe('what a clinician signs', () => {
  test.each([
    ['marks', '<h2>Dose</h2><p>Take 400 <em>mg</em> every 6 hours.</p><ul><li>Not with aspirin</li></ul>'],
    ['white space', '<h2>Dose</h2>\n<p>Take  400 mg\n every 6 hours.</p><ul> <li>Not with aspirin</li></ul>'],
    ['what it is marked up as', '<h3>Dose</h3><p>Take 400 mg every 6 hours.</p><p>Not with aspirin</p>'],
    ['characters nobody sees', '<p>Dose</p><p>Take 400 mg ev\u00ADery 6 hours.</p><p>Not with aspirin</p>'],
  ])('is the same with other %s', (_, body) => {
    expect(withBody(body)).toBe(fingerprintText(signed));
  });

  test.each<[string, Partial<SignedText>]>([
    ['title', { title: 'Ibuprofen and you' }],
    ['summary', { summary: 'How much.' }],
    ['number', { body: signed.body.replace('400', '800') }],
    ['unit', { body: signed.body.replace('mg', 'g') }],
    ['negation', { body: signed.body.replace('Not with', 'With') }],
    ['decimal point', { body: signed.body.replace('6 hours', '0.6 hours') }],
    ['reference', { references: [] }],
    ['year of a reference', { references: signed.references.map((one) => ({ ...one, year: 2015 })) }],
    ['place where a line ends', { body: signed.body.replace('</h2><p>', ' ') }],
  ])('is another with another %s', (_, change) => {
    expect(fingerprintText({ ...signed, ...change })).not.toBe(fingerprintText(signed));
  });

  test('knows a power from digits, and one picture from another', () => {
    expect(withBody('<p>10<sup>3</sup></p>')).not.toBe(withBody('<p>103</p>'));
    expect(withBody('<p>H<sub>2</sub></p>')).not.toBe(withBody('<p>H<sup>2</sup></p>'));
    expect(withBody('<img src="/a.png" alt="A">')).not.toBe(withBody('<img src="/b.png" alt="A">'));
    expect(withBody('<div class="shared" data-block="a"></div>')).not.toBe(withBody(''));
  });

  test('takes typographic and plain quotes for one', () => {
    expect(withBody('<p>Don’t</p>')).toBe(withBody("<p>Don't</p>"));
  });
});
