import * as z from 'zod';
import { instant } from './instant.ts';
import { contactChannels, contactOutcomes, flagOutcomes, requestStatuses } from './request.ts';
import { line, paragraphs } from './text.ts';

export const requestMove = z.strictObject({
  to: z.enum(requestStatuses),
  reason: line(500).nullish(),
  note: paragraphs(5000).nullish(),
  duplicateOf: z.uuid().nullish(),
  clinicianId: z.uuid().nullish(),
});
export type RequestMove = z.infer<typeof requestMove>;

export const claim = z.strictObject({ takeOver: line(500).nullish() });
export const assignment = z.strictObject({ assigneeId: z.uuid().nullable() });
export const flagsRead = z.strictObject({ outcome: z.enum(flagOutcomes), note: paragraphs(1000).nullish() });
export const note = z.strictObject({ note: paragraphs(5000).min(1, { error: 'note.missing' }) });
export const contactAttempt = z.strictObject({
  channel: z.enum(contactChannels),
  outcome: z.enum(contactOutcomes),
  note: paragraphs(1000).nullish(),
  nextTryAt: instant.nullish(),
});
