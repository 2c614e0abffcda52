import { isTooDeep } from '#domain/html/depth.ts';
import { address } from './address.ts';
import { claims } from './claims.ts';
import type { CheckContext, CheckedArticle, Finding } from './finding.ts';
import { governance } from './governance.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { plainLanguage } from './plainLanguage.ts';
import { read } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { structure } from './structure.ts';
import { tables } from './tables.ts';

/** The whole checklist, in the order a person reads it. */
export const checklist: readonly Rule[] = [
  ...structure,
  ...media,
  ...links,
  ...tables,
  ...governance,
  ...claims,
  ...plainLanguage,
  ...address,
];

const findingOf = ({ rule, level }: Rule, found: Found): Finding => {
  const { sentence = rule, level: own = level, args, at, body, answers } = found;
  return {
    ...{ rule, level: own, sentence },
    ...(args ? { args } : {}),
    place: typeof at === 'string' ? { field: at } : { field: 'body', start: at.start, end: at.end },
    ...(body ? { repair: () => ({ body: body() }) } : {}),
    ...(answers
      ? {
          answers: Object.fromEntries(
            Object.entries(answers).map(([answer, make]) => [answer, () => ({ body: make() })]),
          ),
        }
      : {}),
  };
};

/** All that can be said about an article, in the order of the checklist. Takes time in proportion to its length. */
export function checkArticle(article: CheckedArticle, context: CheckContext): Finding[] {
  if (isTooDeep(article.body))
    return [{ rule: 'P3', level: 'error', sentence: 'P3Deep', place: { field: 'body' } }];
  const reading = read(article, context);
  return checklist.flatMap((rule) => [...rule.find(reading)].map((found) => findingOf(rule, found)));
}
