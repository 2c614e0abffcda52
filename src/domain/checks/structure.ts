import { type Edit, edited, renamed } from './edit.ts';
import { lookalikes } from './lookalikes.ts';
import type { Heading, Reading } from './reading.ts';
import { isBlank, sectionsOf, wordsIn } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { tidiness } from './tidiness.ts';

const longestTitle = 65;
const summaryLength = { least: 50, most: 160 };
const longestHeading = 120;
const mostWords = { withoutHeading: 300, inSection: 400 };

/** A heading with all below it, moved up until it follows the one before. */
function movedUp({ article: { body }, headings }: Reading, at: number, by: number): string {
  const first = headings[at]?.level ?? 0;
  const next = headings.findIndex(({ level }, index) => index > at && level < first);
  const moved = headings.slice(at, next === -1 ? undefined : next);
  return edited(
    body,
    moved.flatMap(({ element, level }) => renamed(body, element, `h${level - by}`)),
  );
}

function* skippedLevels(reading: Reading): Generator<Found> {
  let above = 1;
  for (const [index, { element, level }] of reading.headings.entries()) {
    const by = level - (above + 1);
    const args = { level, expected: above + 1 };
    if (by > 0) yield { at: element, args, body: () => movedUp(reading, index, by) };
    above = level;
  }
}

function* emptyHeadings({ article: { body }, headings, elements }: Reading): Generator<Found> {
  const linked = new Set(elements.map(({ attributes }) => attributes.href));
  for (const { element, text } of headings) {
    if (text || !isBlank(element)) continue;
    const isTarget = linked.has(`#${element.attributes.id ?? ''}`);
    const gone: Edit = { start: element.start, end: element.end, text: '' };
    yield { at: element, ...(isTarget ? {} : { body: () => edited(body, [gone]) }) };
  }
}

function* unwieldyHeadings({ headings }: Reading): Generator<Found> {
  let open: { level: number; heard: Set<string> }[] = [];
  for (const { element, level, text } of headings) {
    if (level > 4) yield { sentence: 'S6Level', at: element, args: { level } };
    if (text.length > longestHeading)
      yield { sentence: 'S6Long', at: element, args: { length: text.length, most: longestHeading } };
    open = open.filter((one) => one.level <= level);
    const siblings = open.at(-1)?.level === level ? open.at(-1)?.heard : undefined;
    const key = text.toLowerCase();
    if (key && siblings?.has(key)) yield { sentence: 'S6Twin', at: element, args: { text } };
    if (siblings) siblings.add(key);
    else open.push({ level, heard: new Set([key]) });
  }
}

function* longStretches(reading: Reading): Generator<Found> {
  for (const { heading, blocks } of sectionsOf(reading)) {
    const words = blocks.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
    const most = reading.headings.length > 0 ? mostWords.inSection : mostWords.withoutHeading;
    const sentence = reading.headings.length > 0 ? 'S9Section' : 'S9';
    if (words > most) yield { sentence, at: heading?.element ?? 'body', args: { words, most } };
  }
}

const repeated = ({ article: { body } }: Reading, { element }: Heading): Found => ({
  at: element,
  body: () => edited(body, renamed(body, element, 'h2')),
});

/** Title, summary, headings and what only looks like one. */
export const structure: readonly Rule[] = [
  {
    rule: 'S1',
    level: 'error',
    *find({ article: { title } }) {
      const { length } = [...title.trim()];
      if (length === 0) yield { sentence: 'S1Empty', at: 'title' };
      if (length > longestTitle)
        yield { sentence: 'S1Long', level: 'warning', at: 'title', args: { length, most: longestTitle } };
    },
  },
  {
    rule: 'S2',
    level: 'warning',
    *find({ article: { summary, kind } }) {
      const { length } = [...summary.trim()];
      const { least, most } = summaryLength;
      if (length === 0) yield { sentence: 'S2Empty', level: kind ? 'error' : 'warning', at: 'summary' };
      else if (length < least || length > most)
        yield { sentence: 'S2Length', at: 'summary', args: { length, least, most } };
    },
  },
  {
    rule: 'S3',
    level: 'error',
    find: (reading) =>
      reading.headings.filter(({ level }) => level === 1).map((heading) => repeated(reading, heading)),
  },
  { rule: 'S4', level: 'error', find: skippedLevels },
  { rule: 'S5', level: 'error', find: emptyHeadings },
  { rule: 'S6', level: 'warning', find: unwieldyHeadings },
  ...lookalikes,
  { rule: 'S9', level: 'warning', find: longStretches },
  ...tidiness,
];
