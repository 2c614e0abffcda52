import { emailKey } from './email.ts';
import { nameKey, type Person } from './personKey.ts';

/** What two requests share that may be the same person's. */
export const repeatReasons = ['phone', 'email', 'name'] as const;
export type RepeatReason = (typeof repeatReasons)[number];

/** Names this much alike may be one name typed twice; the database's index is asked with the same number. */
export const alikeFrom = 0.6;

/** Three letters at a time, as PostgreSQL cuts them: two blanks before a word, one after it. */
const trigramsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
      const letters = [...`  ${word} `];
      return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
    }),
  );

/** From 0 to 1: the shared trigrams among all of both. */
export const similarity = (one: string, other: string): number => {
  const [a, b] = [trigramsOf(one), trigramsOf(other)];
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

const shares: Record<RepeatReason, (a: Person, b: Person) => boolean> = {
  phone: (a, b) => a.phone === b.phone,
  email: (a, b) => emailKey(a.email) === emailKey(b.email),
  name: (a, b) => similarity(nameKey(a), nameKey(b)) >= alikeFrom,
};

/** Why two requests may be the same person's; none when they have nothing in common. */
export const repeatReasonsOf = (a: Person, b: Person): RepeatReason[] =>
  repeatReasons.filter((reason) => shares[reason](a, b));
