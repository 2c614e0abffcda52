import * as z from 'zod';
import { fold } from '#domain/fold.ts';
import { foldedPlaces } from '#domain/hits.ts';
import type { Span } from '#domain/html/tree.ts';

/** What is looked for. White space at its ends counts: " mg" is not "mg". */
export const question = z.strictObject({
  find: z
    .string()
    .min(1, { error: 'required' })
    .max(200)
    .refine((text) => text.trim() !== '', { error: 'required' }),
  matchCase: z.boolean().default(false),
  wholeWord: z.boolean().default(false),
});
export type Question = z.infer<typeof question>;

const between = '[\\s().\\u2010-\\u2015/-]*';

/** The digits of what is meant as a phone number; undefined where it is none. */
export function phoneIn(find: string): { country: string; digits: string } | undefined {
  if (!/^\s*\+?[\d\s().\u2010-\u2015/-]+$/.test(find)) return undefined;
  const digits = find.replaceAll(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return undefined;
  const country = digits.length === 11 && digits.startsWith('1') ? '1' : '';
  return { country, digits: digits.slice(country.length) };
}

/** However it is written; a country code before it is part of it only where one was typed. */
function phonePattern({ country, digits }: { country: string; digits: string }): RegExp {
  const code = country ? `(?:\\+?${country}${between})?` : '';
  const number = [...digits].join(between);
  return new RegExp(`(?<=^|\\D|(?<!\\d)1)${code}\\(?${number}(?!\\d)`, 'gu');
}

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

function exactly(text: string, find: string): Span[] {
  const parts = find.split(/\s+/).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return matches(text, new RegExp(parts.join(String.raw`\s+`), 'gu'));
}

/** Whatever its case, accents, quotes and dashes. */
function loosely(text: string, find: string): Span[] {
  const wanted = foldedPlaces(find).text;
  const folded = foldedPlaces(text);
  const found: Span[] = [];
  if (fold(find) === '') return found;
  let at = folded.text.indexOf(wanted);
  while (at >= 0) {
    const [start, end] = [folded.starts[at], folded.ends[at + wanted.length - 1]];
    // Half of what one sign was folded to is no place in the text.
    const isWhole = folded.starts[at - 1] !== start && folded.ends[at + wanted.length] !== end;
    if (start !== undefined && end !== undefined && isWhole) found.push({ start, end });
    at = folded.text.indexOf(wanted, at + wanted.length);
  }
  return found;
}

const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(sign);

/** Stands between signs that are no part of a word, as far as its own ends are. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !(isWordSign(text[start]) && isWordSign(text[start - 1])) &&
  !(isWordSign(text[end - 1]) && isWordSign(text[end]));

/** Every place in a text where it stands; none reaches into another. */
export function placesIn(text: string, { find, matchCase, wholeWord }: Question): Span[] {
  const phone = phoneIn(find);
  if (phone) return matches(text, phonePattern(phone));
  const found = matchCase ? exactly(text, find) : loosely(text, find);
  return wholeWord ? found.filter((place) => isWhole(text, place)) : found;
}

/** What is put in the place of some words: in a link that calls, a number is all digits. */
export function replacementOf(words: string, isCall: boolean, replace: string): string {
  const phone = isCall ? phoneIn(replace) : undefined;
  if (!phone) return replace;
  const code = words.startsWith('+') ? '+' : '';
  return `${code}${code && !phone.country && words.startsWith('+1') ? '1' : phone.country}${phone.digits}`;
}
