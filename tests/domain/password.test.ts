import { describe, expect, test } from 'vitest';
import { commonPasswords } from '#domain/commonPasswords.ts';
import { normalPassword, passwordFault } from '#domain/password.ts';

const known = ['Ana Sofía Begay', 'ana.begay@lakeside.example', 'Lakeside Pain Clinic'];

describe('length is counted in characters as people see them', () => {
  test.each([
    ['', 'password.short'],
    ['fourteen chars', 'password.short'],
    ['🦊'.repeat(7), 'password.short'],
    ['maple otter nine', undefined],
    ['słoneczny żółw śpi', undefined],
    [`plum ${'xk7#'.repeat(30)}`, undefined],
    [`plum ${'xk7#'.repeat(31)}`, 'too_long'],
  ])('%s: %s', (password, key) => {
    expect(passwordFault(password, known)?.key).toBe(key);
  });
});

describe('what is guessed first is refused, whatever signs and capitals decorate it', () => {
  test.each([
    'passwordpassword',
    'Password12345678',
    'p-a-s-s-w-o-r-d-1-2-3',
    'qwertyuiop123456',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'abcdefghijklmnop',
    'iloveyou iloveyou!',
    '123456789012345678',
    'zyxwvutsrqponmlk',
    'monkeymonkeymonkey',
    'dragon sunshine',
    '!!!!!!!!!!!!!!!!!!!!',
    'clinic-desk-sample',
    'ClinicDesk2026!!!',
    'Ana.Begay.Lakeside',
    'lakeside-pain-clinic-2026',
    'begay-dragon-1987',
  ])('%s', (password) => {
    expect(passwordFault(password, known)).toEqual({ key: 'password.common' });
  });
});

describe('a few unrelated words are welcome, and so is any script', () => {
  test.each([
    'correct horse battery staple',
    'maple otter nine lanterns',
    'мокрый зонт на окне',
    '海边的旧灯塔在下雨时很安静很美',
    'x7#Kq!v2Lp@9sTzR',
  ])('%s', (password) => {
    expect(passwordFault(password, known)).toBeUndefined();
  });
});

test('the list of what is guessed first is long enough', () => {
  expect(commonPasswords.size).toBeGreaterThanOrEqual(3_000);
});

test('both spellings of an accent are one password', () => {
  expect(normalPassword('cafe\u0301')).toBe(normalPassword('caf\u00e9'));
});
