import { html } from 'hono/html';
import { elementsNamed, type HtmlElement, type Span } from '#domain/html/tree.ts';
import { imageSource, isElsewhere, readImageSource, widthsOf } from '#domain/image.ts';
import type { Locale } from '#words/say.ts';
import { fill, siteWords } from './siteWords.ts';

export interface Change extends Span {
  by: string;
}

/** The narrower files that are kept of a picture of our own; how wide it is drawn the style sheet says. */
function narrower(src: string): string {
  const own = readImageSource(src);
  const files = own ? widthsOf(own.width).map((width) => `${imageSource(own.id, width)} ${width}w`) : [];
  return files.length > 1 ? ` srcset="${files.join(', ')}" sizes="(min-width: 48rem) 42rem, 100vw"` : '';
}

/** Only the first is sure to be seen; a reader who stops early has not fetched the others. */
const laterOnly = ({ loading }: HtmlElement['attributes'], nth: number): string =>
  nth > 0 && !loading ? ' loading="lazy"' : '';

function within({ inner, start, end, attributes }: HtmlElement, nth: number): Change[] {
  const at = (inner.start > start ? inner.start : end) - 1;
  const by = narrower(attributes.src ?? '') + laterOnly(attributes, nth);
  return by ? [{ start: at, end: at, by }] : [];
}

/** Readers are shown nothing of other sites unasked: a link stands in such a picture's place, or its words in a link. */
function inItsPlace({ attributes: { src = '', alt = '' } }: HtmlElement, isInLink: boolean, locale: Locale) {
  if (!alt.trim()) return '';
  if (isInLink) return html`${alt}` as string;
  const { host } = new URL(src, 'https://unknown.invalid');
  const words = fill(siteWords[locale].article.pictureElsewhere, { alt, host });
  return html`<a class="site-elsewhere" href="${src}">${words}</a>` as string;
}

/** What drawing a text does to its pictures. */
export function pictureChanges(root: HtmlElement, locale: Locale): Change[] {
  const inLinks = new Set(elementsNamed(root, 'a').flatMap((link) => elementsNamed(link, 'img')));
  const pictures = elementsNamed(root, 'img').filter(({ start }) => start >= 0);
  return pictures.flatMap((picture, nth) => {
    const { start, end, attributes } = picture;
    if (!isElsewhere(attributes.src ?? '')) return within(picture, nth);
    return [{ start, end, by: inItsPlace(picture, inLinks.has(picture), locale) }];
  });
}

/** The pictures readers see on the page itself. */
export const picturesIn = (root: HtmlElement): HtmlElement[] =>
  elementsNamed(root, 'img').filter(({ attributes: { src = '' } }) => !isElsewhere(src));
