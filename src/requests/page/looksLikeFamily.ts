import { fold } from '#domain/fold.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import type { Repeat } from './useBeside.ts';

type Named = Pick<AppointmentRequest, 'firstName' | 'lastName'>;

const plain = ({ firstName }: Named): string => fold(firstName).trim();

/** Only the phone or the e-mail is shared and the first names differ: people of one household, perhaps. */
export const looksLikeFamily = (one: Named, { request: other, reasons }: Repeat): boolean =>
  !reasons.includes('name') && reasons.length > 0 && plain(one) !== plain(other);
