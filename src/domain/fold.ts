/** Letters and signs that Unicode does not take apart, as people type them without the special key. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, and characters nobody sees. */
const dropped =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1-\u05C2\u064B-\u065F\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** The form texts are searched in: lower case, no accents, plain quotes and dashes, single spaces. */
export const fold = (text: string): string =>
  text
    .replace(special, (sign) => plain[sign] ?? sign)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(special, (sign) => plain[sign] ?? sign)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

export type TextShape = { multiline: boolean };

/** As stored: NFC, trimmed, line ends as `\n`. What stands inside is not touched. */
export const cleanText = (text: string, { multiline }: TextShape): string =>
  (multiline ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC').trim();

const control = /[\p{Cc}\p{Cs}]/u;
const controlButLines = /[^\P{Cc}\n\r\t]|\p{Cs}/u;
const lineBreakers = /[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/**
 * C0, DEL, C1 and halves of surrogate pairs. One line also refuses line separators and the overrides that make
 * a name read backwards; several lines may hold line breaks and tabs.
 */
export const hasControlCharacters = (text: string, { multiline }: TextShape): boolean =>
  multiline ? controlButLines.test(text) : control.test(text) || lineBreakers.test(text);
