import { type HtmlElement, type HtmlNode, isElement, textOf } from '#domain/html/tree.ts';
import { edited, renamed, unwrapped } from './edit.ts';
import { isBlank, isInside, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';

const bold = ['strong', 'b'];
const mayHoldNoHeading = ['li', 'td', 'th', 'caption', 'figure', 'figcaption', 'dd', 'dt', 'summary'];
const headingLength = { least: 6, most: 120 };

/** The bold element that is all of a paragraph. */
function onlyBold({ children }: HtmlElement): HtmlElement | undefined {
  const filled = children.filter((node) => !isBlank(node));
  const [only] = filled;
  return filled.length === 1 && only && isElement(only) && bold.includes(only.tag) ? only : undefined;
}

function* boldParagraphs(reading: Reading): Generator<Found> {
  const { body } = reading.article;
  let above = 1;
  for (const paragraph of reading.elements) {
    if (/^h[1-6]$/.test(paragraph.tag)) above = Number(paragraph.tag[1]);
    const whole = paragraph.tag === 'p' ? onlyBold(paragraph) : undefined;
    if (!whole || isInside(reading, paragraph, ...mayHoldNoHeading)) continue;
    const text = textOf(whole).trim();
    const { length } = text;
    if (length < headingLength.least || length > headingLength.most || /[.!?:;,…]$/.test(text)) continue;
    if (whole.children.some((node) => isElement(node) && ['a', 'br', 'img'].includes(node.tag))) continue;
    const tag = `h${Math.min(above + 1, 4)}`;
    const repair = () => edited(body, [...renamed(body, paragraph, tag), ...unwrapped(whole)]);
    yield { at: paragraph, args: { text }, body: repair };
  }
}

/** How somebody begins a line who has no list at hand; letters and pictures are part of what it says. */
const markers = {
  ul: /^(?:\s|&nbsp;|\u00a0)*(?:[•·●○▪▫◦‣⁃∙*–—-]|&bull;|&middot;|&#8226;)(?:\s|&nbsp;|\u00a0)+/,
  ol: /^(?:\s|&nbsp;|\u00a0)*\d{1,2}[.)](?:\s|&nbsp;|\u00a0)+/,
  kept: /^\s*(?:\(?[a-z]\)\s|\p{Extended_Pictographic}(?<!\d))/u,
};
type Marker = keyof typeof markers;
const markerOf = (line: string): Marker | undefined =>
  (Object.keys(markers) as Marker[]).find((marker) => markers[marker].test(line));

/** Nodes between line breaks. */
function linesOf({ children }: HtmlElement): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]];
  for (const node of children) {
    if (isElement(node) && node.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

const written = (body: string, line: readonly HtmlNode[]): string =>
  body.slice(line[0]?.start ?? 0, line.at(-1)?.end ?? 0);

/** The lines as a list, unless that would lose words: numbers must run on from the first. */
function asList(lines: readonly string[]): string | undefined {
  const marker = lines[0] === undefined ? undefined : markerOf(lines[0]);
  if (!marker || !lines.every((line) => markerOf(line) === marker)) return undefined;
  const numbers = lines.map((line) => Number.parseInt(line.replace(/^(?:\s|&nbsp;)+/, ''), 10));
  const first = numbers[0] ?? 1;
  if (marker === 'ol' && numbers.some((number, index) => number !== first + index)) return undefined;
  const tag = marker === 'ol' ? 'ol' : 'ul';
  const start = marker === 'ol' && first !== 1 ? ` start="${first}"` : '';
  const items = lines.map(
    (line) => `<li>${marker === 'kept' ? line.trim() : line.replace(markers[marker], '')}</li>`,
  );
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

/** A paragraph of broken lines: what comes before the first marker stays a paragraph. */
function* brokenLines({ article: { body } }: Reading, paragraph: HtmlElement): Generator<Found> {
  const lines = linesOf(paragraph).map((line) => written(body, line));
  const first = lines.findIndex((line) => markerOf(line));
  const marked = lines.filter((line) => markerOf(line)).length;
  if (marked < 2) return;
  const made = asList(lines.slice(first));
  const lead = lines.slice(0, first).join('<br>');
  const list = `${lead ? `${body.slice(paragraph.start, paragraph.inner.start)}${lead}</p>` : ''}${made}`;
  const repair = () => edited(body, [{ start: paragraph.start, end: paragraph.end, text: list }]);
  yield { at: paragraph, args: { lines: marked }, ...(made ? { body: repair } : {}) };
}

function* runOfParagraphs(body: string, run: readonly HtmlElement[]): Generator<Found> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return;
  const made = asList(run.map(({ inner }) => body.slice(inner.start, inner.end)));
  const span = { start: first.start, end: last.end };
  const repair = () => edited(body, [{ ...span, text: made ?? '' }]);
  yield { at: span, args: { lines: run.length }, ...(made ? { body: repair } : {}) };
}

function* typedLists(reading: Reading): Generator<Found> {
  const { body } = reading.article;
  for (const parent of [reading.root, ...reading.elements]) {
    let run: HtmlElement[] = [];
    for (const node of parent.children) {
      if (!isElement(node)) {
        if (!isBlank(node)) {
          yield* runOfParagraphs(body, run);
          run = [];
        }
        continue;
      }
      const lines = node.tag === 'p' ? linesOf(node) : [];
      const isItem = lines.length === 1 && markerOf(body.slice(node.inner.start, node.inner.end));
      const before = run[0] && markerOf(body.slice(run[0].inner.start, run[0].inner.end));
      if (!isItem || (before && before !== isItem)) {
        yield* runOfParagraphs(body, run);
        run = [];
      }
      if (isItem) run.push(node);
      else if (lines.length > 1) yield* brokenLines(reading, node);
    }
    yield* runOfParagraphs(body, run);
  }
}

/** Bold for a heading, dashes for a list. */
export const lookalikes: readonly Rule[] = [
  { rule: 'S7', level: 'warning', find: boldParagraphs },
  { rule: 'S8', level: 'warning', find: typedLists },
];
