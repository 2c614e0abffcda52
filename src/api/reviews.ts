import type { ReviewRow } from '#domain/reviewQueues.ts';
import { asData, type Send } from './send.ts';

/** A day for the next review of an article as it stands on screen. */
interface ReviewDate {
  id: string;
  version: number;
  nextReviewAt: string;
}

export interface Reviews {
  /** Articles that want a clinician, each with the lines it stands in. */
  reviewList: () => Promise<{ data: { today: string; rows: ReviewRow[] } }>;
  /** All of them, or none. */
  setReviewDates: (dates: readonly ReviewDate[]) => Promise<{ data: { changed: number } }>;
}

export const createReviews = (send: Send): Reviews => ({
  reviewList: async () => asData(await send('/articles/review-list')),
  setReviewDates: async (dates) =>
    asData(await send('/articles/review-dates', { method: 'POST', body: { dates } })),
});
