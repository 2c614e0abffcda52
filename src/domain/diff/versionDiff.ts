import type { ArticleVersion } from '#domain/articleRevision.ts';
import { type BlockChange, blockDiff } from './blockDiff.ts';
import { type ClinicalChange, clinicalChanges } from './clinicalChanges.ts';
import { type WordChange, wordDiff } from './wordDiff.ts';

const comparedFields = ['title', 'summary', 'slug', 'references'] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface FieldChange {
  field: ComparedField;
  words: WordChange[];
}

/** A change that can hurt somebody, and where it stands: in a field, or in the block with this number. */
export type PlacedChange = ClinicalChange & { at: ComparedField | number | undefined };

export interface VersionDiff {
  clinical: PlacedChange[];
  fields: FieldChange[];
  blocks: BlockChange[];
}

const referenceLine = ({ id, text, url, year }: ArticleVersion['references'][number]): string =>
  [`${id}:`, text, year, url].filter(Boolean).join(' ');

const textOf = (version: ArticleVersion, field: ComparedField): string =>
  field === 'references' ? version.references.map(referenceLine).join('\n') : version[field];

const asHtml = (text: string): string => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

/** The block in which both sentences of a change stand, each in its version. */
function blockOf({ sentenceBefore, sentenceAfter }: ClinicalChange, blocks: readonly BlockChange[]) {
  const at = blocks.findIndex((change) => {
    const [before, after] = [
      'before' in change ? change.before.text : '',
      'after' in change ? change.after.text : '',
    ];
    return change.kind !== 'same' && before.includes(sentenceBefore) && after.includes(sentenceAfter);
  });
  return at === -1 ? undefined : at;
}

/** All in which two versions of an article differ, what matters most first. */
export function versionDiff(before: ArticleVersion, after: ArticleVersion): VersionDiff {
  const blocks = blockDiff(before.body, after.body);
  const fields = comparedFields
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }))
    .filter((pair) => pair.before !== pair.after);
  const inFields = fields
    .filter(({ field }) => field === 'title' || field === 'summary')
    .flatMap((pair) =>
      clinicalChanges(asHtml(pair.before), asHtml(pair.after)).map((change) => ({
        ...change,
        key: `${pair.field}|${change.key}`,
        at: pair.field,
      })),
    );
  const inText = clinicalChanges(before.body, after.body).map((change) => ({
    ...change,
    at: blockOf(change, blocks),
  }));
  return {
    clinical: [...inFields, ...inText],
    fields: fields.map((pair) => ({ field: pair.field, words: wordDiff(pair.before, pair.after) })),
    blocks,
  };
}

/** Places that changed: what left and what came in the same place is one. */
export function countChanges(blocks: readonly BlockChange[]): number {
  let count = 0;
  let [removed, added] = [0, 0];
  for (const { kind } of blocks) {
    if (kind === 'removed') removed += 1;
    else if (kind === 'added') added += 1;
    else {
      count += Math.max(removed, added) + (kind === 'changed' ? 1 : 0);
      [removed, added] = [0, 0];
    }
  }
  return count + Math.max(removed, added);
}

/** A block that changed with its number, or a stretch of unchanged ones to fold away. */
export type DiffStretch =
  | { kind: 'change'; change: BlockChange; at: number }
  | { kind: 'unchanged'; changes: readonly BlockChange[]; at: number };

/** Unchanged blocks that stand beside each other become one stretch. */
export function foldUnchanged(blocks: readonly BlockChange[]): DiffStretch[] {
  const stretches: DiffStretch[] = [];
  for (const [at, change] of blocks.entries()) {
    const last = stretches.at(-1);
    if (change.kind !== 'same') stretches.push({ kind: 'change', change, at });
    else if (last?.kind === 'unchanged') last.changes = [...last.changes, change];
    else stretches.push({ kind: 'unchanged', changes: [change], at });
  }
  return stretches;
}
