import * as z from 'zod';
import { fold } from './fold.ts';

/** A text as search reads it, with where each of its characters stands in the text itself. */
interface Folded {
  text: string;
  /** The start of each folded character, and at last where the text ends. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Signs that folding at most makes small; nearly all there are. */
const simple = /^[!-_a-~]$/;

/** Letters with what hangs on them; white space counts as one space, as a reader sees it. */
const pieces = /\s+|\S\p{M}*/gu;

export function foldedPlaces(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const piece of text.matchAll(pieces)) {
    const [sign] = piece;
    const plain = simple.test(sign) ? sign.toLowerCase() : /\s/u.test(sign) ? ' ' : fold(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(piece.index);
      ends.push(piece.index + sign.length);
    }
    folded += plain;
  }
  return { text: folded, starts, ends };
}

/** Some words of a text, found, with those around them. */
export const hit = z.object({
  field: z.enum(['title', 'summary', 'body']),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type Hit = z.infer<typeof hit>;

/** UTF-16 units shown on each side. */
const around = 60;

/** What stands before a place, from the beginning of a word on. */
export function wordsBefore(text: string, at: number, length = around): string {
  if (at <= length) return text.slice(0, at);
  const cut = text.slice(at - length, at);
  return `…${cut.slice(cut.search(/\s/) + 1)}`;
}

export function wordsAfter(text: string, at: number, length = around): string {
  if (text.length - at <= length) return text.slice(at);
  const cut = text.slice(at, at + length);
  const end = cut.search(/\s\S*$/);
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

/** The first place where what was searched for stands: all of it as it was typed, or else its first word. */
export function hitIn(
  fields: readonly (readonly [field: Hit['field'], text: string])[],
  searched: string,
): Hit | undefined {
  const whole = fold(searched);
  const wanted = [whole, ...whole.split(' ')].filter(Boolean);
  const read = fields.map(([field, text]) => ({ field, text, folded: foldedPlaces(text) }));
  for (const words of wanted)
    for (const { field, text, folded } of read) {
      const at = folded.text.indexOf(words);
      const [start, end] = [folded.starts[at], folded.ends[at + words.length - 1]];
      if (at < 0 || start === undefined || end === undefined) continue;
      const found = text.slice(start, end);
      return { field, before: wordsBefore(text, start), words: found, after: wordsAfter(text, end) };
    }
  return undefined;
}
