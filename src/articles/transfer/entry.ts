import type { ImportDecision, ImportOutcome, ImportPreview, ImportResult } from '#domain/articleImport.ts';
import type { PickedFile } from './readFiles.ts';

export type FileChoice = 'create' | 'replace' | 'merge-file' | 'merge-desk' | 'skip';

/** What may be chosen for a file, what stands there by itself first. */
export const choicesOf: Record<ImportOutcome, readonly FileChoice[]> = {
  new: ['create', 'skip'],
  replaces: ['replace', 'skip'],
  'moved-on': ['skip', 'merge-file', 'merge-desk'],
  unchanged: [],
  refused: [],
};

/** A file on its way: what would become of it, what was chosen, what became of it. */
export interface Entry {
  key: number;
  file: PickedFile;
  preview?: ImportPreview;
  /** Why nothing is known of it: the server could not be asked. */
  failure?: string;
  choice: FileChoice;
  result?: ImportResult;
}

/** The same article twice: the first of two files is taken. */
export const twinOf = (entry: Entry, entries: readonly Entry[]): Entry | undefined =>
  entries.find(
    (other) =>
      other.key < entry.key &&
      entry.preview &&
      other.preview &&
      entry.preview.outcome !== 'refused' &&
      other.preview.outcome !== 'refused' &&
      (entry.preview.article
        ? other.preview.article?.id === entry.preview.article.id
        : other.preview.slug === entry.preview.slug),
  );

/** Does the article it is a translation of come with another file? */
const comesAlong = ({ preview }: Entry, entries: readonly Entry[]): boolean =>
  entries.some(
    (other) => other.choice !== 'skip' && other.preview && other.preview.slug === preview?.waitsFor,
  );

/** Why a file cannot be written as things stand. */
export function hindrance(entry: Entry, entries: readonly Entry[]): 'twin' | 'waits' | undefined {
  if (twinOf(entry, entries)) return 'twin';
  return entry.preview?.waitsFor && !comesAlong(entry, entries) ? 'waits' : undefined;
}

/** Those that will be written, originals before their translations. */
export const chosenOf = (entries: readonly Entry[]): Entry[] =>
  entries
    .filter(
      (entry) =>
        entry.choice !== 'skip' &&
        !entry.result &&
        entry.preview &&
        choicesOf[entry.preview.outcome].length > 0 &&
        !hindrance(entry, entries),
    )
    .toSorted(
      (one, other) => Number(Boolean(one.preview?.waitsFor)) - Number(Boolean(other.preview?.waitsFor)),
    );

export function decisionOf({ choice, preview }: Entry): ImportDecision | undefined {
  const { id, version } = preview?.article ?? {};
  if (choice === 'create') return { do: 'create' };
  if (choice === 'skip' || id === undefined || version === undefined) return undefined;
  if (choice === 'replace') return { do: 'replace', id, version };
  return { do: 'merge', id, version, prefer: choice === 'merge-file' ? 'file' : 'desk' };
}
