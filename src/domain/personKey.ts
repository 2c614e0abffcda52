import { fold } from './fold.ts';

/** The words of a name, folded and in alphabetical order: “García, María” and “maria garcia” are one. */
export const nameKey = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  fold(`${firstName} ${lastName}`)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(' ');
