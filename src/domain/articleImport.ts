import * as z from 'zod';
import { articleLanguages, articleNote, articleStatuses, liveCopy } from './article.ts';

/** What a file may weigh: the longest article in Markdown, and its front matter. */
export const fileLength = 1_000_000;

export const importFile = z.strictObject({
  name: z.string().min(1).max(255),
  text: z.string().max(fileLength),
});
export type ImportFile = z.infer<typeof importFile>;

/** What would become of a file. `moved-on`: somebody changed the article after it was exported. */
const importOutcomes = ['new', 'replaces', 'moved-on', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

const preferred = ['file', 'desk'] as const;

const seen = { id: z.uuid(), version: z.int() };

/** What a person chose for a file, and which version they saw when they chose. */
const importDecision = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create') }),
  z.strictObject({ do: z.literal('replace'), ...seen }),
  /** Where both changed the same words differently, those of the file or those of the desk stand. */
  z.strictObject({ do: z.literal('merge'), ...seen, prefer: z.enum(preferred) }),
]);
export type ImportDecision = z.infer<typeof importDecision>;

export const importing = z.strictObject({
  file: importFile,
  decision: importDecision,
  note: articleNote,
});

const { slug, title, summary, body, references } = liveCopy.shape;
const text = z.object({ slug, title, summary, body, references });

export const importPreview = z.object({
  outcome: z.enum(importOutcomes),
  title: z.string(),
  slug: z.string(),
  language: z.enum(articleLanguages).nullable(),
  /** The article whose working copy would change. */
  article: z
    .object({
      ...{ id: z.uuid(), title: z.string(), status: z.enum(articleStatuses) },
      ...{ version: z.int(), isLive: z.boolean() },
    })
    .nullable(),
  /** The version the file was taken from, where it says so. */
  fileVersion: z.int().nullable(),
  /** The text as it stands and as it would stand; null where there is none. */
  before: text.nullable(),
  after: text.nullable(),
  /** The fields that would change. */
  changed: z.array(z.string()),
  /** Fields that both the file and somebody here changed. */
  clashes: z.array(z.string()),
  /** What the file says and an article does not know. */
  notTaken: z.array(z.string()),
  /** What the file did not say and was taken from its text or its name. */
  supplied: z.array(z.enum(['title', 'slug'])),
  /** Topics no other article has. */
  newTopics: z.array(z.string()),
  /** A reviewer nobody here is; the field is left as it is. */
  unknownReviewer: z.string().nullable(),
  /** The address of an article it is a translation of, which must come first. */
  waitsFor: z.string().nullable(),
  /** What the cleaner took away, line by line, and how many lines more. */
  dropped: z.array(z.object({ in: z.enum(['before', 'after', 'both']), line: z.string() })),
  droppedMore: z.int(),
  errorCount: z.int(),
  warningCount: z.int(),
  /** Why it is refused, by field. */
  errors: z.record(z.string(), z.string()),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importResult = z.object({ id: z.uuid(), version: z.int(), title: z.string() });
export type ImportResult = z.infer<typeof importResult>;
