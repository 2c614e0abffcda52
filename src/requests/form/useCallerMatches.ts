import { useWatch } from 'react-hook-form';
import { phoneDigits } from '#domain/phoneSearch.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useFoundRequests } from '#ui/find/useFoundRequests.ts';

/** As many as can be read while someone is talking. */
const most = 5;
const fewestDigits = 4;

interface Typed {
  phone?: string | null;
  email?: string | null;
  firstName?: string | null;
  lastName?: string | null;
}

/** A number with its extension left out; a whole address; a name of three letters. Nothing of less. */
const searches: readonly ((typed: Typed) => string)[] = [
  ({ phone }) => {
    const digits = phoneDigits((phone ?? '').replace(/\s*(?:x|ext).*$/i, '')) ?? '';
    return digits.length >= fewestDigits ? digits : '';
  },
  ({ email }) => (email?.includes('@') ? email : ''),
  ({ firstName, lastName }) => `${firstName ?? ''} ${lastName ?? ''}`.trim(),
];

export interface CallerMatches {
  requests: AppointmentRequest[];
  /** The digits they were found by, to be marked. */
  digits: string;
  failed: boolean;
}

/** Requests of whoever is being written down, open ones first; the phone number tells most. */
export const useCallerMatches = (): CallerMatches => {
  const [phone, email, firstName, lastName] = useWatch({ name: ['phone', 'email', 'firstName', 'lastName'] });
  const [byPhone = '', byEmail = '', byName = ''] = searches.map((search) =>
    search({ phone, email, firstName, lastName }),
  );
  const found = [useFoundRequests(byPhone), useFoundRequests(byEmail), useFoundRequests(byName)];
  const once = new Map(found.flatMap(({ requests }) => requests).map((request) => [request.id, request]));
  const requests = [...once.values()].toSorted(
    (one, other) => Number(isOpen(other.status)) - Number(isOpen(one.status)),
  );
  return {
    requests: requests.slice(0, most),
    digits: byPhone,
    failed: found.some(({ state }) => state === 'failed'),
  };
};
