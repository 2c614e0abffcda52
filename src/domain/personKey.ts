import { emailKey } from './email.ts';
import { fold } from './fold.ts';

/** The words of a name, folded and in alphabetical order: “García, María” and “maria garcia” are one. */
export const nameKey = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  fold(`${firstName} ${lastName}`)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(' ');

export type Person = { id: string; firstName: string; lastName: string; phone: string; email: string };

/** A person by name and phone: who writes again is met again, whatever the e-mail address this time. */
const personKey = (person: Person): string => `${nameKey(person)} ${person.phone}`;

/** From what usually tells two people apart to what always does; father and son may share name and phone. */
const keys: readonly ((person: Person) => string)[] = [
  personKey,
  (person) => `${personKey(person)} ${emailKey(person.email)}`,
  ({ id }) => id,
];

/** Two people as they are remembered, the same whichever is named first. */
export const pairKey = (a: Person, b: Person): { one: string; other: string } => {
  const key = keys.find((keyOf) => keyOf(a) !== keyOf(b)) ?? personKey;
  const [one, other] = [key(a), key(b)];
  return one < other ? { one, other } : { one: other, other: one };
};
