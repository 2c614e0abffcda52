import { html } from 'hono/html';
import { elementsIn, elementsNamed, type HtmlElement, readHtml, type Span } from '#domain/html/tree.ts';
import type { Locale } from '#words/say.ts';
import { type Change, pictureChanges, picturesIn } from './drawnPictures.ts';
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

function changed(text: string, changes: Change[]): string {
  const backwards = changes.toSorted((one, other) => other.start - one.start);
  return backwards.reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text);
}

function sharedText(
  { attributes }: HtmlElement,
  { blocks, locale }: { blocks: ReadonlyMap<string, string>; locale: Locale },
): string {
  const text = withoutIds(blocks.get(attributes['data-block'] ?? '') ?? '');
  return text
    ? `<div class="site-shared">${changed(text, pictureChanges(readHtml(text), locale))}</div>`
    : '';
}

export const blockIdsIn = (body: string): string[] =>
  [...body.matchAll(/\sdata-block="([0-9a-f-]{36})"/g)].map(([, id = '']) => id);

/** Fills what is only named in the text: shared blocks with their words, players with a link to the video. */
export function drawBody(
  body: string,
  by: { blocks: ReadonlyMap<string, string>; locale: Locale },
): DrawnBody {
  const root = readHtml(body);
  const players = elementsNamed(root, 'iframe');
  const pictures = picturesIn(root);
  const named = elementsNamed(root, 'div').filter(({ attributes }) => attributes['data-block']);
  const changes: Change[] = [
    ...players.map((element) => ({ ...spanOf(element), by: videoLink(element, by.locale) })),
    ...named.map((element) => ({ ...spanOf(element), by: sharedText(element, by) })),
    ...pictureChanges(root, by.locale),
  ];
  return {
    html: changed(body, changes),
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
