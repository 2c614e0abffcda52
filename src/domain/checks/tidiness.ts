import { type HtmlElement, isElement } from '#domain/html/tree.ts';
import { type Edit, edited, removed, unwrapped, withAttributes } from './edit.ts';
import { isBlank, isInside, named, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { locate } from './words.ts';

/** Four words in a row that shout. */
const shouting =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{M}'’-]+[ \u00a0]+){3,}\p{Lu}[\p{Lu}\p{M}'’-]+(?!\p{L})/gu;

function* capitals({ blocks }: Reading): Generator<Found> {
  for (const block of blocks)
    for (const at of locate(block, shouting)) yield { sentence: 'S10Capitals', at, args: { text: at.text } };
}

const lookAttributes = ['style', 'align', 'color', 'bgcolor', 'face', 'size'];
const lookTags = ['font', 'center', 'big', 'small', 'u'];

function* dressed(reading: Reading): Generator<Found> {
  const { body } = reading.article;
  for (const element of reading.elements) {
    if (lookTags.includes(element.tag)) {
      if (element.tag === 'u' && isInside(reading, element, 'a')) continue;
      const sentence = element.tag === 'u' ? 'S10Underline' : 'S10Look';
      yield { sentence, at: element, body: () => edited(body, unwrapped(element)) };
    } else if (lookAttributes.some((name) => name in element.attributes)) {
      const without = Object.fromEntries(lookAttributes.map((name) => [name, undefined]));
      yield {
        sentence: 'S10Look',
        at: element,
        body: () => edited(body, [withAttributes(element, without)]),
      };
    }
  }
}

/** All of one kind at once: each is too small to ask about. */
function swept(sentence: string, body: string, places: readonly Edit[]): Found[] {
  const [at] = places;
  return at ? [{ sentence, at, args: { count: places.length }, body: () => edited(body, places) }] : [];
}

const isBreak = (node: HtmlElement['children'][number] | undefined): node is HtmlElement =>
  node !== undefined && isElement(node) && node.tag === 'br';

/** Breaks that follow another with nothing but white space between. */
function repeatedBreaks({ root, elements }: Reading): Edit[] {
  return [root, ...elements].flatMap(({ children }) => {
    const kept = children.filter((node) => isElement(node) || /[^ \n\t\r\f]/.test(node.text));
    const runs: HtmlElement[][] = [];
    for (const [index, node] of kept.entries()) {
      if (!isBreak(node)) continue;
      if (isBreak(kept[index - 1])) runs.at(-1)?.push(node);
      else runs.push([node]);
    }
    return runs.flatMap((run) => run.slice(1).map(removed));
  });
}

const hardSpaces = /(?:&nbsp;|\u00a0)(?:&nbsp;|[ \u00a0])+| (?:&nbsp;|\u00a0)+/g;

const runsOfSpaces = (body: string, { root, elements }: Reading): Edit[] =>
  [root, ...elements]
    .flatMap(({ children }) => children.filter((node) => !isElement(node) && node.start >= 0))
    .flatMap(({ start, end }) =>
      [...body.slice(start, end).matchAll(hardSpaces)].map(({ index, 0: run }) => ({
        start: start + index,
        end: start + index + run.length,
        text: ' ',
      })),
    );

function* untidy(reading: Reading): Generator<Found> {
  const { body } = reading.article;
  const empty = named(reading, 'p').filter((paragraph) => isBlank(paragraph) && !paragraph.attributes.id);
  yield* swept('S11Empty', body, empty.map(removed));
  yield* swept('S11Breaks', body, repeatedBreaks(reading));
  yield* swept('S11Spaces', body, runsOfSpaces(body, reading));
}

/** What only changes how the text looks, or takes up room. */
export const tidiness: readonly Rule[] = [
  {
    rule: 'S10',
    level: 'warning',
    *find(reading) {
      yield* capitals(reading);
      yield* dressed(reading);
    },
  },
  { rule: 'S11', level: 'advice', find: untidy },
];
