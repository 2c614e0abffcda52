import type { Happening } from './useBeside.ts';

const isMove = ({ action, resource }: Happening): boolean => action === 'moved' && resource === 'requests';

/** The latest question to a clinician. */
export const questionIn = (timeline: readonly Happening[]): Happening | undefined =>
  timeline.findLast((line) => isMove(line) && line.reasonCode === 'awaiting-clinician');

/** What the desk does that shows it has taken the answer up. */
const takesUp = new Set(['moved', 'contact-attempted', 'noted', 'flags-read', 'messaged', 'booked']);

/** The clinician's answer, while nobody at the desk has gone on from it. */
export const freshAnswerIn = (timeline: readonly Happening[]): Happening | undefined => {
  const question = questionIn(timeline);
  if (!question) return undefined;
  const since = timeline.slice(timeline.indexOf(question) + 1);
  const answer = since.find(isMove);
  if (!answer || answer.actorId === question.actorId) return undefined;
  const afterwards = since.slice(since.indexOf(answer) + 1);
  const isTakenUp = afterwards.some(
    ({ action, actorId }) => actorId !== answer.actorId && takesUp.has(action),
  );
  return isTakenUp ? undefined : answer;
};
