import type { Article } from '#domain/article.ts';
import { blockSources, type Choice, chosenParts, mergeParts, type Piece } from './merge.ts';

type Written = Readonly<Record<string, unknown>>;

/** One field in two hands; a text and a list are told by their parts. */
export interface MergedField {
  field: string;
  /** Whose value is taken; `parts` for what is told by its parts. */
  is: 'mine' | 'theirs' | 'clash' | 'parts';
  /** As it was before either wrote. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
  pieces: readonly Piece[];
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** How a value is taken apart, and put together again. */
const partsOf: Record<
  string,
  { apart: (value: unknown) => string[]; together: (parts: string[]) => unknown }
> = {
  body: {
    apart: (html) => blockSources(typeof html === 'string' ? html : ''),
    together: (parts) => parts.join(''),
  },
  references: {
    apart: (list) => ((list ?? []) as Article['references']).map((one) => JSON.stringify(one)),
    together: (parts) => {
      const works = parts.map((part) => JSON.parse(part) as Article['references'][number]);
      // A citation leads to an id: there can be only one work under it.
      return works.filter(({ id }, at) => works.findIndex((other) => other.id === id) === at);
    },
  },
  topics: {
    apart: (list) => (list ?? []) as string[],
    together: (parts) => [...new Set(parts)],
  },
};

/** Every field that somebody changed, of those that are written by hand. */
export function mergeFields(
  base: Written,
  mine: Written,
  theirs: Written,
  fields: readonly string[],
): MergedField[] {
  return fields.flatMap((field): MergedField[] => {
    const [was, one, other] = [base[field], mine[field], theirs[field]];
    if (same(one, other)) return [];
    const values = { field, base: was, mine: one, theirs: other, pieces: [] };
    const parts = partsOf[field];
    if (parts) {
      const pieces = mergeParts(parts.apart(was), parts.apart(one), parts.apart(other));
      return [{ ...values, is: 'parts', pieces }];
    }
    if (same(other, was)) return [{ ...values, is: 'mine' }];
    return [{ ...values, is: same(one, was) ? 'theirs' : 'clash' }];
  });
}

export type Choices = Readonly<Record<string, Choice>>;

/** Names one choice: a field, or the nth clash within it. */
export const choiceKey = (field: string, nth = 0): string => `${field}.${nth}`;

const clashesIn = ({ pieces }: MergedField): number => pieces.filter(({ is }) => is === 'clash').length;

function valueOf(merged: MergedField, chosen: Choices): unknown {
  const { field, is, mine, theirs } = merged;
  if (is === 'parts') {
    const which = Array.from({ length: clashesIn(merged) }, (_, nth) => chosen[choiceKey(field, nth)]);
    return partsOf[field]?.together(chosenParts(merged.pieces, which));
  }
  if (is === 'clash') return chosen[choiceKey(field)] === 'theirs' ? theirs : mine;
  return is === 'mine' ? mine : theirs;
}

/** The values to save. */
export const mergedValues = (fields: readonly MergedField[], chosen: Choices): Record<string, unknown> =>
  Object.fromEntries(fields.map((merged) => [merged.field, valueOf(merged, chosen)]));

/** Does anybody have to choose? */
export const hasClash = (fields: readonly MergedField[]): boolean =>
  fields.some((merged) => merged.is === 'clash' || clashesIn(merged) > 0);
