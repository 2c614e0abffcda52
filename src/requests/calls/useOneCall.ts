import { useRef, useState } from 'react';
import type { Instant } from '#domain/instant.ts';
import { isInCallingWindow } from '#domain/nextTry.ts';
import { type ContactOutcome, contactOutcomes } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useNextTries } from './useNextTries.ts';
import { useNow } from './useNow.ts';
import type { Round } from './useRound.ts';

/** The call that is being made: what is typed, when to try again, and the keys that log it. */
export const useOneCall = (request: AppointmentRequest, round: Round) => {
  const now = useNow();
  const tries = useNextTries(request, now);
  const heading = useRef<HTMLHeadingElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const [leftWith, setLeftWith] = useState<string>();
  const [later, setLater] = useState(0);
  const [otherTime, setOtherTime] = useState<Instant | null>(null);
  const [allowed, setAllowed] = useState(false);
  const isOpen = tries.zone === '' || isInCallingWindow(now, tries.zone);
  const ready = !round.busy && !round.reached && (isOpen || allowed);

  const againAfter = (outcome: ContactOutcome): Instant | null =>
    outcome === 'reached' ? null : (otherTime ?? tries.after(outcome, later));

  const log = (outcome: ContactOutcome) => {
    if (!ready) return;
    // Who took the message is asked for first; given an empty answer it is logged all the same.
    if (outcome === 'left-message' && leftWith === undefined) {
      setLeftWith('');
      return;
    }
    const nextTryAt = againAfter(outcome);
    void round.log({
      outcome,
      note: note.trim(),
      nextTryAt,
      ...(outcome === 'left-message' && leftWith?.trim() ? { leftWith: leftWith.trim() } : {}),
    });
  };
  const shift = (by: number) => setLater((before) => before + by);

  useCommands([
    ...contactOutcomes.map((outcome, index) => ({
      id: `calls.outcome.${outcome}`,
      keys: String(index + 1),
      label: `requests.contact.outcomes.${outcome}`,
      group: 'request' as const,
      enabled: ready,
      run: () => log(outcome),
    })),
    {
      id: 'calls.skip',
      keys: 's',
      label: round.reached ? 'calls.nextPerson' : 'calls.keys.skip',
      group: 'request',
      enabled: !round.busy,
      run: () => void round.skip(),
    },
    {
      id: 'calls.note',
      keys: 'n',
      label: 'calls.keys.note',
      group: 'request',
      enabled: !round.reached,
      run: () => noteField.current?.focus(),
    },
    ...(['[', ','] as const).map((keys) => ({
      id: `calls.earlier.${keys}`,
      keys,
      label: 'calls.keys.earlier',
      group: 'request' as const,
      enabled: ready,
      run: () => shift(-1),
    })),
    ...([']', '.'] as const).map((keys) => ({
      id: `calls.later.${keys}`,
      keys,
      label: 'calls.keys.later',
      group: 'request' as const,
      enabled: ready,
      run: () => shift(1),
    })),
  ]);

  return {
    now,
    zone: tries.zone,
    isOpen,
    allowed,
    allow: () => {
      setAllowed(true);
      heading.current?.focus();
    },
    ready,
    heading,
    noteField,
    note,
    setNote,
    leftWith,
    setLeftWith,
    /** Back to where the keys log. */
    leaveField: () => heading.current?.focus(),
    otherTime,
    setOtherTime,
    shift,
    againAfter,
    log,
  };
};
export type OneCallState = ReturnType<typeof useOneCall>;
