import { describe, expect, test } from 'vitest';
import { repairedBody, said } from '#tests/checks.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('title and summary', () => {
  test.each([
    ['', ['S1Empty error']],
    ['   ', ['S1Empty error']],
    ['Neck pain', []],
    ['x'.repeat(65), []],
    ['x'.repeat(66), ['S1Long warning']],
    ['😀'.repeat(65), []],
  ])('title %j', (title, expected) => expect(said('S1', { title })).toEqual(expected));

  test.each([
    ['', null, ['S2Empty warning']],
    ['', 'visit', ['S2Empty error']],
    ['x'.repeat(49), null, ['S2Length warning']],
    ['x'.repeat(50), null, []],
    ['x'.repeat(160), null, []],
    ['x'.repeat(161), null, ['S2Length warning']],
  ] as const)('summary %j of kind %s', (summary, kind, expected) =>
    expect(said('S2', { summary, kind })).toEqual(expected),
  );
});

describe('headings', () => {
  test.each([
    ['S3', '<h1>Pain</h1><p>a</p>', ['S3 error']],
    ['S3', '<h2>Pain</h2>', []],
    ['S4', '<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3><h4>e</h4>', []],
    ['S4', '<h3>a</h3>', ['S4 error']],
    ['S4', '<h2>a</h2><h4>b</h4><h4>c</h4>', ['S4 error']],
    ['S4', '<h2>a</h2><h3>b</h3><h2>c</h2><h4>d</h4>', ['S4 error']],
    ['S5', '<h2></h2><p>a</p>', ['S5 error']],
    ['S5', '<h2> <br>&nbsp;</h2>', ['S5 error']],
    ['S5', '<h2><img src="/a.png" alt="Back"></h2>', []],
    ['S6', '<h5>a</h5>', ['S6Level warning']],
    ['S6', `<h2>${'x'.repeat(121)}</h2>`, ['S6Long warning']],
    ['S6', `<h2>${'x'.repeat(120)}</h2>`, []],
    ['S6', '<h2>Heat</h2><h2>heat</h2>', ['S6Twin warning']],
    ['S6', '<h2>a</h2><h3>Heat</h3><h2>b</h2><h3>Heat</h3>', []],
    ['S6', '<h2>a</h2><h3>Heat</h3><h4>x</h4><h3>Heat</h3>', ['S6Twin warning']],
  ])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));

  test.each([
    ['S3', '<h1 id="a">Pain</h1>', '<h2 id="a">Pain</h2>'],
    ['S4', '<h2>a</h2><h4>b</h4><h4>c</h4><h2>d</h2>', '<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2>'],
    ['S5', '<h2></h2><p>a</p>', '<p>a</p>'],
    ['S5', '<p><a href="#x">x</a></p><h2 id="x"></h2>', undefined],
  ])('%s repaired: %s', (rule, body, repaired) => expect(repairedBody(rule, body)).toBe(repaired));
});

describe('what looks like something it is not', () => {
  test.each([
    ['S7', '<p><strong>How it helps</strong></p>', ['S7 warning']],
    ['S7', '<p><b>How it helps</b> </p>', ['S7 warning']],
    ['S7', '<p><strong>It helps.</strong></p>', []],
    ['S7', '<p><strong>How</strong></p>', []],
    ['S7', '<p><strong>How it helps</strong> most people</p>', []],
    ['S7', '<p><strong><a href="/site/request">Ask for a visit</a></strong></p>', []],
    ['S7', '<table><tbody><tr><td><p><strong>How it helps</strong></p></td></tr></tbody></table>', []],
    ['S8', '<p>- heat</p><p>- rest</p>', ['S8 warning']],
    ['S8', '<p>• heat<br>• rest</p>', ['S8 warning']],
    ['S8', '<p>1. heat</p><p>2) rest</p>', ['S8 warning']],
    ['S8', '<p>a) heat</p><p>b) rest</p>', ['S8 warning']],
    ['S8', '<p>✅ heat</p><p>✅ rest</p>', ['S8 warning']],
    ['S8', '<p>- heat</p>', []],
    ['S8', '<p>- heat</p><p>Rest.</p><p>- more</p>', []],
    ['S8', '<p>5 mg help</p><p>10 mg help more</p>', []],
    ['S8', '<p>—Hola</p><p>—Adiós</p>', []],
    ['S9', `<p>${words(301)}</p>`, ['S9 warning']],
    ['S9', `<p>${words(300)}</p>`, []],
    ['S9', `<h2>a</h2><p>${words(401)}</p><h2>b</h2><p>c</p>`, ['S9Section warning']],
    ['S9', `<h2>a</h2><p>${words(400)}</p>`, []],
    ['S10', '<p>PLEASE DO NOT REST for long</p>', ['S10Capitals warning']],
    ['S10', '<p>The NHS and the WHO agree</p>', []],
    ['S10', '<p>NO DEJE DE MOVERSE</p>', ['S10Capitals warning']],
    ['S10', '<p>a <u>b</u></p>', ['S10Underline warning']],
    ['S10', '<p><a href="/x"><u>b</u></a></p>', []],
    ['S10', '<p style="color:red">a</p>', ['S10Look warning']],
    ['S10', '<p><font color="red">a</font></p>', ['S10Look warning']],
    ['S11', '<p></p><p>a</p><p>&nbsp;</p>', ['S11Empty advice']],
    ['S11', '<p>a<br><br>b</p>', ['S11Breaks advice']],
    ['S11', '<p>a<br>b</p>', []],
    ['S11', '<p>a&nbsp;&nbsp;b</p>', ['S11Spaces advice']],
    ['S11', '<p>5&nbsp;mg</p>', []],
  ])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));

  test.each([
    ['S7', '<h2>a</h2><p id="x"><strong>How it helps</strong></p>', '<h2>a</h2><h3 id="x">How it helps</h3>'],
    ['S8', '<p>- heat</p>\n<p>- <em>rest</em></p>', '<ul><li>heat</li><li><em>rest</em></li></ul>'],
    ['S8', '<p>3. heat</p><p>4. rest</p>', '<ol start="3"><li>heat</li><li>rest</li></ol>'],
    ['S8', '<p>1. heat</p><p>3. rest</p>', undefined],
    ['S8', '<p id="l">Try:<br>- heat<br>- rest</p>', '<p id="l">Try:</p><ul><li>heat</li><li>rest</li></ul>'],
    ['S8', '<p>a) heat</p><p>b) rest</p>', '<ul><li>a) heat</li><li>b) rest</li></ul>'],
    ['S10', '<p style="color:red" id="a">a</p>', '<p id="a">a</p>'],
    ['S10', '<p>a <u>b</u></p>', '<p>a b</p>'],
    ['S11', '<p></p><p>a</p><p><br></p>', '<p>a</p>'],
    ['S11', '<p>a<br> <br><br>b</p>', '<p>a<br> b</p>'],
    ['S11', '<p>a&nbsp; &nbsp;b</p>', '<p>a b</p>'],
  ])('%s repaired: %s', (rule, body, repaired) => expect(repairedBody(rule, body)).toBe(repaired));
});
