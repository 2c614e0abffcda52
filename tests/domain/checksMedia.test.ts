import { describe, expect, test } from 'vitest';
import { findingsOf, repairedBody, said } from '#tests/checks.ts';

const img = (rest: string): string => `<p>a <img src="/a.png" width="1" height="1" ${rest}></p>`;
const figure = (rest: string, caption = ''): string =>
  `<figure><img src="/a.png" width="1" height="1" ${rest}><figcaption>${caption}</figcaption></figure>`;

describe('pictures', () => {
  test.each([
    ['I1', img(''), ['I1 error']],
    ['I1', img('alt=""'), []],
    ['I2', img('alt=""'), ['I2 error']],
    ['I2', img('alt="" role="presentation"'), []],
    ['I2', img('alt="A back"'), []],
    ['I2', `<a href="/x">${img('alt=""')}</a>`, ['I2 error']],
    ['I2', '<a href="/x"><img src="/a.png" alt=""></a>', []],
    ['I3', img('alt="back.png"'), ['I3 error']],
    ['I3', img('alt="https://example.org/a"'), ['I3 error']],
    ['I3', img('alt="IMG_1234"'), ['I3 error']],
    ['I3', img('alt="Photo"'), ['I3 error']],
    ['I3', img('alt="Fotografía"'), ['I3 error']],
    ['I3', img('alt="Muscles of the back"'), []],
    ['I4', img('alt="Image of a knee"'), ['I4Start warning']],
    ['I4', img('alt="Una foto de la rodilla"'), ['I4Start warning']],
    ['I4', figure('alt="The knee"', 'the <em>knee</em>'), ['I4Twice warning']],
    ['I4', '<a href="/x">The knee <img src="/a.png" alt="the knee"></a>', ['I4Twice warning']],
    ['I4', figure('alt="The knee from the side"', 'The knee'), []],
    ['I5', img(`alt="${'x'.repeat(126)}"`), ['I5 warning']],
    ['I5', img(`alt="${'x'.repeat(125)}"`), []],
    ['I6', '<a href="/x"><img src="/a.png" alt=""></a>', ['I6 error']],
    ['I6', '<a href="/x"><img src="/a.png"></a>', ['I6 error']],
    ['I6', '<a href="/x"><img src="/a.png" alt="Knees"></a>', []],
    ['I6', '<a href="/x">Knees <img src="/a.png" alt=""></a>', []],
    ['I7', '<img src="/a.png" alt="a">', ['I7Size warning']],
    ['I7', '<img src="/a.tiff" alt="a" width="1" height="1">', ['I7Format warning']],
    ['I7', '<img src="https://a.example/a.png" alt="a" width="1" height="1">', ['I7Elsewhere warning']],
    ['I7', '<img src="//a.example/a.png" alt="a" width="1" height="1">', ['I7Elsewhere warning']],
    ['I7', '<img src="/a.webp?x=1" alt="a" width="1" height="1">', []],
    ['I8', '<img src="data:image/png;base64,AA" alt="a">', ['I8 error']],
    ['I8', '<img src="/a.png" alt="a">', []],
    ['I9', figure('alt="A knee"'), ['I9 warning']],
    ['I9', figure('alt="A knee" data-text="none"'), []],
    ['I9', figure('alt="" role="presentation"'), []],
  ])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));

  test('what the library knows of a picture is put in, and a heavy one is told', () => {
    const images = { '/site/images/a-640.webp': { width: 640, height: 400, bytes: 400_000 } };
    const body = '<img src="/site/images/a-640.webp" alt="A knee">';
    const found = findingsOf('I7', { body }, { images });
    expect(found.map(({ sentence }) => sentence)).toEqual(['I7Size', 'I7Heavy']);
    expect(found[0]?.repair?.().body).toBe(
      '<img src="/site/images/a-640.webp" alt="A knee" width="640" height="400">',
    );
  });

  test('the beginning that says it is a picture goes', () =>
    expect(repairedBody('I4', '<img src="/a.png" alt="Picture of a &quot;knee&quot;">')).toBe(
      '<img src="/a.png" alt="A &quot;knee&quot;">',
    ));

  test.each([
    ['I2', 'decorative', '<img src="/a" alt="">', '<img src="/a" alt="" role="presentation">'],
    [
      'I9',
      'noWords',
      '<figure><img src="/a" alt="a"></figure>',
      '<figure><img src="/a" alt="a" data-text="none"></figure>',
    ],
    [
      'I9',
      'wordsInPage',
      '<figure><img src="/a" alt="a"></figure>',
      '<figure><img src="/a" alt="a" data-text="in-page"></figure>',
    ],
  ] as const)('%s is answered with %s', (rule, answer, body, after) => {
    expect(findingsOf(rule, { body })[0]?.answers?.[answer]?.().body).toBe(after);
    expect(said(rule, { body: after })).toEqual([]);
  });
});

describe('videos', () => {
  const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk';
  test.each([
    ['I10', `<iframe src="${player}" title="Stretches"></iframe>`, []],
    ['I10', `<iframe src="${player}"></iframe>`, ['I10Title error']],
    ['I10', '<iframe src="https://example.org/x" title="a"></iframe>', ['I10Host error']],
    ['I10', '<iframe></iframe>', ['I10Title error', 'I10Host error']],
    ['I11', `<iframe src="${player}" title="a"></iframe>`, ['I11 error']],
    ['I11', `<iframe src="${player}" title="a" data-captions="confirmed"></iframe>`, []],
  ])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));
});
