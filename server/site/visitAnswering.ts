import type { Context } from 'hono';
import { faultsOf } from '#domain/faults.ts';
import { Problem } from '#domain/problem.ts';
import { callingOff, moveWish, type VisitAnswer, visitAnswers } from '#domain/visitAnswers.ts';
import type { Desk } from '#server/desk.ts';
import { callerOf } from '#server/http/caller.ts';
import { transact } from '#server/http/transaction.ts';
import type { Acting } from '#server/schedule/booking.ts';
import { acceptOffer, closeOffer } from '#server/schedule/offers.ts';
import {
  askToMove,
  callOff,
  confirmVisit,
  lockTheirVisit,
  type TheirVisit,
} from '#server/schedule/patientAnswers.ts';
import { preferredTimes, type Typed } from './typedForm.ts';
import type { VisitForms } from './visitForms.ts';
import { seenOf, type VisitState, visitShown } from './visitStore.ts';

export type Answered =
  | 'done'
  | { faults: VisitForms['faults'] }
  /** What was pressed is not on the page any more, or cannot be done there. */
  | 'changed'
  | 'refused';

/** In which state of the visit each button stands on the page. */
const offeredIn: Record<VisitAnswer, VisitState> = {
  confirm: 'booked',
  move: 'booked',
  cancel: 'booked',
  accept: 'offered',
  decline: 'offered',
};

const isAnswer = (text: string | null): text is VisitAnswer =>
  (visitAnswers as readonly (string | null)[]).includes(text);

type Act = (call: Acting, their: TheirVisit, offerId: string) => Promise<unknown>;

/** What is to be done, read from the form by the same rules as everywhere; or what is wrong at a field. */
function readAnswer(typed: Typed): { act: Act; answer: VisitAnswer } | { faults: VisitForms['faults'] } {
  const answer = typed.get('answer');
  if (!isAnswer(answer)) throw new Problem('malformed');
  if (answer === 'move') {
    const read = moveWish.safeParse(
      { note: typed.get('note') ?? '', preferredTimes: preferredTimes(typed) ?? [] },
      { reportInput: true },
    );
    if (!read.success) return { faults: faultsOf(read.error) };
    return { answer, act: (call, their) => askToMove(call, their, read.data) };
  }
  if (answer === 'cancel') {
    const read = callingOff.safeParse({ reason: typed.get('reason') ?? '' }, { reportInput: true });
    if (!read.success) return { faults: faultsOf(read.error) };
    return { answer, act: (call, their) => callOff(call, their, read.data.reason) };
  }
  const acts: Record<Exclude<VisitAnswer, 'move' | 'cancel'>, Act> = {
    confirm: confirmVisit,
    accept: (call, _their, offerId) => acceptOffer(call, offerId),
    decline: (call, _their, offerId) => closeOffer(call, offerId, 'declined'),
  };
  return { answer, act: acts[answer] };
}

/** Refusals of the desk's rules that a patient cannot mend on the page. */
const refusals = new Set(['offer_over', 'slot_taken', 'flags_unread', 'move_not_allowed', 'too_many']);

/** Does what the pressed button says, if the page still showed the visit as it is. */
export async function receiveAnswer(c: Context, desk: Desk, id: string, typed: Typed): Promise<Answered> {
  const read = readAnswer(typed);
  if ('faults' in read) return read;
  const now = desk.now();
  const { requestId } = callerOf(c, desk.options);
  try {
    await transact(desk.db, { now, actorId: null, requestId }, async (tx, note) => {
      const call: Acting = { db: tx, desk, now, note, person: { id: null, rights: {} } };
      const their = await lockTheirVisit(call, id);
      const shown = await visitShown(tx, id);
      const seen = shown && seenOf(shown, now);
      if (!shown || seen !== typed.get('seen') || !seen?.startsWith(`${offeredIn[read.answer]}.`))
        throw new Problem('stale');
      await read.act(call, their, shown.offer?.id ?? '');
      return { status: 204, json: null, headers: {} };
    });
    return 'done';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'stale') return 'changed';
    if (error.code === 'invalid' && error.details.faults?.note) return { faults: error.details.faults };
    if (refusals.has(error.code) || error.code === 'invalid') return 'refused';
    throw error;
  }
}
