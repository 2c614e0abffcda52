import { expect, test } from 'vitest';
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
  ['a picture of elsewhere', `https://example.org${imageSource(id, 1200)}`],
])('%s is drawn as it stands', (_name, src) => {
  const body = `<figure><img src="${src}" alt="b"></figure>`;
  expect(drawn(body)).toBe(body);
});
