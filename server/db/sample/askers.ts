import { fold } from '#domain/fold.ts';
import type { Place } from './catalogue.ts';
import type { Draw } from './draw.ts';
import { areaCodes, firstNames, lastNames } from './people.ts';

export interface Asker {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
}

const mailboxes = ['mail.example', 'post.example', 'inbox.example', 'home.example'];

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

/** 555-0100 to 555-0199 as long as they last; what no sample of a usual size needs lies behind them. */
function phoneOf({ name }: Place, count: number): string {
  const codes = areaCodes[name as keyof typeof areaCodes];
  const line = Math.floor(count / codes.length);
  return `+1${codes[count % codes.length]}555${digits(line < 100 ? 100 + line : line % 10_000, 4)}`;
}

function emailOf(draw: Draw, { firstName, lastName }: Pick<Asker, 'firstName' | 'lastName'>): string {
  const plain = fold(`${firstName}.${lastName}`).replace(/[^a-z0-9.]/g, '');
  const name = /[a-z]\.[a-z]/.test(plain) ? plain : 'patient';
  return `${name}${draw.chance(0.6) ? draw.whole(1, 99) : ''}@${draw.from(mailboxes)}`;
}

/** @param count how many of the place came before: each has a telephone of their own */
export function newAsker(draw: Draw, place: Place, count: number): Asker {
  const names = { firstName: draw.from(firstNames), lastName: draw.from(lastNames) };
  return { ...names, phone: phoneOf(place, count), email: emailOf(draw, names) };
}

/** Someone else of the household: the same telephone, and nearly always the same name. */
export function relativeOf(draw: Draw, { lastName, phone }: Asker): Asker {
  const names = {
    firstName: draw.from(firstNames),
    lastName: draw.chance(0.8) ? lastName : draw.from(lastNames),
  };
  return { ...names, phone, email: emailOf(draw, names) };
}
