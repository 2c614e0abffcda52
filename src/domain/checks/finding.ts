import type { Article, ArticleStatus } from '#domain/article.ts';
import type { Span } from '#domain/html/tree.ts';

/** An error stops publishing, a warning wants a recorded reason, advice wants nothing. */
export const findingLevels = ['error', 'warning', 'advice'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** The fields checks look at: the article as it is being written. */
export type CheckedArticle = Pick<
  Article,
  | 'slug'
  | 'language'
  | 'kind'
  | 'title'
  | 'summary'
  | 'body'
  | 'references'
  | 'authorId'
  | 'reviewerId'
  | 'reviewedAt'
  | 'nextReviewAt'
  | 'evidenceAt'
  | 'disclosure'
> &
  Partial<Pick<Article, 'id' | 'published' | 'signedById' | 'signedFingerprint' | 'fingerprint'>>;

/** What checks must be told of the world around the article. */
export interface CheckContext {
  /** The clinic's day, `YYYY-MM-DD`. */
  today: string;
  /** Every address an article is or was known by: whose it is, and whether readers find it. */
  articles: Readonly<Record<string, { id: string; status: ArticleStatus | 'redirected' }>>;
  /** The last answer of each link outside, as the server's link check had it. */
  links: Readonly<Record<string, { outcome: string; checkedAt: string | null }>>;
  /** The pictures of the library by their address, in pixels and bytes. */
  images: Readonly<Record<string, { width: number; height: number; bytes: number }>>;
  glossary: readonly { language: 'en' | 'es'; term: string; plain: string }[];
  knownAbbreviations: readonly string[];
  reviewMonths: number;
  /** Phone numbers and mail addresses that may stand in public: the clinic's own. */
  contacts: readonly string[];
  /** What the editor said it cannot hold of this text; absent where no editor was asked. */
  lost?: readonly string[];
}

/** Where to look: a field of the form, or a place in the body. */
type FindingPlace = { field: keyof CheckedArticle } | ({ field: 'body' } & Span);

/** Questions only an author can answer: is it decoration, has it words, has it captions? */
const findingAnswers = ['decorative', 'noWords', 'wordsInPage', 'captioned'] as const;
export type FindingAnswer = (typeof findingAnswers)[number];

export interface Finding {
  /** As the clinic's checklist names it: `S4`, `I1`, `L2`. */
  rule: string;
  level: FindingLevel;
  /** The sentence that says it; a rule may have several. */
  sentence: string;
  /** Fills the blanks of the sentence. */
  args?: Readonly<Record<string, string | number>>;
  place: FindingPlace;
  /** What a press repairs: the article's new values; absent where a person must decide. */
  repair?: () => Partial<CheckedArticle>;
  /** What a person may answer instead, each with the article's new values. */
  answers?: Readonly<Partial<Record<FindingAnswer, () => Partial<CheckedArticle>>>>;
}
