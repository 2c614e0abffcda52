import { html } from 'hono/html';
import { elementsIn, elementsNamed, type HtmlElement, readHtml, type Span } from '#domain/html/tree.ts';
import { imageSource, readImageSource, widthsOf } from '#domain/image.ts';
import type { Locale } from '#words/say.ts';
import { fill, siteWords } from './siteWords.ts';

interface Video {
  /** What its frame shows. */
  player: string;
  isCaptioned: boolean;
}

/** The text of an article as its page shows it. */
export interface DrawnBody {
  html: string;
  videos: Video[];
  hasPictures: boolean;
  /** The first picture's address, as written. */
  picture: string | undefined;
  /** Of each link with an id, where it leads: so the sources know where they are cited. */
  places: { id: string; to: string }[];
}

interface Change extends Span {
  by: string;
}

/** Where each player's video has a page of its own, for whoever presses without scripts. */
const hosts: readonly { name: string; player: RegExp; page: (id: string) => string }[] = [
  {
    name: 'YouTube',
    player: /^https:\/\/www\.youtube-nocookie\.com\/embed\/([\w-]{1,40})(?:[?#].*)?$/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'Vimeo',
    player: /^https:\/\/player\.vimeo\.com\/video\/(\d{1,20})(?:[?#].*)?$/,
    page: (id) => `https://vimeo.com/${id}`,
  },
];

/** A link in the player's place: nothing is asked of another site before the reader presses. */
function videoLink({ attributes: { src = '', title = '' } }: HtmlElement, locale: Locale): string {
  const words = siteWords[locale].article.video;
  const host = hosts.find(({ player }) => player.test(src));
  if (!host) return '';
  const page = host.page(host.player.exec(src)?.[1] ?? '');
  const label = title ? fill(words.play, { title }) : words.playUnnamed;
  // Nothing in it has to be waited for.
  return html`<a class="site-video" href="${page}" data-player="${src}" data-title="${title}"><strong>${label}</strong> <span>${fill(words.from, { host: host.name })}</span></a>` as string;
}

/** An id stands once in a page: a text shared by many articles brings none. */
function withoutIds(text: string): string {
  const spans = [...elementsIn(readHtml(text))]
    .filter(({ attributes, start }) => start >= 0 && attributes.id !== undefined)
    // An element without an end tag is its tag alone.
    .map(({ start, end, inner }) => ({ start, end: inner.start > start ? inner.start : end }))
    .toSorted((one, other) => other.start - one.start);
  return spans.reduce((whole, { start, end }) => {
    const tag = whole.slice(start, end).replace(/\sid="[^"]*"/, '');
    return whole.slice(0, start) + tag + whole.slice(end);
  }, text);
}

const sharedText = ({ attributes }: HtmlElement, blocks: ReadonlyMap<string, string>): string => {
  const text = blocks.get(attributes['data-block'] ?? '');
  return text ? `<div class="site-shared">${withoutIds(text)}</div>` : '';
};

/** A picture of our own offers the narrower files that are kept of it; how wide it is drawn the style sheet says. */
function narrower({ attributes: { src = '' }, inner, start, end }: HtmlElement): Change[] {
  const own = readImageSource(src);
  if (!own || start < 0) return [];
  const files = widthsOf(own.width).map((width) => `${imageSource(own.id, width)} ${width}w`);
  const at = (inner.start > start ? inner.start : end) - 1;
  const by = ` srcset="${files.join(', ')}" sizes="(min-width: 48rem) 42rem, 100vw"`;
  return files.length > 1 ? [{ start: at, end: at, by }] : [];
}

export const blockIdsIn = (body: string): string[] =>
  [...body.matchAll(/\sdata-block="([0-9a-f-]{36})"/g)].map(([, id = '']) => id);

/** Fills what is only named in the text: shared blocks with their words, players with a link to the video. */
export function drawBody(
  body: string,
  { blocks, locale }: { blocks: ReadonlyMap<string, string>; locale: Locale },
): DrawnBody {
  const root = readHtml(body);
  const players = elementsNamed(root, 'iframe');
  const pictures = elementsNamed(root, 'img');
  const named = elementsNamed(root, 'div').filter(({ attributes }) => attributes['data-block']);
  const changes: Change[] = [
    ...players.map((element) => ({ ...spanOf(element), by: videoLink(element, locale) })),
    ...named.map((element) => ({ ...spanOf(element), by: sharedText(element, blocks) })),
    ...pictures.flatMap(narrower),
  ].toSorted((one, other) => other.start - one.start);
  return {
    html: changes.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), body),
    videos: players.map(({ attributes }) => ({
      player: attributes.src ?? '',
      isCaptioned: attributes['data-captions'] === 'confirmed',
    })),
    hasPictures: pictures.length > 0,
    picture: pictures.map(({ attributes }) => attributes.src).find(Boolean),
    places: elementsNamed(root, 'a').flatMap(({ attributes: { id, href } }) =>
      id && href ? [{ id, to: href }] : [],
    ),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
