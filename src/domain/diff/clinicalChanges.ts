import { diffArrays } from 'diff';
import { type BlockChange, blockDiff } from './blockDiff.ts';
import { type ClinicalKind, type ClinicalToken, clinicalTokens } from './clinicalTokens.ts';

/** A number, dose, duration, frequency or negation that is not what it was. */
export interface ClinicalChange {
  /** The same for the same change, so that a tick stays with it. */
  key: string;
  kind: ClinicalKind;
  /** What stood there; empty where it is new. */
  before: string;
  /** What stands there now; empty where it is gone. */
  after: string;
  /** The words around it, in each version; empty where there were none. */
  sentenceBefore: string;
  sentenceAfter: string;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentenceAt(text: string, at: number): string {
  const segment = sentences.segment(text).containing(Math.min(at, Math.max(0, text.length - 1)));
  return segment?.segment.trim() ?? '';
}

function compare(before: string, after: string): Omit<ClinicalChange, 'key'>[] {
  const parts = diffArrays(clinicalTokens(before), clinicalTokens(after), {
    comparator: (one, other) => one.same === other.same && one.kind === other.kind,
  });
  const changes: Omit<ClinicalChange, 'key'>[] = [];
  const tell = (gone: ClinicalToken | undefined, come: ClinicalToken | undefined): void => {
    const kind = (come ?? gone)?.kind;
    if (!kind) return;
    changes.push({
      kind,
      before: gone?.text ?? '',
      after: come?.text ?? '',
      sentenceBefore: gone ? sentenceAt(before, gone.at) : '',
      sentenceAfter: come ? sentenceAt(after, come.at) : '',
    });
  };
  for (const [index, part] of parts.entries()) {
    if (part.removed) {
      const next = parts[index + 1];
      const come = next?.added ? next.value : [];
      const most = Math.max(part.value.length, come.length);
      for (let place = 0; place < most; place += 1) tell(part.value[place], come[place]);
    } else if (part.added && !parts[index - 1]?.removed)
      for (const token of part.value) tell(undefined, token);
  }
  return changes;
}

const textsOf = (change: BlockChange): [string, string] => [
  'before' in change ? change.before.text : '',
  'after' in change ? change.after.text : '',
];

/** Everything in which one body could now be followed to another effect; the same change twice has two keys. */
export function clinicalChanges(before: string, after: string): ClinicalChange[] {
  const seen = new Map<string, number>();
  return blockDiff(before, after)
    .filter(({ kind }) => kind !== 'same')
    .flatMap((change) => compare(...textsOf(change)))
    .map((change) => {
      const told = [
        change.kind,
        change.before,
        change.after,
        change.sentenceBefore,
        change.sentenceAfter,
      ].join('|');
      const times = (seen.get(told) ?? 0) + 1;
      seen.set(told, times);
      return { key: times === 1 ? told : `${told}|${times}`, ...change };
    });
}
