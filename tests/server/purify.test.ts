import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTags, attributeValues } from '#domain/articleHtml.ts';
import { createNodePurify } from '#server/articles/purifyNode.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const purify = createNodePurify();

describe('what a health article may hold passes untouched', () => {
  test.each(Object.entries(articleSamples))('%s', (_name, html) => {
    expect(purify(html)).toBe(html);
  });
});

describe('everything else goes, and its words stay', () => {
  test.each([
    ['script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['style element', '<style>p{display:none}</style><p>a</p>', '<p>a</p>'],
    ['style attribute', '<p style="position:fixed">a</p>', '<p>a</p>'],
    ['handler', '<img src="/a.png" alt="" onerror="alert(1)">', '<img src="/a.png" alt="">'],
    [
      'form that looks like ours',
      '<form action="https://evil.example"><label>Phone</label><input name="phone"><button>Send</button></form>',
      'PhoneSend',
    ],
    ['select', '<select><option>a</option></select><p>b</p>', 'a<p>b</p>'],
    ['iframe', '<iframe src="https://evil.example"></iframe><p>a</p>', '<p>a</p>'],
    [
      'a video that stands alone comes into a figure',
      '<p>a<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="b" allow="autoplay" width="560">c</iframe></p>',
      '<p>a</p><figure class="video"><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="b"></iframe></figure><p></p>',
    ],
    [
      'players with cookies, and addresses that only look like one',
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"></iframe><iframe src="https://player.vimeo.com.evil.example/video/1"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><p>a</p>',
      '<p>a</p>',
    ],
    [
      'a figure that says video and holds none',
      '<figure class="video"><img src="/a.png" alt="b"></figure>',
      '<figure><img src="/a.png" alt="b"></figure>',
    ],
    [
      'a decorative picture with words',
      '<img src="/a.png" alt="b" role="presentation"><img src="/a.png" alt="" role="button">',
      '<img src="/a.png" alt="b"><img src="/a.png" alt="">',
    ],
    [
      'a shared block filled by hand, and what only looks like one',
      '<div class="shared" data-block="0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b"><p>a</p></div><div class="shared"><p>b</p></div><div class="callout" data-block="0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b"><p>c</p></div><div class="shared" data-block="../x"><p>d</p></div>',
      '<div class="shared" data-block="0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b"></div><p>b</p><div class="callout"><p>c</p></div><p>d</p>',
    ],
    ['object and embed', '<object data="/x"></object><embed src="/x"><p>a</p>', '<p>a</p>'],
    ['svg', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><p>a</p>', '<p>a</p>'],
    ['math', '<math><mtext><img src=x onerror=alert(1)></mtext></math><p>a</p>', '<p>a</p>'],
    ['base', '<base href="https://evil.example/"><p>a</p>', '<p>a</p>'],
    ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>a</p>', '<p>a</p>'],
    ['link element', '<link rel="stylesheet" href="https://evil.example"><p>a</p>', '<p>a</p>'],
    ['template', '<template><script>alert(1)</script></template><p>a</p>', '<p>a</p>'],
    ['javascript link', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    ['javascript link in disguise', '<p><a href=" java&#9;script:alert(1)">a</a></p>', '<p>a</p>'],
    ['data link', '<p><a href="data:text/html,x">a</a></p>', '<p>a</p>'],
    [
      'data picture',
      '<figure><img src="data:image/png;base64,AAAA" alt="a"><figcaption>b</figcaption></figure>',
      '<figure><figcaption>b</figcaption></figure>',
    ],
    ['target and rel', '<p><a href="/a" target="_blank" rel="opener">a</a></p>', '<p><a href="/a">a</a></p>'],
    [
      'name that hides a property of the page',
      '<img name="cookie" src="/a.png" alt=""><a name="forms" href="/a">b</a>',
      '<img src="/a.png" alt=""><a href="/a">b</a>',
    ],
    [
      'id that hides a property of the page',
      '<h2 id="cookie">a</h2><h2 id="__proto__">b</h2>',
      '<h2>a</h2><h2>b</h2>',
    ],
    [
      'a class of the page',
      '<p class="request-form">a</p><div class="site-header"><p>b</p></div>',
      '<p>a</p><p>b</p>',
    ],
    ['data and aria attributes', '<p data-x="1" aria-hidden="true" role="button">a</p>', '<p>a</p>'],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    [
      'old names',
      '<h1>a</h1><p><b>b</b> <i>c</i></p><h6 id="d">e</h6>',
      '<h2>a</h2><p><strong>b</strong> <em>c</em></p><h4 id="d">e</h4>',
    ],
    [
      'values that say nothing',
      '<table><tbody><tr><td colspan="1" rowspan="2">a</td></tr></tbody></table>',
      '<table><tbody><tr><td rowspan="2">a</td></tr></tbody></table>',
    ],
    ['a paragraph left inside a paragraph', '<p>a<object><p>b</p></object></p>', '<p>a</p><p>b</p><p></p>'],
  ])('%s', (_name, dirty, clean) => {
    expect(purify(dirty)).toBe(clean);
  });
});

test('refuses what is nested absurdly deep, as a fault of the field', () => {
  expect(() => purify('<div class="callout">'.repeat(50_000))).toThrow('invalid');
  expect(() => purify('<li>a'.repeat(300))).not.toThrow();
});

test('cleaning twice equals cleaning once, whatever it is given', () => {
  const tag = fc.constantFrom(
    ...Object.keys(articleTags),
    'b',
    'h1',
    'form',
    'input',
    'svg',
    'math',
    'object',
    'style',
    'template',
    'mtext',
    'title',
    'noscript',
    'button',
    'select',
  );
  const attribute = fc
    .tuple(
      fc.constantFrom(...Object.keys(attributeValues), 'style', 'onclick', 'name'),
      fc.constantFrom(
        'a',
        '1',
        '2',
        'callout',
        '#x',
        'javascript:alert(1)',
        'row',
        'lazy',
        '/a.png',
        '"><script>',
        'cookie',
        'shared',
        'video',
        'presentation',
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b',
      ),
    )
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  const open = fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }))
    .map(([name, attributes]) => `<${name}${attributes.join('')}>`);
  const part = fc.oneof(
    open,
    tag.map((name) => `</${name}>`),
    fc.constantFrom('a', ' ', '&lt;script&gt;', '&amp;lt;', '<!--', '-->', '<', '"', '\u00a0'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const once = purify(parts.join(''));
      expect(purify(once)).toBe(once);
      expect(once).not.toMatch(/<(script|form|input|style|svg|math|object)|<[^>]* (on\w+|style|name)=/i);
    }),
    { numRuns: 200 },
  );
});
