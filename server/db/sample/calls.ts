import type { Attempt, Ledger } from './ledger.ts';
import { callNotes } from './notes.ts';

type Outcome = keyof typeof callNotes;

const unanswered: Partial<Record<Outcome, number>> = { 'no-answer': 45, voicemail: 40, 'left-message': 15 };

/** Logs a try to reach the patient. */
export function call(ledger: Ledger, outcome: Outcome, nextTryAt: Date | null = null): void {
  const { draw } = ledger.cast;
  const told = {
    channel: outcome === 'reached' && draw.chance(0.1) ? 'email' : 'phone',
    outcome,
    leftWith: null,
    note: draw.chance(0.55) ? draw.from(callNotes[outcome]) : null,
  };
  const attempt: Attempt = {
    id: draw.uuid(),
    requestId: ledger.cast.id,
    at: ledger.at,
    actorId: ledger.deskId,
    ...told,
    nextTryAt,
  };
  ledger.attempts.push(attempt);
  ledger.change(
    { nextTryAt },
    { action: 'contact-attempted', reasonCode: outcome, after: { ...told, nextTryAt }, note: told.note },
  );
}

/** Somebody tried, and nobody answered; the next try has a day. */
export const callInVain = (ledger: Ledger, nextTryAt = ledger.inDays(1, 3)): void =>
  call(ledger, ledger.cast.draw.weighted(unanswered), nextTryAt);
