import { createContext, useContext } from 'react';
import type { RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import type { AnswerName } from './clinicianAnswers.ts';

/** A dialog that is open over the request, and what it starts with. */
export type Doing =
  | { what: 'move'; to: RequestStatus }
  | {
      what:
        | 'log'
        | 'message'
        | 'assign'
        | 'take-over'
        | 'flags'
        | 'hand-over'
        | 'snooze'
        | 'read-first'
        | 'waitlist';
    }
  | { what: 'answer'; answer: AnswerName }
  | { what: 'compare'; otherId: string };

/** What the parts of the request's page share. */
export interface RequestDesk {
  request: AppointmentRequest;
  /** The location's IANA zone, once known. */
  zone: string | undefined;
  /** Too narrow for a row of buttons. */
  narrow: boolean;
  ask: (doing: Doing) => void;
  /** After a move: tells what was done, offers the way back, and opens the next request. */
  decided: (to: RequestStatus, answered: unknown) => void;
  /** A part of the page says that it holds something typed. */
  writing: (isWriting: boolean) => void;
}

export const RequestDeskContext = createContext<RequestDesk | undefined>(undefined);

export const useRequestDesk = (): RequestDesk => {
  const desk = useContext(RequestDeskContext);
  if (!desk) throw new Error('only within a request’s page');
  return desk;
};
