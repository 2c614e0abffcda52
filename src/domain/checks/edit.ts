import type { HtmlElement, Span } from '#domain/html/tree.ts';

/** A piece of the text to put another in place of. */
export interface Edit extends Span {
  text: string;
}

/** A sign that was a letter of the text stays one, whatever comes to stand behind it. */
const lettered = (text: string): string => text.replace(/<$/, '&lt;').replace(/&$/, '&amp;');

/** The text with all edits made; they may not overlap. An element that stands nowhere is left alone. */
export function edited(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue;
    parts.push(lettered(html.slice(done, start)), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}

export const removed = ({ start, end }: Span): Edit => ({ start, end, text: '' });

/** Its start tag and its end tag; an end tag nobody wrote is empty. */
const tagsOf = ({ start, end, inner }: HtmlElement): [Span, Span] => [
  { start, end: inner.start },
  { start: inner.end, end },
];

/** The element goes, what it holds stays. */
export const unwrapped = (element: HtmlElement): Edit[] => tagsOf(element).map(removed);

/** The same element under another name. */
export const renamed = (html: string, element: HtmlElement, tag: string): Edit[] =>
  tagsOf(element).flatMap(({ start, end }) =>
    start < end ? [{ start, end, text: html.slice(start, end).replace(/^(<\/?)[^\s/>]+/, `$1${tag}`) }] : [],
  );

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element's start tag with other attributes; undefined takes one away. */
export function withAttributes(
  { tag, attributes, start, inner }: HtmlElement,
  changes: Readonly<Record<string, string | undefined>>,
): Edit {
  const all = Object.entries({ ...attributes, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escaped(value)}"`,
  );
  return { start, end: inner.start, text: `<${tag}${all.join('')}>` };
}
