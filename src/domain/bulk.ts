import * as z from 'zod';
import { instant } from './instant.ts';
import { priorities } from './request.ts';
import { requestMove } from './requestActions.ts';

/** Rows of one bulk change. */
export const mostAtOnce = 1_000;

const bulkChange = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('assign'), assigneeId: z.uuid().nullable() }),
  z.strictObject({ action: z.literal('priority'), priority: z.enum(priorities) }),
  z.strictObject({ action: z.literal('snooze'), until: instant.nullable() }),
  z.strictObject({ action: z.literal('move'), ...requestMove.shape }),
]);
export type BulkChange = z.infer<typeof bulkChange>;

const item = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  /** Where this row gets something else than the others: an undo puts each back where it was. */
  change: bulkChange.optional(),
});

/** Either the rows by name, or all that match a filter, as many as the person was told they are. */
export const bulk = z
  .strictObject({
    change: bulkChange.optional(),
    items: z.array(item).min(1).max(mostAtOnce).optional(),
    matching: z
      .strictObject({ filter: z.record(z.string(), z.unknown()), expected: z.int().min(1).max(mostAtOnce) })
      .optional(),
  })
  .refine(({ items, matching }) => (items === undefined) !== (matching === undefined), {
    error: 'bulk.which',
    path: ['items'],
  })
  .refine(
    ({ change, items, matching }) =>
      change !== undefined || (matching === undefined && items?.every((one) => one.change !== undefined)),
    { error: 'required', path: ['change'] },
  );
export type Bulk = z.infer<typeof bulk>;

/** What became of one row; `undo` is there when a change puts it back. */
export const bulkResult = z.object({
  id: z.uuid(),
  status: z.int(),
  version: z.int().optional(),
  undo: bulkChange.optional(),
  /** Why not, in words. */
  detail: z.string().optional(),
  code: z.string().optional(),
});
export type BulkResult = z.infer<typeof bulkResult>;
