import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { hasControlCharacters } from './fold.ts';

export type Phone = { e164: string; extension?: string };

const maxTyped = 60;

/** Direction marks that phones put around a copied number, and characters nobody sees. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const extensionMark = /[\s,;]*(?:;ext=|extensi[oó]n|extn?\.?|int(?:erno)?\.|anexo|x|#)[\s:.]*(\d{1,7})$/iu;
/** One number: a plus at most in front, then digits of any script and the signs people put between them. */
const oneNumber = /^\(?\+?[\s(]*\p{Nd}(?:[\s().\-‐‑‒–—−/]*\p{Nd})*[\s)]*$/u;
/** What the North American plan allows; newer than any metadata, and the 555-01xx of films is in it. */
const northAmerican = /^\+1[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/;
const oneDigitOnly = /^\+1?(\d)\1+$/;

const isCallable = (number: PhoneNumber): boolean =>
  !oneDigitOnly.test(number.number) && (number.isValid() || northAmerican.test(number.number));

/**
 * Reads what a person typed: one number of any country with its `+`, `00` or `011`, or one of the default
 * country, with an extension or none.
 */
export const readPhone = (
  typed: string | null | undefined,
  defaultCountry: CountryCode = 'US',
): Phone | 'missing' | 'invalid' => {
  const text = (typed ?? '').replace(unseen, '').trim().normalize('NFKC');
  if (text === '') return 'missing';
  if (text.length > maxTyped || hasControlCharacters(text, { multiline: false })) return 'invalid';
  const extension = extensionMark.exec(text)?.[1];
  const main = text.replace(extensionMark, '').replace(/^tel[:.]?\s*/i, '');
  if (!oneNumber.test(main)) return 'invalid';
  // Only North America dials 011; there "00" begins no number, so a person who types it means abroad.
  const dialled = main.replace(/^00(?=[\s.-]*[1-9])/, '+').replace(/^\(\+(\d+)\)/, '+$1 ');
  const number = parsePhoneNumberFromString(dialled, { defaultCountry, extract: false });
  if (!number || !isCallable(number)) return 'invalid';
  return { e164: number.number, ...(extension === undefined ? {} : { extension }) };
};

/** National for North America, international else; the number as kept when it cannot be read. */
export const formatPhone = (number: string, extension?: string | null): string => {
  const read = parsePhoneNumberFromString(number);
  const text = read?.countryCallingCode === '1' ? read.formatNational() : read?.formatInternational();
  return (text ?? number) + (extension ? ` x${extension}` : '');
};
