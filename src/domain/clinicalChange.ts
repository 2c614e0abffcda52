import { type BlockChange, blockDiff } from './diff/blockDiff.ts';
import { type ClinicalChange, clinicalChanges } from './diff/clinicalChanges.ts';
import type { SignedText } from './fingerprint.ts';
import { blocksOf } from './html/blocks.ts';
import { elementsIn, type HtmlElement, type HtmlNode, isElement, readHtml } from './html/tree.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const paragraph = (words: string): string =>
  `<p>${words.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)}</p>`;

/** The number of a source is no dose; 10² is not 102. */
function wordsOf(node: HtmlNode): string {
  if (!isElement(node)) return node.text;
  const { tag, attributes, children } = node;
  if (attributes.href?.startsWith('#ref-')) return '';
  if (tag === 'br') return ' ';
  if (tag === 'img') return attributes.alt ?? '';
  const inside = children.map(wordsOf).join('');
  if (tag !== 'sup') return inside;
  return /[\p{L}\p{N}]/u.test(inside) ? `^${inside}` : '';
}

/** What a reader could act on, paragraph by paragraph: title and summary are read first. */
const readable = ({ title, summary, body }: SignedText): string =>
  [title, ...summary.split('\n'), ...blocksOf(body).map(({ nodes }) => nodes.map(wordsOf).join(''))]
    .map(paragraph)
    .join('');

/** Changed doses, numbers, durations, frequencies and negations: whoever signs ticks each by its key. */
export const changesSince = (before: SignedText, after: SignedText): ClinicalChange[] =>
  clinicalChanges(readable(before), readable(after));

/** How many paragraphs are not what they were. */
export const paragraphsChanged = (before: SignedText, after: SignedText): number =>
  blockDiff(readable(before), readable(after)).filter(({ kind }: BlockChange) => kind !== 'same').length;

/** Pictures, films and shared texts: what they say is read by no rule. */
const unread = (body: string): string =>
  [...elementsIn(readHtml(body))]
    .flatMap(({ attributes }: HtmlElement) => attributes.src ?? attributes['data-block'] ?? [])
    .join('\n');

/** May this text stand in the place of that one only with a clinician's name under it? */
export const needsSignOff = (before: SignedText, after: SignedText): boolean =>
  unread(before.body) !== unread(after.body) || changesSince(before, after).length > 0;
