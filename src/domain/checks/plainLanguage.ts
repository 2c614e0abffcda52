import { abbreviations } from './abbreviations.ts';
import { foreignScript } from './foreignScript.ts';
import { glossaryTerms } from './glossaryTerms.ts';
import { readability } from './readability.ts';
import { type Reading, sectionsOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const longestSentence = 25;
const mostListed = 5;

/** Sentences as somebody speaks them; cells and captions are none. */
const proseTags = new Set(['p', 'li', 'dd', 'blockquote', 'div', 'summary', '']);

function* hardSections(reading: Reading): Generator<Found> {
  const { language } = reading.article;
  for (const { heading, blocks } of sectionsOf(reading)) {
    const sentences = blocks.filter(({ tag }) => proseTags.has(tag)).flatMap(sentencesOf);
    const found = readability(
      sentences.map(({ words }) => words),
      language,
    );
    if (!found?.isHard) continue;
    const at = heading?.element ?? 'body';
    const { score, smog = 0 } = found;
    if (language === 'en') yield { sentence: 'R1Grade', at, args: { score, smog } };
    else yield { sentence: 'R1Ease', at, args: { score } };
  }
}

const longest = ({ blocks }: Reading): Sentence[] =>
  blocks
    .filter(({ tag }) => proseTags.has(tag))
    .flatMap(sentencesOf)
    .filter(({ words }) => words.length > longestSentence)
    .toSorted((one, other) => other.words.length - one.words.length)
    .slice(0, mostListed);

/** Advice, never a gate. */
export const plainLanguage: readonly Rule[] = [
  { rule: 'R1', level: 'advice', find: hardSections },
  {
    rule: 'R2',
    level: 'advice',
    find: (reading) =>
      longest(reading).map((sentence) => ({
        at: sentence,
        args: { words: sentence.words.length, most: longestSentence },
      })),
  },
  { rule: 'R3', level: 'advice', find: abbreviations },
  { rule: 'R4', level: 'advice', find: glossaryTerms },
  { rule: 'R5', level: 'advice', find: foreignScript },
];
