/** How hard a text is, by the formula of its language. */
export interface Readability {
  words: number;
  /** School years it asks for (English), or how easy it is out of 100 (Spanish). */
  score: number;
  /** SMOG's grade, English only. */
  smog?: number;
  isHard: boolean;
}

const vowels = /[aeiouy]+/g;

/** As English counts them: groups of vowels, without the endings nobody speaks. */
function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return plain ? 1 : 0;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0] ?? '');
  const broken = spoken
    .match(/i(?:a|o(?!u)|um)|eo|u(?:al|ou)|[^q]ua/g)
    ?.filter((pair) => !/^[ct]io/.test(pair));
  return Math.max(1, (spoken.match(vowels)?.length ?? 0) + (broken?.length ?? 0) - tion(spoken));
}

/** "-tion", "-cian" and their like are one syllable, though two vowels meet in them. */
const tion = (word: string): number => word.match(/[cst]i(?:o|a)n/g)?.length ?? 0;

/** As Spanish counts them: a strong vowel or an accented weak one each makes its own. */
function spanishSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k');
  const groups = plain.match(/[aeiouáéíóúüy]+/g) ?? [];
  const count = groups.reduce((sum, group) => {
    const kernels = group.match(/[aeoáéóíú]/g)?.length ?? 0;
    return sum + Math.max(1, kernels);
  }, 0);
  return plain ? Math.max(1, count) : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const rounded = (score: number): number => Math.round(score * 10) / 10;

/** Above this grade, or below this ease, a text is hard for many readers. */
const hardGrade = 8;
const normalEase = 55;

/** Flesch-Kincaid's grade, and SMOG's from the words of three syllables and more. */
function english(sentences: readonly (readonly string[])[]): Readability {
  const syllables = sentences.flat().map(englishSyllables);
  const words = Math.max(1, syllables.length);
  const long = syllables.filter((count) => count > 2).length;
  const grade = 0.39 * (words / sentences.length) + 11.8 * (sum(syllables) / words) - 15.59;
  const smog = 1.043 * Math.sqrt(long * (30 / sentences.length)) + 3.1291;
  const score = rounded(Math.max(0, grade));
  return { words: syllables.length, score, smog: rounded(smog), isHard: score > hardGrade };
}

/** Szigriszt's ease on the INFLESZ scale, made for what patients read: 55 and more is normal. */
function spanish(sentences: readonly (readonly string[])[]): Readability {
  const syllables = sentences.flat().map(spanishSyllables);
  const words = Math.max(1, syllables.length);
  const ease = 206.835 - 62.3 * (sum(syllables) / words) - words / sentences.length;
  const score = rounded(Math.min(100, Math.max(0, ease)));
  return { words: syllables.length, score, isHard: score < normalEase };
}

/** Of sentences, each as its words; undefined for too few words to judge by. */
export function readability(
  sentences: readonly (readonly string[])[],
  language: 'en' | 'es',
  least = 100,
): Readability | undefined {
  if (sentences.length === 0 || sentences.flat().length < least) return undefined;
  return language === 'en' ? english(sentences) : spanish(sentences);
}
