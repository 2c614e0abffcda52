import type { Article } from './article.ts';
import { oneSpaced } from './html/blocks.ts';
import { type HtmlElement, type HtmlNode, isElement, readHtml } from './html/tree.ts';

/** What a name is put under: the words a reader takes in, and what they rest on. */
export type SignedText = Pick<Article, 'title' | 'summary' | 'body' | 'references'>;

/** Elements that end no line. */
const inLine = new Set(['a', 'abbr', 'em', 'span', 'strong', 'sub', 'sup', 'img']);

/** Characters nobody sees, and quotes that a keyboard or a word processor chose. */
const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"');

/** 10² is not 102; what a picture, a video or a shared text says is known by its address. */
function wordsOfElement(element: HtmlElement): string {
  const { tag, attributes } = element;
  const inside = element.children.map(wordsOf).join('');
  if (tag === 'sup') return `^(${inside})`;
  if (tag === 'sub') return `_(${inside})`;
  const shown = [attributes.src, attributes.alt, attributes['data-block']].filter(Boolean).join(' ');
  const words = shown ? `[${shown}]${inside}` : inside;
  return inLine.has(tag) ? words : `\n${words}\n`;
}

const wordsOf = (node: HtmlNode): string =>
  isElement(node) ? wordsOfElement(node) : node.text.replaceAll('\n', ' ');

const linesOf = (text: string): string[] => text.split('\n').map(oneSpaced).filter(Boolean);

/**
 * An article's words, numbers and references in one text, the same however they are marked up: whoever signs a text
 * signs this, and a change of it voids the signature.
 */
export const fingerprintText = ({ title, summary, body, references }: SignedText): string =>
  plainly(
    [
      oneSpaced(title),
      ...linesOf(summary),
      ...linesOf(readHtml(body).children.map(wordsOf).join('')),
      ...references.map(({ text, url, year }) => oneSpaced(`* ${text} ${url ?? ''} ${year ?? ''}`)),
    ].join('\n'),
  );
