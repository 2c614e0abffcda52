import { describe, expect, test } from 'vitest';
import {
  fillTemplate,
  hasBlanks,
  letterFields,
  templateFields,
  templateValues,
  unknownFields,
} from '#domain/templateText.ts';

const values = { firstName: 'Ana', lastName: 'Lindqvist', clinic: 'Lantern', phone: '(212) 555-0140' };

describe('a template is filled', () => {
  test.each([
    ['Hello {{firstName}} {{lastName}}.', 'Hello Ana Lindqvist.'],
    ['{{ firstName }}, {{firstName}}', 'Ana, Ana'],
    ['no field at all', 'no field at all'],
    ['a single {firstName} is no field', 'a single {firstName} is no field'],
    ['', ''],
  ])('%j becomes %j', (text, filled) => {
    expect(fillTemplate(text, values)).toEqual({ text: filled, unknown: [], empty: [] });
  });

  test('names what is no field, once, and leaves it to be seen', () => {
    expect(fillTemplate('{{nickname}} {{firstName}} {{nickname}} {{}}', values)).toEqual({
      text: '{{nickname}} Ana {{nickname}} {{}}',
      unknown: ['nickname', ''],
      empty: [],
    });
  });

  test.each([undefined, null, '', '  '])('names a field that holds %j', (staff) => {
    expect(
      fillTemplate('{{staff}} of {{clinic}}', { ...values, ...(staff === undefined ? {} : { staff }) }),
    ).toEqual({
      text: '{{staff}} of Lantern',
      unknown: [],
      empty: ['staff'],
    });
  });

  test('a value is not read again: a name may hold braces', () => {
    const { text } = fillTemplate('{{firstName}} {{phone}}', { ...values, firstName: '{{phone}} $& $1' });
    expect(text).toBe('{{phone}} $& $1 (212) 555-0140');
    expect(hasBlanks(text)).toBe(true);
  });

  test('thousands of braces that never close are read in one go', () => {
    const text = '{{'.repeat(50_000);
    expect(fillTemplate(text, values).text).toBe(text);
  });
});

test.each(['{{firstName}}', '{{', 'a }} b', '{{ }}'])('%j is not ready to be sent', (text) => {
  expect(hasBlanks(text)).toBe(true);
});
test.each(['Ana', '{ a }', ''])('%j is ready to be sent', (text) => {
  expect(hasBlanks(text)).toBe(false);
});

test('every field is known, what is not is named', () => {
  expect(unknownFields(templateFields.map((name) => `{{${name}}}`).join(' '))).toEqual([]);
  expect(unknownFields('{{diagnosis}}')).toEqual(['diagnosis']);
});

describe('the values of a request', () => {
  const known = {
    request: { firstName: 'Ana', lastName: 'Lindqvist', reference: 'AB-12' },
    location: { name: 'Chicago', phone: '+13125550162' },
    service: { name: 'Follow-up visit', nameEs: 'Visita de seguimiento' },
    settings: { clinicName: 'Lantern', phone: '+12125550140' },
    staff: 'Dana Reyes',
    language: 'en',
  } as const;

  test('fill every field a letter may hold', () => {
    const { empty } = fillTemplate(
      letterFields.map((name) => `{{${name}}}`).join(' '),
      templateValues(known),
    );
    expect(empty).toEqual([]);
  });

  test('name the service in the language of the message, in English where it has no other name', () => {
    expect(templateValues({ ...known, language: 'es' }).service).toBe('Visita de seguimiento');
    expect(
      templateValues({ ...known, language: 'es', service: { name: 'Massage', nameEs: null } }).service,
    ).toBe('Massage');
  });

  test('give the location’s phone, else the clinic’s, else none', () => {
    expect(templateValues(known).phone).toBe('(312) 555-0162');
    expect(templateValues({ ...known, location: { name: 'Chicago', phone: '' } }).phone).toBe(
      '(212) 555-0140',
    );
    expect(templateValues({ ...known, location: undefined, settings: undefined }).phone).toBe('');
  });
});
