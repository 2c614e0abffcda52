import { linksOf } from './links.ts';
import type { Reading } from './reading.ts';
import type { Found } from './rule.ts';
import { locate } from './words.ts';

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu;
const phone = /(?<![\d/.-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{3}[ .-]?\d{3,4}(?![\d/-])/g;

/** Numbers that name one person, and the day somebody was born. */
const records = [
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
  /\b(?:mrn|medical record (?:number|no\.?)|patient id|member id|hist[oó]ria cl[ií]nica(?: n[uú]mero| n\.?º)?|n[uú]mero de (?:paciente|historia|afiliad[oa]))\s*[:#]?\s*\d{4,}/giu,
  /\b(?:date of birth|d\.?o\.?b\.?|born on|fecha de nacimiento|naci[oó] el|nacid[oa] el)\s*:?\s*(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\p{L}+ \d{1,2},? \d{4}|\d{1,2} (?:de )?\p{L}+ (?:de )?\d{4})/giu,
];

const lastDigits = (text: string): string => text.replaceAll(/\D/g, '').slice(-10);

/** Does the clinic itself give this number or address? */
function isOwn({ context: { contacts } }: Reading, text: string): boolean {
  if (text.includes('@')) return contacts.some((one) => one.toLowerCase() === text.toLowerCase());
  return contacts.some((one) => !one.includes('@') && lastDigits(one) === lastDigits(text));
}

/** Addresses, numbers and birthdays that are not the clinic's own. */
export function* personalData(reading: Reading): Generator<Found> {
  for (const block of reading.blocks) {
    for (const pattern of [mail, phone])
      for (const { text, start, end } of locate(block, pattern))
        if (!isOwn(reading, text)) yield { sentence: 'C11Contact', at: { start, end }, args: { text } };
    for (const pattern of records)
      for (const { text, start, end } of locate(block, pattern))
        yield { sentence: 'C11Person', at: { start, end }, args: { text } };
  }
  for (const { element, href, text } of linksOf(reading)) {
    const [, scheme, to = ''] = /^(mailto|tel):([^?]+)/i.exec(href) ?? [];
    // Three digits are a number everybody may call.
    if (scheme && to.length > 4 && !isOwn(reading, to) && !text.includes(to))
      yield { sentence: 'C11Contact', at: element, args: { text: to } };
  }
}
