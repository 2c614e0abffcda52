import type { clinicianAnswers as statuses } from '#domain/moves.ts';

interface Answer {
  to: (typeof statuses)[number];
  /** What must be said with it; the other stays optional. */
  needs?: 'reason' | 'note';
  /** The note begins with this message, so that the desk knows what is meant by the move. */
  opening?: string;
}

/** What a clinician may answer, in the order of the buttons; each is one of the moves that are theirs. */
const answers = {
  book: { to: 'ready-to-schedule' },
  'book-later': { to: 'in-review', needs: 'note', opening: 'repeats.answers.bookLaterNote' },
  'more-information': { to: 'awaiting-patient', needs: 'note' },
  advise: { to: 'in-review', needs: 'note' },
  redirect: { to: 'redirected', needs: 'reason' },
  decline: { to: 'declined', needs: 'reason' },
} as const satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;
export const answerNames = Object.keys(answers) as AnswerName[];
export const answerOf = (name: AnswerName): Answer => answers[name];
