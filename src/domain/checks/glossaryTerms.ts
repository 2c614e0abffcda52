import { fold } from '#domain/fold.ts';
import type { Reading } from './reading.ts';
import type { Found } from './rule.ts';
import { spoken } from './words.ts';

interface Term {
  term: string;
  plain: string;
  words: readonly string[];
}

const wordPattern = /[\p{L}\p{N}\p{M}'’]+/gu;
const wordsOf = (text: string): string[] => fold(text).match(wordPattern) ?? [];

/** Terms by their first word, the longest first. */
function indexed({ context: { glossary }, article: { language } }: Reading): Map<string, Term[]> {
  const byFirst = new Map<string, Term[]>();
  for (const { term, plain } of glossary.filter((entry) => entry.language === language)) {
    const words = wordsOf(term);
    const [first] = words;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { term, plain, words }]);
  }
  for (const terms of byFirst.values()) terms.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

/** Terms of medicine whose plain word has not been said before, or with them. */
export function* glossaryTerms(reading: Reading): Generator<Found> {
  const byFirst = indexed(reading);
  if (byFirst.size === 0) return;
  const met = new Set<string>();
  let before = ` ${fold(reading.article.title)} ${fold(reading.article.summary)} `;
  for (const block of reading.blocks) {
    const { text, spanOf } = spoken(block);
    before += `${fold(text)} `;
    const words = [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
      index,
      word,
      plain: fold(word),
    }));
    for (const [at, { index, plain }] of words.entries()) {
      const found = byFirst
        .get(plain)
        ?.find((term) => term.words.every((word, nth) => words[at + nth]?.plain === word));
      if (!found || met.has(found.term)) continue;
      met.add(found.term);
      const last = words[at + found.words.length - 1];
      const end = (last?.index ?? index) + (last?.word.length ?? 0);
      if (!before.includes(fold(found.plain)))
        yield { at: spanOf(index, end), args: { term: text.slice(index, end), plain: found.plain } };
    }
  }
}
