import { isLinkAllowed, schemeOf } from '#domain/articleHtml.ts';
import { fold } from '#domain/fold.ts';
import { oneSpaced } from '#domain/html/blocks.ts';
import { elementsNamed, type HtmlElement, textOf } from '#domain/html/tree.ts';
import { edited, withAttributes } from './edit.ts';
import { outside } from './linksOutside.ts';
import { named, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Words that say nothing about where a link leads. */
const sayNothing = new Set([
  ...[
    'click here',
    'click',
    'here',
    'read more',
    'more',
    'link',
    'this link',
    'this page',
    'this',
    'see here',
  ],
  ...['aqui', 'haga clic aqui', 'haz clic aqui', 'clic aqui', 'pulse aqui', 'leer mas', 'lea mas', 'mas'],
  ...['ver mas', 'enlace', 'este enlace', 'esta pagina', 'vinculo'],
]);

const typedAddress = /^(?:https?:\/\/|www\.|doi:|10\.\d{4,9}\/)\S+$/i;
const documents = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip)(?:[?#].*)?$/i;
const saysSize = /\d\s*(?:kb|mb|kib|mib|bytes)\b/i;
const saysNewTab = /new (?:tab|window)|(?:pesta[nñ]a|ventana) nueva|nueva (?:pesta[nñ]a|ventana)/i;

export interface Link {
  element: HtmlElement;
  href: string;
  /** What is read aloud: its words, or those of its pictures. */
  text: string;
}

export const linksOf = (reading: Reading): Link[] =>
  named(reading, 'a').flatMap((element) => {
    const { href, 'aria-label': label } = element.attributes;
    if (href === undefined) return [];
    const alts = elementsNamed(element, 'img').map(({ attributes }) => attributes.alt ?? '');
    return [{ element, href: href.trim(), text: oneSpaced([label ?? textOf(element), ...alts].join(' ')) }];
  });

export const isCitation = (href: string): boolean => href.startsWith('#ref-');

const bare = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim();

type Look = (link: Link, reading: Reading) => Iterable<Found> | false | undefined;

/** A rule on every link. */
const onLinks = (rule: string, level: Rule['level'], look: Look): Rule => ({
  rule,
  level,
  find: (reading) => linksOf(reading).flatMap((link) => [...(look(link, reading) || [])]),
});

function* sameTextElsewhere(reading: Reading): Generator<Found> {
  const first = new Map<string, string>();
  for (const { element, href, text } of linksOf(reading)) {
    const key = fold(text);
    if (!key || isCitation(href)) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, href);
    else if (before !== href) yield { at: element, args: { text } };
  }
}

const articleAddress = /^\/site\/articles\/([^/?#]+)/;

function* deadInside({ element, href }: Link, { article, context }: Reading): Generator<Found> {
  const slug = articleAddress.exec(href)?.[1];
  if (slug === undefined || slug === article.slug) return;
  const status = context.articles[slug]?.status ?? 'missing';
  if (status !== 'published' && status !== 'redirected')
    yield { sentence: status === 'missing' ? 'L6Missing' : 'L6Hidden', at: element, args: { slug } };
}

function* deadFragments(reading: Reading): Generator<Found> {
  const ids = new Set(reading.elements.flatMap(({ attributes: { id } }) => id ?? []));
  for (const { element, href } of linksOf(reading)) {
    if (!href.startsWith('#') || isCitation(href) || href === '#top') continue;
    if (!ids.has(href.slice(1))) yield { at: element, args: { href } };
  }
}

/** Links: their words and where they lead. */
export const links: readonly Rule[] = [
  onLinks(
    'L1',
    'error',
    ({ element, text }) => text === '' && elementsNamed(element, 'img').length === 0 && [{ at: element }],
  ),
  onLinks(
    'L2',
    'error',
    ({ element, text }) => sayNothing.has(bare(text)) && [{ at: element, args: { text } }],
  ),
  onLinks(
    'L3',
    'warning',
    ({ element, href, text }) =>
      !isCitation(href) && typedAddress.test(text) && [{ at: element, args: { text } }],
  ),
  { rule: 'L4', level: 'warning', find: sameTextElsewhere },
  onLinks(
    'L5',
    'error',
    ({ element, href }) => !isLinkAllowed(href) && [{ at: element, args: { scheme: schemeOf(href) ?? '' } }],
  ),
  onLinks('L6', 'error', deadInside),
  { rule: 'L7', level: 'error', find: deadFragments },
  onLinks('L8', 'warning', ({ element, text }, { article: { body } }) => {
    if (element.attributes.target !== '_blank' || saysNewTab.test(text)) return false;
    const repair = () => edited(body, [withAttributes(element, { target: undefined, rel: undefined })]);
    return [{ at: element, args: { text }, body: repair }];
  }),
  onLinks('L9', 'warning', ({ element, href, text }) => {
    const type = documents.exec(href)?.[1];
    if (!type || (text.toLowerCase().includes(type.toLowerCase()) && saysSize.test(text))) return false;
    return [{ at: element, args: { type: type.toUpperCase() } }];
  }),
  outside,
];
