import * as z from 'zod';
import { flagGroups } from './flagTerms.ts';
import { instant } from './instant.ts';
import { contactChannels, contactOutcomes, flagOutcomes, requestStatuses } from './request.ts';
import { line, paragraphs } from './text.ts';
import { waitingEdit } from './waiting.ts';

export const requestMove = z.strictObject({
  to: z.enum(requestStatuses),
  reason: line(500).nullish(),
  note: paragraphs(5000).nullish(),
  duplicateOf: z.uuid().nullish(),
  clinicianId: z.uuid().nullish(),
  /** What it waits for, with a move to `waitlisted`; what is not said is taken from the request. */
  waiting: waitingEdit.nullish(),
});
export type RequestMove = z.infer<typeof requestMove>;

/** What the front desk may take a colleague's claim over for, as a code that every language has its words for. */
export const takeOverOnPhone = 'patient-on-phone';
export const claim = z.strictObject({ takeOver: line(500).nullish() });
export const assignment = z.strictObject({
  assigneeId: z.uuid().nullable(),
  /** What the colleague should know; it stands in the timeline. */
  note: paragraphs(5000).nullish(),
});
export type Assignment = z.infer<typeof assignment>;
export const flagsRead = z.strictObject({
  outcome: z.enum(flagOutcomes),
  note: paragraphs(1000).nullish(),
  /** Marked phrases that mean something else here; figures per phrase are made of them. */
  falseAlarms: z
    .array(z.strictObject({ group: z.enum(flagGroups), term: z.string().max(500) }))
    .max(200)
    .nullish(),
});
export const note = z.strictObject({ note: paragraphs(5000).min(1, { error: 'note.missing' }) });
export const contactAttempt = z.strictObject({
  channel: z.enum(contactChannels),
  outcome: z.enum(contactOutcomes),
  /** Who took the message. */
  leftWith: line(120).nullish(),
  note: paragraphs(1000).nullish(),
  nextTryAt: instant.nullish(),
  /** Where the request goes with it, in the same breath. */
  to: z.enum(['awaiting-patient']).nullish(),
});
/** Told every few seconds while a request is open on a screen. */
export const presence = z.strictObject({
  /** Something typed is not saved yet. */
  writing: z.boolean().default(false),
  gone: z.boolean().default(false),
  /** The request this one was opened instead of. */
  left: z.uuid().nullish(),
});
/** Says of two requests that they are not the same person's; `same` takes it back. */
export const toldApart = z.strictObject({ otherId: z.uuid(), same: z.boolean().default(false) });
