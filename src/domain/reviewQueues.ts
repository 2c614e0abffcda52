import * as z from 'zod';
import { type Article, articleKinds, articleStatuses, isClinical } from './article.ts';
import { addDays, instant, type LocalDate, localDate, weekday } from './instant.ts';

/** What a reviewer and whoever keeps the library look through. */
export const reviewQueues = ['held', 'waiting', 'overdue', 'due', 'oldEvidence', 'neverReviewed'] as const;
export type ReviewQueue = (typeof reviewQueues)[number];

const dueWithin = 60;
const evidenceYears = 5;

export const reviewRow = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  language: z.enum(['en', 'es']),
  status: z.enum(articleStatuses),
  kind: z.enum(articleKinds).nullable(),
  reviewerId: z.uuid().nullable(),
  reviewerName: z.string().nullable(),
  reviewedAt: instant.nullable(),
  nextReviewAt: localDate.nullable(),
  evidenceAt: localDate.nullable(),
  /** Requests of 90 days; null: fewer than five. */
  requests90: z.int().nullable(),
  queues: z.array(z.enum(reviewQueues)),
});
export type ReviewRow = z.infer<typeof reviewRow>;

export type Queued = Pick<
  Article,
  | 'status'
  | 'kind'
  | 'reviewerId'
  | 'reviewedAt'
  | 'nextReviewAt'
  | 'evidenceAt'
  | 'signedFingerprint'
  | 'fingerprint'
> & {
  /** It was to go live by now, and errors stopped it. */
  isHeld: boolean;
  /** Of the newest reference. */
  newestYear: number | null;
  /** Whether readers see it, under whose word, and these very words or others. */
  live: { reviewedAt: string | null; fingerprint: string | null } | null;
};

export interface Looking {
  today: LocalDate;
  personId: string;
}

const isOld = ({ evidenceAt, newestYear }: Queued, today: LocalDate): boolean => {
  const oldest = Number(today.slice(0, 4)) - evidenceYears;
  if (evidenceAt) return evidenceAt < `${oldest}${today.slice(4)}`;
  return newestYear !== null && newestYear < oldest;
};

/** A text that was sent to its reviewer, or a live one with other words in its draft, and no name under them. */
const isUnanswered = ({ status, signedFingerprint, fingerprint, live }: Queued): boolean =>
  signedFingerprint !== fingerprint &&
  (status === 'in-review' || (status === 'published' && live?.fingerprint !== fingerprint));

const belongs: Record<ReviewQueue, (article: Queued, looking: Looking) => boolean> = {
  held: ({ isHeld }) => isHeld,
  waiting: (article, { personId }) => article.reviewerId === personId && isUnanswered(article),
  overdue: ({ nextReviewAt }, { today }) => nextReviewAt !== null && nextReviewAt <= today,
  due: ({ nextReviewAt }, { today }) =>
    nextReviewAt !== null && nextReviewAt > today && nextReviewAt <= addDays(today, dueWithin),
  oldEvidence: (article, { today }) => isOld(article, today),
  // Nobody has said what an older article is about: it may well be advice.
  neverReviewed: (article) =>
    article.live !== null && !article.live.reviewedAt && (article.kind === null || isClinical(article)),
};

/** Where an article stands in line. What was put away stands in none. */
export const queuesOf = (article: Queued, looking: Looking): ReviewQueue[] =>
  article.status === 'archived' ? [] : reviewQueues.filter((queue) => belongs[queue](article, looking));

/** First what most people come from, then what is due first. */
export const byWeight = (one: ReviewRow, other: ReviewRow): number =>
  (other.requests90 ?? 0) - (one.requests90 ?? 0) ||
  (one.nextReviewAt ?? '9').localeCompare(other.nextReviewAt ?? '9') ||
  one.title.localeCompare(other.title);

/** `count` days, evenly over a span and never on a weekend where it has any other day. */
export function spreadOver(count: number, from: LocalDate, until: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  const working = days.filter((day) => weekday(day) % 6 !== 0);
  const open = working.length > 0 ? working : days;
  return Array.from(
    { length: open.length > 0 ? count : 0 },
    (_, place) => open[Math.floor(((place + 0.5) * open.length) / count)] ?? until,
  );
}
