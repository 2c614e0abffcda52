import * as z from 'zod';
import { queueViews } from './queueViews.ts';
import { patientTypes, priorities, requestSources, requestStatuses, turns } from './request.ts';
import { filledLine } from './text.ts';

const some = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.union([z.enum(choices), z.array(z.enum(choices)).min(1).max(choices.length)]).optional();
const ids = z.union([z.uuid(), z.array(z.uuid()).min(1).max(100)]).optional();

/** Filters that say nothing about a patient; a name or a number is never kept. */
const filter = z.strictObject({
  view: z.enum(queueViews).optional(),
  status: some(requestStatuses),
  priority: some(priorities),
  source: some(requestSources),
  patientType: some(patientTypes),
  turn: some(turns),
  locationId: ids,
  serviceId: ids,
  assigneeId: z.union([z.uuid(), z.null(), z.array(z.uuid()).min(1).max(100)]).optional(),
  clinicianId: ids,
  language: z.union([z.string().max(35), z.array(z.string().max(35)).min(1).max(50)]).optional(),
});
const sort = z.tuple([z.enum(['dueAt', 'createdAt', 'updatedAt', 'nextTryAt']), z.enum(['ASC', 'DESC'])]);

const fields = {
  name: filledLine(60, 'name.missing'),
  /** For the whole clinic, or only for who made it. */
  shared: z.boolean(),
  filter,
  sort,
};

export const newSavedView = z.strictObject({
  ...fields,
  shared: fields.shared.default(false),
  sort: sort.default(['dueAt', 'ASC']),
});
export const savedViewEdit = z.strictObject(fields).partial();
export const savedViewReadOnly = ['id', 'version', 'ownerId', 'createdAt', 'updatedAt'] as const;
export const savedViewRecord = z.object({ id: z.uuid(), version: z.int(), ownerId: z.uuid(), ...fields });
export type SavedView = z.infer<typeof savedViewRecord>;
