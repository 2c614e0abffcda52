import { isDenied } from './denials.ts';
import { flagRules, type Place, type Rule, WordFinder } from './flagRules.ts';
import { type FlagGroup, type FlagLanguage, flagGroups, flagLanguages } from './flagTerms.ts';
import { plainWords, type Word } from './plainWords.ts';

/** `start` and `end` (excluded) are UTF-16 offsets in the patient's own text; `term` is the list's wording. */
export type Flag = {
  group: FlagGroup;
  term: string;
  start: number;
  end: number;
  /** Perhaps denied ("no fever") or past ("years ago"): shown quieter, never hidden. */
  negated: boolean;
  /** A common word that says little alone. */
  weak: boolean;
};

type Found = { term: string; place: Place };

const reach = 6;

/** Both places as one when at most six words lie between them and they do not share a word. */
const joined = (a: Place, b: Place): Place | undefined => {
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
  const between = right[0] - left[1] - 1;
  return between >= 0 && between <= reach ? [left[0], right[1]] : undefined;
};

/** One find for each place: the same words found again in another order say nothing new. */
const onePerPlace = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [one.place.join(' '), one])).values(),
];

/** Finds of both parts that stand near each other. Sorted, so that each looks at its neighbours alone. */
const near = (found: readonly Found[], here: readonly Found[]): Found[] => {
  const sorted = here.toSorted((a, b) => a.place[0] - b.place[0]);
  const widest = Math.max(0, ...sorted.map(({ place }) => place[1] - place[0]));
  let from = 0;
  return onePerPlace(
    found
      .toSorted((a, b) => a.place[0] - b.place[0])
      .flatMap((a) => {
        while (from < sorted.length && (sorted[from]?.place[0] ?? 0) < a.place[0] - reach - widest - 1)
          from += 1;
        const pairs: Found[] = [];
        for (let index = from; index < sorted.length; index += 1) {
          const b = sorted[index];
          if (!b || b.place[0] > a.place[1] + reach + 1) break;
          const place = joined(a.place, b.place);
          if (place) pairs.push({ term: `${a.term} ~ ${b.term}`, place });
        }
        return pairs;
      }),
  );
};

const findRule = ({ parts }: Rule, finder: WordFinder): Found[] => {
  let found: Found[] | undefined;
  for (const part of parts) {
    const here = part.flatMap((phrase) =>
      finder.placesOf(phrase).map((place) => ({ term: phrase.term, place })),
    );
    found = found ? near(found, here) : here;
    if (found.length === 0) return [];
  }
  return found ?? [];
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

/** The words of everyday phrases: "call me back" has no back in it. */
const everydayIn = (words: readonly Word[], languages: readonly FlagLanguage[]): ReadonlySet<number> => {
  const finder = new WordFinder(words);
  const places = languages.flatMap((language) =>
    flagRules[language].everyday.flatMap((phrase) => finder.placesOf(phrase)),
  );
  return new Set(
    places.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
};

/**
 * Every listed word in the text, in order. Both lists are read unless a language is named: people write in the
 * language they think in, whatever the form says. Nothing found means nothing about the patient.
 * @param year the present one: what was "in 2010" is past
 */
export const findFlags = (
  text: string,
  { language, year }: { language?: FlagLanguage; year: number },
): Flag[] => {
  const words = plainWords(text);
  const languages = language ? [language] : flagLanguages;
  const finder = new WordFinder(words, everydayIn(words, languages));
  const flags = languages.flatMap((listed) =>
    flagRules[listed].rules.flatMap((rule) =>
      findRule(rule, finder).flatMap(({ term, place }): Flag[] => {
        const [first, last] = [words[place[0]], words[place[1]]];
        if (!first || !last) return [];
        const negated = isDenied(place, words, { text, year });
        return [{ group: rule.group, term, start: first.start, end: last.end, negated, weak: rule.weak }];
      }),
    ),
  );
  return flagGroups
    .flatMap((group) => combined(flags.filter((flag) => flag.group === group)))
    .toSorted((a, b) => a.start - b.start || a.group.localeCompare(b.group));
};
