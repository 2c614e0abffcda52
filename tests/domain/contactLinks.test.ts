import { expect, test } from 'vitest';
import { mailHref, smsHref, telHref } from '#domain/contactLinks.ts';

test('a number is dialled with its extension', () => {
  expect(telHref('+12125550142')).toBe('tel:+12125550142');
  expect(telHref('+12125550142', null)).toBe('tel:+12125550142');
  expect(telHref('+12125550142', '12')).toBe('tel:+12125550142;ext=12');
});

test.each([
  ['ana@example.org', 'mailto:ana@example.org'],
  ['ana+desk@example.org', 'mailto:ana%2Bdesk@example.org'],
  ['a?cc=b&c@example.org', 'mailto:a%3Fcc%3Db%26c@example.org'],
])('%s is written to as %s', (email, href) => {
  expect(mailHref(email)).toBe(href);
});

test('a text goes along with the number, line breaks and signs whole', () => {
  expect(smsHref('+12125550142', 'Hello & ¿qué?\nCall us')).toBe(
    'sms:+12125550142?&body=Hello%20%26%20%C2%BFqu%C3%A9%3F%0ACall%20us',
  );
});
