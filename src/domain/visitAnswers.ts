import * as z from 'zod';
import { dayParts, preferredDays, preferredTime } from './preferredTime.ts';
import { paragraphs } from './text.ts';

/** What a patient may do on the page of their link. */
export const visitAnswers = ['confirm', 'move', 'cancel', 'accept', 'decline'] as const;
export type VisitAnswer = (typeof visitAnswers)[number];

const mostWords = 500;

/** Another time, please: when it would suit, and words of their own; one of the two at least. */
export const moveWish = z
  .strictObject({
    note: paragraphs(mostWords),
    preferredTimes: z.array(preferredTime).max(preferredDays.length * dayParts.length),
  })
  .refine(({ note, preferredTimes }) => note !== '' || preferredTimes.length > 0, {
    error: 'moveWish.missing',
    path: ['note'],
  });
export type MoveWish = z.infer<typeof moveWish>;

/** Why it is called off. */
export const callingOff = z.strictObject({
  reason: paragraphs(mostWords).min(1, { error: 'callingOff.missing' }),
});

/** Their wish for another time still waits for the desk; what has begun or is off needs no other time. */
export const asksToMove = ({
  status,
  moveAskedAt,
}: {
  status: string;
  moveAskedAt: string | null;
}): boolean => status === 'booked' && moveAskedAt !== null;

interface Written {
  moveAskedNote: string | null;
  cancelledBy: string | null;
  reason: string | null;
}

/** All that a patient wrote about one visit by their link; marks of words to read first count places in it. */
export const patientWords = ({ moveAskedNote, cancelledBy, reason }: Written): string =>
  [moveAskedNote, cancelledBy === 'patient' ? reason : null].filter(Boolean).join('\n\n');
