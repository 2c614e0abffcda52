import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { imageSource } from '#domain/image.ts';
import { drawBody } from '#server/site/drawnBody.ts';

const id = '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b';
const drawn = (body: string): string => drawBody(body, { blocks: new Map(), locale: 'en' }).html;

test('a picture of our own offers the narrower files that are kept of it', () => {
  const files = [480, 960, 1200].map((width) => `${imageSource(id, width)} ${width}w`).join(', ');
  expect(drawn(`<p>a</p><figure><img src="${imageSource(id, 1200)}" alt="b"></figure>`)).toBe(
    `<p>a</p><figure><img src="${imageSource(id, 1200)}" alt="b" srcset="${files}" sizes="(min-width: 48rem) 42rem, 100vw"></figure>`,
  );
});

test.each([
  ['one that is kept in one width', imageSource(id, 300)],
  ['a file of the site', '/site/figures/knee.svg'],
])('%s is drawn as it stands', (_name, src) => {
  const body = `<figure><img src="${src}" alt="b"></figure>`;
  expect(drawn(body)).toBe(body);
});

test('a picture further down waits until the reader comes there, unless its author said otherwise', () => {
  const [one, two] = ['<img src="/a.png" alt="a">', '<img src="/b.png" alt="b">'];
  const eager = '<img src="/c.png" alt="c" loading="eager">';
  expect(drawn(one + two + eager)).toBe(`${one}<img src="/b.png" alt="b" loading="lazy">${eager}`);
});

describe('of a picture that lies on another site', () => {
  const foreign = (rest: string, src = 'https://pics.example/a.png') => `<img src="${src}" ${rest}>`;

  test.each(['https://pics.example/a.png', '//pics.example/a.png', 'HTTP://pics.example/a.png'])(
    'a link stands in its place, with its words: %s',
    (src) => {
      const { document } = new JSDOM(drawn(`<figure>${foreign('alt="A &quot;neck&quot;"', src)}</figure>`))
        .window;
      expect(document.querySelector('img')).toBeNull();
      const link = document.querySelector('figure > a');
      expect([link?.getAttribute('href'), link?.textContent]).toEqual([
        src,
        'Picture on pics.example: A "neck"',
      ]);
    },
  );

  test('inside a link its words stand alone, and nothing where it says nothing', () => {
    expect(drawn(`<a href="/x">${foreign('alt="Necks &amp; backs"')}</a>`)).toBe(
      '<a href="/x">Necks &amp; backs</a>',
    );
    expect(drawn(`<p>a ${foreign('alt="" role="presentation"')}b</p>`)).toBe('<p>a b</p>');
  });

  test('the same is so in a shared text, and it is no picture of the page', () => {
    const block = crypto.randomUUID();
    const { html, picture, hasPictures } = drawBody(
      `${foreign('alt="b"')}<div data-block="${block}"></div>`,
      {
        blocks: new Map([[block, `<p>${foreign('alt="c"')}</p>`]]),
        locale: 'en',
      },
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('<p><a class="site-elsewhere" href="https://pics.example/a.png">');
    expect([picture, hasPictures]).toEqual([undefined, false]);
  });
});
