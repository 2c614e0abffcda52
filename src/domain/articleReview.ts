import * as z from 'zod';
import { clinicalKinds } from './diff/clinicalTokens.ts';
import { instant, localDate } from './instant.ts';
import { filledLine, line } from './text.ts';

/** A clinician puts their name under a text; what changed since the last name is ticked one by one. */
export const signOff = z.strictObject({
  /** The keys of the changes that were looked at. */
  ticked: z.array(z.string().max(20_000)).max(5_000),
  nextReviewAt: localDate,
  evidenceAt: localDate.nullish(),
  note: line(1000).nullish(),
});

/** Read again from beginning to end, and nothing is to be changed. */
export const readAgain = z.strictObject({
  attested: z.literal(true, { error: 'review.unattested' }),
  note: filledLine(1000, 'note.missing'),
  nextReviewAt: localDate,
});

export const askForReview = z.strictObject({ reviewerId: z.uuid(), note: line(1000).nullish() });
export const sendBack = z.strictObject({ note: filledLine(1000, 'note.missing') });
export const backToSigned = z.strictObject({ note: line(1000).nullish() });

/** More than this many at once is no month any more. */
const mostDates = 200;
export const reviewDates = z.strictObject({
  dates: z
    .array(z.strictObject({ id: z.uuid(), version: z.int(), nextReviewAt: localDate }))
    .min(1)
    .max(mostDates)
    .refine((dates) => new Set(dates.map(({ id }) => id)).size === dates.length, {
      error: 'review.datesTwice',
    }),
});

/** `corrected`: changed since, in nothing that could hurt. */
const signatureStates = ['unsigned', 'signed', 'corrected', 'changed'] as const;
export type SignatureState = (typeof signatureStates)[number];

const named = z.object({ id: z.uuid(), name: z.string() });
const told = z.object({ by: named.nullable(), at: instant, note: z.string().nullable() }).nullable();

export const articleReview = z.object({
  version: z.int(),
  state: z.enum(signatureStates),
  signedBy: named.nullable(),
  signedAt: instant.nullable(),
  /** What the text is compared with: the last signed version, or what readers see. */
  comparedWith: z.enum(['signed', 'live']).nullable(),
  changes: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(clinicalKinds),
      before: z.string(),
      after: z.string(),
      sentenceBefore: z.string(),
      sentenceAfter: z.string(),
    }),
  ),
  /** All paragraphs that are not what they were. */
  paragraphs: z.int(),
  reviewer: named.nullable(),
  /** The question and the answer that stand last in the trail. */
  asked: told,
  sentBack: told,
  /** Why the caller cannot put their name under it. */
  mayNotSign: z.enum(['author', 'writer']).nullable(),
  /** Readers see another text than the signed one. */
  maySetBack: z.boolean(),
  today: localDate,
  latest: localDate,
});
export type ArticleReview = z.infer<typeof articleReview>;
