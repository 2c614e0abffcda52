import { isArticleTag, isAttributeAllowed, needsOneOf, renamedTags } from '#domain/articleHtml.ts';
import { prepareHtml } from './articleDocument.ts';
import { makeParagraphs } from './pastedBlocks.ts';
import { fileOf } from './pastedPictures.ts';
import { mendLists } from './webLists.ts';
import { makeWordLists } from './wordLists.ts';

/** What is dropped together with its content; of anything else unknown the content stays. */
const dropped =
  'style, script, meta, link, title, xml, template, svg, math, iframe, object, embed, form, input, button, select, textarea, noscript, del, [style*="mso-hide:all"], .EOP, .Apple-interchange-newline';

/** Looks that mean something, as the elements that say so. */
const meanings: readonly [RegExp, 'strong' | 'em' | 'sub' | 'sup'][] = [
  [/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/(?:^|;)\s*font-style:\s*italic/i, 'em'],
  [/(?:^|;)\s*vertical-align:\s*super/i, 'sup'],
  [/(?:^|;)\s*vertical-align:\s*sub\b/i, 'sub'],
];

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of [...element.attributes]) renamed.setAttribute(key, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Google Docs and Word write emphasis as styled spans, and Google Docs wraps everything in a bold that is not. */
function styleToMeaning(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  if (element.nodeName === 'B' && /(?:^|;)\s*font-weight:\s*normal/i.test(style)) return unwrap(element);
  if (element.nodeName !== 'SPAN') return;
  // A heading is bold anyway.
  const inHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
  for (const [look, name] of meanings) {
    if (!look.test(style) || (inHeading && name === 'strong')) continue;
    const meaning = element.ownerDocument.createElement(name);
    meaning.append(...element.childNodes);
    element.append(meaning);
  }
}

function fit(element: Element, noise: readonly string[]): void {
  const old = element.nodeName.toLowerCase();
  const name = renamedTags[old] ?? old;
  if (!isArticleTag(name)) return unwrap(element);
  const kept = name === old ? element : rename(element, name);
  for (const { name: key, value } of [...kept.attributes]) {
    if (noise.includes(key) || !isAttributeAllowed(name, key, value)) kept.removeAttribute(key);
  }
  const needed = needsOneOf[name];
  if (needed && !needed.some((key) => kept.hasAttribute(key))) unwrap(kept);
}

/** Word on the web says what is a heading for those who hear the page. */
const levelName = (heading: Element): string =>
  /^[1-6]$/.test(heading.getAttribute('aria-level') ?? '') ? `h${heading.getAttribute('aria-level')}` : 'p';

const isBlank = (paragraph: Element): boolean =>
  !paragraph.textContent?.replaceAll('\u00a0', ' ').trim() && !paragraph.querySelector('img');

/** Ids of another document would double ours; Word names a language at every word it checked. */
const noiseIn = (html: string): string[] =>
  /mso-|class="?Mso|SCXW|docs-internal-guid|<meta[^>]*LibreOffice/i.test(html)
    ? ['id', 'dir', 'lang', 'title', 'class', 'role']
    : ['id', 'dir', 'class', 'role'];

/** Links to places of the other document, and to files of somebody's computer, lead nowhere from here. */
const deadLinks = 'a[href^="#"], a[href^="file:"], a[href^="about:"]';

/** Pictures that are not at an address: from a computer's disk, or written out in the text itself. */
const hereOnly = (picture: Element): boolean =>
  /^(?:file|data|blob|cid|webkit-fake-url):/i.test(picture.getAttribute('src') ?? '');

export interface Pasted {
  html: string;
  /** Pictures that were written out in the text, to be handed in. */
  pictures: File[];
  /** Pictures that could not come along. */
  picturesLeft: number;
}

/** What was copied elsewhere, with its structure and without its looks. */
export function readPasted(html: string): Pasted {
  // Copied in this editor: already an article, with its own marks of what stood where.
  if (html.includes('data-pm-slice')) return { html, pictures: [], picturesLeft: 0 };
  const noise = noiseIn(html);
  const template = document.createElement('template');
  // Word hides markup in conditional comments, which a browser already takes for plain ones.
  template.innerHTML = html.replaceAll(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>/g, '');
  const root = template.content;
  for (const element of root.querySelectorAll(dropped)) element.remove();
  makeWordLists(root);
  mendLists(root);
  for (const heading of root.querySelectorAll('p[role="heading"][aria-level]'))
    rename(heading, levelName(heading));
  for (const element of root.querySelectorAll('b, span')) styleToMeaning(element);
  for (const link of root.querySelectorAll(deadLinks)) unwrap(link);
  const left = [...root.querySelectorAll('img')].filter(hereOnly);
  const pictures = left.flatMap((picture) => fileOf(picture.getAttribute('src') ?? '') ?? []);
  for (const picture of left) picture.remove();
  makeParagraphs(root);
  // Deepest first, so that unwrapping one never skips what is inside it.
  for (const element of [...root.querySelectorAll('*')].reverse()) fit(element, noise);
  for (const paragraph of root.querySelectorAll('p')) if (isBlank(paragraph)) paragraph.remove();
  for (const only of root.querySelectorAll('td > p:only-child, th > p:only-child, li > p:first-child'))
    if (!only.parentElement?.querySelector(':scope > p + p, :scope > p ~ p')) unwrap(only);
  prepareHtml(root);
  return { html: template.innerHTML, pictures, picturesLeft: left.length - pictures.length };
}
