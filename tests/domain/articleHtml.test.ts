import { describe, expect, test } from 'vitest';
import { articleTags, isAttributeAllowed, isImageAllowed, isLinkAllowed } from '#domain/articleHtml.ts';
import { sameHtml } from '#domain/sameHtml.ts';

describe('addresses in an article', () => {
  test.each([
    ['https://example.org/a?b=c:d', true, true],
    ['http://example.org', true, true],
    ['mailto:desk@clinic.example', true, false],
    ['tel:+13125550100', true, false],
    ['/site/request', true, true],
    ['other-article', true, true],
    ['../figures/back.png', true, true],
    ['#ref-r1', true, true],
    ['?page=2', true, true],
    ['javascript:alert(1)', false, false],
    ['JaVaScRiPt:alert(1)', false, false],
    ['java\tscript:alert(1)', false, false],
    [' \u0001javascript:alert(1)', false, false],
    ['vbscript:x', false, false],
    ['data:text/html,<b>x</b>', false, false],
    ['data:image/png;base64,AAAA', false, false],
    ['blob:https://example.org/1', false, false],
    ['ftp://example.org/a', false, false],
    ['file:///etc/passwd', false, false],
  ])('%j: link %s, picture %s', (address, link, image) => {
    expect([isLinkAllowed(address), isImageAllowed(address)]).toEqual([link, image]);
  });
});

test('no element may carry style, a handler, a name or a target', () => {
  const forbidden = [
    'style',
    'onclick',
    'onerror',
    'name',
    'target',
    'rel',
    'action',
    'srcset',
    'align',
    'bgcolor',
  ];
  const tags = Object.keys(articleTags) as (keyof typeof articleTags)[];
  expect(tags.flatMap((tag) => forbidden.filter((name) => isAttributeAllowed(tag, name, 'x')))).toEqual([]);
});

test.each([
  ['white space between blocks', '<p>a</p>\n  <p>b</p>', '<p>a</p><p>b</p>', true],
  ['white space at the edge of a block', '<p> a </p>', '<p>a</p>', true],
  ['runs of white space', '<p>a \n b</p>', '<p>a b</p>', true],
  ['a space on either side of a tag', '<p>a <em>b</em></p>', '<p>a<em> b</em></p>', false],
  ['a doubled space across a tag', '<p>a <em> b</em></p>', '<p>a <em>b</em></p>', true],
  ['white space around a line break', '<p>a <br> b</p>', '<p>a<br>b</p>', true],
  ['a space before a picture in a line', '<p>a <img src="b"></p>', '<p>a<img src="b"></p>', false],
  ['a lost space between words', '<p>a b</p>', '<p>ab</p>', false],
  ['a hard space', '<p>5&nbsp;mg</p>', '<p>5 mg</p>', false],
  ['order of attributes', '<a href="#a" id="b">c</a>', '<a id="b" href="#a">c</a>', true],
  ['a lost attribute', '<h2 id="doses">a</h2>', '<h2>a</h2>', false],
  ['nesting order of inline elements', '<em><strong>a</strong></em>', '<strong><em>a</em></strong>', true],
  ['equal neighbours', '<p><em>a</em><em>b</em></p>', '<p><em>ab</em></p>', true],
  ['a lost emphasis', '<p><em>a</em>b</p>', '<p>ab</p>', false],
  ['a lost anchor without text', '<p><a id="x"></a>a</p>', '<p>a</p>', false],
  ['an empty emphasis', '<p><em></em>a</p>', '<p>a</p>', true],
  ['another text', '<p>not safe</p>', '<p>safe</p>', false],
  ['another block', '<h2>a</h2>', '<p>a</p>', false],
  ['a comment', '<p>a</p><!-- b -->', '<p>a</p>', true],
])('%s', (_name, a, b, same) => {
  expect([sameHtml(a, b), sameHtml(b, a)]).toEqual([same, same]);
});
