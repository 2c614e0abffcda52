import * as z from 'zod';
import { instant, localDate } from './instant.ts';
import { filledLine, line, paragraphs } from './text.ts';

export const articleStatuses = ['draft', 'in-review', 'scheduled', 'published', 'archived'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** `published → published` puts the newer working copy live. */
export const articleMoves: Record<ArticleStatus, readonly ArticleStatus[]> = {
  draft: ['in-review', 'scheduled', 'published', 'archived'],
  'in-review': ['draft', 'scheduled', 'published', 'archived'],
  scheduled: ['draft', 'scheduled', 'published', 'archived'],
  published: ['published', 'draft', 'archived'],
  archived: ['draft', 'published'],
};

/** What it is about; the first three are medical advice, and only a clinician's name makes those trustworthy. */
export const articleKinds = ['condition', 'symptom', 'treatment', 'visit', 'clinic'] as const;
export type ArticleKind = (typeof articleKinds)[number];

const clinicalKinds: ReadonlySet<string> = new Set(['condition', 'symptom', 'treatment']);
export const isClinical = ({ kind }: { kind?: ArticleKind | null | undefined }): boolean =>
  Boolean(kind && clinicalKinds.has(kind));

/** Why a revision was kept. */
export const savedAs = [
  'created',
  'auto',
  'saved',
  'moved',
  'published',
  'scheduled',
  'signed',
  'restored',
  'imported',
  /** Somebody other than its author has read it. */
  'approved',
  /** One of two versions that were merged: nothing typed is lost, whatever was chosen. */
  'set-aside',
] as const;
export type SavedAs = (typeof savedAs)[number];

/** How often a rule of the checks found something in an article. */
const findingCount = z.object({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'advice']),
  count: z.int(),
});
export type FindingCount = z.infer<typeof findingCount>;

/** Why a planned publication was held at its hour: a finding, with its sentence of the checks and what fills it. */
const heldFor = z.object({
  rule: z.string(),
  sentence: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type HeldFor = z.infer<typeof heldFor>;

export const articleLanguages = ['en', 'es'] as const;

/** Lower-case words and hyphens: what stands after `/site/articles/`. */
const slug = z
  .string({ error: 'slug.missing' })
  .min(1, { error: 'slug.missing' })
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug.invalid' });

const reference = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'reference.id' }),
  text: filledLine(1000, 'reference.text'),
  url: z
    .url({ protocol: /^https?$/, error: 'reference.url' })
    .max(2000)
    .nullish(),
  year: z.int().min(1800).max(2200).nullish(),
});

/** The length of a body in UTF-16 units: some sixty thousand words. Cleaning a longer one would hold up everybody. */
export const bodyLength = 400_000;

/** What a revision keeps beside the address. */
export const articleText = {
  title: filledLine(200, 'title.missing'),
  summary: paragraphs(1000),
  body: z.string().max(bodyLength),
  references: z.array(reference).max(200),
};

const articleFields = {
  slug,
  language: z.enum(articleLanguages),
  translationOf: z.uuid().nullable(),
  ...articleText,
  reviewerId: z.uuid().nullable(),
  nextReviewAt: localDate.nullable(),
  kind: z.enum(articleKinds).nullable(),
  topics: z.array(filledLine(60, 'topic.missing')).max(10),
  evidenceAt: localDate.nullable(),
  disclosure: line(500).nullable(),
};

export const newArticle = z.strictObject({
  ...articleFields,
  language: articleFields.language.default('en'),
  translationOf: articleFields.translationOf.optional(),
  summary: articleFields.summary.default(''),
  body: articleFields.body.default(''),
  references: articleFields.references.default([]),
  reviewerId: articleFields.reviewerId.optional(),
  nextReviewAt: articleFields.nextReviewAt.optional(),
  kind: articleFields.kind.optional(),
  topics: articleFields.topics.default([]),
  evidenceAt: articleFields.evidenceAt.optional(),
  disclosure: articleFields.disclosure.optional(),
});

export const articleEdit = z.strictObject(articleFields).partial();

/** Why something was done, in a person's words. */
export const articleNote = line(1000).nullish();

/** What a person saves on purpose may say what changed. */
export const articleSave = articleEdit.extend({ note: articleNote });

export const articleReadOnly = [
  'id',
  'version',
  'status',
  'authorId',
  'reviewedAt',
  'published',
  'publishedAt',
  'publishAt',
  'unpublishAt',
  'scheduled',
  'held',
  'fingerprint',
  'signedById',
  'signedFingerprint',
  'signedVersion',
  'approvedById',
  'approvedFingerprint',
  'findings',
  'errorCount',
  'warningCount',
  'createdAt',
  'updatedAt',
  /** Where a search found its words; a list tells it. */
  'hit',
] as const;

/** What readers see, frozen when it went live. */
export const liveCopy = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
  references: z.array(reference),
  /** Whose name stood under this text when it went live; none on copies older than sign-off. */
  reviewerId: z.uuid().nullish(),
  reviewedAt: instant.nullish(),
  fingerprint: z.string().nullish(),
  /** When it was taken from the working copy. */
  frozenAt: instant.nullish(),
});
export type LiveCopy = z.infer<typeof liveCopy>;

export const articleRecord = z.object({
  ...articleFields,
  id: z.uuid(),
  version: z.int(),
  status: z.enum(articleStatuses),
  authorId: z.uuid().nullable(),
  reviewedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  publishAt: instant.nullable(),
  unpublishAt: instant.nullable(),
  published: liveCopy.nullable(),
  scheduled: liveCopy.nullable(),
  held: z.array(heldFor).nullable(),
  fingerprint: z.string(),
  signedById: z.uuid().nullable(),
  signedFingerprint: z.string().nullable(),
  signedVersion: z.int().nullable(),
  approvedById: z.uuid().nullable(),
  approvedFingerprint: z.string().nullable(),
  findings: z.array(findingCount),
  errorCount: z.int(),
  warningCount: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
export type Article = z.infer<typeof articleRecord>;
