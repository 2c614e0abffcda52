import { describe, expect, test } from 'vitest';
import { parseArticle, serialiseArticle } from '#editor/articleDocument.ts';
import { readPasted } from '#editor/pastedHtml.ts';
import { plainTextFragment } from '#editor/pastedText.ts';
import { clipboards } from '#tests/clipboards.ts';

const pasted = (html: string): string => serialiseArticle(parseArticle(readPasted(html).html));

const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('what is pasted keeps its structure and loses its looks', () => {
  test.each([
    [
      'a Word paragraph',
      `<p class=MsoNormal style='margin:0'><b style='mso-bidi-font-weight:normal'>Rest</b> <span lang=EN-US style='color:red'>well</span><o:p></o:p></p>`,
      '<p><strong>Rest</strong> well</p>',
    ],
    [
      'a Word bullet list',
      wordItem(1, '·', 'Heat') + wordItem(1, '·', 'Walk'),
      '<ul><li>Heat</li><li>Walk</li></ul>',
    ],
    [
      'a Word numbered list inside a list',
      wordItem(1, '·', 'Warm up') +
        wordItem(2, '1.', 'neck') +
        wordItem(2, '2.', 'back') +
        wordItem(1, '·', 'Stretch'),
      '<ul><li>Warm up<ol><li>neck</li><li>back</li></ol></li><li>Stretch</li></ul>',
    ],
    [
      'a Word list that goes on at 3',
      wordItem(1, '3.', 'three') + wordItem(1, '4.', 'four'),
      '<ol start="3"><li>three</li><li>four</li></ol>',
    ],
    [
      'two Word lists with text between',
      `${wordItem(1, '·', 'a')}<p class=MsoNormal>b</p>${wordItem(1, '·', 'c')}`,
      '<ul><li>a</li></ul><p>b</p><ul><li>c</li></ul>',
    ],
    [
      'a Word table',
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=100 valign=top><p class=MsoNormal>Drug<o:p></o:p></p></td><td colspan=2><p class=MsoNormal>Dose</p></td></tr></table>`,
      '<table><tbody><tr><td>Drug</td><td colspan="2">Dose</td></tr></tbody></table>',
    ],
    [
      'Word headings and anchors',
      `<h1><a name="_Toc1"></a><span style='mso-fareast-language:X'>Sleep</span></h1><h6>Naps</h6>`,
      '<h2>Sleep</h2><h4>Naps</h4>',
    ],
    [
      'Google Docs',
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Pain</span></h2><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-style:italic"> slanted</span><span style="font-size:0.6em;vertical-align:super">1</span></p></b>`,
      '<h2>Pain</h2><p><strong>Bold</strong><em> slanted</em><sup>1</sup></p>',
    ],
    [
      'a link with tracking looks',
      '<p><a href="https://example.org/a" target="_blank" class="x" style="color:blue">a</a></p>',
      '<p><a href="https://example.org/a">a</a></p>',
    ],
    ['a link that would run code', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    ['a picture from this computer', '<p>a<img src="file:///C:/x.png">b</p>', '<p>ab</p>'],
    ['a form', '<form><label>Phone</label><input><button>Send</button></form><p>a</p>', '<p>a</p>'],
    ['empty paragraphs', '<p>a</p><p>&nbsp;</p><p></p><p>b</p>', '<p>a</p><p>b</p>'],
    ['words of another language', '<p>a <span lang="es">b</span></p>', '<p>a <span lang="es">b</span></p>'],
    [
      'nested blocks of a web page',
      '<div><section><p>a</p><div><p>b</p></div></section></div>',
      '<p>a</p><p>b</p>',
    ],
  ])('%s', (_name, html, expected) => {
    expect(pasted(html)).toBe(expected);
  });
});

describe('a page copied from elsewhere, as its program puts it on the clipboard', () => {
  test.each(Object.entries(clipboards))('%s', (_name, { html, becomes }) => {
    expect(pasted(html)).toBe(becomes);
  });
});

test.each([
  ['from a disk', '<p>a<img src="file:///C:/x.png"></p>', 0, 1],
  ['written out in the text', '<p><img src="data:image/png;base64,AAAA"><img src="cid:1"></p>', 1, 1],
  [
    'drawn in the text',
    '<p><img src="data:image/svg+xml;base64,AAAA"><img src="data:text/html,a"></p>',
    0,
    2,
  ],
  ['at an address', '<p><img src="https://example.org/a.png" alt="b"></p>', 0, 0],
])(
  'pictures that can be handed in are kept, and those that cannot are counted: %s',
  (_name, html, kept, left) => {
    const { pictures, picturesLeft, html: clean } = readPasted(html);
    expect([pictures.length, picturesLeft]).toEqual([kept, left]);
    expect(clean).not.toContain('data:');
  },
);

test('of 300 kB from Word no paragraph and no list item is lost', () => {
  const size = 300_000;
  const part = (number: number) =>
    `<p class=MsoNormal style='margin:0'><span lang=EN-US>Paragraph ${number} of it.<o:p></o:p></span></p>` +
    wordItem(1, '·', `Item ${number}`);
  const parts = Array.from({ length: Math.ceil(size / part(0).length) }, (_, number) => part(number));
  expect(parts.join('').length).toBeGreaterThan(size);
  expect(pasted(parts.join(''))).toBe(
    parts.map((_, number) => `<p>Paragraph ${number} of it.</p><ul><li>Item ${number}</li></ul>`).join(''),
  );
});

const plain = (text: string): string => {
  const box = document.createElement('div');
  box.append(plainTextFragment(text));
  return box.innerHTML;
};

describe('plain text keeps what its writer meant', () => {
  test.each([
    [
      'blank lines end paragraphs',
      'One.\n\nTwo\ngoes on.\r\n \r\nThree.',
      '<p>One.</p><p>Two<br>goes on.</p><p>Three.</p>',
    ],
    [
      'bullets are a list',
      '- heat\n- rest\n  - in bed\n- walk',
      '<ul><li>heat</li><li>rest<ul><li>in bed</li></ul></li><li>walk</li></ul>',
    ],
    ['a sentence before its list', 'Try:\n• heat\n• rest', '<p>Try:</p><ul><li>heat</li><li>rest</li></ul>'],
    ['numbers that go on', '3. warm up\n4. stretch', '<ol start="3"><li>warm up</li><li>stretch</li></ol>'],
    ['a dash alone is a dash', '- that is all', '<p>- that is all</p>'],
    ['markup is text', '<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
  ])('%s', (_name, text, html) => {
    expect(plain(text)).toBe(html);
  });
});
