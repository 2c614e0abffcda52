/** What a change of which can hurt somebody. */
export const clinicalKinds = ['dose', 'number', 'duration', 'frequency', 'negation'] as const;
export type ClinicalKind = (typeof clinicalKinds)[number];

export interface ClinicalToken {
  kind: ClinicalKind;
  /** As written, white space made single. */
  text: string;
  /** Made comparable: lower case, numbers in figures. */
  same: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
}

/** Written numbers as figures; what two languages write alike only has to stay alike. */
const numberWords: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  half: '1/2',
  quarter: '1/4',
  double: '2×',
  twice: '2×',
  once: '1×',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
  diez: '10',
  doce: '12',
  quince: '15',
  veinte: '20',
  treinta: '30',
  cuarenta: '40',
  cincuenta: '50',
  sesenta: '60',
  noventa: '90',
  cien: '100',
  mil: '1000',
  medio: '1/2',
  media: '1/2',
  mitad: '1/2',
  doble: '2×',
};

const figure = String.raw`\d+(?:[.,]\d+)*(?:\s?\/\s?\d+)?|[¼½¾]`;
const word = Object.keys(numberWords).join('|');
const amount = String.raw`(?:${figure}|\b(?:${word})\b)`;
const range = String.raw`${amount}(?:\s?(?:[-–—]|to|or|a|o)\s?${amount})?`;

const doseUnits =
  'mg|mcg|µg|μg|g|kg|ml|cl|dl|l|iu|ui|units?|unidades?|tablets?|pills?|capsules?|drops?|puffs?|comprimidos?|pastillas?|cápsulas?|gotas?|mmhg|mmol|lbs?|pounds?|libras?|oz|°[cf]|degrees?|grados?';
const timeUnits =
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|min|h';
const rates =
  'times?|veces|vez|daily|weekly|monthly|hourly|nightly|(?:al|por) (?:día|semana|mes|hora|año)|(?:a|per|every|each) (?:day|night|hour|week|month|year)|cada (?:día|noche|hora|semana|mes)|diari[oa]s?|diariamente|semanal(?:es|mente)?';

const negations =
  "not|no|never|none|nor|neither|without|avoid(?:s|ed|ing)?|unless|except|only|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|isn['’]t|aren['’]t|shouldn['’]t|mustn['’]t|stop(?:s|ped|ping)?|nunca|jamás|ni|tampoco|ningun[oa]?|ningún|sin|evit(?:e|en|ar|ando)|salvo|excepto|sol[oa]mente|sólo|solo|deje|dejar";

const patterns: readonly [ClinicalKind, RegExp][] = [
  ['dose', new RegExp(String.raw`${range}\s?(?:%|(?:${doseUnits})(?![\p{L}\p{N}]))`, 'giu')],
  ['duration', new RegExp(String.raw`${range}[\s-]?(?:${timeUnits})(?![\p{L}\p{N}])`, 'giu')],
  [
    'frequency',
    new RegExp(
      String.raw`(?:${range}\s)?(?<![\p{L}\p{N}])(?:${rates})(?:\s(?:${rates}))?(?![\p{L}\p{N}])`,
      'giu',
    ),
  ],
  ['number', new RegExp(range, 'giu')],
  ['negation', new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${negations})(?![\p{L}\p{N}])`, 'giu')],
];

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[-–—]/g, '-')
    .replaceAll('’', "'")
    .replaceAll(/\p{L}+/gu, (name) => numberWords[name] ?? name)
    .replaceAll(/\s/g, '');

/** Numbers, doses, durations, frequencies and negations in the order of the text; none is told twice. */
export function clinicalTokens(text: string): ClinicalToken[] {
  const taken: [number, number][] = [];
  const found: ClinicalToken[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      taken.push([start, end]);
      found.push({
        kind,
        text: match[0].replaceAll(/\s+/g, ' ').trim(),
        same: comparable(match[0]),
        at: start,
      });
    }
  }
  return found.toSorted((one, other) => one.at - other.at);
}
