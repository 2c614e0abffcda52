import { expect, test } from 'vitest';
import { emailKey, readEmail } from '#domain/email.ts';

test.each([
  ['ann@clinic.example', 'ann@clinic.example'],
  ['  Ann.Lee+pain@Clinic.Example\t', 'Ann.Lee+pain@Clinic.Example'],
  ["o'brien_99@sub.domain.co.uk", "o'brien_99@sub.domain.co.uk"],
  ['a@b.io', 'a@b.io'],
  ['1@1.com', '1@1.com'],
  ['josé@correo.example', 'josé@correo.example'],
  ['jose\u0301@correo.example', 'josé@correo.example'],
  ['ann@bücher.example', 'ann@bücher.example'],
  ['ann@xn--bcher-kva.example', 'ann@xn--bcher-kva.example'],
  ['用户@例子.公司', '用户@例子.公司'],
  [`${'a'.repeat(64)}@clinic.example`, `${'a'.repeat(64)}@clinic.example`],
])('%j is an address', (typed, address) => expect(readEmail(typed)).toEqual({ address }));

test.each([undefined, null, '', '  ', '\u00A0\n'])('%j is missing', (typed) =>
  expect(readEmail(typed)).toBe('missing'),
);

test.each([
  'ann',
  'ann@',
  '@clinic.example',
  'ann@clinic',
  'ann@localhost',
  'ann@@clinic.example',
  'ann@lee@clinic.example',
  'ann lee@clinic.example',
  'ann@clinic example',
  'ann@clinic..example',
  'ann@.example',
  'ann@clinic.',
  'ann@-clinic.example',
  'ann@clinic-.example',
  '.ann@clinic.example',
  'ann.@clinic.example',
  'ann..lee@clinic.example',
  'ann@192.168.0.1',
  'ann@[192.168.0.1]',
  'ann@clinic.x',
  'ann@clinic.example, bob@clinic.example',
  'Ann Lee <ann@clinic.example>',
  'mailto:ann@clinic.example',
  '"ann lee"@clinic.example',
  'ann@clinic.example\r\nBcc: all@clinic.example',
  'ann\u0000@clinic.example',
  'ann\u202E@clinic.example',
  'ann\u200B@clinic.example',
  `${'a'.repeat(65)}@clinic.example`,
  `ann@${'a'.repeat(64)}.example`,
  `ann@${'abcdefgh.'.repeat(28)}example`,
  '@'.repeat(10_000),
  'a.'.repeat(50_000),
])('%j is not valid', (typed) => expect(readEmail(typed)).toBe('invalid'));

test.each([
  ['ann@gmial.com', 'ann@gmail.com'],
  ['Ann@GMAIL.con', 'Ann@gmail.com'],
  ['ann@gmai.com', 'ann@gmail.com'],
  ['ann@gmail.co', 'ann@gmail.com'],
  ['ann@yahooo.com', 'ann@yahoo.com'],
  ['ann@hotnail.com', 'ann@hotmail.com'],
  ['ann@outlok.com', 'ann@outlook.com'],
  ['ann@iclould.com', 'ann@icloud.com'],
  ['ann@hospital.cmo', 'ann@hospital.com'],
])('%s was more likely meant to be %s, and is kept all the same', (typed, suggestion) =>
  expect(readEmail(typed)).toEqual({ address: typed, suggestion }),
);

test.each([
  'gmail.com',
  'GMail.com',
  'ymail.com',
  'mail.com',
  'hotmail.es',
  'yahoo.com.mx',
  'live.com',
  'clinic.example',
])('nothing is suggested for %s', (domain) =>
  expect(readEmail(`ann@${domain}`)).toEqual({ address: `ann@${domain}` }),
);

test('one mailbox has one key', () =>
  expect(emailKey(' Jose\u0301@Correo.Example ')).toBe(emailKey('josé@correo.example')));
