import { useState } from 'react';
import type { Checklist } from '#domain/checklist.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';

export interface Said {
  checklist: Checklist;
  agreedWith: string | null;
  /** Whether the patient is written to; the desk tells them itself otherwise. */
  tellPatient: boolean;
}

/** What must have been said before the desk books: enough to know who is on the line. */
export const identifiersNeeded = 2;

const kept = new Map<string, Said>();

/** What is there already needs no asking. */
const begun = ({ records, referral, authorization }: AppointmentRequest): Said => ({
  checklist: {
    ...(records === 'received' ? { records: true } : {}),
    ...(referral === 'received' ? { referral: true } : {}),
    ...(authorization === 'received' ? { authorization: true } : {}),
  },
  agreedWith: null,
  tellPatient: true,
});

/** What was gone through with the patient; in this window's memory, so that turning away loses none of it. */
export const useChecklist = (request: AppointmentRequest) => {
  const [said, setSaid] = useState(() => kept.get(request.id) ?? begun(request));
  const keep = (changed: Said) => {
    kept.set(request.id, changed);
    setSaid(changed);
  };
  return {
    said,
    isKnown: (said.checklist.identifiers ?? []).length >= identifiersNeeded,
    tick: (changes: Partial<Checklist>) => keep({ ...said, checklist: { ...said.checklist, ...changes } }),
    agree: (agreedWith: string) => keep({ ...said, agreedWith: agreedWith === '' ? null : agreedWith }),
    tell: (tellPatient: boolean) => keep({ ...said, tellPatient }),
    forget: () => {
      kept.delete(request.id);
    },
  };
};
