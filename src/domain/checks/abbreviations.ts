import { textOf } from '#domain/html/tree.ts';
import { named, type Reading } from './reading.ts';
import type { Found } from './rule.ts';
import { locate, spoken } from './words.ts';

/** Short forms that need no long one. */
const everybodyKnows = new Set(
  'AIDS AM COVID DNA DIY EEUU EU FAQ GPS HIV ID IQ OK PDF PIN PM SIDA SMS TV UK US USA VIH VIP ADN UE WC'.split(
    ' ',
  ),
);

const shortForm = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]))/gu;

const roman = /^[IVX]+$/;

/** "Magnetic resonance imaging (MRI)", or "MRI (magnetic …)". */
const isExplained = (text: string, start: number, end: number): boolean =>
  (/\p{L}[\p{L}\s-]*\(\s*$/u.test(text.slice(Math.max(0, start - 80), start)) &&
    /^s?\s*\)/.test(text.slice(end, end + 4))) ||
  /^s?\s*\(\s*\p{L}+[\s-]+\p{L}/u.test(text.slice(end, end + 80));

/** Short forms whose first use does not say what they stand for. */
export function* abbreviations(reading: Reading): Generator<Found> {
  const titled = named(reading, 'abbr').filter(({ attributes }) => attributes.title?.trim());
  const met = new Set([...everybodyKnows, ...reading.context.knownAbbreviations, ...titled.map(textOf)]);
  for (const block of reading.blocks) {
    if (/^\P{Ll}*$/u.test(block.text)) continue;
    const { text: whole } = spoken(block);
    for (const { text, match, start, end } of locate(block, shortForm)) {
      if (met.has(text) || roman.test(text)) continue;
      met.add(text);
      if (!isExplained(whole, match.index, match.index + text.length))
        yield { at: { start, end }, args: { text } };
    }
  }
}
