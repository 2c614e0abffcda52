import { type FlagGroup, type FlagLanguage, flagGroups, flagLanguages, flagTerms } from './flagTerms.ts';
import { fold } from './fold.ts';

/** `start` and `end` (excluded) are UTF-16 offsets in the patient's own text; `term` is the list's wording. */
export type Flag = {
  group: FlagGroup;
  term: string;
  start: number;
  end: number;
  /** Perhaps denied ("no fever"): shown quieter, never hidden. */
  negated: boolean;
  /** A common word that says little alone. */
  weak: boolean;
};

type Word = { text: string; start: number; end: number; sentence: number };

/** First and last word of something found, by position in the text. */
type Place = readonly [first: number, last: number];

type Phrase = { term: string; words: string[] };
type Rule = { group: FlagGroup; weak: boolean; parts: Phrase[][] };

const reach = 6;
const negationReach = 4;

const readRule = (group: FlagGroup, line: string): Rule => ({
  group,
  weak: line.startsWith('?'),
  parts: line
    .replace('?', '')
    .split('~')
    .map((part) => part.split('|').map((term) => ({ term: term.trim(), words: term.trim().split(' ') }))),
});

const rulesOf = (language: FlagLanguage): Rule[] =>
  flagGroups.flatMap((group) => flagTerms[language][group].map((line) => readRule(group, line)));

const rules: Record<FlagLanguage, Rule[]> = { en: rulesOf('en'), es: rulesOf('es') };

const wordOrStop = /[\p{L}\p{M}\p{N}'’‘ʼ\u00AD\u200B-\u200D]+|[.!?;\n]/gu;

/** Folded, but ñ stays a letter of its own: "año" is a year. */
const plainWord = (word: string): string =>
  word.normalize('NFC').toLowerCase().split('ñ').map(fold).join('ñ').replaceAll("'", '');

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  for (const { 0: found, index } of text.matchAll(wordOrStop)) {
    const folded = plainWord(found);
    if (/^[.!?;\n]$/.test(found)) sentence += 1;
    else if (folded !== '') words.push({ text: folded, start: index, end: index + found.length, sentence });
  }
  return words;
};

const isWord = (word: Word | undefined, wanted: string): boolean =>
  word !== undefined &&
  (wanted.endsWith('*') ? word.text.startsWith(wanted.slice(0, -1)) : word.text === wanted);

const placesOf = ({ words: wanted }: Phrase, words: readonly Word[]): Place[] =>
  words.flatMap((_, first): Place[] =>
    wanted.every((text, index) => isWord(words[first + index], text))
      ? [[first, first + wanted.length - 1]]
      : [],
  );

/** Both places as one when at most six words lie between them and they do not share a word. */
const joined = (a: Place, b: Place): Place[] => {
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
  const between = right[0] - left[1] - 1;
  return between >= 0 && between <= reach ? [[left[0], right[1]]] : [];
};

type Found = { term: string; place: Place };

const findRule = ({ parts }: Rule, words: readonly Word[]): Found[] => {
  let found: Found[] | undefined;
  for (const part of parts) {
    const here = part.flatMap((phrase) =>
      placesOf(phrase, words).map((place) => ({ term: phrase.term, place })),
    );
    found = found
      ? found.flatMap((a) =>
          here.flatMap((b) =>
            joined(a.place, b.place).map((place) => ({ term: `${a.term} ~ ${b.term}`, place })),
          ),
        )
      : here;
    if (found.length === 0) return [];
  }
  return found ?? [];
};

const denials = new Set(
  'no not never without denies denied deny none neither nor dont doesnt didnt havent hasnt hadnt isnt wasnt arent sin niega niego nunca ningun ninguna tampoco ni'.split(
    ' ',
  ),
);
const turns = new Set('but however except pero aunque excepto sino'.split(' '));
/** After "not only" and "not sure" nothing is denied. */
const undone = new Set('only just sure solo solamente'.split(' '));

const isDenied = ([first, last]: Place, words: readonly Word[], text: string): boolean => {
  const start = words[first];
  const end = words[last];
  if (!start || !end) return false;
  if (/^\s*[:=–-]\s*(?:no|none|negative|negativo|ninguno|ninguna)\b/iu.test(text.slice(end.end))) return true;
  for (let index = first - 1; index >= Math.max(0, first - negationReach); index -= 1) {
    const word = words[index];
    const after = words[index + 1];
    if (!word || word.sentence !== start.sentence || turns.has(word.text)) return false;
    // "No, I have a fever" answers something else.
    const answers = text.slice(word.end).startsWith(',');
    if (denials.has(word.text) && !answers && !undone.has(after?.text ?? '')) return true;
  }
  return false;
};

/** Finds that overlap become one: denied or weak only if all of them are. */
const combined = (flags: readonly Flag[]): Flag[] => {
  const result: Flag[] = [];
  for (const flag of flags.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || flag.start >= last.end) result.push({ ...flag });
    else {
      last.end = Math.max(last.end, flag.end);
      last.negated &&= flag.negated;
      last.weak &&= flag.weak;
    }
  }
  return result;
};

/**
 * Every listed word in the text, in order. Both lists are read unless a language is named: people write in the
 * language they think in, whatever the form says. Nothing found means nothing about the patient.
 */
export const findFlags = (text: string, language?: FlagLanguage): Flag[] => {
  const words = wordsOf(text);
  const all = (language ? [language] : flagLanguages).flatMap((listed) => rules[listed]);
  const flags = all.flatMap((rule) =>
    findRule(rule, words).flatMap(({ term, place }): Flag[] => {
      const [first, last] = [words[place[0]], words[place[1]]];
      if (!first || !last) return [];
      const negated = isDenied(place, words, text);
      return [{ group: rule.group, term, start: first.start, end: last.end, negated, weak: rule.weak }];
    }),
  );
  return flagGroups
    .flatMap((group) => combined(flags.filter((flag) => flag.group === group)))
    .toSorted((a, b) => a.start - b.start || a.group.localeCompare(b.group));
};
