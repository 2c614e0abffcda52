import type { Article } from '#domain/article.ts';
import type { ArticleStep } from '#domain/articleSteps.ts';
import { type ImpactfulAct, impactOf } from './address/impactOf.ts';
import type { ScheduledAct } from './ScheduleDialog.tsx';

interface StepCall {
  action: 'moves' | 'approve' | 'unschedule';
  body: { to?: Article['status']; at?: string | null; plan?: 'publish' | 'unpublish' };
}

const move = (to: Article['status'], at?: string | null): StepCall => ({
  action: 'moves',
  body: { to, ...(at ? { at } : {}) },
});

/** What each step asks of the server. */
export const stepCalls = ({ status, publishAt }: Article): Record<ArticleStep, StepCall> => {
  const waiting = status === 'published' ? 'published' : 'scheduled';
  return {
    approve: { action: 'approve', body: {} },
    askReview: move('in-review'),
    askAgain: move('in-review'),
    sendBack: move('draft'),
    draft: move('draft'),
    publish: move('published'),
    publishChanges: move('published'),
    publishNow: move('published'),
    schedule: move('scheduled'),
    correctAt: move('published'),
    reschedule: move(waiting),
    updateWaiting: move(waiting, publishAt),
    cancelPublishing: { action: 'unschedule', body: { plan: 'publish' } },
    endAt: move('archived'),
    cancelEnd: { action: 'unschedule', body: { plan: 'unpublish' } },
    unpublish: move('draft'),
    archive: move('archived'),
  };
};

const times: Partial<Record<ArticleStep, ScheduledAct>> = {
  schedule: 'begin',
  reschedule: 'begin',
  correctAt: 'correct',
  endAt: 'end',
};

/** The time a step wants to know. */
export const timeOf = ({ status }: Article, step: ArticleStep): ScheduledAct | undefined =>
  step === 'reschedule' && status === 'published' ? 'correct' : times[step];

const noteSteps = ['askReview', 'askAgain', 'sendBack'] as const;
export type NoteStep = (typeof noteSteps)[number];
export const asksNote = (step: ArticleStep): step is NoteStep =>
  (noteSteps as readonly string[]).includes(step);

/** What readers would notice of a step that happens at once. */
export const impactOfStep = (article: Article, step: ArticleStep): ImpactfulAct | undefined => {
  const { action, body } = stepCalls(article)[step];
  return action === 'moves' && body.to && !body.at && !timeOf(article, step)
    ? impactOf(article, body.to)
    : undefined;
};

/** Is a person asked something before the step is taken? */
export const asksFirst = (article: Article, step: ArticleStep): boolean =>
  Boolean(timeOf(article, step) ?? impactOfStep(article, step)) || asksNote(step);
