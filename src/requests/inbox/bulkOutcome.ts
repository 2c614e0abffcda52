import type { BulkChange } from '#domain/bulk.ts';

/** A row with the change that puts it back. */
interface UndoItem {
  id: string;
  version: number;
  change: BulkChange;
}

/** What became of the last change of many. */
export interface BulkOutcome {
  done: number;
  /** Why not, by row. */
  refusals: ReadonlyMap<string, string>;
  undo: readonly UndoItem[];
  isUndo: boolean;
}
