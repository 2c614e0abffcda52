import type { Article, ArticleStatus } from './article.ts';
import { isApproved } from './articleApproval.ts';

/** What is known where a person looks at an article. */
export interface Seen {
  article: Article;
  /** Places in which the working copy differs from what readers see. */
  changes: number;
  me: string | undefined;
  mayPublish: boolean;
  mayApprove: boolean;
  needsApproval: boolean;
}

const isUnapproved = ({ article, needsApproval }: Seen): boolean => needsApproval && !isApproved(article);
/** What missed its hour waits for a new one, whatever its text. */
const waitsOtherwise = ({ article }: Seen): boolean =>
  article.scheduled !== null &&
  article.held === null &&
  (article.scheduled.fingerprint !== article.fingerprint || article.scheduled.slug !== article.slug);
const stands =
  (...statuses: readonly ArticleStatus[]) =>
  ({ article }: Seen): boolean =>
    statuses.includes(article.status);
const isWritten = stands('draft', 'in-review');
const isLive = stands('published');

/** Every step, whose it is and when it can be taken; the first that can is the next thing to do. */
const table = {
  approve: (seen) =>
    seen.mayApprove &&
    seen.article.authorId !== seen.me &&
    !isApproved(seen.article) &&
    (stands('in-review')(seen) || (seen.needsApproval && (stands('draft')(seen) || seen.changes > 0))),
  askReview: (seen) => stands('draft')(seen) && isUnapproved(seen),
  updateWaiting: (seen) => waitsOtherwise(seen),
  publish: (seen) => isWritten(seen) || stands('archived')(seen),
  publishChanges: (seen) => isLive(seen) && seen.changes > 0,
  correctAt: (seen) => isLive(seen) && seen.changes > 0 && !seen.article.publishAt,
  schedule: isWritten,
  reschedule: (seen) => seen.article.publishAt !== null,
  publishNow: stands('scheduled'),
  cancelPublishing: (seen) => seen.article.publishAt !== null,
  askAgain: (seen) => stands('draft')(seen) && !isUnapproved(seen),
  sendBack: stands('in-review'),
  draft: stands('archived'),
  endAt: (seen) => isLive(seen) || stands('scheduled')(seen),
  cancelEnd: (seen) => seen.article.unpublishAt !== null,
  unpublish: isLive,
  archive: (seen) => !stands('archived')(seen),
} as const satisfies Record<string, (seen: Seen) => boolean>;

export type ArticleStep = keyof typeof table;

/** Nothing is done to readers by a stray press: these are never offered first. */
const neverFirst: ReadonlySet<ArticleStep> = new Set([
  ...(['publishNow', 'cancelPublishing', 'askAgain', 'sendBack', 'endAt', 'cancelEnd'] as const),
  ...(['unpublish', 'archive', 'correctAt', 'schedule'] as const),
]);

export function stepsOf(seen: Seen): { first: ArticleStep | undefined; others: ArticleStep[] } {
  const possible = (Object.keys(table) as ArticleStep[]).filter(
    (step) => (step === 'approve' || seen.mayPublish) && table[step](seen),
  );
  const first = possible.find((step) => !neverFirst.has(step));
  return { first, others: possible.filter((step) => step !== first) };
}
