import { addDays } from '#domain/instant.ts';
import { isBroken } from '#domain/linkCheck.ts';
import { named, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';

const freshFor = 30;

/** Every address outside, in the text and in its references. */
const addressesOf = (reading: Reading): { href: string; at: Found['at'] }[] => [
  ...named(reading, 'a').map((at) => ({ href: at.attributes.href?.trim() ?? '', at })),
  ...reading.article.references.map(({ url }) => ({ href: url ?? '', at: 'references' as const })),
];

/** What the server's link check last heard; an address it has not asked for yet is given time. */
export const outside: Rule = {
  rule: 'L10',
  level: 'warning',
  *find(reading) {
    const { links, today } = reading.context;
    for (const { href, at } of addressesOf(reading)) {
      if (!/^https?:\/\//i.test(href)) continue;
      if (/^http:/i.test(href)) yield { sentence: 'L10Plain', at, args: { href } };
      const answer = links[href];
      if (!answer?.checkedAt) continue;
      if (isBroken(answer.outcome)) yield { sentence: 'L10Dead', at, args: { href } };
      else if (answer.checkedAt.slice(0, 10) < addDays(today, -freshFor))
        yield { sentence: 'L10Old', at, args: { href, days: freshFor } };
    }
  },
};
