import { spellings } from './flagSpellings.ts';
import { fold } from './fold.ts';

/** A word as it is compared, and where it stands in the text as typed (UTF-16, the end excluded). */
export type Word = {
  text: string;
  start: number;
  end: number;
  /** Counts sentences: what is denied in one is not denied in the next. */
  sentence: number;
  comma: boolean;
};

/** Letters with the marks and unseen signs that may stand among them, a number, or the end of a sentence. */
const wordNumberOrStop =
  /[\p{L}\p{M}'’‘‛ʼʻ′´`\u00AD\u200B-\u200F\u2060\uFEFF]+|\p{N}+|[.!?;…\n\r\u2028\u2029。！？]/gu;
const stop = /^[.!?;…\n\r\u2028\u2029。！？]$/u;

/** Folded, but ñ stays a letter of its own: "año" is a year. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .split('ñ')
    .map(fold)
    .join('ñ')
    .replace(/[^\p{L}\p{N}]/gu, '');

const isDecimal = (text: string, index: number): boolean =>
  text[index] === '.' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');

/** Written as one word, as two, or with the apostrophe lost. */
const oneWord: Record<string, string> = {
  'can not': 'cant',
  'can t': 'cant',
  'could not': 'couldnt',
  'couldn t': 'couldnt',
  'do not': 'dont',
  'don t': 'dont',
  'does not': 'doesnt',
  'doesn t': 'doesnt',
  'did not': 'didnt',
  'didn t': 'didnt',
  'haven t': 'havent',
  'hasn t': 'hasnt',
  'isn t': 'isnt',
  'wasn t': 'wasnt',
  'w o': 'without',
};

/** A letter for its neighbour at the end of the first of two words joins nothing that `oneWord` does not name. */
const joinedUp = (words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const one = before?.sentence === word.sentence ? oneWord[`${before.text} ${word.text}`] : undefined;
    if (before && one && !before.comma)
      joined[joined.length - 1] = { ...word, text: one, start: before.start };
    else joined.push(word);
  }
  return joined;
};

/** The words of a text in their order, with common misspellings put right. */
export const plainWords = (text: string): Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  for (const { 0: found, index } of text.matchAll(wordNumberOrStop)) {
    if (stop.test(found)) {
      if (!isDecimal(text, index)) sentence += 1;
      continue;
    }
    const folded = plain(found);
    if (folded === '') continue;
    const end = index + found.length;
    const comma = /^\s{0,3},/.test(text.slice(end, end + 4));
    words.push({ text: spellings.get(folded) ?? folded, start: index, end, sentence, comma });
  }
  return joinedUp(words);
};
