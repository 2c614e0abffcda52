import { flagTerms } from './flagLists.ts';
import { isLookalike } from './flagLookalikes.ts';
import { type FlagGroup, type FlagLanguage, flagGroups } from './flagTerms.ts';
import type { Word } from './plainWords.ts';
import { isExactly, isOneSlip, soundOf, soundsLike, type Wanted } from './slips.ts';

/** One word of a phrase, and how it is met in what people write. */
type Pattern = { key: string; meets: (word: string, sound: string) => boolean };

/** As the list has it, and written together: "toilet paper" is "toiletpaper" too. */
export type Phrase = { term: string; spelled: Pattern[][] };
export type Rule = { group: FlagGroup; weak: boolean; parts: Phrase[][] };

const wantedOf = (word: string): Wanted => ({ text: word.replace('*', ''), isStem: word.endsWith('*') });

const patternOf = (word: string, language: FlagLanguage): Pattern => {
  const wanted = wantedOf(word);
  const sounds = language === 'es' ? soundsLike(wanted) : () => false;
  return {
    key: `${language} ${word}`,
    meets: (text, sound) =>
      isExactly(text, wanted) || ((isOneSlip(text, wanted) || sounds(sound)) && !isLookalike(text)),
  };
};

/** Words written together are taken at their letters, and only when they are long enough to be nothing else. */
const togetherOf = (words: readonly string[]): Pattern[] => {
  const word = words.join('');
  const wanted = wantedOf(word);
  return wanted.text.length < 7 ? [] : [{ key: `+${word}`, meets: (text) => isExactly(text, wanted) }];
};

const readPhrase = (written: string, language: FlagLanguage): Phrase => {
  const words = written.trim().split(' ');
  const apart = words.map((word) => patternOf(word, language));
  const together = words
    .slice(1)
    .flatMap((_, index) =>
      togetherOf(words.slice(index, index + 2)).map((pattern) => apart.toSpliced(index, 2, pattern)),
    );
  return { term: written.trim(), spelled: [apart, ...together] };
};

const readPart = (part: string, language: FlagLanguage): Phrase[] =>
  part.split('|').map((written) => readPhrase(written, language));

const readRule = (group: FlagGroup, line: string, language: FlagLanguage): Rule => ({
  group,
  weak: line.startsWith('?'),
  parts: line
    .replace('?', '')
    .split('~')
    .map((part) => readPart(part, language)),
});

const rulesOf = (language: FlagLanguage) => ({
  rules: flagGroups.flatMap((group) =>
    flagTerms[language][group].map((line) => readRule(group, line, language)),
  ),
  everyday: readPart(flagTerms[language].everyday, language),
});

export const flagRules = { en: rulesOf('en'), es: rulesOf('es') };

/** First and last word of something found, by position in the text. */
export type Place = readonly [first: number, last: number];

/** Looks words of the lists up in one text; each is looked for once, however many phrases have it. */
export class WordFinder {
  readonly length: number;
  readonly #positions = new Map<string, number[]>();
  readonly #sounds: ReadonlyMap<string, string>;
  readonly #found = new Map<string, ReadonlySet<number>>();

  constructor(words: readonly Word[], hidden: ReadonlySet<number> = new Set()) {
    this.length = words.length;
    for (const [position, { text }] of words.entries()) {
      if (hidden.has(position)) continue;
      const known = this.#positions.get(text);
      if (known) known.push(position);
      else this.#positions.set(text, [position]);
    }
    this.#sounds = new Map([...this.#positions.keys()].map((text) => [text, soundOf(text)]));
  }

  #where({ key, meets }: Pattern): ReadonlySet<number> {
    const known = this.#found.get(key);
    if (known) return known;
    const found = new Set<number>();
    for (const [text, positions] of this.#positions)
      if (meets(text, this.#sounds.get(text) ?? '')) for (const position of positions) found.add(position);
    this.#found.set(key, found);
    return found;
  }

  placesOf({ spelled }: Phrase): Place[] {
    return spelled.flatMap((patterns) => {
      const [first, ...rest] = patterns.map((pattern) => this.#where(pattern));
      return [...(first ?? [])]
        .filter((position) => rest.every((where, index) => where.has(position + index + 1)))
        .map((position): Place => [position, position + rest.length]);
    });
  }
}
